/** Where a file is cut off: provisions that would stand behind that place are not missing in the print. */
import { blocksOf, childrenOf } from '../ast/build.ts'
import { readingsOf } from '../ast/ladder.ts'
import { isInline } from '../ast/node-types.ts'
import type { Inline, Node, Root } from '../ast/nodes.ts'
import { endsSentence, textOf } from '../ast/text.ts'
import { type IdentifierIndex, lastStep, parentOf } from './identifier-index.ts'

/** Identifiers of all that is open where a file breaks off in the middle of a sentence, from the outside in. */
export type FileEnd = readonly string[]

/** What may end without a stop. */
const UNPUNCTUATED: ReadonlySet<Node['type']> = new Set([
  'findingAids',
  'table',
  'contents',
  'form',
  'formula',
  'heading',
])

/** What is open at the end; null where the file ends with a sentence. */
export function fileEndOf(root: Root): FileEnd | null {
  const open: string[] = []
  for (let node: Node | undefined = root; node !== undefined; ) {
    if (UNPUNCTUATED.has(node.type)) return null
    if ('identifier' in node && node.identifier !== undefined) open.push(node.identifier)
    const children: readonly Node[] = blocksOf(node).filter(({ type }) => type !== 'mark' && type !== 'pageBreak')
    const last: Node | undefined = children.at(-1)
    if (node.type === 'content' || (last !== undefined && isInline(last))) {
      const words = textOf(inlineOf(node))
      return words === '' || endsSentence(words) ? null : open
    }
    node = last
  }
  return null
}

/** Where the last printed words of a tree end. */
export function lastOffset(node: Node): number {
  const last = childrenOf(node).at(-1)
  return last === undefined ? node.position.end.offset! : lastOffset(last)
}

const inlineOf = (node: Node): Inline[] => childrenOf(node).filter(isInline)

/** Would a provision that is not there stand behind the end of the file? */
export function isBeyond(missing: string, end: FileEnd, index: IdentifierIndex): boolean {
  const section = /^(\/us\/cfr\/t\d+)\/s((?:\d+-)?\d+[a-z]?)\.(\d+)/.exec(missing)
  if (section !== null && parentOf(missing) === section[1]) {
    const last = end.find((open) => lastStep(open).startsWith(`s${section[2]}.`))
    return last !== undefined && Number(section[3]) > Number(/\.(\d+)/.exec(last)?.[1])
  }
  if (!end.includes(parentOf(missing))) return false
  const step = lastStep(missing)
  const last = index
    .childrenOf(parentOf(missing))
    .map(lastStep)
    .findLast((other) => kindOf(other) === kindOf(step))
  return last === undefined || isBehind(step, last)
}

const KIND = /^(?:sp|app|supp)(?=[A-Z\d]|$)/

const kindOf = (step: string): string => KIND.exec(step)?.[0] ?? ''

/** Does one designation count on from another? */
function isBehind(step: string, last: string): boolean {
  const [own, other] = [step, last].map((one) => readingsOf(one.replace(KIND, ''), 'parenthesis'))
  return own!.some(({ style, ordinal }) => other!.some((before) => before.style === style && before.ordinal < ordinal))
}

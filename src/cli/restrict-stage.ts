/** A stage cut to some lines of the source. */
import type { Node, Parent } from 'unist'
import { isSameNumber, rangeHolds } from '../query/numbers.ts'
import type { Staged } from './stages.ts'

/** Lines of the source, both ends included. */
export interface LineSpan {
  first: number
  last: number
}

/** Keep what stands in the span; of a tree, the nodes that lie in it whole, with those above cut to them. */
export function restrictStage(staged: Staged, span: LineSpan): Staged {
  if ('lines' in staged) {
    return { lines: staged.lines.filter(({ number }) => span.first <= number && number <= span.last) }
  }
  if (span.last === Number.POSITIVE_INFINITY) return staged
  const children = topNodes(childrenOf(staged.tree), span)
  return { tree: children.length === 1 ? children[0]! : ({ ...staged.tree, children } as Parent) }
}

/** A section by its number, of a title where a file may hold several. */
export interface SectionName {
  number: string
  title: number | null
}

/** Lines of the section with this number, or of the reserved range that holds it. */
export function sectionSpan(staged: Staged, name: SectionName): LineSpan | null {
  if ('lines' in staged) return null
  const section = [isSameNumber, rangeHolds]
    .map((test) => findNode(staged.tree, (node) => isSectionOf(node, name, test)))
    .find((found) => found !== undefined)
  const position = section?.position
  return position === undefined ? null : { first: position.start.line, last: position.end.line }
}

type Section = Node & { number?: string | null; identifier?: string | null }

function isSectionOf(node: Section, { number, title }: SectionName, test: typeof isSameNumber): boolean {
  if (node.type !== 'section' || !test(node.number, number)) return false
  return title === null || node.identifier?.startsWith(`/us/cfr/t${title}/`) === true
}

function topNodes(nodes: readonly Node[], span: LineSpan): Node[] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
    if (end.line < span.first || start.line > span.last) return []
    const inside = span.first <= start.line && end.line <= span.last
    return inside || childrenOf(node).length === 0 ? [node] : topNodes(childrenOf(node), span)
  })
}

function findNode(node: Node, test: (node: Node) => boolean): Node | undefined {
  if (test(node)) return node
  for (const child of childrenOf(node)) {
    const found = findNode(child, test)
    if (found !== undefined) return found
  }
  return undefined
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as Parent).children : []
}

/** Text of inline nodes with the references that stand in it. */
import type { Citation, Inline, Reference } from '../ast/nodes.ts'
import { type JoinedText, joinInline, leavesOf } from '../ast/text.ts'
import type { NotedText, ReferenceRecord } from './records.ts'

/** Join inline nodes; offsets of references count UTF-16 units of the joined text. */
export function toNotedText(nodes: readonly Inline[]): NotedText {
  const joined = joinInline(nodes)
  const references = nodes.flatMap((node) => (hasTargets(node) ? toReferences(node, joined) : []))
  return { text: joined.text, references }
}

/** One text out of several: each begins after a blank. */
export function joinNotedTexts(texts: readonly NotedText[]): NotedText {
  return texts.reduce((whole, next) => {
    if (whole.text === '') return next
    if (next.text === '') return whole
    const shift = whole.text.length + 1
    const moved = next.references.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }))
    return { text: `${whole.text} ${next.text}`, references: [...whole.references, ...moved] }
  })
}

function hasTargets(node: Inline): node is Citation | Reference {
  return node.type === 'citation' || node.type === 'reference'
}

function toReferences(node: Citation | Reference, { text, offsets }: JoinedText): ReferenceRecord[] {
  const span = spanIn(node, offsets)
  const words = text.slice(span.start, span.end)
  if (words === '') return []
  const targets = node.targets.length > 0 ? node.targets : [{ target: null, resolved: null }]
  return targets.map(({ target, resolved }) => ({ text: words, ...span, kind: node.kind, target, resolved }))
}

/** Where the words of a node stand in the joined text. */
function spanIn(node: Citation | Reference, offsets: ArrayLike<number>): { start: number; end: number } {
  const words = leavesOf([node]).filter((leaf) => leaf.type === 'text' && leaf.value.trim() !== '')
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return { start: 0, end: 0 }
  const start = first.position.start.offset! + first.value.search(/\S/)
  const end = last.position.start.offset! + last.value.trimEnd().length
  return { start: unitAt(offsets, start), end: unitAt(offsets, end) }
}

/** First unit of the joined text at or behind a source offset; the offsets only rise. */
function unitAt(offsets: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

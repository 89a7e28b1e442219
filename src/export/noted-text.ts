/** Text of inline nodes with the references that stand in it. */
import type { Citation, Inline, Reference } from '../ast/nodes.ts'
import { type JoinedText, joinInline, leavesOf, sliceOf, textOf } from '../ast/text.ts'
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

function toReferences(node: Citation | Reference, joined: JoinedText): ReferenceRecord[] {
  const span = spanIn(node, joined)
  const words = joined.text.slice(span.start, span.end)
  if (words === '') return []
  const targets = node.targets.length > 0 ? node.targets : [{ target: null, resolved: null }]
  return targets.map(({ target, resolved }) => ({ text: words, ...span, kind: node.kind, target, resolved }))
}

/** Where the words of a node stand in the joined text: from its first word, and as long as they are joined themselves. */
function spanIn(node: Citation | Reference, { unitAt }: JoinedText): { start: number; end: number } {
  const first = leavesOf([node]).find((leaf) => leaf.type === 'text' && leaf.value.trim() !== '')
  if (first === undefined) return { start: 0, end: 0 }
  const slice = sliceOf(first)
  const start = unitAt(slice.start + slice.value.search(/\S/))
  return { start, end: start + textOf([node]).trim().length }
}

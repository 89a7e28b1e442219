/** Small builders: a node from a span of the source. */
import type { Position } from 'unist'
import type { Content, Mark, Node, PageBreak, Raw, Text } from './nodes.ts'
import type { Source } from './source.ts'

interface Span {
  start: number
  end: number
}

/** A text leaf over a span. */
export const text = (source: Source, span: Span): Text => ({ type: 'text', ...slice(source, span) })

/** A mark leaf over a span. */
export const mark = (source: Source, span: Span): Mark => ({ type: 'mark', ...slice(source, span) })

/** A raw leaf over a span. */
export const raw = (source: Source, span: Span): Raw => ({ type: 'raw', ...slice(source, span) })

/** A page break over the span of its mark. */
export const pageBreak = (source: Source, at: Span & { page: string }): PageBreak => ({
  type: 'pageBreak',
  page: at.page,
  ...slice(source, at),
})

/** Content around its leaves. */
export const content = (children: Content['children']): Content => ({
  type: 'content',
  position: spanOf(children),
  children,
})

/** Position from the first to the last of some nodes; they must not be empty. */
export function spanOf(nodes: readonly { position: Position }[]): Position {
  return { start: nodes[0]!.position.start, end: nodes[nodes.length - 1]!.position.end }
}

const NONE: readonly Node[] = []

/** Children of a node, or none. */
export function childrenOf(node: Node): readonly Node[] {
  return (node as { children?: readonly Node[] }).children ?? NONE
}

/** Nodes that hold words: nothing below them is a block. */
const WORDS: ReadonlySet<string> = new Set<Node['type']>([
  'content',
  'contentsEntry',
  'tableCell',
  'citation',
  'reference',
])

/** Children of a node, those that are only words left out: half of a tree is words. */
export function blocksOf(node: Node): readonly Node[] {
  return WORDS.has(node.type) ? NONE : childrenOf(node)
}

function slice(source: Source, span: Span): { value: string; position: Position } {
  return { value: source.text.slice(span.start, span.end), position: source.position(span.start, span.end) }
}

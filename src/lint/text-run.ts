/** Running words of one node, joined when a rule first asks, and the way back to the source. */
import type { Position } from 'unist'
import type { Content, ContentsEntry, Heading, Inline, Node, TableCell } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { type JoinedText, joinInline, leavesOf } from '../ast/text.ts'
import type { Scope } from './scope.ts'

/** Nodes that hold inline nodes of their own. */
export type TextBearing = Content | Heading | ContentsEntry | TableCell

/** The words of one node. */
export interface TextRun {
  node: TextBearing
  scope: Scope
  /** The words as printed, line ends included: enough to see whether joining them is worth while. */
  printed(): string
  joined(): JoinedText
}

const INLINE: ReadonlySet<string> = new Set<Inline['type']>([
  'text',
  'mark',
  'pageBreak',
  'footnoteReference',
  'citation',
  'reference',
])

/** Does the node hold words itself? */
export function isTextBearing(node: Node): node is TextBearing {
  return (
    node.type === 'content' || node.type === 'heading' || node.type === 'contentsEntry' || node.type === 'tableCell'
  )
}

/** Inline nodes among the children: a numbered heading also holds what it governs. */
export function inlineOf(node: TextBearing): Inline[] {
  return (node.children as readonly Node[]).filter((child): child is Inline => INLINE.has(child.type))
}

/** Wrap a node; nothing is joined yet. */
export function createTextRun(node: TextBearing, scope: Scope): TextRun {
  let joined: JoinedText | undefined
  let printed: string | undefined
  return {
    node,
    scope,
    printed: () => {
      printed ??= leavesOf(inlineOf(node)).reduce(
        (words, leaf) => (leaf.type === 'text' ? words + leaf.value : words),
        '',
      )
      return printed
    },
    joined: () => {
      joined ??= joinInline(inlineOf(node))
      return joined
    },
  }
}

/** Position in the source of `[start, end)` of the joined words. */
export function placeIn(run: TextRun, span: { start: number; end: number }, source: Source): Position {
  const { offsetAt } = run.joined()
  const first = offsetAt(span.start)
  const last = offsetAt(span.end - 1)
  return first === undefined || last === undefined ? run.node.position : source.position(first, last + 1)
}

/** What every export asks of a division: what it is, its heading, the divisions in it. */
import type { Division, DivisionType, Inline, Node } from '../ast/nodes.ts'
import { joinPieces, leavesOf, sliceOf, textOf } from '../ast/text.ts'

const TYPES: Record<DivisionType, true> = {
  frontMatter: true,
  title: true,
  subtitle: true,
  chapter: true,
  subchapter: true,
  part: true,
  subpart: true,
  subjectGroup: true,
  section: true,
  appendix: true,
  findingAids: true,
}

const INLINE = new Set(['text', 'mark', 'pageBreak', 'footnoteReference', 'citation', 'reference'])

/** Whether a node is a division. */
export function isDivision(node: Node): node is Division {
  return Object.hasOwn(TYPES, node.type)
}

/** Whether a node is part of a run of text. */
export function isInline(node: Node): node is Inline {
  return INLINE.has(node.type)
}

/** Words of a division's heading without its number and without the mark of a footnote, or null where the source has none. */
export function headingOf(division: Division): string | null {
  const inline = headingInline(division)
  return inline ? textOf(inline.filter((node) => node.type !== 'footnoteReference')) : null
}

/** The whole heading as printed, number included, white space collapsed; null where the source has none. */
export function labelOf(division: Division): string | null {
  const inline = headingInline(division)
  return inline ? printOf(inline) : null
}

/** Inline nodes as printed: words and marks, without page marks. */
export function printOf(nodes: readonly Inline[]): string {
  const leaves = leavesOf(nodes).filter((leaf) => leaf.type !== 'pageBreak')
  return joinPieces(leaves.map(sliceOf)).text
}

/** The heading opens its division; a centred heading further down is not its heading. */
function headingInline(division: Division): Inline[] | null {
  const first = division.children.find((child) => child.type !== 'pageBreak' && child.type !== 'mark')
  return first?.type === 'heading' ? first.children.filter(isInline) : null
}

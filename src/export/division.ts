/** What every export asks of a division: what it is, its heading, the divisions in it. */
import { isInline } from '../ast/node-types.ts'
import type { Division, Inline } from '../ast/nodes.ts'
import { joinPieces, leavesOf, sliceOf, textOf } from '../ast/text.ts'

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

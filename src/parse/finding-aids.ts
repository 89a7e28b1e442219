/** Finding aids: tables and lists behind the last part of a volume. */
import { isFindingAidHeading } from '../../grammar/block/finding-aid-heading.ts'
import type { Block } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { buildDisplayBlocks } from './display-blocks.ts'
import type { BookLine } from './pages.ts'

/**
 * Blocks of the finding aids: titles and chapters, and changes by year, are `contents` under headings; the list of
 * agencies is a table of two columns; introductions are paragraphs.
 */
export function buildFindingAids(lines: readonly BookLine[], source: Source): Block[] {
  return buildDisplayBlocks(lines, source)
}

/**
 * Index of the line where the finding aids begin, or -1: the line behind the page mark over the first heading of a
 * finding aid that stands alone on a new page. The contents of the volume name them too, but not alone.
 */
export function findFindingAids(lines: readonly BookLine[]): number {
  for (let index = 0; index < lines.length; index++) {
    if (isAlone(lines, index) && isFindingAidHeading(lines[index]!.text)) {
      const start = newPage(lines, index)
      if (start !== -1) return start
    }
  }
  return -1
}

function isAlone(lines: readonly BookLine[], index: number): boolean {
  const isSetOff = lines[index]!.marks.length > 0 || (lines[index - 1]?.blank ?? true)
  return isSetOff && !lines[index]!.blank && (lines[index + 1]?.blank ?? true)
}

/** Nearest line above, across blank lines alone, that a page mark stands before. */
function newPage(lines: readonly BookLine[], index: number): number {
  for (let at = index; at >= 0; at--) {
    if (lines[at]!.marks.length > 0) return at
    if (at < index && !lines[at]!.blank) return -1
  }
  return -1
}

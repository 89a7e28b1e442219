/** Ruled tables on pages set for display: redesignation and derivation tables among the finding aids. */
import { findTableEnd } from '../../grammar/block/table.ts'
import { rule } from '../../grammar/line/rule.ts'
import type { PrintLine } from './print-lines.ts'

/** A rule under a heading is narrower or set in. */
const LEAST_WIDTH = 40
const MOST_INDENT = 1
/** Over the heads, under them, under the last row. */
const LEAST_RULES = 3

/** Index behind the last line of the ruled table that opens at `index`; null where none does. */
export function endOfRuledTable(lines: readonly PrintLine[], index: number): number | null {
  if (!opensTable(lines[index]!)) return null
  const { texts, ends } = withBlanks(lines.slice(index))
  const printed = ends.findIndex((end) => end >= findTableEnd(texts, 0))
  const end = index + (printed === -1 ? ends.length : printed + 1)
  const rules = lines.slice(index, end).filter(({ text }) => rule(text) !== null)
  return rules.length >= LEAST_RULES ? end : null
}

function opensTable({ text }: PrintLine): boolean {
  const found = rule(text)
  return found !== null && found.width >= LEAST_WIDTH && found.indent <= MOST_INDENT
}

/** Lines with the blank lines and page marks between them again, and how many of these each printed line ends. */
function withBlanks(lines: readonly PrintLine[]): { texts: string[]; ends: number[] } {
  const texts: string[] = []
  const ends = lines.map(({ text, isSetOff, marks }, at) => {
    if (at > 0 && (isSetOff || marks.length > 0)) texts.push('', ...marks.map(({ page }) => `[[Page ${page}]]`))
    return texts.push(text)
  })
  return { texts, ends }
}

/** Where the table of a web copy that opens at a line ends, and how it is set. */
import { designationAt } from '../line/designation.ts'
import { barCells, barsOf, tabCells, type WebTableForm } from './web-table-cells.ts'

/** Where a table of a web copy ends, and how it is set. */
export interface WebTableExtent {
  form: WebTableForm
  /** Index behind the last row. */
  end: number
  /** Index of the line of dashes under the head, or null. */
  rule: number | null
}

/** May a line be a row at all? Asked of every line. */
export function hasCells(line: string): boolean {
  return line.includes('|') || line.includes('\t')
}

/**
 * webTable : headRow ruleRow barRow* | barRow barRow+ | tabRow tabRow tabRow+
 *
 * Samples: `| Number | System name |` over `|---|:---|`, with or without the outer bars; without the line of dashes
 * every row has its outer bars. Rows with tabs are a head and two rows of as many cells, or one where `isAnnounced`:
 * the line above ends in a colon. `[Reserved]` alone on a line is a row of either. Not `(a)<tab>First` nor
 * `§ 1.1<tab>Purpose.`: a designation or number of a section before a tab opens a paragraph, or an entry of a list.
 */
export function findWebTable(
  lines: readonly string[],
  from: number,
  { isAnnounced }: { isAnnounced: boolean },
): WebTableExtent | null {
  const head = lines[from] ?? ''
  if (!hasCells(head)) return null
  return findRuled(lines, from) ?? findBarred(lines, from) ?? findTabbed(lines, from, isAnnounced)
}

const RULE_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** `|---|:---:|`, with a bar at least. */
function isRuleRow(line: string): boolean {
  return line.includes('|') && RULE_ROW.test(line)
}

function findRuled(lines: readonly string[], from: number): WebTableExtent | null {
  const rule = lines[from + 1] ?? ''
  if (!isRuleRow(rule) || isRuleRow(lines[from]!)) return null
  if (barCells(lines[from]!).cells.length !== barCells(rule).cells.length) return null
  const end = endOfRows(lines, from + 2, (line) => barsOf(line).length > 0)
  return { form: 'bars', end, rule: from + 1 }
}

function findBarred(lines: readonly string[], from: number): WebTableExtent | null {
  const isRow = (line: string): boolean => /^\s*\|.*(?<!\\)\|\s*$/.test(line) && barCells(line).cells.length > 1
  if (!isRow(lines[from]!) || !isRow(lines[from + 1] ?? '')) return null
  return { form: 'bars', end: endOfRows(lines, from, isRow), rule: null }
}

/** A head is of words, and short: a paragraph may hold a tab as well. */
const LONGEST_HEAD = 200
const SECTION_NUMBER = /^(?:§|Secs?\.|\d+[a-z]?\.\d)/

function findTabbed(lines: readonly string[], from: number, isAnnounced: boolean): WebTableExtent | null {
  const head = lines[from]!
  const count = tabCells(head).length
  if (count < 2 || head.length > LONGEST_HEAD || opensText(head)) return null
  const least = isAnnounced ? 1 : 2
  for (let row = 1; row <= least; row++) if (tabCells(lines[from + row] ?? '').length !== count) return null
  const end = endOfRows(lines, from, (line) => line.includes('\t') && tabCells(line).length <= count)
  return { form: 'tabs', end, rule: null }
}

function opensText(line: string): boolean {
  return designationAt(line.trimStart(), 0) !== null || SECTION_NUMBER.test(line.trimStart())
}

const RESERVED_ROW = /^\s*\[reserved\.?\]\s*$/i

function endOfRows(lines: readonly string[], from: number, isRow: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && lines[end]!.trim() !== '' && (isRow(lines[end]!) || RESERVED_ROW.test(lines[end]!)))
    end++
  return end
}

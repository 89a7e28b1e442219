/** The rows of a list of contents: which lines one entry, heading or head covers. */
import {
  type ContentsEntryLine,
  contentsEntryLine,
  contentsTail,
  isContentsHead,
  isPageAlone,
} from '../../grammar/block/contents.ts'
import { isCentered, PAGE_WIDTH } from '../../grammar/line/center-heading.ts'
import { divisionHeading } from '../../grammar/line/division-heading.ts'
import { rule } from '../../grammar/line/rule.ts'
import type { Source } from '../ast/source.ts'
import { isFullLine, isOpenLine, type PrintLine } from './print-lines.ts'

/** One item of a list as printed. */
export interface ContentsRow {
  kind: 'rule' | 'head' | 'entry' | 'heading'
  lines: PrintLine[]
  /** What the first line says, where it carries a number. */
  entry: ContentsEntryLine | null
}

/** Pages are printed beside the entries: a head says so, or dots lead to them. */
export function hasPages(lines: readonly PrintLine[]): boolean {
  return lines.some((line) => (isContentsHead(line.text) && !/^\s*Sec/.test(line.text)) || isLedToPage(line.text))
}

function isLedToPage(line: string): boolean {
  const tail = contentsTail(line)
  return tail.leaders !== null && tail.page !== null
}

/** Cut the lines of a list into rows. */
export function contentsRows(lines: readonly PrintLine[], source: Source): ContentsRow[] {
  const options = { hasPages: hasPages(lines) }
  const rows: ContentsRow[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && continues(row, line, { ...options, source })) row.lines.push(line)
    else rows.push(openRow(line, options))
  }
  return rows.map((row) => ({ ...row, kind: row.kind === 'entry' && isHeading(row, options) ? 'heading' : row.kind }))
}

function openRow(line: PrintLine, options: { hasPages: boolean }): ContentsRow {
  if (rule(line.text) !== null) return { kind: 'rule', lines: [line], entry: null }
  if (isContentsHead(line.text)) return { kind: 'head', lines: [line], entry: null }
  return { kind: 'entry', lines: [line], entry: contentsEntryLine(line.text, options) }
}

interface Reading {
  hasPages: boolean
  source: Source
}

function continues(row: ContentsRow, line: PrintLine, reading: Reading): boolean {
  if (row.kind !== 'entry' || rule(line.text) !== null || isContentsHead(line.text)) return false
  const above = row.lines.at(-1)!
  if (reading.hasPages && hasPage(row)) return /[;,]\s*$/.test(above.text) && isPageAlone(line.text)
  const opening = contentsEntryLine(line.text, reading)
  const isOpen = isOpenLine(above)
  if (line.isSetOff) return isBareReserved(row, line) || (isOpen && goesOnBelowBlank(line, opening))
  if (isOpen) return !isNextEntry(row, line, opening)
  if (opening !== null || divisionHeading(line.text) !== null || isHeadOfPage(line)) return false
  return hangsUnder(row, line, reading) || isFullLine(above, line, { source: reading.source, width: PAGE_WIDTH })
}

/** `83-98`, a blank line, `[Reserved]` (CFR-2016-title21-vol1-excerpt:419). */
function isBareReserved(row: ContentsRow, line: PrintLine): boolean {
  const first = row.lines[0]!
  return row.entry?.words === first.text.trimEnd().length && /^\[Reserved/i.test(line.text.trim())
}

function goesOnBelowBlank(line: PrintLine, opening: ContentsEntryLine | null): boolean {
  return opening === null && divisionHeading(line.text) === null && line.marks.length === 0
}

/** A section under an entry that an editor left a blank behind: wrapped lines of such a list are set ten blanks in. */
function isNextEntry(row: ContentsRow, line: PrintLine, opening: ContentsEntryLine | null): boolean {
  if (row.entry?.kind !== 'section' || opening?.kind !== 'section') return false
  return line.indent <= row.lines[0]!.indent && /[.?\]]$/.test(row.lines.at(-1)!.text.trimEnd())
}

/** A page mark swallows the blank lines around it: what is centred behind one may be a heading. */
function isHeadOfPage(line: PrintLine): boolean {
  return line.marks.length > 0 && isCentered(line.text)
}

/** A wrapped line whose blank is lost: under an entry that still lacks its page, deeper than it, or both centred. */
function hangsUnder(row: ContentsRow, line: PrintLine, reading: Reading): boolean {
  const first = row.lines[0]!
  if (row.entry !== null && reading.hasPages) return true
  if (row.entry !== null || divisionHeading(first.text)?.division === 'appendix') return line.indent >= first.indent + 4
  return !first.text.trimEnd().endsWith(':') && isCentered(first.text) && isCentered(line.text)
}

/**
 * A row without number and page is a heading where it is centred between blank lines, names a subpart or subchapter,
 * ends in a colon ("Finding Aids:"), or stands among entries that all have a page ("Chapter I").
 */
function isHeading(row: ContentsRow, options: { hasPages: boolean }): boolean {
  const first = row.lines[0]!
  const last = row.lines.at(-1)!
  if (row.entry !== null && row.entry.kind !== 'division') return false
  if (options.hasPages && hasPage(row)) return false
  const division = divisionHeading(first.text)?.division
  if (division === 'appendix') return false
  if (division === 'subpart' || division === 'subchapter' || division === 'part') return true
  if (/:\s*$/.test(last.text)) return true
  const isCenter = row.lines.every((line) => isCentered(line.text))
  if (row.entry !== null) return isCenter && first.isSetOff && last.isLast
  return options.hasPages || (isCenter && (first.isSetOff || last.isLast))
}

function hasPage(row: ContentsRow): boolean {
  const last = row.lines.at(-1)!.text
  return contentsTail(last).page !== null || (row.lines.length > 1 && isPageAlone(last))
}

/** Groups of lines on pages set for display: what stands between two blank lines, and what kind of thing it is. */
import { chapterEntry, contentsTail, divisionEntry, isContentsHead, isDeep } from '../../grammar/block/contents.ts'
import { displayDesignation, isBracketed, isCaption, isDateLine } from '../../grammar/block/display-line.ts'
import { isTwoColumnHead, valueColumn } from '../../grammar/block/finding-aid-agencies.ts'
import { isFindingAidHeading } from '../../grammar/block/finding-aid-heading.ts'
import { isLeaderLine } from '../../grammar/block/table.ts'
import { bracket } from '../../grammar/line/bracket.ts'
import { isDrawn } from '../../grammar/line/rule.ts'
import type { Source } from '../ast/source.ts'
import { endOfRuledTable } from './display-tables.ts'
import { isFullLine, isOpenLine, type PrintLine } from './print-lines.ts'

/** Lines that are set as one: a title, an address, a list. */
export interface DisplayGroup {
  kind: 'rule' | 'table' | 'graphic' | 'contents' | 'leaders' | 'columnHead' | 'columns' | 'form' | 'words'
  /** The lines by rows: a row is a line and those that go on from it. */
  rows: PrintLine[][]
}

/** Cut printed lines into groups, in order. Lists that a blank line parts are one group. */
export function displayGroups(lines: readonly PrintLine[], source: Source): DisplayGroup[] {
  const groups: DisplayGroup[] = []
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const end = endOfRuledTable(lines, index)
    if (end === null) continue
    addGroups(groups, lines.slice(from, index), source)
    groups.push({ kind: 'table', rows: [lines.slice(index, end)] })
    from = end
    index = end - 1
  }
  addGroups(groups, lines.slice(from), source)
  return groups
}

function addGroups(groups: DisplayGroup[], lines: readonly PrintLine[], source: Source): void {
  for (const rows of rowGroups(lines, source)) {
    const kind = kindOf(rows)
    const last = groups.at(-1)
    if (last !== undefined && joins(last, kind)) last.rows.push(...rows)
    else groups.push({ kind, rows })
  }
}

/** A long list of contents or agencies goes on below a blank line. */
function joins(last: DisplayGroup, kind: DisplayGroup['kind']): boolean {
  return last.kind === kind && (kind === 'contents' || kind === 'columns')
}

function rowGroups(lines: readonly PrintLine[], source: Source): PrintLine[][][] {
  const groups: PrintLine[][][] = []
  for (const line of lines) {
    const rows = groups.at(-1)
    const row = rows?.at(-1)
    if (rows === undefined || row === undefined || opensGroup(row, line)) groups.push([[line]])
    else if (goesOn(rows, line, source)) row.push(line)
    else rows.push([line])
  }
  return groups
}

function opensGroup(row: readonly PrintLine[], line: PrintLine): boolean {
  const above = row.at(-1)!
  if (line.isSetOff || isRule(line) || isRule(above) || isHeadOfLeaders(above, line)) return true
  return line.marks.length > 0 && line.isLast && isCaption(line.text) && !/\s$/.test(above.text)
}

const LONGEST_HEAD = 40

/** `5 U.S.C.` over `  301.....46 Part 42`, or below such a line: a head, set further out than what dots lead on from. */
function isHeadOfLeaders(above: PrintLine, line: PrintLine): boolean {
  const [outer, inner] = above.indent < line.indent ? [above, line] : [line, above]
  const isHead = outer.text.trim().length <= LONGEST_HEAD && !isLeaderLine(outer.text)
  const isLed = isLeaderLine(inner.text) || (inner === above && isDeep(inner.text) && !isContentsHead(inner.text))
  return outer.indent < inner.indent && isHead && isLed
}

/** Behind a page mark a line at the margin goes on, for paragraphs open four blanks in; elsewhere the wrap decides. */
function goesOn(rows: readonly PrintLine[][], line: PrintLine, source: Source): boolean {
  const row = rows.at(-1)!
  const above = row.at(-1)!
  if (isOpenLine(above)) return true
  if (!opensParagraph(row, line) && isFullLine(above, line, { source, width: line.width })) return true
  return line.marks.length > 0 && line.indent === 0 && row[0]!.indent > 0 && isProse(row)
}

const DEEPEST_WRAP = 4

/** A bracket, a date, an indent that no wrap has, or the first line's where the lines between have another. */
function opensParagraph(row: readonly PrintLine[], line: PrintLine): boolean {
  if (/^\s*\[/.test(line.text) || isDateLine(line.text)) return true
  const first = row[0]!.indent
  return Math.abs(line.indent - first) > DEEPEST_WRAP || (line.indent === first && row.at(-1)!.indent !== first)
}

const isRule = (line: PrintLine): boolean => isDrawn(line.text)

function kindOf(rows: readonly PrintLine[][]): DisplayGroup['kind'] {
  const lines = rows.flat().map((line) => line.text)
  if (isDrawn(lines[0]!)) return 'rule'
  if (lines.length === 1 && bracket(lines[0]!)?.kind === 'graphic') return 'graphic'
  if (isContentsGroup(lines)) return 'contents'
  if (isLeaderLine(lines[0]!) && lines.every((line) => isLeaderLine(line) || isDeep(line))) return 'leaders'
  if (isTwoColumnHead(lines)) return 'columnHead'
  if (valueColumn(lines) !== null) return 'columns'
  return isForm(rows) ? 'form' : 'words'
}

/** Entries that dots lead to a page, chapters with their numbers set to the right, or names of finding aids. */
function isContentsGroup(lines: readonly string[]): boolean {
  if (lines.every((line) => isContentsHead(line))) return true
  if (lines.length > 1 && lines.every((line) => isFindingAidHeading(line))) return true
  const tails = lines.map(contentsTail)
  if (tails.some((tail) => tail.page !== null && tail.leaders !== null)) return true
  if (lines.some((line) => divisionEntry(line) !== null)) {
    return tails.some((tail) => tail.page !== null) || lines.some((line) => chapterEntry(line) !== null)
  }
  return chapterEntry(lines[0]!) !== null
}

const FORM_WIDTH = 50

/** Imprint or signature: short lines, one under the other, that are no sentences. */
function isForm(rows: readonly PrintLine[][]): boolean {
  if (rows.length < 2 || rows.some((row) => displayDesignation(row[0]!.text) !== null || isBracketed(row[0]!.text)))
    return false
  if (rows.every((row) => !isSentence(row))) return true
  const isShort = rows.every((row) => row.length === 1 && row[0]!.text.trim().length <= FORM_WIDTH)
  return isShort && !isSentence(rows[0]!)
}

function isSentence(row: readonly PrintLine[]): boolean {
  return /[.?!:;]\s*$/.test(row.at(-1)!.text)
}

/** Running words: more than one line, or the end of a sentence. */
export function isProse(row: readonly PrintLine[]): boolean {
  return row.length > 1 || isSentence(row)
}

/** Tables: between rules, and lists drawn with leader dots. */
import { findTableEnd, isLeaderLine, parseTable, type TableLine } from '../../grammar/block/table.ts'
import type { BlockContext, Reading } from './block-context.ts'
import { buildTable } from './build-table.ts'
import { endOfCenter } from './read-heading.ts'
import { isFence } from './read-notes.ts'

/** Rules narrower than this stand under the heading of a chapter, or for a line left to the reader. */
const LEAST_WIDTH = 40

/** A ruled table, with the caption above it. */
export function readTable(context: BlockContext, index: number): Reading | null {
  const rule = openingRule(context, index)
  return rule === null ? null : tableBetween(context, index, rule)
}

/** The table whose first line is `index` and whose opening rule is `rule`. */
function tableBetween(context: BlockContext, index: number, rule: number): Reading {
  const printed = linesOfTable(context, index, rule)
  const next = (printed.at(-1)?.index ?? index) + 1
  return { nodes: [buildTable(parseTable(printed), context.source)], next }
}

const SHORT_TABLE = 64

/** The grammar tells where a table ends; it is shown more lines as long as it takes all that it is shown. */
function linesOfTable(context: BlockContext, index: number, rule: number): IndexedLine[] {
  for (let reach = SHORT_TABLE; ; reach *= 4) {
    const printed = tableLines(context, index, rule + reach)
    const opening = printed.findIndex((line) => line.index === rule)
    const end =
      opening +
      findTableEnd(
        printed.slice(opening).map((line) => line.text),
        0,
      )
    if (end < printed.length - SURE_TO_SEE || rule + reach >= context.lines.length) return printed.slice(0, end)
  }
}

/** Whether a note or a rule under the last row belongs to the table is seen from this many lines. */
const SURE_TO_SEE = 16

/** Index of the rule that opens a table at `index`: there, or under a centred caption. */
function openingRule(context: BlockContext, index: number): number | null {
  if (isTableRule(context, index)) return index
  const direct = ruleUnderCaption(context, index)
  if (direct !== null) return direct
  if (!context.isCentered(index) || context.openingAt(index).kind !== 'text') return null
  const below = context.nextPrinted(endOfCenter(context, index))
  return isTableRule(context, below) ? below : null
}

const LONGEST_CAPTION = 8

/** A caption set close to its table is centred on the table, which may be wider than the page. */
function ruleUnderCaption(context: BlockContext, index: number): number | null {
  for (let next = index; next < index + LONGEST_CAPTION; next++) {
    const line = context.lines[next]
    if (line === undefined || line.blank) return null
    if (next > index && isTableRule(context, next)) return next
    if (line.indent <= 4 && !context.isCentered(next)) return null
  }
  return null
}

function isTableRule(context: BlockContext, index: number): boolean {
  const opening = context.openingAt(index)
  return opening.kind === 'rule' && opening.width >= LEAST_WIDTH && opening.indent < 2 && !isFence(context, index)
}

/** A line as the table grammar takes it, and its place among the lines of the book. */
type IndexedLine = TableLine & { index: number }

/** Lines `from` to `to` as the table grammar takes them: each page mark on a line of its own. */
function tableLines(context: BlockContext, from: number, to: number): IndexedLine[] {
  return context.lines.slice(from, to).flatMap((line, position) => {
    const index = from + position
    const pages = (position === 0 ? [] : line.marks).map((at) => ({
      ...{ text: context.source.text.slice(at.start, at.end), start: at.start, page: at.page, index },
    }))
    return [...pages, { text: line.text, start: line.start, index }]
  })
}

/**
 * A table without rules stands between two lines of one blank each: a computation (27 CFR 53.101), a list of figures.
 * A file that has lost its trailing blanks has lost these too; leader dots then tell it.
 */
export function readOpenTable(context: BlockContext, index: number): Reading | null {
  if (!isOneBlank(context, index) || !isTabular(context, index + 1)) return null
  const reading = tableBetween(context, index, index)
  return reading.next > index + 2 ? reading : null
}

/** GPO also prints such a line under a page mark where a table goes on overleaf: that one opens nothing. */
function isOneBlank(context: BlockContext, index: number): boolean {
  const line = context.lines[index]
  return line?.text === ' ' && line.marks.length === 0
}

const FAR_ENOUGH = 12

/** Leader dots or figures at the right stand in the first lines. */
function isTabular(context: BlockContext, index: number): boolean {
  const first = context.lines.slice(index, index + FAR_ENOUGH)
  return (
    first[0]?.blank === false && first.some(({ text }) => isLeaderLine(text) || /\S {4,}\$?-?[0-9][0-9,.]*$/.test(text))
  )
}

/** Words, leader dots and a value, line after line: a table without rules. */
export function readLeaderList(context: BlockContext, index: number): Reading | null {
  if (!isLeaderLine(context.lines[index]!.text)) return null
  const end = endOfLeaderList(context, index)
  return { nodes: [buildTable(parseTable(tableLines(context, index, end)), context.source)], next: end }
}

function endOfLeaderList(context: BlockContext, index: number): number {
  let next = index + 1
  while (next < context.lines.length && isInLeaderList(context, next)) next++
  return next
}

function isInLeaderList(context: BlockContext, index: number): boolean {
  const line = context.lines[index]!
  if (line.blank) return false
  if (isLeaderLine(line.text)) return true
  const below = context.lines[index + 1]
  return (
    context.openingAt(index).kind === 'text' && line.indent !== 4 && below !== undefined && isLeaderLine(below.text)
  )
}

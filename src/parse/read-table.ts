/** Tables: between rules, and lists drawn with leader dots. */
import { findTableEnd, isLeaderLine, parseTable, type TableLine } from '../../grammar/block/table.ts'
import { type BlockContext, pageBreaksBefore, type Reading } from './block-context.ts'
import { buildTable } from './build-table.ts'
import { endOfCenter } from './read-heading.ts'
import { isFence } from './read-notes.ts'

/** Rules narrower than this stand under the heading of a chapter, or for a line left to the reader. */
const LEAST_WIDTH = 40

/** A ruled table, with the centred caption directly above it. */
export function readTable(context: BlockContext, index: number): Reading | null {
  const rule = openingRule(context, index)
  if (rule === null) return null
  const end = rule + findTableEnd(textsFrom(context, rule), 0)
  return { nodes: [buildTable(parseTable(tableLines(context, { from: index, to: end })), context.source)], next: end }
}

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

/** Longest table of the volumes: 390 lines; a rule that opens nothing must not cost the whole rest. */
const LONGEST_TABLE = 4000

function textsFrom(context: BlockContext, index: number): string[] {
  return context.lines.slice(index, index + LONGEST_TABLE).map((line) => line.text)
}

/** The lines of a block as the table grammar takes them: each page mark on a line of its own. */
function tableLines(context: BlockContext, range: { from: number; to: number }): TableLine[] {
  return context.lines.slice(range.from, range.to).flatMap((line, position) => {
    const marks = position === 0 ? [] : line.marks
    const pages = marks.map((at) => ({
      text: context.source.text.slice(at.start, at.end),
      start: at.start,
      page: at.page,
    }))
    return [...pages, { text: line.text, start: line.start }]
  })
}

/**
 * A table without rules stands between two lines of one blank each: a computation (27 CFR 53.101), a list of figures.
 * A file that has lost its trailing blanks has lost these too; leader dots then tell it.
 */
export function readOpenTable(context: BlockContext, index: number): Reading | null {
  if (!isOneBlank(context, index)) return null
  const end = endOfOpenTable(context, index + 1)
  if (end === null) return null
  const table = buildTable(parseTable(tableLines(context, { from: index + 1, to: end })), context.source)
  const before = pageBreaksBefore(context, index + 1)
  return { nodes: [...before, table, ...pageBreaksBefore(context, end)], next: end + 1 }
}

/** GPO also prints such a line under a page mark where a table goes on overleaf: that one closes nothing. */
function isOneBlank(context: BlockContext, index: number): boolean {
  const line = context.lines[index]
  return line?.text === ' ' && line.marks.length === 0
}

const LONGEST_OPEN_TABLE = 120

/** The closing blank: at least two lines further down, no paragraph or heading between. */
function endOfOpenTable(context: BlockContext, index: number): number | null {
  for (let next = index; next < Math.min(index + LONGEST_OPEN_TABLE, context.lines.length); next++) {
    const line = context.lines[next]!
    if (isOneBlank(context, next)) return next - index >= 2 ? next : null
    const kind = context.openingAt(next).kind
    if (kind === 'section' || kind === 'division' || kind === 'caption' || (line.blank && line.text === '')) return null
  }
  return null
}

/** Words, leader dots and a value, line after line: a table without rules. */
export function readLeaderList(context: BlockContext, index: number): Reading | null {
  if (!isLeaderLine(context.lines[index]!.text)) return null
  const end = endOfLeaderList(context, index)
  return { nodes: [buildTable(parseTable(tableLines(context, { from: index, to: end })), context.source)], next: end }
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

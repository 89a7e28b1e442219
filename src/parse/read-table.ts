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
  const { lines, texts, placeOf } = printedLines(context)
  const end = findTableEnd(texts, placeOf[rule]!)
  const next = (lines[end - 1]?.index ?? index) + 1
  return { nodes: [buildTable(parseTable(lines.slice(placeOf[index]!, end)), context.source)], next }
}

/** Index of the rule that opens a table at `index`: there, or under a centred caption. */
function openingRule(context: BlockContext, index: number): number | null {
  if (isTableRule(context, index)) return index
  const direct = ruleUnderCaption(context, index)
  if (direct !== null) return direct
  if (!isCaption(context, index)) return null
  const below = context.nextPrinted(endOfCenter(context, index))
  if (isTableRule(context, below)) return below
  const isDescription = /^\s*\[.*\]\s*$/.test(context.lines[below]?.text ?? '') && isCaption(context, below)
  return isDescription ? openingRule(context, below) : null
}

function isCaption(context: BlockContext, index: number): boolean {
  return context.isCentered(index) && context.openingAt(index).kind === 'text'
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

interface Printed {
  /** All lines, each page mark on a line of its own again. */
  lines: IndexedLine[]
  texts: string[]
  /** Place in `lines` of each line of the book. */
  placeOf: number[]
}

const printedOf = new WeakMap<BlockContext, Printed>()

/** The lines of a context with their page marks between them, made once. */
function printedLines(context: BlockContext): Printed {
  const known = printedOf.get(context)
  if (known !== undefined) return known
  const lines: IndexedLine[] = []
  const placeOf: number[] = []
  for (const [index, line] of context.lines.entries()) {
    for (const { page, start, end } of line.marks)
      lines.push({ text: context.source.text.slice(start, end), start, page, index })
    placeOf.push(lines.length)
    lines.push({ text: line.text, start: line.start, index })
  }
  const printed = { lines, texts: lines.map((line) => line.text), placeOf }
  printedOf.set(context, printed)
  return printed
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

/**
 * Leader dots or figures at the right stand in the first lines. The head of a single section sets lines of one blank between
 * its headings: what stands behind the next heading is no row of a table over it.
 */
function isTabular(context: BlockContext, index: number): boolean {
  if (context.lines[index]?.blank !== false) return false
  const near = context.lines.slice(index, index + FAR_ENOUGH)
  const heading = near.findIndex((_, at) => OPENS_DIVISION.has(context.openingAt(index + at).kind))
  const first = near.slice(0, heading === -1 ? undefined : heading)
  return first.some(({ text }) => isLeaderLine(text) || /\S {4,}\$?-?[0-9][0-9,.]*$/.test(text))
}

const OPENS_DIVISION: ReadonlySet<string> = new Set(['division', 'section'])

/** Words, leader dots and a value, line after line: a table without rules. */
export function readLeaderList(context: BlockContext, index: number): Reading | null {
  if (!isLeaderLine(context.lines[index]!.text)) return null
  const end = endOfLeaderList(context, index)
  return { nodes: [buildTable(parseTable(linesBetween(context, index, end)), context.source)], next: end }
}

function linesBetween(context: BlockContext, from: number, to: number): IndexedLine[] {
  const { lines, placeOf } = printedLines(context)
  return lines.slice(placeOf[from], placeOf[to - 1]! + 1)
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

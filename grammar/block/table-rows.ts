/**
 * Rows of the body.
 *
 * The first line of a row stands at the left edge of the stub, or at a further edge two or more blanks in (a sub-stub);
 * wrapped lines stand one blank further in than the line they continue, in every column. A line at an edge is still
 * no new row while another column is in the middle of its words:
 *
 *     (b) Must--.............................  Must conclude, based on a
 *     (1) Have adequate evidence that there     preponderance of the evidence,      31 CFR 2005 vol. 1:20142
 */
import type { TableColumn } from './table-columns.ts'
import { columnAt } from './table-columns.ts'
import { isAcross, isDashLine, isInMiddle, type LineRun } from './table-line.ts'
import type { LineParts } from './table-parts.ts'
import type { CellRecord, RowRecord, TablePiece } from './table-record.ts'

/** Body rows, and the marks that stand between them. */
export interface BodyRecord {
  rows: RowRecord[]
  marks: TablePiece[]
}

interface CellRun extends LineRun {
  text: string
  column: number
  colspan: number
}

interface OpenRow {
  record: RowRecord
  /** Left edge of the stub entry that goes on. */
  indent: number
  /** How the stub begins: "(a)", "(1)" or neither. */
  opener: 'letter' | 'number' | null
}

/** What the rows of a body are read by. */
export interface Grid {
  columns: readonly TableColumn[]
  width: number
  /** Some stub is filled up with leader dots. */
  dottedStub: boolean
}

/** Read the rows of one stretch of the body between full rules. */
export function readRows(lines: readonly LineParts[], grid: Grid): BodyRecord {
  const body: BodyRecord = { rows: [], marks: [] }
  let open: OpenRow | null = null
  const pending: TablePiece[] = []
  let ruled = false
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank') {
      ruled ||= !isAtPage(lines, index)
      continue
    }
    if (line.kind !== 'words' || isDashLine(line.runs)) {
      pending.push(...marksOf(line))
      ruled ||= line.kind === 'words'
      continue
    }
    const runs = placeRuns(line, grid.columns)
    const goesOn = open !== null && !ruled && continues(open, runs, grid)
    const spanner = !goesOn && isSpanner(ruled ? null : open, runs, grid)
    if (open !== null && (goesOn || (spanner && !ruled && open.record.role === 'spanner'))) {
      moveAll(pending, open.record.marks)
    } else {
      moveAll(pending, body.marks)
      open = openRow(spanner ? 'spanner' : 'body')
      body.rows.push(open.record)
    }
    ruled = false
    addLine(open, line, spanner ? wholeWidth(runs, grid.columns) : runs)
  }
  moveAll(pending, body.marks)
  return body
}

/** GPO sets an empty line over and under a page mark, then a line of one blank; any other parts two rows, as a rule does. */
function isAtPage(lines: readonly LineParts[], index: number): boolean {
  const isPage = (at: number) => lines[at]?.kind === 'page'
  const isEmpty = lines[index]!.text === ''
  return (isEmpty && isPage(index + 1)) || isPage(index - 1) || (isPage(index - 2) && lines[index - 1]!.text === '')
}

function moveAll(from: TablePiece[], to: TablePiece[]): void {
  for (const piece of from.splice(0)) to.push(piece)
}

function openRow(role: RowRecord['role']): OpenRow {
  return { record: { role, cells: [], marks: [] }, indent: -1, opener: null }
}

/** Rules and page marks of a line as pieces. */
export function marksOf(line: LineParts): TablePiece[] {
  const start = line.start + (line.text.length - line.text.trimStart().length)
  const end = line.start + line.text.trimEnd().length
  if (end <= start) return []
  if (line.page !== undefined) return [{ kind: 'page', start, end, page: line.page }]
  return [{ kind: 'mark', start, end }]
}

/** Give each run of a line its column; words that cross a river cover the columns on both sides. */
function placeRuns(line: LineParts, columns: readonly TableColumn[]): CellRun[] {
  return line.runs.map((run) => {
    const column = columnAt(columns, run.start)
    const last = run.kind === 'leader' ? column : columnAt(columns, run.end - 1)
    const text = line.text.slice(run.start, run.end)
    return { ...run, text, column, colspan: Math.max(1, last - column + 1) }
  })
}

function continues(open: OpenRow, runs: readonly CellRun[], grid: Grid): boolean {
  if (open.record.role === 'spanner') return false
  const stub = runs.find((run) => run.column === 0)
  const others = runs.filter((run) => run.column !== 0)
  if (others.some((run) => isWrapped(open, run, grid.columns))) return true
  if (stub === undefined) return !startsAnew(open, others, grid)
  if (stub.kind === 'leader') return false
  if (stub.start === open.indent + 1 && isOpen(cellAt(open, 0))) return true
  return others.length === 0 && isStubItem(open, stub)
}

/** An item of the stub cell, "(2) Conclude" under "(b) Must--", with the other cells of the row already at their end. */
function isStubItem(open: OpenRow, stub: CellRun): boolean {
  const kind = designationKind(stub.text)
  return (
    kind !== null &&
    open.opener !== null &&
    kind !== open.opener &&
    stub.start === open.indent &&
    open.record.cells.length > 1
  )
}

function designationKind(text: string): 'letter' | 'number' | null {
  if (/^\([a-z]{1,4}\)/i.test(text)) return 'letter'
  return /^\(\d{1,3}\)/.test(text) ? 'number' : null
}

/** Leader dots close a cell: no words follow them in it. */
function isOpen(cell: CellRecord | undefined): boolean {
  return cell?.pieces[cell.pieces.length - 1]?.kind === 'text'
}

/** Words one blank in from the edge of a column whose cell is open. */
function isWrapped(open: OpenRow, run: CellRun, columns: readonly TableColumn[]): boolean {
  const column = columns[run.column]!
  return run.kind === 'text' && !column.figures && run.start === column.start + 1 && isOpen(cellAt(open, run.column))
}

/**
 * A line without a stub opens a row where figures stand under figures; where the row above has no stub either, and its
 * first column begins again (49 CFR 172.101); and, in a table that never fills a stub with
 * dots, where two columns begin again at once. Where stubs are dotted, so is an empty one: such a line is then the
 * next item of the same cells.
 */
function startsAnew(open: OpenRow, runs: readonly CellRun[], { columns, dottedStub }: Grid): boolean {
  const again = runs.filter((run) => run.kind !== 'dash' && cellAt(open, run.column) !== undefined)
  if (again.some((run) => columns[run.column]!.figures)) return true
  const first = open.record.cells[0]!
  if (first.column > 0 && runs[0]!.column === first.column && runs[0]!.start === columns[first.column]!.start)
    return true
  const restarted = new Set(again.filter((run) => run.start === columns[run.column]!.start).map((run) => run.column))
  return !dottedStub && restarted.size > 1
}

function cellAt(open: OpenRow, column: number): CellRecord | undefined {
  return open.record.cells.find((cell) => cell.column <= column && column < cell.column + cell.colspan)
}

/**
 * A head that runs across the body: centred on the table and at no edge of a column. Where no row is open the edge
 * does not matter, and words among figures are none of them.
 */
function isSpanner(open: OpenRow | null, runs: readonly CellRun[], { columns, width }: Grid): boolean {
  const run = runs[0]!
  if (columns.length < 2 || !isAcross(runs, width)) return false
  if (run.colspan > 1 && run.column === 0) return true
  const column = columns[run.column]!
  if (column.figures) return run.column > 0 && !/\d/.test(run.text)
  return run.column > 0 && (open === null || run.start > column.start + 1)
}

function wholeWidth(runs: readonly CellRun[], columns: readonly TableColumn[]): CellRun[] {
  return runs.map((run) => ({ ...run, column: 0, colspan: columns.length }))
}

function addLine(open: OpenRow, line: LineParts, runs: readonly CellRun[]): void {
  const stub = runs.find((run) => run.column === 0 && run.kind === 'text')
  if (stub !== undefined && (open.indent < 0 || stub.start !== open.indent + 1)) open.indent = stub.start
  if (stub !== undefined && open.record.cells.length === 0) open.opener = designationKind(stub.text)
  for (const run of runs) {
    const cell = cellAt(open, run.column) ?? addCell(open, run)
    cell.colspan = Math.max(cell.colspan, run.column + run.colspan - cell.column)
    const kind = run.kind === 'text' ? 'text' : 'mark'
    cell.pieces.push({ kind, start: line.start + run.start, end: line.start + run.end })
  }
}

function addCell(open: OpenRow, run: CellRun): CellRecord {
  const cell: CellRecord = { column: run.column, colspan: run.colspan, rowspan: 1, pieces: [] }
  open.record.cells.push(cell)
  open.record.cells.sort((a, b) => a.column - b.column)
  return cell
}

/** Read a stretch of centred lines between two rules as one row across the table. */
export function readSpanner(lines: readonly LineParts[], columns: readonly TableColumn[]): BodyRecord {
  const open = openRow('spanner')
  for (const line of lines) {
    if (line.kind === 'words') addLine(open, line, wholeWidth(placeRuns(line, columns), columns))
    else open.record.marks.push(...marksOf(line))
  }
  return { rows: [open.record], marks: [] }
}

/** A stretch between two rules that is a head across the body: a few lines of words alone, each in the middle. */
export function isSpannerStretch(lines: readonly LineParts[], width: number): boolean {
  const words = lines.filter((line) => line.kind === 'words')
  return words.length > 0 && words.length <= 4 && words.every(({ runs }) => isInMiddle(runs, width))
}

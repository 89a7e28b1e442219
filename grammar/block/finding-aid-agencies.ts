/**
 * The alphabetical list of agencies, and any list of two columns that no rule and no dots part:
 *
 *     Agricultural Marketing Service                    7, I, IX, X, XI      CFR-2016-title21-vol1-excerpt:24115
 *     Afghanistan Reconstruction, Special Inspector     5, LXXXIII
 *          General for
 *
 * A name wraps three blanks deeper than it begins; a value wraps in its own column.
 */
import { type LineRun, parseLineRuns } from './table-line.ts'
import type { CellRecord, RowRecord, TableLine, TablePiece, TableRecord } from './table-record.ts'

const LEAST_GAP = 2
const LEAST_COLUMN = 20
const MOST_INDENT = 2

/** A title and its chapters, a title alone, or a section: `7, I, IX`, `2, VI; 22, I`, `3`, `103.11`. */
const VALUE = /^[0-9]+(?:\.[0-9][0-9A-Za-z().-]*)?(?:[,;] ?\S.*)?$/

/** Column in which the values of a two-column list stand, or null where the lines are no such list. */
export function valueColumn(lines: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const runs = parseLineRuns(line)
    const last = runs.at(-1)
    if (runs.length !== 2 || last === undefined || last.start < LEAST_COLUMN) continue
    if (runs.some((run) => run.kind !== 'text') || !VALUE.test(line.slice(last.start, last.end))) continue
    counts.set(last.start, (counts.get(last.start) ?? 0) + 1)
  }
  const [column, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return count >= 2 && count * 2 >= lines.length ? column : null
}

/**
 * Heads over the two columns: words over the right one, on the last line words over both.
 *
 *                                                       CFR Title, Subtitle or
 *                          Agency                               Chapter      CFR-2016-title21-vol1-excerpt:24107
 */
export function isTwoColumnHead(lines: readonly string[]): boolean {
  const last = parseLineRuns(lines.at(-1) ?? '')
  if (last.length !== 2 || lines.length > 4) return false
  return lines.every((line) => /^\s{8}/.test(line) && parseLineRuns(line).every((run) => run.kind === 'text'))
}

/** Read heads and rows of a two-column list. Total: each non-blank character lies in exactly one piece. */
export function parseTwoColumns(head: readonly TableLine[], body: readonly TableLine[]): TableRecord {
  const column = valueColumn(body.map((line) => line.text)) ?? 0
  const record: TableRecord = { columns: [], caption: [], header: [], body: [], marks: [], notes: [] }
  if (head.length > 0) record.header.push(readHead(head, record, column))
  for (const line of body) addLine(record, line, column)
  for (const row of [...record.header, ...record.body]) row.cells.sort((a, b) => a.column - b.column)
  record.columns = [0, 1].map((index) => ({ path: headingPath(record, index, head) }))
  return record
}

function readHead(lines: readonly TableLine[], record: TableRecord, column: number): RowRecord {
  const row: RowRecord = { role: 'header', cells: [], marks: [] }
  for (const line of lines) {
    if (line.page !== undefined) record.marks.push(pagePiece(line))
    else for (const run of parseLineRuns(line.text)) addPiece(row, run.end > column ? 1 : 0, piece(line, run))
  }
  return row
}

/** A page mark belongs to the row that goes on behind it, else between rows. */
function addLine(record: TableRecord, line: TableLine, column: number): void {
  if (line.page !== undefined) {
    record.marks.push(pagePiece(line))
    return
  }
  const runs = splitRuns(line.text, column)
  const row = record.body.at(-1)
  const name = runs.find((run) => run.column === 0)
  const goesOn = row !== undefined && (name === undefined || name.run.start > MOST_INDENT)
  const target = goesOn ? row : newRow(record)
  if (goesOn) moveMarks(record, target)
  for (const { run, column } of runs) addPiece(target, column, piece(line, run))
}

/** Runs of a line by column: what stands left of the value column is the name, with any gap in it. */
function splitRuns(line: string, column: number): { run: LineRun; column: number }[] {
  return parseLineRuns(line).map((run) => ({
    run,
    column: column > LEAST_GAP && run.start >= column - LEAST_GAP ? 1 : 0,
  }))
}

function newRow(record: TableRecord): RowRecord {
  const row: RowRecord = { role: 'body', cells: [], marks: [] }
  record.body.push(row)
  return row
}

function moveMarks(record: TableRecord, row: RowRecord): void {
  const from = Math.min(...row.cells.flatMap((cell) => cell.pieces.map((at) => at.start)))
  row.marks.push(...record.marks.filter((at) => at.start > from))
  record.marks = record.marks.filter((at) => at.start < from)
}

function addPiece(row: RowRecord, column: number, at: TablePiece): void {
  const cell = row.cells.find((known) => known.column === column)
  if (cell !== undefined) cell.pieces.push(at)
  else row.cells.push(newCell(column, at))
}

function newCell(column: number, at: TablePiece): CellRecord {
  return { column, colspan: 1, rowspan: 1, pieces: [at] }
}

function piece(line: TableLine, run: LineRun): TablePiece {
  return { kind: run.kind === 'text' ? 'text' : 'mark', start: line.start + run.start, end: line.start + run.end }
}

function pagePiece(line: TableLine): TablePiece {
  return { kind: 'page', start: line.start, end: line.start + line.text.length, page: line.page ?? '' }
}

function headingPath(record: TableRecord, column: number, head: readonly TableLine[]): string[] {
  const cell = record.header[0]?.cells.find((known) => known.column === column)
  if (cell === undefined) return []
  const words = cell.pieces.map((at) => {
    const line = head.find((known) => known.start <= at.start && at.end <= known.start + known.text.length)
    return line === undefined ? '' : line.text.slice(at.start - line.start, at.end - line.start)
  })
  return [words.join(' ')]
}

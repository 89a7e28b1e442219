/**
 * Tables as web copies set them: cells parted by bars, or by tabs.
 *
 * No geometry: what column a word stands in is told by the bars or tabs before it.
 */
import { parseNoteOpener } from './table-line.ts'
import { readNotes } from './table-notes.ts'
import type { LineParts } from './table-parts.ts'
import type { CellRecord, RowRecord, TableLine, TablePiece, TableRecord } from './table-record.ts'
import { barCells, type Stretch, tabCells, type WebTableForm } from './web-table-cells.ts'

export { findWebTable, hasCells, type WebTableExtent } from './web-table-end.ts'

/**
 * webNote : footnote mark, text | "Note:" text | "Source:" text
 *
 * A line under a table of a web copy: directly under it any of them, behind a blank line only one with a footnote
 * mark. Samples: `* Prorate tax for fractions of a pound.`, `¹ Estimated.` Not `*Definitions.* In this part`.
 */
export function isWebNote(line: string, { isDirect }: { isDirect: boolean }): boolean {
  const opener = parseNoteOpener(line)
  if (opener === null) return false
  if (opener.mark === null) return isDirect
  return !opener.mark.startsWith('*') || /^\s*\*+\s+(?!\*)\S/.test(line)
}

/** The lines of one table: those above its head, its head and rows, and its notes. */
export interface WebTableLines {
  caption: readonly TableLine[]
  rows: readonly TableLine[]
  notes: readonly TableLine[]
  form: WebTableForm
  /** Source offset of the line of dashes, or null. */
  ruleStart: number | null
}

/** Parse the lines of one table; each non-blank character of them lies in exactly one piece. */
export function parseWebTable(table: WebTableLines): TableRecord {
  const marks: TablePiece[] = []
  const rows: RowRecord[] = []
  const printed = table.rows.filter(({ page }) => page === undefined)
  for (const line of table.rows) {
    if (line.page !== undefined) marks.push({ kind: 'page', ...trimmed(line), page: line.page })
    else if (line.start === table.ruleStart) marks.push({ kind: 'mark', ...trimmed(line) })
    else rows.push(readRow(line, table.form, line === printed[0] ? 'header' : 'body'))
  }
  const [header, ...body] = rows
  const columns = Math.max(...rows.map(widthOf))
  const read = readNotes(table.notes.map(noteParts))
  return {
    columns: Array.from({ length: columns }, (_, column) => ({ path: pathOf(header!, column, table.rows) })),
    caption: table.caption.map((line) => ({ kind: line.page === undefined ? 'text' : 'page', ...placeOf(line) })),
    header: [header!],
    body,
    marks: [...marks, ...read.marks],
    notes: read.notes,
  }
}

function widthOf({ cells }: RowRecord): number {
  return Math.max(1, ...cells.map(({ column }) => column + 1))
}

function pathOf({ cells }: RowRecord, column: number, lines: readonly TableLine[]): string[] {
  const cell = cells.find((one) => one.column === column)
  if (cell === undefined) return []
  const words = cell.pieces.filter(({ kind }) => kind === 'text').map((piece) => wordsOf(piece, lines))
  return [words.join('').replace(/\s+/g, ' ')]
}

function wordsOf({ start, end }: TablePiece, lines: readonly TableLine[]): string {
  const line = lines.find((one) => one.start <= start && end <= one.start + one.text.length)
  return line === undefined ? '' : line.text.slice(start - line.start, end - line.start)
}

function noteParts(line: TableLine): LineParts {
  return { ...line, runs: [], kind: line.page === undefined ? (line.text.trim() === '' ? 'blank' : 'words') : 'page' }
}

function placeOf(line: TableLine): { start: number; end: number; page?: string } {
  return line.page === undefined ? trimmed(line) : { ...trimmed(line), page: line.page }
}

function trimmed({ text, start }: TableLine): { start: number; end: number } {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length }
}

function readRow(line: TableLine, form: WebTableForm, role: RowRecord['role']): RowRecord {
  const { cells, bars } = form === 'bars' ? barCells(line.text) : { cells: tabCells(line.text), bars: [] }
  return {
    role,
    cells: cells.flatMap((cell, column): CellRecord[] => {
      const pieces = piecesOf(line, cell)
      return pieces.length === 0 ? [] : [{ column, colspan: 1, rowspan: 1, pieces }]
    }),
    marks: bars.map((bar) => ({ kind: 'mark', start: line.start + bar, end: line.start + bar + 1 })),
  }
}

/** Words of a cell; the backslash that keeps a bar from parting cells is print without words. */
function piecesOf(line: TableLine, { start, end }: Stretch): TablePiece[] {
  const words = line.text.slice(start, end)
  let from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  const pieces: TablePiece[] = []
  const put = (kind: 'text' | 'mark', until: number): void => {
    if (until > from) pieces.push({ kind, start: line.start + from, end: line.start + until })
    from = until
  }
  for (let at = line.text.indexOf('\\|', from); at !== -1 && at < to; ) {
    put('text', at)
    put('mark', at + 1)
    at = line.text.indexOf('\\|', from)
  }
  put('text', Math.max(from, to))
  return pieces
}

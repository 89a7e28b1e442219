/**
 * Lists drawn with leader dots and no rivers: the value follows the dots at once.
 *
 *     Title 1 through Title 16.................................as of January 1      31 CFR 2005 vol. 1:143
 */
import type { LineRun } from './table-line.ts'
import { hasLeader } from './table-line.ts'
import type { LineParts } from './table-parts.ts'
import type { CellRecord, RowRecord, TablePiece } from './table-record.ts'
import { type BodyRecord, marksOf } from './table-rows.ts'

/** The dots of every line with a value run straight into it. */
export function isTightList(lines: readonly LineParts[]): boolean {
  const dotted = lines.filter((line) => hasLeader(line.runs))
  return dotted.length > 0 && dotted.every((line) => isTight(line.runs))
}

function isTight(runs: readonly LineRun[]): boolean {
  const [text, leader, value] = runs
  return (
    runs.length === 3 &&
    text!.kind === 'text' &&
    leader!.kind === 'leader' &&
    value!.kind === 'text' &&
    leader!.end === value!.start
  )
}

/** Read a tight list: each dotted line ends a row; an undotted line is a row, or the first lines of a wrapped entry. */
export function readList(lines: readonly LineParts[]): BodyRecord {
  const body: BodyRecord = { rows: [], marks: [] }
  let open: RowRecord | null = null
  lines.forEach((line, index) => {
    if (line.kind === 'blank') return
    if (line.kind !== 'words') {
      const target: TablePiece[] = open === null ? body.marks : open.marks
      target.push(...marksOf(line))
      return
    }
    if (open === null) {
      open = { role: 'body', cells: [], marks: [] }
      body.rows.push(open)
    }
    addListLine(open, line)
    if (hasLeader(line.runs) || !wraps(line, nextWords(lines, index))) open = null
  })
  return body
}

function nextWords(lines: readonly LineParts[], index: number): LineParts | undefined {
  return lines.slice(index + 1, index + 6).find((line) => line.kind === 'words')
}

/** GPO keeps the blank at the end of a wrapped line; where it was stripped, the next line is set further in. */
function wraps(line: LineParts, next: LineParts | undefined): boolean {
  if (next === undefined || line.text.trimEnd().endsWith(':')) return false
  if (line.text.endsWith(' ')) return true
  return next.runs[0]!.start > line.runs[0]!.start && hasLeader(next.runs)
}

function addListLine(row: RowRecord, line: LineParts): void {
  const leader = line.runs.findIndex((run) => run.kind === 'leader')
  const first = line.runs[0]!.start
  line.runs.forEach((run, index) => {
    const value = leader === -1 ? first > 40 : index > leader
    const cell = cellOf(row, value ? 1 : 0)
    cell.pieces.push({
      kind: run.kind === 'text' ? 'text' : 'mark',
      start: line.start + run.start,
      end: line.start + run.end,
    })
  })
}

function cellOf(row: RowRecord, column: number): CellRecord {
  const found = row.cells.find((cell) => cell.column === column)
  if (found !== undefined) return found
  const cell: CellRecord = { column, colspan: 1, rowspan: 1, pieces: [] }
  row.cells.push(cell)
  return cell
}

/**
 * A table: caption, box head, rows and notes, from the lines of one block.
 *
 *     table = caption? openingRule boxHead? rule { row | spanner | rule } closingRule note*
 *           | { listRow }
 *
 * The lines are read one by one with the productions of table-line.ts; what column and row a word belongs to is
 * geometry (table-columns.ts, table-rows.ts).
 */

import { inferColumns, type LeafStretch, type TableColumn } from './table-columns.ts'
import { boxHead, type HeadBox, layOutHead, leafStretches } from './table-header.ts'
import { isTightList, readList } from './table-list.ts'
import { readNotes } from './table-notes.ts'
import { type LineParts, splitTable, type TableParts } from './table-parts.ts'
import type { ColumnRecord, RowRecord, TableLine, TablePiece, TableRecord } from './table-record.ts'
import { type BodyRecord, isSpannerStretch, marksOf, readRows, readSpanner } from './table-rows.ts'

export { findTableEnd } from './table-end.ts'
export { isLeaderLine, isRule, isSoftRule } from './table-line.ts'
export type * from './table-record.ts'

/**
 * Parse the lines of one table block. Total: any lines give a record in which each non-blank character lies in
 * exactly one piece.
 */
export function parseTable(lines: readonly TableLine[]): TableRecord {
  const parts = splitTable(lines)
  const layout = layOutHead(parts.header)
  const tight = parts.header.length === 0 && isTightList(parts.body.flat())
  const columns = tight ? tightColumns(parts.width) : columnsOf(parts, leafStretches(layout))
  const boxes = boxHead(layout, columns)
  const body = joinBodies(parts.body.map((_, index) => readStretch(parts, index, { columns, tight })))
  const { notes, marks } = readNotes(parts.notes)
  return {
    columns: columns.map((_, index) => ({ path: headingPath(boxes, index, parts.header) })),
    caption: parts.caption.flatMap(wordsOf),
    header: headRows(boxes, parts.header, columns.length),
    body: body.rows,
    marks: [
      ...parts.rules.flatMap(marksOf),
      ...dashMarks(parts.header),
      ...pagesOf(parts.header),
      ...body.marks,
      ...marks,
    ],
    notes,
  }
}

function tightColumns(width: number): TableColumn[] {
  return [
    { start: 0, end: width, ink: { start: 0, end: width }, figures: false },
    { start: width, end: width, ink: { start: width, end: width }, figures: true },
  ]
}

function columnsOf(parts: TableParts, leaves: LeafStretch[]): TableColumn[] {
  const rows = parts.body.filter((_, index) => !isHeadAcross(parts, index)).flat()
  return inferColumns(leaves, rows, parts.width)
}

/** Rows follow a head that runs across the body, so the last stretch is none. */
function isHeadAcross(parts: TableParts, index: number): boolean {
  return index < parts.body.length - 1 && isSpannerStretch(parts.body[index]!, parts.width)
}

function readStretch(parts: TableParts, index: number, by: { columns: TableColumn[]; tight: boolean }): BodyRecord {
  const lines = parts.body[index]!
  if (by.tight) return readList(lines)
  if (isHeadAcross(parts, index)) return readSpanner(lines, by.columns)
  const dottedStub = parts.body.some(hasDottedStub)
  return readRows(lines, { columns: by.columns, width: parts.width, dottedStub })
}

function hasDottedStub(lines: readonly LineParts[]): boolean {
  return lines.some(({ runs }) => runs[1]?.kind === 'leader' && runs[0]!.kind === 'text')
}

function joinBodies(bodies: readonly BodyRecord[]): BodyRecord {
  return { rows: bodies.flatMap((body) => body.rows), marks: bodies.flatMap((body) => body.marks) }
}

function wordsOf(line: LineParts): TablePiece[] {
  return marksOf(line).map((piece) => (piece.kind === 'page' ? piece : { ...piece, kind: 'text' }))
}

function dashMarks(lines: readonly LineParts[]): TablePiece[] {
  return lines.flatMap((line) =>
    line.runs
      .filter((run) => run.kind === 'dash')
      .map((run): TablePiece => ({ kind: 'mark', start: line.start + run.start, end: line.start + run.end })),
  )
}

function pagesOf(lines: readonly LineParts[]): TablePiece[] {
  return lines.filter((line) => line.kind === 'page').flatMap(marksOf)
}

function headRows(boxes: readonly HeadBox[], lines: readonly LineParts[], columns: number): RowRecord[] {
  const depth = Math.max(0, ...boxes.map((box) => box.level + 1))
  return Array.from({ length: depth }, (_, level) => ({
    role: 'header',
    marks: [],
    cells: boxes
      .filter((box) => box.level === level)
      .sort((a, b) => a.from - b.from)
      .map((box) => ({
        column: box.from,
        colspan: box.to - box.from + 1,
        rowspan: isLeaf(box, boxes, columns) ? depth - level : 1,
        pieces: box.runs.map((run): TablePiece => {
          const line = lines[run.line]!
          return { kind: 'text', start: line.start + run.start, end: line.start + run.end }
        }),
      })),
  }))
}

function isLeaf(box: HeadBox, boxes: readonly HeadBox[], columns: number): boolean {
  return (
    box.to < columns && !boxes.some((other) => other.level > box.level && other.from <= box.to && other.to >= box.from)
  )
}

function headingPath(boxes: readonly HeadBox[], column: number, lines: readonly LineParts[]): ColumnRecord['path'] {
  return boxes
    .filter((box) => box.from <= column && column <= box.to)
    .sort((a, b) => a.level - b.level)
    .map((box) => joinWords(box.runs.map((run) => lines[run.line]!.text.slice(run.start, run.end))))
}

/** Lines of a box as one text: a blank between them, unless the line before ends in a hyphen, dash or slash. */
function joinWords(lines: readonly string[]): string {
  return lines
    .reduce((text, line) => (text === '' || /[-–—/]$/.test(text) ? text + line : `${text} ${line}`), '')
    .replace(/\s+/g, ' ')
}

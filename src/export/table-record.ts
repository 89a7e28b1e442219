/** The record of a table: cells as strings; their places stay in the tree. */
import { isInline } from '../ast/node-types.ts'
import type { Footnote, Inline, Note, Table, TableCell, TableRow } from '../ast/nodes.ts'
import { textOf, textOfHeading } from '../ast/text.ts'
import { toNotedText } from './noted-text.ts'
import type { CellReference, TableNote } from './records.ts'
import { toWholeText } from './shared-notes.ts'

/** One row: a string for each column, empty where nothing is printed. */
export interface TableRowText {
  cells: string[]
  /** A head that runs across the body; its text is in the first cell. */
  spanner?: true
}

/** A table as consumers read it. */
export interface TableText {
  caption: string | null
  /** `heading` of a column under spanning heads is "Outer > Inner". */
  columns: { heading: string }[]
  rows: TableRowText[]
  notes: TableNote[]
  references: CellReference[]
}

/** Read the record off a table node. */
export function toTableRecord(table: Table): TableText {
  const rows = table.children.filter((child) => child.type === 'tableRow')
  const header = rows.filter((row) => row.role === 'header')
  return {
    caption: captionOf(table),
    columns: Array.from({ length: table.columns }, (_, column) => ({ heading: headingOf(header, column) })),
    rows: rows.filter((row) => row.role !== 'header').map((row) => rowOf(row, table.columns)),
    notes: table.children.flatMap((child) =>
      child.type === 'footnote' || child.type === 'note' ? [noteOf(child)] : [],
    ),
    references: referencesIn(table, rows),
  }
}

/** Cells are strings, so what they cite stands beside them. */
function referencesIn(table: Table, rows: readonly TableRow[]): CellReference[] {
  const body = rows.filter((row) => row.role !== 'header')
  const places = new Map(body.map((row, at) => [row, at]))
  const caption = table.children.find((child) => child.type === 'heading')?.children.filter(isInline) ?? []
  return [
    ...referencesAt(caption, null, null),
    ...rows.flatMap((row) => {
      const at = row.role === 'header' ? null : places.get(row)!
      return cellsOf(row).flatMap((cell) => referencesAt(cell.children, at, cell.column))
    }),
  ]
}

function referencesAt(words: readonly Inline[], row: number | null, column: number | null): CellReference[] {
  if (!words.some((node) => node.type === 'citation' || node.type === 'reference')) return []
  return toNotedText(words).references.map((reference) => ({ row, column, ...reference }))
}

function captionOf(table: Table): string | null {
  const heading = table.children.find((child) => child.type === 'heading')
  return heading === undefined ? null : textOfHeading(heading)
}

function headingOf(header: readonly TableRow[], column: number): string {
  const cells = header.flatMap((row) => cellsOf(row).filter((cell) => covers(cell, column)))
  return cells.map((cell) => textOf(cell.children)).join(' > ')
}

function cellsOf(row: TableRow): TableCell[] {
  return row.children.filter((child) => child.type === 'tableCell')
}

function covers(cell: TableCell, column: number): boolean {
  return cell.column <= column && column < cell.column + (cell.colspan ?? 1)
}

function rowOf(row: TableRow, columns: number): TableRowText {
  const cells = new Array<string>(columns).fill('')
  for (const cell of cellsOf(row)) {
    if (cell.column < columns) cells[cell.column] = textOf(cell.children)
  }
  return row.role === 'spanner' ? { cells, spanner: true } : { cells }
}

/** A footnote is known by its label, a note by its words alone. */
function noteOf(note: Footnote | Note): TableNote {
  const label = note.type === 'footnote' ? note.label : null
  return { type: note.type, label, ...toWholeText(note) }
}

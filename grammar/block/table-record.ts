/** The plain record that a table block parses to: slices of the source, no tree nodes. */

/** One line of a table block. */
export interface TableLine {
  /** The line without its line end. */
  text: string
  /** Source offset of the first character. */
  start: number
  /** Number of the page that begins here, on a page-mark line. */
  page?: string
}

/** A slice of the source: words, print without words (rules, leader dots), or a page mark. */
export interface TablePiece {
  kind: 'text' | 'mark' | 'page'
  start: number
  end: number
  /** Only on a page mark. */
  page?: string
}

/** One cell: its slices in print order, a slice a line; leader dots are marks. */
export interface CellRecord {
  /** Column from 0. */
  column: number
  /** Columns covered. */
  colspan: number
  /** Header rows covered. */
  rowspan: number
  pieces: TablePiece[]
}

/** One row; `marks` are the rules and page marks printed between its lines. */
export interface RowRecord {
  role: 'header' | 'body' | 'spanner'
  cells: CellRecord[]
  marks: TablePiece[]
}

/** A note printed directly under the closing rule; `label` and `mark` only where it opens with a footnote mark. */
export interface TableNoteRecord {
  label: string | null
  mark: TablePiece | null
  pieces: TablePiece[]
}

/** A column: the texts of the header boxes over it, outermost first. */
export interface ColumnRecord {
  path: string[]
}

/** What `parseTable` reads. Every non-blank character of the block lies in exactly one piece. */
export interface TableRecord {
  columns: ColumnRecord[]
  caption: TablePiece[]
  header: RowRecord[]
  body: RowRecord[]
  /** Rules and page marks that stand between rows. */
  marks: TablePiece[]
  notes: TableNoteRecord[]
}

/** From the plain record of a table block to the `table` node. */
import type { CellRecord, RowRecord, TableNoteRecord, TablePiece, TableRecord } from '../../grammar/block/table.ts'
import type {
  Content,
  Footnote,
  Heading,
  Mark,
  Note,
  PageBreak,
  Table,
  TableCell,
  TableRow,
  Text,
} from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'

/** Build the table node; children stand in the order of the print. */
export function buildTable(record: TableRecord, source: Source): Table {
  const children: Table['children'] = [
    ...captionOf(record.caption, source),
    ...[...record.header, ...record.body].flatMap((row) => buildRow(row, source)),
    ...record.marks.map((piece) => buildMark(piece, source)),
    ...record.notes.flatMap((note) => buildNote(note, source)),
  ]
  children.sort(byOffset)
  return { type: 'table', columns: record.columns.length, children, position: spanOf(children, source) }
}

type Leaf = Text | Mark | PageBreak

function buildLeaf(piece: TablePiece, source: Source): Leaf {
  if (piece.kind !== 'text') return buildMark(piece, source)
  return { type: 'text', ...sliceOf(piece, source) }
}

function buildMark(piece: TablePiece, source: Source): Mark | PageBreak {
  if (piece.kind !== 'page') return { type: 'mark', ...sliceOf(piece, source) }
  return { type: 'pageBreak', page: piece.page ?? '', ...sliceOf(piece, source) }
}

function sliceOf({ start, end }: TablePiece, source: Source) {
  return { value: source.text.slice(start, end), position: source.position(start, end) }
}

function captionOf(pieces: readonly TablePiece[], source: Source): (Heading | PageBreak | Mark)[] {
  if (!pieces.some((piece) => piece.kind === 'text')) return pieces.map((piece) => buildMark(piece, source))
  const children = pieces.map((piece) => buildLeaf(piece, source))
  return [{ type: 'heading', children, position: spanOf(children, source) }]
}

/** A header row may be empty of words where the head has none; such a row is left out. */
function buildRow(row: RowRecord, source: Source): TableRow[] {
  const children: TableRow['children'] = [
    ...row.cells.map((cell) => buildCell(cell, source)),
    ...row.marks.map((piece) => buildMark(piece, source)),
  ]
  if (children.length === 0) return []
  return [{ type: 'tableRow', role: row.role, children, position: spanOf(children, source) }]
}

function buildCell(cell: CellRecord, source: Source): TableCell {
  const children = cell.pieces.map((piece) => buildLeaf(piece, source))
  return {
    type: 'tableCell',
    column: cell.column,
    ...(cell.colspan > 1 && { colspan: cell.colspan }),
    ...(cell.rowspan > 1 && { rowspan: cell.rowspan }),
    children,
    position: spanOf(children, source),
  }
}

function buildNote(note: TableNoteRecord, source: Source): (Footnote | Note)[] {
  const words = note.pieces.map((piece) => buildLeaf(piece, source))
  const content: Content[] =
    words.length > 0 ? [{ type: 'content', children: words, position: spanOf(words, source) }] : []
  const children = [...(note.mark === null ? [] : [buildMark(note.mark, source)]), ...content]
  if (children.length === 0) return []
  const position = spanOf(children, source)
  if (note.label === null) return [{ type: 'note', kind: 'note', heading: null, children, position }]
  return [{ type: 'footnote', label: note.label, children, position }]
}

interface Placed {
  position: Table['position']
}

function byOffset(a: Placed, b: Placed): number {
  return a.position.start.offset! - b.position.start.offset!
}

/** From the first to the last offset that any of the nodes covers: cells of a row lie side by side. */
function spanOf(nodes: readonly Placed[], source: Source): Table['position'] {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { position } of nodes) {
    start = Math.min(start, position.start.offset!)
    end = Math.max(end, position.end.offset!)
  }
  return source.position(Math.min(start, end), end)
}

/** Tables of web copies: rows of cells parted by bars or tabs, with the caption above them and the notes below. */

import type { RowRecord, TableLine, TablePiece, TableRecord } from '../../grammar/block/table.ts'
import { findWebTable, hasCells, isWebNote, parseWebTable, type WebTableExtent } from '../../grammar/block/web-table.ts'
import { isTitleLike } from '../../grammar/line/center-heading.ts'
import { designationAt } from '../../grammar/line/designation.ts'
import type { BlockContext, Reading } from './block-context.ts'
import { buildTable } from './build-table.ts'

/** A table at `index`, or below the caption that stands there. */
export function readWebTable(context: BlockContext, index: number): Reading | null {
  const own = tableAt(context, index)
  const first = own === null ? rowsUnderCaption(context, index) : index
  const extent = own ?? (first === null ? null : tableAt(context, first, { isAnnounced: true }))
  if (first === null || extent === null) return null
  const notes = notesBelow(context, extent.end)
  const record = parseWebTable({
    caption: own === null ? bookLines(context, { from: index, to: index + 1 }) : [],
    rows: bookLines(context, { from: first, to: extent.end }),
    notes: notes.flatMap((at) => bookLines(context, { from: at, to: at + 1 })),
    ...{ form: extent.form, ruleStart: extent.rule === null ? null : context.lines[extent.rule]!.start },
  })
  const next = (notes.at(-1) ?? extent.end - 1) + 1
  return { nodes: [buildTable(withoutMarkup(record, context), context.source)], next }
}

/** Does a table of a web copy open at a line? A paragraph above it ends there. */
export function opensWebTable(context: BlockContext, index: number): boolean {
  return tableAt(context, index) !== null
}

function tableAt(
  context: BlockContext,
  index: number,
  given: { isAnnounced: boolean } = { isAnnounced: false },
): WebTableExtent | null {
  const line = context.lines[index]
  if (line === undefined || !hasCells(line.text)) return null
  const isAnnounced = given.isAnnounced || endsInColon(context, index)
  return findWebTable(textsOf(context), index, { isAnnounced })
}

const textsOfContext = new WeakMap<BlockContext, string[]>()

function textsOf(context: BlockContext): string[] {
  const known = textsOfContext.get(context) ?? context.lines.map(({ text }) => text)
  textsOfContext.set(context, known)
  return known
}

function endsInColon(context: BlockContext, index: number): boolean {
  const above = context.lines.slice(Math.max(index - 2, 0), index).findLast(({ blank }) => !blank)
  return above !== undefined && /(?::|—|--)\s*$/.test(above.text)
}

const LONGEST_CAPTION = 200

/** The first row of the table below a caption: `Table 1—Rates of Tax`, a title alone in its line. */
function rowsUnderCaption(context: BlockContext, index: number): number | null {
  const below = context.lines[index + 1]?.blank ? index + 2 : index + 1
  if (!hasCells(context.lines[below]?.text ?? '') || context.lines[index]!.blank) return null
  const words = context.lines[index]!.text.trim()
  const isCaption = /^(?:Table|TABLE)\s[^\s.]+/.test(words) || isTitleLike(words)
  if (!isCaption || /[:;,]$/.test(words) || words.length > LONGEST_CAPTION || hasCells(words)) return null
  return designationAt(words, 0) === null && context.openingAt(index).kind === 'text' ? below : null
}

/** Indices of the lines that are notes to the table that ends before `end`. */
function notesBelow(context: BlockContext, end: number): number[] {
  const notes: number[] = []
  for (let at = end; at < context.lines.length; ) {
    const { blank, text } = context.lines[at]!
    const next = blank ? at + 1 : at
    const line = blank ? context.lines[next]?.text : text
    if (line === undefined || !isWebNote(line, { isDirect: !blank })) return notes
    notes.push(next)
    at = next + 1
  }
  return notes
}

/** Lines as the grammar takes them, each page mark on a line of its own again. */
function bookLines(context: BlockContext, { from, to }: { from: number; to: number }): TableLine[] {
  return context.lines
    .slice(from, to)
    .flatMap(({ text, start, marks }, index): TableLine[] => [
      ...(index === 0 ? [] : marks.map((at) => ({ ...at, text: context.source.text.slice(at.start, at.end) }))),
      { text, start },
    ])
}

/** The asterisks of italics part the words of a cell. */
function withoutMarkup(record: TableRecord, { source, rules }: BlockContext): TableRecord {
  const cut = (piece: TablePiece): TablePiece[] => {
    if (piece.kind !== 'text') return [piece]
    const pieces: TablePiece[] = []
    let { start } = piece
    for (const markup of rules.markup(source.text.slice(piece.start, piece.end))) {
      const at = { start: piece.start + markup.start, end: piece.start + markup.end }
      if (at.start > start) pieces.push({ kind: 'text', start, end: at.start })
      pieces.push({ kind: 'mark', ...at })
      start = at.end
    }
    return start < piece.end ? [...pieces, { kind: 'text', start, end: piece.end }] : pieces
  }
  const inRow = (row: RowRecord): RowRecord => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, pieces: cell.pieces.flatMap(cut) })),
  })
  return {
    ...record,
    caption: record.caption.flatMap(cut),
    header: record.header.map(inRow),
    body: record.body.map(inRow),
    notes: record.notes.map((note) => ({ ...note, pieces: note.pieces.flatMap(cut) })),
  }
}

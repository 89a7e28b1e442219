import type { TableLine, TablePiece, TableRecord } from '../../../grammar/block/table.ts'

/** Lines of a text as the block cutter hands them over. */
export function tableLines(text: string): TableLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const page = /^\[\[Page (\S+)\]\]$/.exec(line)?.[1]
    const record = { text: line, start, ...(page !== undefined && { page }) }
    start += line.length + 1
    return record
  })
}

/** All pieces of a record in the order of the source. */
export function piecesOf(record: TableRecord): TablePiece[] {
  const rows = [...record.header, ...record.body].flatMap((row) => [
    ...row.marks,
    ...row.cells.flatMap((cell) => cell.pieces),
  ])
  const notes = record.notes.flatMap((note) => [...(note.mark === null ? [] : [note.mark]), ...note.pieces])
  return [...record.caption, ...rows, ...record.marks, ...notes].sort((a, b) => a.start - b.start)
}

/** What of a text lies in no piece, or in two: empty when the record is whole. */
export function uncoveredText(text: string, record: TableRecord): string {
  let at = 0
  let found = ''
  for (const piece of piecesOf(record)) {
    if (piece.start < at) found += `[twice ${text.slice(piece.start, at)}]`
    found += text.slice(at, piece.start).trim()
    at = Math.max(at, piece.end)
  }
  return found + text.slice(at).trim()
}

/** Notes directly under the closing rule of a table. */
import { parseLetterOpener, parseNoteOpener } from './table-line.ts'
import type { LineParts } from './table-parts.ts'
import type { TableNoteRecord, TablePiece } from './table-record.ts'
import { marksOf } from './table-rows.ts'

/**
 * Read the lines under the closing rule. A line that begins with a footnote mark, "Note:" or "Source:" opens a note,
 * unless it stands two blanks in, as the wrapped lines of the note above it do; so does the first line, whatever it says.
 */
export function readNotes(lines: readonly LineParts[]): { notes: TableNoteRecord[]; marks: TablePiece[] } {
  const notes: TableNoteRecord[] = []
  const marks: TablePiece[] = []
  let closed = true
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.kind === 'page') {
      const target = notes[notes.length - 1]?.pieces ?? marks
      target.push(...marksOf(line))
      continue
    }
    const opener = parseNoteOpener(line.text) ?? parseLetterOpener(line.text)
    const isWrapped = !closed && line.text.startsWith(WRAPPED) && !line.text.startsWith(`${WRAPPED} `)
    if ((opener !== null && !isWrapped) || closed) notes.push(openNote(line, opener?.mark ?? null, opener?.at ?? 0))
    else addNoteLine(notes[notes.length - 1]!, line, 0)
    closed = false
  }
  return { notes, marks }
}

/** Indent of the wrapped lines of a note. */
const WRAPPED = '  '

function openNote(line: LineParts, mark: string | null, at: number): TableNoteRecord {
  const note: TableNoteRecord = { label: null, mark: null, pieces: [] }
  if (mark !== null) {
    note.label = mark.replace(/^[\\[(]|[\\\])/]$/g, '')
    note.mark = { kind: 'mark', start: line.start + at, end: line.start + at + mark.length }
  }
  addNoteLine(note, line, mark === null ? 0 : at + mark.length)
  return note
}

function addNoteLine(note: TableNoteRecord, line: LineParts, from: number): void {
  const words = line.text.slice(from)
  const start = line.start + from + (words.length - words.trimStart().length)
  const end = line.start + line.text.trimEnd().length
  if (start < end) note.pieces.push({ kind: 'text', start, end })
}

/**
 * Blanks that an editor or converter has written as tabs: each tab is read as the blanks to the next stop, so that
 * the layout of the print is there again.
 */
import { createView, type SourceView, type ViewPiece } from '../../ast/source-view.ts'

/** A tab at the start of a line or beside a blank. GPO's text has lost a dash as a tab here and there: `194<tab>399`. */
const LAYOUT = /(?:^|[ \t])\t|\t /m

/** Does a text write blanks as tabs? */
export function hasTabs(text: string): boolean {
  return text.includes('\t') && LAYOUT.test(text)
}

/** Stops where an editor that writes tabs for blanks has them, and where one does that writes a tab for an indent. */
const STOP = 8
const PARAGRAPH_STOP = 4

/** GPO sets its paragraphs four blanks in: where none stands so and some stand one tab in, a tab is four blanks. */
function stopOf(text: string): number {
  return /^\t\S/m.test(text) && !/^ {4}\S/m.test(text) ? PARAGRAPH_STOP : STOP
}

/** The words of a view with blanks for its tabs. */
export function viewOfTabs(view: SourceView): SourceView {
  const { text } = view.source
  if (!hasTabs(text)) return view
  const stop = stopOf(text)
  const whole: ViewPiece = { kind: 'words', at: 0, words: text, start: 0, end: text.length }
  const pieces: ViewPiece[] = []
  let at = 0
  let column = 0
  const put = (piece: Omit<ViewPiece, 'at'>): void => {
    if (piece.end === piece.start) return
    pieces.push({ ...piece, at })
    at += piece.words.length
    const feed = piece.words.lastIndexOf('\n')
    column = feed === -1 ? column + piece.words.length : piece.words.length - feed - 1
  }
  for (const piece of view.pieces.length === 0 ? [whole] : view.pieces) {
    if (piece.kind !== 'words') {
      put(piece)
      continue
    }
    let { start } = piece
    for (const words of piece.words.split(/(\t)/)) {
      const end = start + words.length
      if (words === '\t') put({ kind: 'entity', words: ' '.repeat(stop - (column % stop)), start, end })
      else put({ kind: 'words', words, start, end })
      start = end
    }
  }
  return createView(view.written, pieces)
}

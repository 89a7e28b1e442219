/** A source as its words read where markup or entities are written into it, and the way back to what is written. */
import { createSource, type Source } from './source.ts'

/** One stretch of the view and the stretch of the source that it stands for; the stretches of a view leave no gap. */
export interface ViewPiece {
  kind: 'words' | 'entity' | 'tag'
  /** Where it begins in the view. */
  at: number
  /** What it reads as; nothing for a tag, blanks for a tab. */
  words: string
  /** Where it is written in the source. */
  start: number
  end: number
}

/** The words of a source as another source of their own. */
export interface SourceView {
  /** What the stages read. */
  source: Source
  /** What is written. */
  written: Source
  pieces: readonly ViewPiece[]
}

/** A view made of pieces in order. */
export function createView(written: Source, pieces: readonly ViewPiece[]): SourceView {
  return { written, pieces, source: createSource(pieces.map(({ words }) => words).join('')) }
}

/** A source that reads as it is written. */
export function plainView(source: Source): SourceView {
  return { source, written: source, pieces: [] }
}

/** What is read where an expression matches, given where that is in the view: its offset, and its column so far. */
export type ReadMatch = (match: string, at: { offset: number; column: number }) => string

/** The same view with other words where an expression with one group, the whole of it, matches its words. */
export function rewriteView(view: SourceView, pattern: RegExp, read: ReadMatch): SourceView {
  const { text } = view.source
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
    if (piece.kind !== 'words') put(piece)
    else
      for (const { words, start, isMatch } of split(piece, pattern)) {
        const end = start + words.length
        const offset = piece.at + start - piece.start
        if (isMatch) put({ kind: 'entity', words: read(words, { offset, column }), start, end })
        else put({ kind: 'words', words, start, end })
      }
  }
  return createView(view.written, pieces)
}

/** Every other part is a match. */
function split({ words, start }: ViewPiece, pattern: RegExp): { words: string; start: number; isMatch: boolean }[] {
  let from = start
  return words.split(pattern).map((part, index) => {
    from += part.length
    return { words: part, start: from - part.length, isMatch: index % 2 === 1 }
  })
}

/** Where a span of the view is written: from the first of its words to the last, tags at its ends left out. */
export function writtenSpan(view: SourceView, span: { start: number; end: number }): { start: number; end: number } {
  if (view.pieces.length === 0) return span
  if (span.end <= span.start) {
    const at = span.start < view.source.text.length ? startOf(view, span.start) : view.written.text.length
    return { start: at, end: at }
  }
  const last = pieceAt(view, span.end - 1)
  const end = last.kind === 'words' ? last.start + span.end - last.at : last.end
  return { start: startOf(view, span.start), end }
}

function startOf(view: SourceView, offset: number): number {
  const piece = pieceAt(view, offset)
  return piece.kind === 'words' ? piece.start + offset - piece.at : piece.start
}

/** The piece that holds a unit of the view; tags hold none. */
function pieceAt({ pieces }: SourceView, offset: number): ViewPiece {
  return pieces[lastPieceBefore(pieces, offset)]!
}

/** Index of the last piece that begins at or before an offset of the view. */
export function lastPieceBefore(pieces: readonly ViewPiece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return low
}

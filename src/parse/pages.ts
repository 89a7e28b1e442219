/**
 * Stage 2: lift the page marks out of the text.
 *
 * GPO prints `[[Page 53]]` between two blank lines wherever a page of the book ended, in mid-sentence as often as
 * not. After this stage a line follows the line it follows in the book: the mark and the one blank line on either
 * side of it are gone from the sequence, and the line behind them remembers the marks that stand before it. Further
 * blank lines are print and stay.
 */
import { pageMarker } from '../../grammar/line/page-marker.ts'
import type { Line } from './lines.ts'

/** A page mark and where it stands. */
export interface PageMark {
  /** Number as printed: "53", "iv". */
  page: string
  start: number
  end: number
}

/** A line of the book, with the page marks that stand directly before it. */
export interface BookLine extends Line {
  marks: PageMark[]
}

/** Lift all page marks; marks behind the last line hang on an empty line at the end. `markOf` reads one. */
export function liftPages(lines: readonly Line[], markOf: (line: string) => string | null = pageMarker): BookLine[] {
  const out: BookLine[] = []
  let marks: PageMark[] = []
  let isFence = false
  for (const line of lines) {
    const page = line.blank ? null : markOf(line.text)
    if (page !== null) {
      const last = out.at(-1)
      if (last?.blank && last.marks.length === 0 && marks.length === 0) out.pop()
      marks.push({ page, ...trimmedSpan(line) })
      isFence = true
    } else if (isFence && line.blank) {
      isFence = false
    } else {
      const { number, start, end, text, indent, blank } = line
      out.push({ number, start, end, text, indent, blank, marks })
      marks = []
      isFence = false
    }
  }
  if (marks.length > 0) out.push(endLine(lines, marks))
  return out
}

function trimmedSpan(line: Line): { start: number; end: number } {
  const start = line.start + line.text.search(/\S/)
  return { start, end: line.start + line.text.trimEnd().length }
}

function endLine(lines: readonly Line[], marks: PageMark[]): BookLine {
  const last = lines.at(-1)!
  return { number: last.number, start: last.end, end: last.end, text: '', indent: 0, blank: true, marks }
}

/** Stage 1: cut the source into lines. Join of all lines with their line ends is the source again. */
import { lineFeedOf } from '../ast/source.ts'

/** A line of the source. */
export interface Line {
  /** Line number from 1. */
  number: number
  /** Offset of the first character of the line. */
  start: number
  /** Offset behind the last character, line end (`\n`, `\r\n`, or `\r` in a file without `\n`) excluded. */
  end: number
  /** The line without its line end, trailing blanks kept: they say that a paragraph goes on. */
  text: string
  /** Blanks before the first word; tabs count to the next multiple of eight. */
  indent: number
  /** Nothing but white space. */
  blank: boolean
}

const TAB_STOP = 8

/** The byte order mark stands before the first line, not in it. */
const MARK = '\uFEFF'

/** Cut `text` into lines, without looking at what they say. */
export function parseLines(text: string): Line[] {
  const lines: Line[] = []
  const end = lineFeedOf(text)
  for (let start = text.startsWith(MARK) ? 1 : 0, number = 1; start <= text.length; number++) {
    const feed = text.indexOf(end, start)
    const next = feed === -1 ? text.length : feed
    const behind = next > start && text[next - 1] === '\r' ? next - 1 : next
    lines.push(createLine(text, { number, start, end: behind }))
    if (feed === -1) break
    start = feed + 1
  }
  return lines
}

function createLine(source: string, { number, start, end }: { number: number; start: number; end: number }): Line {
  const text = source.slice(start, end)
  const first = text.search(/\S/)
  const blank = first === -1
  return { number, start, end, text, indent: first < 1 ? 0 : widthOf(text.slice(0, first)), blank }
}

function widthOf(blanks: string): number {
  let width = 0
  for (const blank of blanks) width = blank === '\t' ? (Math.floor(width / TAB_STOP) + 1) * TAB_STOP : width + 1
  return width
}

/** Do at least `blanks` blank lines stand directly over line `index`? */
export function isUnderBlanks(lines: readonly { blank: boolean }[], index: number, blanks: number): boolean {
  for (let above = index - 1; above >= index - blanks; above--) if (lines[above]?.blank === false) return false
  return true
}

/** Printed lines of lists and display pages: blank lines told by what stands below them, and which lines go on. */
import { PAGE_WIDTH } from '../../grammar/line/center-heading.ts'
import type { Source } from '../ast/source.ts'
import type { BookLine, PageMark } from './pages.ts'

/** A line with words on it. `marks` include those that stand on blank lines above it. */
export interface PrintLine extends BookLine {
  /** A blank line, or nothing, stands above. */
  isSetOff: boolean
  /** A blank line, or nothing, stands below. */
  isLast: boolean
}

/** The printed lines, and the page marks behind the last of them. */
export interface PrintLines {
  lines: PrintLine[]
  marks: PageMark[]
}

/** Drop blank lines; a page mark on one of them moves to the next printed line. */
export function printLines(lines: readonly BookLine[]): PrintLines {
  const printed: PrintLine[] = []
  let marks: PageMark[] = []
  lines.forEach((line, index) => {
    marks = [...marks, ...line.marks]
    if (line.blank) return
    const isSetOff = lines[index - 1]?.blank ?? true
    const isLast = lines[index + 1]?.blank ?? true
    printed.push({ ...line, marks, isSetOff, isLast })
    marks = []
  })
  return { lines: printed, marks }
}

const stripped = new WeakMap<Source, boolean>()

/** No line of the source ends in a blank: an editor has stripped them. */
function isStripped(source: Source): boolean {
  const known = stripped.get(source) ?? !/\S[ \t]\r?\n/.test(source.text)
  stripped.set(source, known)
  return known
}

/**
 * Do the words of a line go on in the line below? GPO keeps the blank at the end of a wrapped line and prints none
 * behind a hyphen, dash or slash; where the blanks are stripped, a line goes on if the next word had no room in it.
 */
export function isOpenLine(line: BookLine, below: BookLine, source: Source): boolean {
  if (/\s$/.test(line.text)) return true
  if (/[-–—/]$/.test(line.text)) return true
  const word = /\S+/.exec(below.text)?.[0] ?? ''
  return isStripped(source) && line.text.length + 1 + word.length > PAGE_WIDTH
}

/** Where the words of a line begin and end, as offsets into the line. */
export function wordSpan(line: BookLine): { start: number; end: number } {
  return { start: Math.max(line.text.search(/\S/), 0), end: line.text.trimEnd().length }
}

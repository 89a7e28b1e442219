/** Printed lines of lists and display pages: blank lines told by what stands below them, and which lines go on. */
import type { Source } from '../ast/source.ts'
import type { BookLine, PageMark } from './pages.ts'

/** A line with words on it. `marks` include those that stand on blank lines above it. */
export interface PrintLine extends BookLine {
  /** A blank line, or nothing, stands above. */
  isSetOff: boolean
  /** A blank line, or nothing, stands below. */
  isLast: boolean
  /** Widest line between the blank lines above and below: how far words may run there. */
  width: number
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
  const widths = groupWidths(lines)
  lines.forEach((line, index) => {
    marks.push(...line.marks)
    if (line.blank) return
    const isSetOff = lines[index - 1]?.blank ?? true
    const isLast = lines[index + 1]?.blank ?? true
    printed.push({ ...line, marks, isSetOff, isLast, width: widths[index]! })
    marks = []
  })
  return { lines: printed, marks }
}

/** For each line the width of the group of lines it stands in. */
function groupWidths(lines: readonly BookLine[]): number[] {
  const widths: number[] = []
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && !lines[index]!.blank) continue
    let width = 0
    for (let at = from; at < index; at++) width = Math.max(width, lines[at]!.text.trimEnd().length)
    for (; from <= index && from < lines.length; from++) widths[from] = width
  }
  return widths
}

const stripped = new WeakMap<Source, boolean>()

/** No line of the source ends in a blank: an editor has stripped them. */
function isStripped(source: Source): boolean {
  const known = stripped.get(source) ?? !/\S[ \t](?:\r?\n|\r)/.test(source.text)
  stripped.set(source, known)
  return known
}

/**
 * Do the words of a line go on in the line below? GPO keeps the blank at the end of a wrapped line and prints none
 * behind a hyphen, dash or slash.
 */
export function isOpenLine(line: BookLine): boolean {
  return /[-–—/]$|\s$/.test(line.text)
}

/** Where an editor has stripped the blanks, a line goes on if the next word had no room in it. */
export function isFullLine(line: BookLine, below: BookLine, options: { source: Source; width: number }): boolean {
  if (!isStripped(options.source)) return false
  const word = /\S+/.exec(below.text)?.[0] ?? ''
  return line.text.length + 1 + word.length > options.width
}

/** Where the words of a line begin and end, as offsets into the line. */
export function wordSpan(line: BookLine): { start: number; end: number } {
  return { start: Math.max(line.text.search(/\S/), 0), end: line.text.trimEnd().length }
}

/** The source of a volume as text plus a line table; the only place that turns offsets into unist points. */
import type { Point, Position } from 'unist'

/** A decoded file that knows its lines. */
export interface Source {
  /** The decoded file, unchanged. Offsets are UTF-16 units into it. */
  text: string
  /** Unist point of an offset: lines and columns from 1. */
  pointAt(offset: number): Point
  /** Unist position of a half-open span. */
  position(start: number, end: number): Position
}

/**
 * The line table is built when a first position is asked for; every later one is arithmetic on it. Most positions lie in
 * the line of the one before or in the next.
 */
export function createSource(text: string): Source {
  let starts: number[] | undefined
  let line = 0
  const pointAt = (offset: number): Point => {
    starts ??= lineStarts(text)
    if (!isInLine(starts, line, offset))
      line = isInLine(starts, line + 1, offset) ? line + 1 : lastAtOrBefore(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  return { text, pointAt, position: (start, end) => ({ start: pointAt(start), end: pointAt(end) }) }
}

function lineStarts(text: string): number[] {
  const feed = lineFeedOf(text)
  const starts = [0]
  for (let at = text.indexOf(feed); at !== -1; at = text.indexOf(feed, at + 1)) starts.push(at + 1)
  return starts
}

/** What ends the lines of a text: a carriage return only where it has no line feed at all, as old Macintosh files. */
export function lineFeedOf(text: string): '\n' | '\r' {
  return text.includes('\n') ? '\n' : '\r'
}

function isInLine(starts: readonly number[], line: number, offset: number): boolean {
  return starts[line]! <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY)
}

function lastAtOrBefore(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

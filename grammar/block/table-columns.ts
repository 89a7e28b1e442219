/**
 * Where the columns of a table lie, by the rivers of blanks over the body and the boxes of the head.
 *
 * GPO parts columns by at least two blanks. Where a river runs the whole length of the body, it parts two columns.
 * Cells that span columns cross it; then the heads say how many columns there are, and the river between two heads
 * runs where the fewest lines cross; leader dots weigh heavily against it, for they do not leave their column.
 */

import { isAcross, type LineRun } from './table-line.ts'
import { matchColumns, middleOf, type Stretch } from './table-match.ts'
import type { LineParts } from './table-parts.ts'

/** A leaf box of the head by character columns and lines. */
export interface LeafStretch extends Stretch {
  first: number
  last: number
}

/** One column by character columns: its cells start at `start` or further right, and end before `end`. */
export interface TableColumn extends Stretch {
  /** From the first to the last printed character of the body. */
  ink: Stretch
  /** Figures set to the right edge, or short entries in the middle: where they start says nothing about rows. */
  figures: boolean
}

const RIVER_WIDTH = 2
/** Two heads may stand over one column ("Former  maximum"); beyond this share of crossing lines there is no river. */
const CROSSING_SHARE = 0.85
/** Leader dots that cross count for so many more lines: only a slip of the pen sets a dot into a river. */
const LEADER_WEIGHT = 3

/** Infer the columns from the leaf boxes of the head (may be empty) and the lines of the body. */
export function inferColumns(boxes: readonly LeafStretch[], body: readonly LineParts[], width: number): TableColumn[] {
  const lines = rowLines(body, width)
  const ink = countInk(lines, width)
  const open = clearRivers(ink).filter((river) => !boxes.some((box) => box.start < river.start && river.end < box.end))
  const clear = open.length + 1 > boxes.length ? open.filter((river) => partsLine(river, open, lines)) : open
  const more = clear.length + 1 >= boxes.length ? [] : riversBetween(boxes, clear, { ink, total: lines.length })
  return columnsBetween([...clear, ...more], lines, Math.max(width, ink.last))
}

/** A head that runs across the body tells nothing of columns. */
function rowLines(body: readonly LineParts[], width: number): LineParts[] {
  const lines = body.filter((line) => line.runs.length > 0)
  const rows = lines.filter((line) => !isAcross(line.runs, width))
  return rows.length > 1 ? rows : lines
}

interface Ink {
  /** How many lines print on each character column. */
  lines: number[]
  /** How many of them print leader dots there. */
  leader: number[]
  first: number
  last: number
}

function countInk(lines: readonly LineParts[], width: number): Ink {
  const ink: Ink = {
    lines: new Array<number>(width + 1).fill(0),
    leader: new Array<number>(width + 1).fill(0),
    first: width,
    last: 0,
  }
  for (const { runs } of lines) {
    for (const run of runs) {
      if (run.kind === 'dash') continue
      ink.first = Math.min(ink.first, run.start)
      ink.last = Math.max(ink.last, run.end)
      for (let at = run.start; at < run.end; at++) {
        ink.lines[at] = (ink.lines[at] ?? 0) + 1
        if (run.kind === 'leader') ink.leader[at] = (ink.leader[at] ?? 0) + 1
      }
    }
  }
  return ink
}

/** Rivers that no line crosses, with print on both sides. */
function clearRivers(ink: Ink): Stretch[] {
  const rivers: Stretch[] = []
  let start = ink.first
  for (let at = ink.first; at < ink.last; at++) {
    if (ink.lines[at] === 0) continue
    if (at - start >= RIVER_WIDTH) rivers.push({ start, end: at })
    start = at + 1
  }
  return rivers
}

/**
 * Some line prints on both shores of a river. Where none does, and heads are fewer than the stretches of print, short
 * stubs stand on one shore and indented ones on the other.
 */
function partsLine(river: Stretch, rivers: readonly Stretch[], lines: readonly LineParts[]): boolean {
  const before = rivers.findLast((other) => other.end <= river.start)?.end ?? 0
  const behind = rivers.find((other) => other.start >= river.end)?.start ?? Number.POSITIVE_INFINITY
  return lines.some(
    ({ runs }) =>
      runs.some((run) => run.start >= before && run.end <= river.start) &&
      runs.some((run) => run.start >= river.end && run.end <= behind),
  )
}

/** Rivers that are missing where there are more heads than stretches of print: between two heads over one stretch. */
function riversBetween(
  boxes: readonly LeafStretch[],
  clear: readonly Stretch[],
  body: { ink: Ink; total: number },
): Stretch[] {
  const ends = [...clear.map((river) => river.start), body.ink.last]
  const print = ends.map((end, index) => ({ start: clear[index - 1]?.end ?? body.ink.first, end }))
  const owners = matchColumns(boxes, print)
  return boxes.slice(1).flatMap((right, index) => {
    const left = boxes[index]!
    const own = print[owners[index]!]
    if (own === undefined || owners[index] !== owners[index + 1] || isOneHead(left, right)) return []
    return emptyBeside(own, left, right) ?? narrowestRiver(body.ink, body.total, { start: left.end, end: right.start })
  })
}

/** Heads side by side share a line: of two that share none, one is the number of the column (49 CFR 172.101, `(8C)`). */
function isOneHead(left: LeafStretch, right: LeafStretch): boolean {
  return left.last < right.first || right.last < left.first
}

/** A column without any print lies beside `own`: one of the two heads stands over nothing but blanks. */
function emptyBeside(own: Stretch, left: Stretch, right: Stretch): Stretch[] | null {
  const before = own.start - left.end
  const behind = right.start - own.end
  if (Math.max(before, behind) < 0) return null
  if (before > behind) return [{ start: Math.ceil(middleOf(left)) + 1, end: own.start }]
  return [{ start: own.end, end: Math.floor(middleOf(right)) }]
}

/** The place between two heads that the fewest lines cross; none where leader dots cross it throughout. */
function narrowestRiver(ink: Ink, total: number, gap: Stretch): Stretch[] {
  const crossing = (at: number) => (ink.lines[at] ?? 0) + (ink.leader[at] ?? 0) * LEADER_WEIGHT
  let best: Stretch | null = null
  let fewest = total * CROSSING_SHARE
  for (let at = Math.max(gap.start - RIVER_WIDTH, 0); at <= gap.end; at++) {
    const count = Math.max(crossing(at), crossing(at + 1))
    if (count < fewest) {
      fewest = count
      best = { start: at, end: at + RIVER_WIDTH }
    }
  }
  while (best !== null && crossing(best.end) <= fewest && best.end < gap.end) best.end++
  return best === null ? [] : [best]
}

function columnsBetween(rivers: readonly Stretch[], lines: readonly LineParts[], width: number): TableColumn[] {
  const sorted = [...rivers].sort((a, b) => a.start - b.start || b.end - a.end)
  const starts = [...new Set(sorted.map((river) => river.start))]
  return [...starts, width].map((end, index) => measureColumn({ start: starts[index - 1] ?? 0, end }, lines, index))
}

/** Set `start` to where the cells of a column begin, and tell figures from words by the edge on which they agree. */
function measureColumn(column: Stretch, lines: readonly LineParts[], index: number): TableColumn {
  const runs = lines.flatMap((line) => line.runs.filter((run) => run.kind !== 'dash' && isInside(run, column)))
  if (runs.length === 0) return { ...column, ink: column, figures: false }
  const ink = extentOf(runs, column.end)
  if (index === 0) return { ...column, ink, figures: false }
  const texts = runs.filter((run) => run.kind === 'text')
  const figures =
    !runs.some((run, at) => run.kind === 'leader' && isFilledUp(lines, runs, at)) &&
    (isRightSet(texts, ink.start) || isAllFigures(lines, texts) || isMiddleSet(lines, texts)) &&
    !isFewWords(lines, texts)
  return { start: figures ? column.start + RIVER_WIDTH : ink.start, end: column.end, ink, figures }
}

/** From the first to the last character of the runs, not beyond `limit`: a cell may run on into the next column. */
function extentOf(runs: readonly Stretch[], limit: number): Stretch {
  const extent = { start: limit, end: 0 }
  for (const run of runs) {
    extent.start = Math.min(extent.start, run.start)
    extent.end = Math.min(limit, Math.max(extent.end, run.end))
  }
  return extent
}

/** More runs agree on the right edge than on the left; in a short column, all agree on the right and not on the left. */
function isRightSet(texts: readonly LineRun[], start: number): boolean {
  const ends = commonest(texts.map((run) => run.end))
  const starts = texts.filter((run) => run.start === start || run.start === start + 1).length
  const ragged = texts.some((run) => run.start !== start)
  return ends > starts || (ragged && ends === texts.length)
}

/** Dots behind words of the same cell: those stand at the left edge. Dots alone are an empty cell of any column. */
function isFilledUp(lines: readonly LineParts[], runs: readonly LineRun[], at: number): boolean {
  const words = runs[at - 1]
  return words?.kind === 'text' && lines.some(({ runs: own }) => own.includes(words) && own.includes(runs[at]!))
}

/** Entries of several lengths, each beside a stub, that stand over one middle. */
function isMiddleSet(lines: readonly LineParts[], texts: readonly LineRun[]): boolean {
  const middles = texts.map(middleOf)
  if (new Set(texts.map((run) => run.start)).size < 2 || Math.max(...middles) - Math.min(...middles) > 1) return false
  const own = new Set(texts)
  return !lines.some(({ runs }) => own.has(runs[0]!))
}

const MANY_ENTRIES = 4
/** More than one word, and not `980 x 10`. */
const WORDS = /[A-Za-z]{2,}.* | .*[A-Za-z]{2,}/

/** A wrapped cell or two may stand so by chance. */
function isFewWords(lines: readonly LineParts[], texts: readonly LineRun[]): boolean {
  const own = new Set(texts)
  const isWords = (text: string, run: LineRun) => own.has(run) && WORDS.test(text.slice(run.start, run.end))
  return texts.length <= MANY_ENTRIES && lines.some(({ runs, text }) => runs.some((run) => isWords(text, run)))
}

const FIGURE = /^[$(+-]*[\d.,]+[%)]*$/

function isAllFigures(lines: readonly LineParts[], texts: readonly LineRun[]): boolean {
  const own = new Set(texts)
  const words = lines.flatMap(({ runs, text }) =>
    runs.filter((run) => own.has(run)).map((run) => text.slice(run.start, run.end)),
  )
  return commonest(texts.map((run) => run.end)) === texts.length && words.every((word) => FIGURE.test(word))
}

function isInside(run: LineRun, column: Stretch): boolean {
  return run.start >= column.start && run.start < column.end
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let most = 0
  for (const count of counts.values()) most = Math.max(most, count)
  return most
}

/** The column on which a character column lies. */
export function columnAt(columns: readonly TableColumn[], at: number): number {
  const next = columns.findIndex((column) => at < column.end)
  return next === -1 ? columns.length - 1 : next
}

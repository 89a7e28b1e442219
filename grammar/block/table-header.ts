/**
 * The box head: leaf boxes, the heads that span them, and which column each belongs to.
 *
 *                                        Tax rate for removals during the
 *                                                following periods:
 *           Type and amount          ---------------------------------------
 *                                     2002 to March 31,    April 1, 2009 and
 *                                            2009                 after            27 CFR 2017 vol. 2:1033
 *
 * Dashes under a head say which columns it spans. Where spanning heads stand side by side their dashes run together,
 * so the heads over one run of dashes share its columns by their centres.
 */
import { columnAt, type LeafStretch, type TableColumn } from './table-columns.ts'
import type { LineRun } from './table-line.ts'
import { matchColumns, middleOf, type Stretch } from './table-match.ts'
import type { LineParts } from './table-parts.ts'

/** Words of the head on one line. */
export interface HeadRun extends Stretch {
  line: number
}

/** One box of the head. */
export interface HeadBox extends Stretch {
  runs: HeadRun[]
  /** First and last column covered, and level from the top. */
  from: number
  to: number
  level: number
}

interface DashRun extends Stretch {
  line: number
}

/** The head before its columns are known. */
export interface HeadLayout {
  words: HeadRun[]
  dashes: DashRun[]
}

/** Words and dashes of the head lines. */
export function layOutHead(lines: readonly LineParts[]): HeadLayout {
  const layout: HeadLayout = { words: [], dashes: [] }
  lines.forEach((line, index) => {
    for (const run of line.runs) {
      const target = isDash(run) ? layout.dashes : layout.words
      target.push({ line: index, start: run.start, end: run.end })
    }
  })
  return layout
}

function isDash(run: LineRun): boolean {
  return run.kind === 'dash'
}

/** Stretches of the leaf boxes: words with no dashes under them, joined where they stand over each other. */
export function leafStretches(layout: HeadLayout): LeafStretch[] {
  const leaves = layout.words.filter((run) => isLeafRun(run, layout))
  return joinRuns(leaves).map(({ stretch, runs }) => ({
    ...stretch,
    first: Math.min(...runs.map((run) => run.line)),
    last: Math.max(...runs.map((run) => run.line)),
  }))
}

function isOver(run: HeadRun, dash: DashRun): boolean {
  const middle = middleOf(run)
  return run.line < dash.line && middle >= dash.start && middle <= dash.end
}

function joinOverlapping(runs: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1]
    if (last !== undefined && run.start < last.end) last.end = Math.max(last.end, run.end)
    else joined.push({ start: run.start, end: run.end })
  }
  return joined
}

/** The boxes of the head over known columns, each with its level. */
export function boxHead(layout: HeadLayout, columns: readonly TableColumn[]): HeadBox[] {
  const levels = new Array<number>(columns.length).fill(0)
  const leaves = leafBoxes(
    layout.words.filter((run) => isLeafRun(run, layout)),
    columns,
  )
  const taken = new Set<HeadRun>()
  const spanning = [...layout.dashes]
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .flatMap((dash) => {
      const runs = layout.words.filter((run) => !taken.has(run) && isOver(run, dash))
      for (const run of runs) taken.add(run)
      return shareColumns(joinRuns(runs), dash, { columns, leaves })
    })
  return [...spanning, ...leaves].map((box) => placeBox(box, levels))
}

function isLeafRun(run: HeadRun, layout: HeadLayout): boolean {
  return !layout.dashes.some((dash) => isOver(run, dash))
}

type UnplacedBox = Omit<HeadBox, 'level'>

function placeBox(box: UnplacedBox, levels: number[]): HeadBox {
  const level = Math.max(...levels.slice(box.from, box.to + 1))
  levels.fill(level + 1, box.from, box.to + 1)
  return { ...box, level }
}

function joinRuns(runs: readonly HeadRun[]): { stretch: Stretch; runs: HeadRun[] }[] {
  return joinOverlapping(runs).map((stretch) => ({
    stretch,
    runs: runs.filter((run) => run.start >= stretch.start && run.end <= stretch.end),
  }))
}

/** Dashes that end on the first character of a column are a slip of the pen. */
const LEAST_SHARED = 2

function coveredBy(dash: DashRun, columns: readonly TableColumn[]): Stretch {
  const covered = columns.flatMap(({ ink }, index) => {
    const shared = Math.min(dash.end, ink.end) - Math.max(dash.start, ink.start)
    return shared >= Math.min(LEAST_SHARED, ink.end - ink.start) ? [index] : []
  })
  if (covered.length === 0) return { start: columnAt(columns, dash.start), end: columnAt(columns, dash.end - 1) }
  return { start: covered[0]!, end: covered[covered.length - 1]! }
}

interface Grid {
  columns: readonly TableColumn[]
  leaves: readonly UnplacedBox[]
}

/** Share the columns under one run of dashes among the heads over it, so that each head stands over its middle. */
function shareColumns(heads: { stretch: Stretch; runs: HeadRun[] }[], dash: DashRun, grid: Grid): UnplacedBox[] {
  const covered = coveredBy(dash, grid.columns)
  const boxes: UnplacedBox[] = []
  let from = covered.start
  let left = dash.start
  heads.forEach((head, index) => {
    const limit = Math.max(from, covered.end - (heads.length - index - 1))
    const to = index === heads.length - 1 ? limit : nearestEnd(middleOf(head.stretch) * 2 - left, { from, limit }, grid)
    boxes.push({ ...head.stretch, runs: head.runs, from, to })
    from = Math.min(to + 1, covered.end)
    left = rightEdge(to, grid) + 2
  })
  return boxes
}

/** The column whose right edge lies nearest to `edge`. */
function nearestEnd(edge: number, range: { from: number; limit: number }, grid: Grid): number {
  let best = range.from
  for (let to = range.from + 1; to <= range.limit; to++) {
    if (Math.abs(rightEdge(to, grid) - edge) < Math.abs(rightEdge(best, grid) - edge)) best = to
  }
  return best
}

/** Figures end at the right edge of their column, words begin at the left edge of theirs; heads stand in the middle. */
function rightEdge(index: number, { columns, leaves }: Grid): number {
  const column = columns[index]!
  const next = columns[index + 1]
  if (column.figures) return column.ink.end
  if (next !== undefined && !next.figures) return next.ink.start - 2
  const leaf = leaves.find((box) => box.from === index)
  return leaf === undefined ? column.end : Math.max(column.ink.end, middleOf(leaf) * 2 - column.ink.start)
}

/** Words under all dashes: one box a column. */
function leafBoxes(leaves: readonly HeadRun[], columns: readonly TableColumn[]): UnplacedBox[] {
  const heads = joinRuns(leaves)
  const owners = matchColumns(
    heads.map((head) => head.stretch),
    columns.map((column) => column.ink),
  )
  const boxes = new Map<number, UnplacedBox>()
  heads.forEach((head, index) => {
    const column = owners[index]!
    const box = boxes.get(column)
    if (box === undefined) boxes.set(column, { ...head.stretch, runs: head.runs, from: column, to: column })
    else box.runs = [...box.runs, ...head.runs].sort((a, b) => a.line - b.line || a.start - b.start)
  })
  return [...boxes.values()]
}

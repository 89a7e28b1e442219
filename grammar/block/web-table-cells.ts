/** The cells of one row of a web copy's table. */

/** How a table parts its cells. */
export type WebTableForm = 'bars' | 'tabs'

/** A stretch of a line. */
export interface Stretch {
  start: number
  end: number
}

/** Offsets of the bars that part cells. */
export function barsOf(line: string): number[] {
  return [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
}

/** Cells between bars, the outer bars given or not; `\\|` parts nothing. */
export function barCells(line: string): { cells: Stretch[]; bars: number[] } {
  const bars = barsOf(line)
  const edges = [-1, ...bars, line.length]
  const cells = edges.slice(1).map((end, index) => ({ start: edges[index]! + 1, end }))
  const isBlank = ({ start, end }: Stretch): boolean => line.slice(start, end).trim() === ''
  if (bars.length > 0 && isBlank(cells[0]!)) cells.shift()
  if (bars.length > 0 && cells.length > 0 && isBlank(cells.at(-1)!)) cells.pop()
  return { cells, bars }
}

/**
 * Cells between tabs. An editor may have stripped the tabs at the end of a row whose last cells are empty.
 */
export function tabCells(line: string): Stretch[] {
  const cells: Stretch[] = []
  let start = 0
  for (const words of line.trimEnd().split('\t')) {
    cells.push({ start, end: start + words.length })
    start += words.length + 1
  }
  return cells
}

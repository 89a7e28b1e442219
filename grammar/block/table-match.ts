/** Which head stands over which printed column: both run from left to right, and a head is centred over its column. */

/** A stretch of character columns. */
export interface Stretch {
  start: number
  end: number
}

/** Middle of a stretch. */
export function middleOf(stretch: Stretch): number {
  return (stretch.start + stretch.end) / 2
}

/** Cost, in blanks, of two heads over one column ("Former  maximum"). */
const SHARED_COLUMN = 8

/** Give each head a column, in order from left to right, so that the heads stand as near to their columns as can be. */
export function matchColumns(heads: readonly Stretch[], columns: readonly Stretch[]): number[] {
  const costs: number[][] = []
  const from: number[][] = []
  heads.forEach((head, row) => {
    const before = costs[row - 1]
    costs[row] = []
    from[row] = []
    let best = -1
    columns.forEach((column, index) => {
      if (before !== undefined && index > 0 && (best < 0 || before[index - 1]! < before[best]!)) best = index - 1
      const shared = before === undefined ? Number.POSITIVE_INFINITY : before[index]! + SHARED_COLUMN
      const apart = before === undefined ? 0 : best < 0 ? Number.POSITIVE_INFINITY : before[best]!
      from[row]![index] = shared < apart ? index : best
      costs[row]![index] = Math.min(shared, apart) + distance(head, column)
    })
  })
  return traceBack(costs, from)
}

function traceBack(costs: readonly number[][], from: readonly number[][]): number[] {
  const owners: number[] = []
  for (let row = costs.length - 1; row >= 0; row--) {
    const next = owners[0]
    owners.unshift(next === undefined ? indexOfLeast(costs[row]!) : from[row + 1]![next]!)
  }
  return owners
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((least, value, index) => (value < values[least]! ? index : least), 0)
}

/** Blanks between two stretches, with a little for being off the middle where they overlap. */
function distance(head: Stretch, ink: Stretch): number {
  const gap = Math.max(head.start - ink.end, ink.start - head.end, 0)
  return gap + Math.abs(middleOf(head) - middleOf(ink)) / 100
}

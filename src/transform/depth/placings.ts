/** From the best reading and its rivals to the place of each step, and how far the next best is. */
import { WIDTH } from './costs.ts'
import { isDoubtful } from './move-costs.ts'
import { expand } from './moves.ts'
import { isSame, type Move, pathOf, type SolveOptions, type State, type Step } from './state.ts'

export { WIDTH } from './costs.ts'

/** Where a step stands, or null where it opens nothing. */
export interface Placing {
  /** Designations from the section down, definitions and examples left out. */
  path: string[]
  /** Number of levels above, definitions and examples counted. */
  depth: number
  /** Cost of the second-best reading over the best; `WIDTH` where there is none so near. */
  margin: number
  /** Path in the second-best reading; null where it opens nothing there. */
  runnerUp: string[] | null
  /**
   * The nearest place that the print up to here allows as well, where what comes after decided: `(i)` behind `(h)`.
   * Absent where nothing was open.
   */
  undecided?: string[] | null
}

/** Places of all steps on the trail of the best reading. */
export function placings(best: State, steps: readonly Step[], options: SolveOptions): (Placing | null)[] {
  const trail = trailOf(best)
  const margins = new Array<number>(steps.length).fill(WIDTH)
  const runnersUp = new Array<string[] | null>(steps.length).fill(null)
  const rivals = trail.flatMap((state) => state.rivals).sort((a, b) => a.delta - b.delta)
  const seen = new Set<State>()
  for (const rival of rivals) compare(trail, rival, { margins, runnersUp, seen })
  return trail.map((state, index) => {
    if (!state.isTaken) return null
    const undecided = rivalAtOnce(state, { step: steps[index]!, index, options })
    return {
      path: pathOf(state.levels),
      depth: state.levels.length - 1,
      margin: margins[index]!,
      runnerUp: runnersUp[index]!,
      ...(undecided === undefined ? {} : { undecided }),
    }
  })
}

/** Within this of the reading chosen, another place is open until more is read. */
const OPEN = 1

/** A numbering that is open twice, once on an italic level, is open to doubt at a greater distance. */
const OPEN_IN_ITALICS = 5

/** The cheapest other place for a step, as the reading stood before it; undefined where it is clearly dearer. */
function rivalAtOnce(state: State, move: Omit<Move, 'bound'>): string[] | null | undefined {
  const reach = isItalic(state) ? OPEN_IN_ITALICS : OPEN
  // Twice as far, for sums of costs differ in their last digits.
  const bound = { cost: state.cost + 2 * reach }
  const others = expand(state.back!, { ...move, bound }).filter((other) => !isSame(other, state))
  const nearest = others.reduce<State | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null)
  if (nearest === null || nearest.cost - state.cost > reach) return undefined
  if (!nearest.isTaken) return isDoubtful(move.step.reason) ? null : undefined
  return pathOf(nearest.levels)
}

function isItalic({ levels }: State): boolean {
  const last = levels.at(-1)
  return last?.count === 1 && levels.slice(0, -1).some((level) => level.style === last.style)
}

function trailOf(best: State): State[] {
  const trail: State[] = []
  for (let state: State | null = best; state !== null && state.step >= 0; state = state.back) trail.push(state)
  return trail.reverse()
}

interface Margins {
  margins: number[]
  runnersUp: (string[] | null)[]
  /** Where a nearer rival has been: from there back it has told all that this one could. */
  seen: Set<State>
}

/** Walk a rival back to where it left the best reading; every step placed otherwise has a margin of its delta. */
function compare(
  trail: readonly State[],
  rival: { state: State; delta: number },
  { margins, runnersUp, seen }: Margins,
): void {
  for (let state: State | null = rival.state; state !== null && state.step >= 0; state = state.back) {
    const chosen: State = trail[state.step]!
    if (state === chosen || seen.has(state)) return
    seen.add(state)
    if (rival.delta >= margins[state.step]! || isSame(state, chosen)) continue
    margins[state.step] = rival.delta
    runnersUp[state.step] = state.isTaken ? pathOf(state.levels) : null
  }
}

/**
 * The cheapest reading of a section: which candidates open paragraphs, and at what depth.
 *
 * A reading is a walk over the candidates that keeps a stack of open levels. Readings that come to the same stack
 * merge, the dearer one being kept as a rival of the cheaper, so the search is linear in the candidates and yet knows,
 * for each paragraph, what its second-best place would have cost.
 */
import { WIDTH } from './costs.ts'
import { closingCost } from './move-costs.ts'
import { expand } from './moves.ts'
import { type Placing, placings } from './placings.ts'
import { type SolveOptions, START, type State, type Step } from './state.ts'

/** How many readings go on at a time, and how many rivals each keeps, the nearest first. */
interface Beam {
  states: number
  rivals: number
}

const BEAM: Beam = { states: 48, rivals: 12 }

/** The longest section of four volumes has 186; text that is no regulation must not fill the memory. */
const MANY_STEPS = 1000
const NARROW: Beam = { states: 4, rivals: 1 }

/** Place all steps; one entry each, null for those that open nothing. */
export function solve(steps: readonly Step[], options: SolveOptions): (Placing | null)[] {
  const beam = steps.length > MANY_STEPS ? NARROW : BEAM
  let states: State[] = [{ ...START, rivals: [] }]
  steps.forEach((step, index) => {
    const bound = { cost: Number.POSITIVE_INFINITY }
    states = merge(
      states.flatMap((state) => expand(state, { step, index, options, bound })),
      beam,
    )
  })
  // A file breaks off in a list: how many items this one has, or the one that it may be run out of, nobody knows.
  const closed = options.isCut ? -2 : undefined
  for (const state of states) state.cost += closingCost(state.levels.slice(0, closed), 0)
  const best = states.reduce((a, b) => (b.cost < a.cost ? b : a))
  best.rivals.push(
    ...states.filter((state) => state !== best).map((state) => ({ state, delta: state.cost - best.cost })),
  )
  return placings(best, steps, options)
}

/** Of the readings that come to the same stack the cheapest goes on; the others stay as its rivals. */
function merge(states: State[], beam: Beam): State[] {
  const byStack = new Map<string, State>()
  states.sort((a, b) => a.cost - b.cost)
  const limit = (states[0]?.cost ?? 0) + WIDTH
  for (const state of states) {
    if (state.cost > limit) break
    const key = keyOf(state)
    const kept = byStack.get(key)
    if (kept !== undefined) {
      if (kept.rivals.length < beam.rivals) kept.rivals.push({ state, delta: state.cost - kept.cost })
    } else if (byStack.size < beam.states) byStack.set(key, state)
  }
  return [...byStack.values()]
}

function keyOf(state: State): string {
  let key = state.isTaken ? '+' : '-'
  for (const level of state.levels)
    key += `|${level.style}${level.ordinal},${Math.min(level.count, 2)},${level.lists}${level.hasSaidLast ? '!' : ''}`
  return key
}

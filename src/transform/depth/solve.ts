/**
 * The cheapest reading of a section: which candidates open paragraphs, and at what depth.
 *
 * A reading is a walk over the candidates that keeps a stack of open levels. Readings that come to the same stack
 * merge, the dearer one being kept as a rival of the cheaper, so the search is linear in the candidates and yet knows,
 * for each paragraph, what its second-best place would have cost.
 */
import { closingCost } from './move-costs.ts'
import { expand } from './moves.ts'
import { type Placing, placings, WIDTH } from './placings.ts'
import { type SolveOptions, START, type State, type Step } from './state.ts'

const MOST_STATES = 48

/** Place all steps; one entry each, null for those that open nothing. */
export function solve(steps: readonly Step[], options: SolveOptions): (Placing | null)[] {
  let states: State[] = [{ ...START, rivals: [] }]
  steps.forEach((step, index) => {
    states = merge(states.flatMap((state) => expand(state, { step, index, options })))
  })
  for (const state of states) state.cost += closingCost(state.levels, 0)
  const best = states.reduce((a, b) => (b.cost < a.cost ? b : a))
  best.rivals.push(
    ...states.filter((state) => state !== best).map((state) => ({ state, delta: state.cost - best.cost })),
  )
  return placings(best, steps, options)
}

/** Of the readings that come to the same stack the cheapest goes on; the others stay as its rivals. */
function merge(states: State[]): State[] {
  const byStack = new Map<string, State>()
  states.sort((a, b) => a.cost - b.cost)
  const limit = (states[0]?.cost ?? 0) + WIDTH
  for (const state of states) {
    if (state.cost > limit) break
    const key = keyOf(state)
    const kept = byStack.get(key)
    if (kept !== undefined) kept.rivals.push({ state, delta: state.cost - kept.cost })
    else if (byStack.size < MOST_STATES) byStack.set(key, state)
  }
  return [...byStack.values()]
}

function keyOf(state: State): string {
  let key = state.isTaken ? '+' : '-'
  for (const level of state.levels)
    key += `|${level.style}${level.ordinal},${Math.min(level.count, 2)},${level.lists}${level.hasSaidLast ? '!' : ''}`
  return key
}

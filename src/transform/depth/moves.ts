/** The ways to go on from a reading: take a step for the next of a list, the first of one, or for words. */
import type { Reading, Style } from '../../ast/ladder.ts'
import { standsUnder } from '../../ast/provision-name.ts'
import { COST, WIDTH } from './costs.ts'
import {
  chainCost,
  closingCost,
  endingCostOfGoingOn,
  endingCostOfOpening,
  firstCost,
  firstShare,
  isFirstOfFragment,
  isInSentence,
  listInExampleCost,
  namedCost,
  secondListCost,
  sequenceCost,
  skipCost,
  styleCost,
  takeCost,
} from './move-costs.ts'
import {
  type Level,
  lastOrdinal,
  type Move,
  pathKey,
  pathUnder,
  type SolveOptions,
  type State,
  tokenOf,
  UNCOUNTED,
} from './state.ts'

/** All readings that one more step makes of a reading. */
export function expand(state: State, move: Move): State[] {
  if (isHopeless(state.cost, move)) return []
  const { step } = move
  const found = placed(state, move)
  const skip = skipCost(state, step)
  // No path that the text names can make this one cheaper.
  if (skip !== null && state.cost + skip <= move.bound.cost)
    found.push(advance(state, move, { levels: state.levels, cost: skip, isTaken: false }))
  return found
}

function placed(state: State, move: Move): State[] {
  const { kind } = move.step
  if (kind === 'dotted') return [placeDotted(state, move)]
  return UNCOUNTED.has(kind) ? placeUncounted(state, move) : placeCounted(state, move)
}

function advance(
  state: State,
  move: Move,
  change: { levels: readonly Level[]; cost: number; isTaken: boolean },
): State {
  const cost = state.cost + change.cost
  move.bound.cost = Math.min(move.bound.cost, cost + WIDTH)
  return {
    levels: change.levels,
    cost,
    back: state,
    step: move.index,
    isTaken: change.isTaken,
    rivals: [],
  }
}

/** Half as many again as 1 CFR 21.11 has; text that is no regulation would go on for ever: `(a) (a) (a)`. */
const MOST_LEVELS = 9

/** All ways to take a designation: go on with an open list, or open one under any open paragraph. */
function placeCounted(state: State, move: Move): State[] {
  const found: State[] = []
  const { levels } = state
  for (const reading of move.step.readings) {
    for (let depth = levels.length; depth >= 0; depth--) {
      const next = levels[depth]?.style === reading.style ? goOn(state, depth, reading, move) : null
      if (next !== null) found.push(next)
      const first = depth < MOST_LEVELS ? openList(state, depth, reading, move) : null
      if (first !== null) found.push(first)
    }
  }
  return found
}

function goOn(state: State, depth: number, reading: Reading, move: Move): State | null {
  const { levels } = state
  const list = levels[depth]!
  const isInnermost = depth === levels.length - 1
  const cost =
    sequenceCost(reading.ordinal - list.ordinal, move.step) +
    closingCost(levels, depth + 1) +
    endingCostOfGoingOn(list, move.step, isInnermost) +
    takeCost(move.step, isInnermost && reading.ordinal === list.ordinal + 1 ? list : null) +
    chainCost(state, move.step, false)
  if (isHopeless(state.cost + cost, move)) return null
  const token = tokenOf(move.step)
  const item: Level = {
    style: list.style,
    ordinal: lastOrdinal(reading, move.step),
    token,
    path: pathUnder(levels[depth - 1], token),
    scope: list.scope,
    count: list.count + 1,
    lists: '',
    hasSaidLast: list.hasSaidLast || move.step.ending === 'goesOn',
    isRunIn: isInSentence(move.step.reason),
  }
  return taken(state, [...levels.slice(0, depth), item], cost, move)
}

function openList(state: State, depth: number, reading: Reading, move: Move): State | null {
  const { levels } = state
  const opening =
    (isFirstOfFragment(depth, move) ? 0 : firstCost(reading.ordinal) * firstShare(levels[depth - 1])) +
    styleCost(levels, depth, reading.style, move.options.holder)
  // Most are too dear by their number or their style alone.
  if (isHopeless(state.cost + opening, move)) return null
  const cost =
    opening +
    listInExampleCost(levels, depth) +
    secondListCost(levels, depth, reading.style, move.step) +
    closingCost(levels, depth) +
    endingCostOfOpening(state, depth, move.step) +
    takeCost(move.step, null) +
    chainCost(state, move.step, depth === levels.length)
  if (isHopeless(state.cost + cost, move)) return null
  const above = levels.slice(0, depth)
  const parent = above[depth - 1]
  if (parent !== undefined) above[depth - 1] = { ...parent, lists: withList(parent.lists, reading.style) }
  const token = tokenOf(move.step)
  const item: Level = {
    style: reading.style,
    ordinal: lastOrdinal(reading, move.step),
    token,
    path: pathUnder(parent, token),
    scope: parent?.scope ?? 0,
    count: 1,
    lists: '',
    hasSaidLast: false,
    isRunIn: isInSentence(move.step.reason),
  }
  above.push(item)
  return taken(state, above, cost, move)
}

/** Dearer than a reading already found by more than is kept; what the text names may yet become cheaper. */
function isHopeless(cost: number, { step, bound, options }: Move): boolean {
  if (cost <= bound.cost) return false
  return !hasNames(options) || cost + (isInSentence(step.reason) ? COST.namedRunIn : COST.named) > bound.cost
}

function hasNames({ named, namedInDefinition }: SolveOptions): boolean {
  return named.size > 0 || namedInDefinition.size > 0
}

/** A numbering that came before is there already. */
function withList(lists: string, style: Style): string {
  return lists.includes(style) ? lists : lists + style
}

/** Under an example a path is not the one that the section names. */
function isExample({ style }: Level): boolean {
  return style === 'example'
}

function names({ named, namedInDefinition }: SolveOptions, levels: readonly Level[]): boolean {
  if (named.size > 0 && named.has(pathKey(levels))) return true
  if (namedInDefinition.size === 0) return false
  const definition = levels.findLast(({ style }) => style === 'definition')
  return definition !== undefined && namedInDefinition.has(pathKey(levels).slice(pathUnder(definition, '').length))
}

function taken(state: State, levels: Level[], cost: number, move: Move): State {
  const isNamed = names(move.options, levels) && !levels.some(isExample)
  return advance(state, move, { levels, cost: isNamed ? cost + namedCost(cost, move.step) : cost, isTaken: true })
}

/**
 * A dotted number stands under the innermost dotted one that it goes on from, else under the outermost plain number (`1.`,
 * not that of a list further in), else at the outermost level.
 */
function placeDotted(state: State, move: Move): State {
  const { levels } = state
  const isParent = ({ token }: Level): boolean => token !== null && standsUnder(move.step.designation, token)
  const dotted = levels.findLastIndex((level) => level.style === 'dotted' && isParent(level))
  const parent = dotted === -1 ? levels.findIndex(isParent) : dotted
  return putUncounted(state, move, { depth: parent + 1, token: move.step.designation, cost: 0 })
}

function putUncounted(
  state: State,
  move: Move,
  { depth, token, cost }: { depth: number; token: string | null; cost: number },
): State {
  const { levels } = state
  const item: Level = {
    style: move.step.kind,
    ordinal: move.index,
    token,
    path: pathUnder(levels[depth - 1], token),
    scope: depth + 1,
    count: 2,
    lists: '',
    hasSaidLast: false,
    isRunIn: false,
  }
  return advance(state, move, {
    levels: [...levels.slice(0, depth), item],
    cost: cost + closingCost(levels, depth),
    isTaken: true,
  })
}

/**
 * A definition or a labelled text stands at the section's own level or that of a dotted number; an example, and a
 * definition that is announced, under the paragraph that was open; either beside its like where one is open.
 */
function placeUncounted(state: State, move: Move): State[] {
  const { levels } = state
  const style = move.step.kind
  const put = (depth: number, cost: number): State => putUncounted(state, move, { depth, token: null, cost })
  const outermost = levels.findLastIndex((level) => level.style === 'dotted') + 1
  const beside = levels.findIndex((level, depth) => depth >= outermost && level.style === style)
  if (beside !== -1) return [put(beside, 0)]
  const { isAnnounced } = move.step
  const natural = style === 'example' || isAnnounced ? levels.length : outermost
  return Array.from({ length: levels.length + 1 }, (_, depth) => {
    const cost = depth === natural ? COST.uncountedFirst : COST.uncountedElsewhere
    return put(depth, isAnnounced && depth < levels.length ? cost + COST.openedInVain : cost)
  })
}

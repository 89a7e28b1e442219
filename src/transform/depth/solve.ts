/**
 * The cheapest reading of a section: which candidates open paragraphs, and at what depth.
 *
 * A reading is a walk over the candidates that keeps a stack of open levels. Readings that come to the same stack
 * merge, the dearer one being kept as a rival of the cheaper, so the search is linear in the candidates and yet knows,
 * for each paragraph, what its second-best place would have cost.
 */
import { type Reading, rankUnder, type Style } from '../../ast/ladder.ts'
import type { Candidate } from './candidate.ts'
import { COST, NEXT_IN_LIST, RUN_IN, type RunInReason } from './costs.ts'

/** A candidate in its surroundings. */
export type Step = Candidate & {
  /** A designation, a numbered centred heading, an undesignated definition, or an example. */
  kind: 'designation' | 'heading' | 'definition' | 'example'
  /** A centred heading without a number stands between this and the step before. */
  isBehindHeading: boolean
}

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

/** What the solver knows of a section beside its steps. */
export interface SolveOptions {
  /** Paths that the text of the section names, joined by a slash. */
  named: ReadonlySet<string>
  holder: 'section' | 'appendix' | 'fragment'
}

interface Level {
  style: Style
  ordinal: number
  token: string | null
  /** Items so far. */
  count: number
  /** Numberings of the lists opened under the present item, one behind the other. */
  lists: string
  /** An item of the list ended with "; and". */
  hasSaidLast: boolean
}

interface State {
  levels: readonly Level[]
  cost: number
  back: State | null
  step: number
  /** The step was taken for a paragraph. */
  isTaken: boolean
  rivals: { state: State; delta: number }[]
}

/** Readings dearer than the best by this much are given up. */
export const WIDTH = 6
const MOST_STATES = 48

/** Levels without a number: paragraphs under them count anew. */
const UNCOUNTED: ReadonlySet<Style> = new Set(['definition', 'example'])

/** Place all steps; one entry each, null for those that open nothing. */
export function solve(steps: readonly Step[], options: SolveOptions): (Placing | null)[] {
  let states: State[] = [{ levels: [], cost: 0, back: null, step: -1, isTaken: false, rivals: [] }]
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

// ------------------------------------------------------------------ search

interface Move {
  step: Step
  index: number
  options: SolveOptions
}

function expand(state: State, move: Move): State[] {
  const { step } = move
  const next = UNCOUNTED.has(step.kind)
    ? placeUncounted(state, move)
    : step.readings.flatMap((reading) => place(state, reading, move))
  const skip = skipCost(state, step)
  return skip === null ? next : [...next, advance(state, move, { levels: state.levels, cost: skip, isTaken: false })]
}

function advance(
  state: State,
  move: Move,
  change: { levels: readonly Level[]; cost: number; isTaken: boolean },
): State {
  return {
    levels: change.levels,
    cost: state.cost + change.cost,
    back: state,
    step: move.index,
    isTaken: change.isTaken,
    rivals: [],
  }
}

/** All ways to take a designation: go on with an open list, or open one under any open paragraph. */
function place(state: State, reading: Reading, move: Move): State[] {
  const found: State[] = []
  const { levels } = state
  for (let depth = levels.length; depth >= 0; depth--) {
    const list = levels[depth]
    if (list !== undefined && list.style === reading.style) found.push(goOn(state, depth, reading, move))
    found.push(openList(state, depth, reading, move))
  }
  return found
}

function goOn(state: State, depth: number, reading: Reading, move: Move): State {
  const { levels } = state
  const list = levels[depth]!
  const isInnermost = depth === levels.length - 1
  const cost =
    sequenceCost(reading.ordinal - list.ordinal, move.step) +
    closingCost(levels, depth + 1) +
    endingCostOfGoingOn(list, move.step, isInnermost) +
    takeCost(move.step, isInnermost && reading.ordinal === list.ordinal + 1) +
    chainCost(state, move.step, false)
  const item: Level = {
    style: list.style,
    ordinal: lastOrdinal(reading, move.step),
    token: tokenOf(move.step),
    count: list.count + 1,
    lists: '',
    hasSaidLast: list.hasSaidLast || saysLast(move.step),
  }
  return taken(state, [...levels.slice(0, depth), item], cost, move)
}

function openList(state: State, depth: number, reading: Reading, move: Move): State {
  const { levels } = state
  const cost =
    (isFirstOfFragment(depth, move) ? 0 : firstCost(reading.ordinal)) +
    styleCost(levels.slice(0, depth), reading.style, move.options.holder) +
    secondListCost(levels, depth, reading.style, move.step) +
    closingCost(levels, depth) +
    endingCostOfOpening(state, depth, move.step) +
    takeCost(move.step, false) +
    chainCost(state, move.step, depth === levels.length)
  const above = levels
    .slice(0, depth)
    .map((level, index) => (index === depth - 1 ? { ...level, lists: level.lists + reading.style } : level))
  const item: Level = {
    style: reading.style,
    ordinal: lastOrdinal(reading, move.step),
    token: tokenOf(move.step),
    count: 1,
    lists: '',
    hasSaidLast: false,
  }
  return taken(state, [...above, item], cost, move)
}

/** A list beside one that is open, or was: under the same paragraph, or the section; the worse where it counts alike. */
function secondListCost(levels: readonly Level[], depth: number, style: Style, step: Step): number {
  const beside = levels[depth]
  const before = levels[depth - 1]?.lists ?? ''
  if (beside === undefined && before === '') return 0
  const isRepeat = beside?.style === style || before.includes(style)
  if (isRepeat) return step.isBehindHeading ? COST.repeatBehindHeading : COST.repeat
  return depth === 0 ? COST.secondListOfSection : COST.secondList
}

function taken(state: State, levels: Level[], cost: number, move: Move): State {
  const { named } = move.options
  const isNamed = named.size > 0 && named.has(pathOf(levels).join('/'))
  return advance(state, move, { levels, cost: isNamed ? cost + namedCost(cost, move.step) : cost, isTaken: true })
}

/** What the text names is likelier; a place inside a sentence only where its number fits without it. */
function namedCost(cost: number, step: Step): number {
  if (!isInSentence(step.reason)) return COST.named
  return cost < COST.missingFirst ? COST.namedRunIn : 0
}

/**
 * A definition stands at the section's own level, an example under the paragraph that was open; either beside its
 * like where one is open.
 */
function placeUncounted(state: State, move: Move): State[] {
  const { levels } = state
  const style = move.step.kind
  const item: Level = { style, ordinal: move.index, token: null, count: 2, lists: '', hasSaidLast: false }
  const put = (depth: number, cost: number): State =>
    advance(state, move, {
      levels: [...levels.slice(0, depth), item],
      cost: cost + closingCost(levels, depth),
      isTaken: true,
    })
  const beside = levels.findIndex((level) => level.style === style)
  if (beside !== -1) return [put(beside, 0)]
  const natural = style === 'definition' ? 0 : levels.length
  return Array.from({ length: levels.length + 1 }, (_, depth) =>
    put(depth, depth === natural ? COST.uncountedFirst : COST.uncountedElsewhere),
  )
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

// ------------------------------------------------------------------- costs

function sequenceCost(advanceBy: number, step: Step): number {
  if (advanceBy > 0 && advanceBy <= 1) return 0
  if (advanceBy > 1) return COST.gap + COST.gapMore * Math.min(advanceBy - 2, 10)
  return step.isBehindHeading ? COST.repeatBehindHeading : COST.repeat
}

function firstCost(ordinal: number): number {
  return ordinal === 1 ? 0 : COST.missingFirst + COST.gapMore * Math.min(ordinal - 2, 10)
}

/** What stood before the file begins is not known: its lists may go on with any number. */
function isFirstOfFragment(depth: number, move: Move): boolean {
  return depth === 0 && move.options.holder === 'fragment'
}

function styleCost(above: readonly Level[], style: Style, holder: SolveOptions['holder']): number {
  const scope = above.slice(above.findLastIndex((level) => UNCOUNTED.has(level.style)) + 1)
  const parent = scope.at(-1)?.style ?? ''
  const rank = rankUnder(parent, style)
  if (parent === '') return (rank === -1 ? COST.rootUnusual : rank * COST.rootRank) * (holder === 'section' ? 1 : 0.5)
  if (rank === -1) return COST.rankUnusual
  if (!scope.some((level) => level.style === style)) return rank * COST.rank
  return rank === 0 ? COST.italicLevel : COST.styleOpen + rank * COST.rank
}

/** Lists deeper than `depth` are closed: one that holds a single item is doubtful. */
function closingCost(levels: readonly Level[], depth: number): number {
  let cost = 0
  for (let index = depth; index < levels.length; index++) if (levels[index]!.count === 1) cost += COST.onlyChild
  return cost
}

function endingCostOfGoingOn(list: Level, step: Step, isInnermost: boolean): number {
  if (step.ending === 'opens') return COST.openedInVain
  if (step.ending === 'goesOn') return isInnermost ? 0 : COST.leftUnfinished
  return isInnermost && step.ending === 'stops' && list.hasSaidLast ? COST.pastLast : 0
}

function endingCostOfOpening(state: State, depth: number, step: Step): number {
  if (state.levels.length === 0) return 0
  if (depth < state.levels.length) return step.ending === 'goesOn' || step.ending === 'opens' ? COST.leftUnfinished : 0
  if (step.ending === 'goesOn') return COST.childUnasked
  const isHeading = step.reason === 'afterHeading'
  return step.ending === 'stops' && !isHeading ? COST.childAfterStop : 0
}

/** "; and" before the last item of a list. */
function saysLast(step: Step): boolean {
  return step.ending === 'goesOn'
}

function takeCost(step: Step, isNextInList: boolean): number {
  const { reason } = step
  if (!isRunIn(reason)) return 0
  if (isNextInList && (reason === 'continuing' || reason === 'inSentence')) return NEXT_IN_LIST[reason]
  return RUN_IN[reason].take
}

function chainCost(state: State, step: Step, isChild: boolean): number {
  if (step.reason !== 'chain') return 0
  return state.isTaken && isChild ? 0 : COST.brokenChain
}

function skipCost(state: State, step: Step): number | null {
  if (UNCOUNTED.has(step.kind)) return null
  switch (step.reason) {
    case 'lineStart':
      return goesOnWithOpenList(state, step) ? COST.skipLineStartInList : COST.skipLineStart
    case 'margin':
      return COST.skipAtMargin
    case 'period':
      return goesOnWithOpenList(state, step) ? COST.skipPeriodInList : COST.skipPeriod
    case 'chain':
      return state.isTaken ? COST.brokenChain : 0
    default:
      return RUN_IN[step.reason].skip
  }
}

function goesOnWithOpenList(state: State, step: Step): boolean {
  return step.readings.some(({ style, ordinal }) =>
    state.levels.some((level) => level.style === style && level.ordinal + 1 === ordinal),
  )
}

/** Run in, and not behind a heading, which leaves no doubt. */
function isDoubtful(reason: Step['reason']): boolean {
  return isRunIn(reason) && reason !== 'afterHeading'
}

/** Nothing in the print sets it off: only what the text says of it can make it a paragraph. */
function isInSentence(reason: Step['reason']): boolean {
  return isRunIn(reason) && RUN_IN[reason].take >= RUN_IN.afterColon.take
}

function isRunIn(reason: Step['reason']): reason is RunInReason {
  return reason in RUN_IN
}

function lastOrdinal(reading: Reading, step: Step): number {
  if (step.through === null) return reading.ordinal
  const first = step.readings.indexOf(reading)
  return Math.max(reading.ordinal, step.throughOrdinals?.[first] ?? reading.ordinal)
}

const tokenOf = (step: Step): string =>
  step.through === null ? step.designation : `${step.designation}-${step.through}`

const pathOf = (levels: readonly Level[]): string[] =>
  levels.flatMap((level) => (level.token === null ? [] : [level.token]))

// ----------------------------------------------------------------- results

function placings(best: State, steps: readonly Step[], options: SolveOptions): (Placing | null)[] {
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
function rivalAtOnce(state: State, move: Move): string[] | null | undefined {
  const others = expand(state.back!, move).filter((other) => !isSame(other, state))
  const nearest = others.reduce<State | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null)
  if (nearest === null || nearest.cost - state.cost > (isItalic(state) ? OPEN_IN_ITALICS : OPEN)) return undefined
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

function isSame(a: State, b: State): boolean {
  return a.isTaken === b.isTaken && pathOf(a.levels).join('/') === pathOf(b.levels).join('/')
}

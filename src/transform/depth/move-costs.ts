/** What a step costs where it is put: the table of costs.ts applied to a stack of levels. */
import { rankUnder, type Style } from '../../ast/ladder.ts'
import { COST, NEXT_IN_LIST, RUN_IN, type RunInReason } from './costs.ts'
import { type Level, type Move, type SolveOptions, type State, type Step, UNCOUNTED } from './state.ts'

/** The next number of a list, one further on, or one that was there before. */
export function sequenceCost(advanceBy: number, step: Step): number {
  if (advanceBy > 0 && advanceBy <= 1) return 0
  if (advanceBy > 1) return COST.gap + COST.gapMore * Math.min(advanceBy - 2, 10)
  return step.isBehindHeading ? COST.repeatBehindHeading : COST.repeat
}

/** The number that a list opens with. */
export function firstCost(ordinal: number): number {
  return ordinal === 1 ? 0 : COST.missingFirst + COST.gapMore * Math.min(ordinal - 2, 10)
}

/** A text with a label may put its paragraphs in place of others: `substitute the following paragraph (d)`. */
export function firstShare(parent: Level | undefined): number {
  return parent?.style === 'labelled' ? COST.freelyNumbered : 1
}

/** What stood before the file begins is not known: its lists may go on with any number. */
export function isFirstOfFragment(depth: number, move: Move): boolean {
  return depth === 0 && move.options.holder === 'fragment'
}

/** An appendix numbers as it likes, and an example or definition as it likes best; the captions of a section as the section does. */
function freedom(uncounted: Style | undefined, holder: SolveOptions['holder']): number {
  if (uncounted !== undefined && uncounted !== 'caption') return COST.freelyNumbered
  return holder === 'section' ? 1 : COST.rootInAppendix
}

/** A numbering under the first `depth` levels. */
export function styleCost(
  levels: readonly Level[],
  depth: number,
  style: Style,
  holder: SolveOptions['holder'],
): number {
  const from = scopeStart(levels, depth)
  const parent = from === depth ? '' : levels[depth - 1]!.style
  const rank = rankUnder(parent, style)
  if (parent === '')
    return (rank === -1 ? COST.rootUnusual : rank * COST.rootRank) * freedom(levels[from - 1]?.style, holder)
  if (rank === -1) return COST.rankUnusual
  if (!isOpen(levels, { from, depth }, style)) return rank * COST.rank
  return rank === 0 ? COST.italicLevel : COST.styleOpen + rank * COST.rank
}

/** A list under an item of an example. */
export function listInExampleCost(levels: readonly Level[], depth: number): number {
  const from = scopeStart(levels, depth)
  return from < depth && levels[from - 1]?.style === 'example' ? COST.listInExample : 0
}

/** The first level that counts together with those down to `depth`: behind the last without a number. */
function scopeStart(levels: readonly Level[], depth: number): number {
  return levels[depth - 1]?.scope ?? 0
}

function isOpen(levels: readonly Level[], scope: { from: number; depth: number }, style: Style): boolean {
  for (let index = scope.from; index < scope.depth; index++) if (levels[index]!.style === style) return true
  return false
}

/** A list beside one that is open, or was: under the same paragraph, or the section; the worse where it counts alike. */
export function secondListCost(levels: readonly Level[], depth: number, style: Style, step: Step): number {
  const beside = levels[depth]
  const before = levels[depth - 1]?.lists ?? ''
  if (beside === undefined && before === '') return 0
  const isRepeat = beside?.style === style || before.includes(style)
  if (isRepeat) return step.isBehindHeading ? COST.repeatBehindHeading : COST.repeat
  return depth === 0 ? COST.secondListOfSection : COST.secondList
}

/** Lists deeper than `depth` are closed: one that holds a single item is doubtful. */
export function closingCost(levels: readonly Level[], depth: number): number {
  let cost = 0
  for (let index = depth; index < levels.length; index++) if (levels[index]!.count === 1) cost += COST.onlyChild
  return cost
}

/** How the words before end, where a list goes on. */
export function endingCostOfGoingOn(list: Level, step: Step, isInnermost: boolean): number {
  if (step.ending === 'opens') return COST.openedInVain
  if (step.ending === 'goesOn') return isInnermost ? 0 : COST.leftUnfinished
  return isInnermost && step.ending === 'stops' && list.hasSaidLast ? COST.pastLast : 0
}

/** How the words before end, where a list opens. */
export function endingCostOfOpening(state: State, depth: number, step: Step): number {
  if (state.levels.length === 0) return 0
  if (depth < state.levels.length) {
    const past = state.levels.slice(depth).some(({ style }) => style === 'dotted') ? COST.pastDotted : 0
    return past + (step.ending === 'goesOn' || step.ending === 'opens' ? COST.leftUnfinished : 0)
  }
  if (step.ending === 'goesOn') return COST.childUnasked
  const isHeading = isBehindHeading(step.reason)
  return step.ending === 'stops' && !isHeading ? COST.childAfterStop : 0
}

/**
 * A designation inside a line is taken for one. Where it is the next of a list whose last item is run in as well, nothing
 * more departs from the print: `(i) Public …; (ii) procedures …; (iii) possible` (45 CFR 46.101(b)(5)).
 */
export function takeCost(step: Step, before: Level | null): number {
  const { reason } = step
  if (!isRunIn(reason)) return 0
  if (before === null || (reason !== 'continuing' && reason !== 'inSentence')) return RUN_IN[reason].take
  return before.isRunIn && before.count > 1 ? 0 : NEXT_IN_LIST[reason]
}

/** `(a)(1)`: the second opens under the first. */
export function chainCost(state: State, step: Step, isChild: boolean): number {
  if (step.reason !== 'chain') return 0
  return state.isTaken && isChild ? 0 : COST.brokenChain
}

/** A step is taken for words; null where it can be none. */
export function skipCost(state: State, step: Step): number | null {
  if (UNCOUNTED.has(step.kind)) return null
  switch (step.reason) {
    case 'lineStart':
      return goesOnWithOpenList(state, step) ? COST.skipLineStartInList : COST.skipLineStart
    case 'margin':
      return COST.skipAtMargin
    case 'bracket':
      return COST.skipBracket
    case 'period':
      return COST.skipPeriod
    case 'chain':
      return state.isTaken ? COST.brokenChain : 0
    default:
      return RUN_IN[step.reason].skip + skipNextCost(state, step)
  }
}

function goesOnWithOpenList(state: State, step: Step): boolean {
  return step.readings.some(({ style, ordinal }) =>
    state.levels.some((level) => level.style === style && level.ordinal + 1 === ordinal),
  )
}

/** The next item of a list is left to the words: of one that is run in itself, or that would have a single item. */
function skipNextCost({ levels }: State, { readings }: Step): number {
  const list = levels.at(-1)
  if (list === undefined || !readings.some((one) => one.style === list.style && one.ordinal === list.ordinal + 1))
    return 0
  if (list.isRunIn) return list.count === 1 ? COST.skipNextInSentence : COST.skipFurtherInSentence
  return list.count === 1 ? COST.skipFurtherInSentence : 0
}

/** What the text names is likelier; a place inside a sentence only where its number fits without it. */
export function namedCost(cost: number, step: Step): number {
  if (!isInSentence(step.reason)) return COST.named
  return cost < COST.missingFirst ? COST.namedRunIn : 0
}

/** Run in, and not behind a heading, which leaves no doubt. */
export function isDoubtful(reason: Step['reason']): boolean {
  return isRunIn(reason) && !isBehindHeading(reason)
}

function isBehindHeading(reason: Step['reason']): boolean {
  return reason === 'afterHeading' || reason === 'plainlyAfterHeading'
}

/** Nothing in the print sets it off: only what the text says of it can make it a paragraph. */
export function isInSentence(reason: Step['reason']): boolean {
  return isRunIn(reason) && RUN_IN[reason].take >= RUN_IN.afterColon.take
}

function isRunIn(reason: Step['reason']): reason is RunInReason {
  return reason in RUN_IN
}

/**
 * Which provision of one edition is which of the other.
 *
 * In this order: the same provision with the same words; the same words elsewhere in the section, then elsewhere in
 * the title; the same provision with nearly the same words; nearly the same words elsewhere in the section; the same
 * provision with other words.
 */
import type { Unit } from './units.ts'

/** A unit of the first edition and one of the second; null where one has none. */
export interface UnitPair {
  before: Unit | null
  after: Unit | null
}

type Pair = (old: Unit, now: Unit) => void

/** Words below which the same text says nothing of where it came from: "[Reserved]", "Definitions." */
const TELLING_WORDS = 6

/** Pairs in the order of the second edition; what it lost stands where it stood. */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  const partner = new Map<Unit, Unit>()
  const taken = new Set<Unit>()
  const pair: Pair = (old, now) => {
    partner.set(old, now)
    taken.add(now)
  }
  const pass = (keyOf: (unit: Unit) => string | null): void => {
    const free = groupFree(
      after.filter((unit) => !taken.has(unit)),
      keyOf,
    )
    for (const old of before) {
      if (partner.has(old)) continue
      const key = keyOf(old)
      const now = key === null ? undefined : free.get(key)?.shift()
      if (now !== undefined) pair(old, now)
    }
  }
  pass(({ key, text }) => `${key}\n${text}`)
  pass(({ section, type, text }) => (text === '' ? null : `${section}\n${type}\n${text}`))
  pass(({ type, text }) => (countWords(text) < TELLING_WORDS ? null : `${type}\n${text}`))
  const left = () => before.filter((unit) => !partner.has(unit))
  const free = () => after.filter((unit) => !taken.has(unit))
  matchReworded(left(), free(), pair)
  matchSimilar(left(), free(), pair)
  pass(({ key }) => key)
  return inOrder(before, after, { partner, taken })
}

/** Share of words in common from which the same provision is the same, whatever stands elsewhere. */
const REWORDED = 0.5

function matchReworded(before: readonly Unit[], after: readonly Unit[], pair: Pair): void {
  const free = new Map(after.map((unit) => [unit.key, unit]))
  for (const old of before) {
    const now = free.get(old.key)
    if (now !== undefined && shareOf(bagOf(old), bagOf(now)) >= REWORDED) pair(old, now)
  }
}

function groupFree(units: readonly Unit[], keyOf: (unit: Unit) => string | null): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [unit])
    else group.push(unit)
  }
  return groups
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length
}

/** Share of words in common from which two provisions of a section count as one that was renumbered and amended. */
const SIMILAR = 0.7
const MOST_IN_SECTION = 60

function matchSimilar(before: readonly Unit[], after: readonly Unit[], pair: Pair): void {
  const bySection = groupFree(after, ({ section }) => section)
  const left = groupFree(before, ({ section }) => section)
  for (const [section, gone] of left) {
    const free = (bySection.get(section) ?? []).slice(0, MOST_IN_SECTION).map((unit) => ({ unit, words: bagOf(unit) }))
    for (const old of gone.slice(0, MOST_IN_SECTION)) {
      const words = bagOf(old)
      if (words.size < TELLING_WORDS) continue
      const best = free
        .filter(({ unit }) => unit.type === old.type)
        .map((one) => ({ one, share: shareOf(words, one.words) }))
        .reduce<{ one: (typeof free)[number]; share: number } | null>(
          (top, next) => (top === null || next.share > top.share ? next : top),
          null,
        )
      if (best === null || best.share < SIMILAR) continue
      free.splice(free.indexOf(best.one), 1)
      pair(old, best.one.unit)
    }
  }
}

function bagOf({ text }: Unit): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
}

function shareOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0
  for (const word of first) if (second.has(word)) common++
  return common / Math.max(first.size, second.size, 1)
}

function inOrder(
  before: readonly Unit[],
  after: readonly Unit[],
  { partner, taken }: { partner: ReadonlyMap<Unit, Unit>; taken: ReadonlySet<Unit> },
): UnitPair[] {
  const origin = new Map([...partner].map(([old, now]) => [now, old]))
  const removedBehind = new Map<Unit | null, Unit[]>()
  let last: Unit | null = null
  for (const old of before) {
    const now = partner.get(old)
    if (now !== undefined) last = now
    else removedBehind.set(last, [...(removedBehind.get(last) ?? []), old])
  }
  const gone = (at: Unit | null): UnitPair[] =>
    (removedBehind.get(at) ?? []).map((old) => ({ before: old, after: null }))
  return [
    ...gone(null),
    ...after.flatMap((now) => [
      { before: taken.has(now) ? (origin.get(now) ?? null) : null, after: now },
      ...gone(now),
    ]),
  ]
}

/**
 * Which provision of one edition is which of the other.
 *
 * In this order: the same provision with the same words; the same words elsewhere in the section, then elsewhere in
 * the title; the same provision with nearly the same words; nearly the same words elsewhere in the section; the same
 * provision with other words. A section that was renumbered, as the words found elsewhere tell, is then the same section.
 */
import { placeUnits, type UnitPlace } from './renumbered-sections.ts'
import { isTelling, TELLING_WORDS, type Unit } from './units.ts'

/** A unit of the first edition and one of the second; null where one has none. */
export interface UnitPair {
  before: Unit | null
  after: Unit | null
}

type Pair = (old: Unit, now: Unit) => void

/** Pairs in the order of the second edition; what it lost stands where it stood. */
export function matchUnits(before: readonly Unit[], after: readonly Unit[]): UnitPair[] {
  const partner = new Map<Unit, Unit>()
  const taken = new Set<Unit>()
  const pair: Pair = (old, now) => {
    partner.set(old, now)
    taken.add(now)
  }
  let placeOf: (unit: Unit) => UnitPlace = (unit) => unit
  const pass = (keyOf: (unit: Unit, place: UnitPlace) => string | null): void => {
    const free = groupFree(
      after.filter((unit) => !taken.has(unit)),
      (unit) => keyOf(unit, unit),
    )
    for (const old of before) {
      if (partner.has(old)) continue
      const key = keyOf(old, placeOf(old))
      const now = key === null ? undefined : free.get(key)?.shift()
      if (now !== undefined) pair(old, now)
    }
  }
  const passInPlace = (): void => {
    pass(({ text }, { key }) => `${key}\n${text}`)
    pass(({ type, text }, { section }) => (text === '' ? null : `${section}\n${type}\n${text}`))
  }
  passInPlace()
  pass(({ type, text }) => (isTelling(text) ? `${type}\n${text}` : null))
  placeOf = placeUnits(before, after, partner)
  passInPlace()
  const left = () => before.flatMap((unit) => (partner.has(unit) ? [] : [{ unit, place: placeOf(unit) }]))
  const free = () => after.filter((unit) => !taken.has(unit))
  matchReworded(left(), free(), pair)
  matchSimilar(left(), free(), pair)
  pass((_, { key }) => key)
  return inOrder(before, after, { partner, taken })
}

/** Share of words in common from which the same provision is the same, whatever stands elsewhere. */
const REWORDED = 0.5

/** A unit of the first edition, and where it stands in the second. */
interface Placed {
  unit: Unit
  place: UnitPlace
}

function matchReworded(before: readonly Placed[], after: readonly Unit[], pair: Pair): void {
  const free = new Map(after.map((unit) => [unit.key, unit]))
  for (const { unit: old, place } of before) {
    const now = free.get(place.key)
    if (now !== undefined && shareOf(bagOf(old), bagOf(now)) >= REWORDED) pair(old, now)
  }
}

function groupFree<Item>(units: readonly Item[], keyOf: (unit: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [unit])
    else group.push(unit)
  }
  return groups
}

/** Share of words in common from which two provisions of a section count as one that was renumbered and amended. */
const SIMILAR = 0.7
const MOST_IN_SECTION = 60

function matchSimilar(before: readonly Placed[], after: readonly Unit[], pair: Pair): void {
  const bySection = groupFree(after, ({ section }) => section)
  const left = groupFree(before, ({ place }) => place.section)
  for (const [section, gone] of left) {
    const free = (bySection.get(section) ?? []).slice(0, MOST_IN_SECTION).map((unit) => ({ unit, words: bagOf(unit) }))
    for (const { unit: old } of gone.slice(0, MOST_IN_SECTION)) {
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

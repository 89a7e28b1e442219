/** Sections that have another number in the second edition: their words tell. */
import { isTelling, type Unit } from './units.ts'

/** Where a unit stands. */
export type UnitPlace = Pick<Unit, 'key' | 'section'>

/** Share of the units of a section that must be found in one other section for that to be the same section. */
const MOST = 0.5

/**
 * Where each unit of the first edition stands in the second. `partner` holds what the words alone have matched so far;
 * only a section that the second edition does not have can have become one that the first did not have.
 */
export function placeUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  partner: ReadonlyMap<Unit, Unit>,
): (unit: Unit) => UnitPlace {
  const [old, now] = [before, after].map((units) => new Set(units.map(({ section }) => section)))
  const units = new Map<string, Unit[]>()
  for (const unit of before)
    if (!now!.has(unit.section)) units.set(unit.section, [...(units.get(unit.section) ?? []), unit])
  const renumbered = new Map<string, string>()
  for (const [section, own] of units) {
    const found = mostFrequent(own.flatMap((unit) => partner.get(unit)?.section ?? []))
    const isNew = found !== null && !old!.has(found.section) && ![...renumbered.values()].includes(found.section)
    if (isNew && found.count >= MOST * own.filter(isWritten).length) renumbered.set(section, found.section)
  }
  return ({ key, section }) => {
    const place = renumbered.get(section)
    return place === undefined ? { key, section } : { key: place + key.slice(section.length), section: place }
  }
}

function isWritten({ type, text }: Unit): boolean {
  return type !== 'sectionHeading' && isTelling(text)
}

function mostFrequent(sections: readonly string[]): { section: string; count: number } | null {
  const counts = new Map<string, number>()
  for (const section of sections) counts.set(section, (counts.get(section) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first === undefined ? null : { section: first[0], count: first[1] }
}

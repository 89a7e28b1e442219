/** Titles, chapters, parts, subparts and the like, in the outline of a volume. */
import type { ProvisionCitation } from '../../grammar/query-citation.ts'
import { absent, backwards, type Miss } from './answer.ts'
import { isSameNumber, nearestNames, orderOfNumbers, rangeHolds } from './numbers.ts'
import { mayLack, type VolumeReader } from './read-records.ts'
import type { QueryDivision } from './records.ts'
import { isInScope, levelsOf } from './scope.ts'

/** A division with those above it, from the top down. */
export interface PlacedDivision {
  division: QueryDivision
  ancestors: QueryDivision[]
  /** False where no heading of it is printed. */
  isPrinted: boolean
}

/** Divisions that a citation names: the lowest level named, under all the others. */
export function findDivisions(reader: VolumeReader, citation: ProvisionCitation): PlacedDivision[] | Miss {
  const contents = reader.contents()
  const all = placeDivisions(contents.children).filter((placed) => isOfTitle(placed, citation.title))
  const levels = levelsOf(citation.scope)
  if (levels.length === 0) {
    const whole: QueryDivision = {
      ...contents,
      type: 'title',
      number: String(contents.title ?? ''),
      label: null,
      heading: null,
      reserved: false,
      pages: [],
    }
    const titles = all.filter(({ division }) => division.type === 'title')
    return titles.length > 0 ? titles : [{ division: whole, ancestors: [], isPrinted: false }]
  }
  const lowest = levels[levels.length - 1]!
  const alike = all.filter(({ division }) => division.type === lowest.level)
  const inside = alike.filter(({ ancestors }) => levels.slice(0, -1).every((level) => isUnder(ancestors, level)))
  const exact = inside.filter(({ division }) => isSameNumber(division.number, lowest.number))
  const found = exact.length > 0 ? exact : inside.filter(({ division }) => rangeHolds(division.number, lowest.number))
  if (found.length > 0) return found
  const known = bySections(reader, citation, all)
  return known === null ? missOf({ reader, levels, candidates: inside.length > 0 ? inside : alike }) : [known]
}

/**
 * Divisions from one number to another, `parts 40-44`, or null where the citation names no range. A number with a hyphen may
 * be that of one division.
 */
export function findDivisionRange(reader: VolumeReader, citation: ProvisionCitation): PlacedDivision[] | Miss | null {
  const levels = levelsOf(citation.scope)
  const lowest = levels.at(-1)
  if (lowest === undefined) return null
  const [, start, end] = /^(\w+)-(\w+)$/.exec(lowest.number) ?? []
  const [first, last] = citation.scopeThrough === undefined ? [start, end] : [lowest.number, citation.scopeThrough]
  if (first === undefined || last === undefined) return null
  const inside = divisionsAlike(reader, citation)
  if (
    inside.some(({ division }) => isSameNumber(division.number, lowest.number)) &&
    citation.scopeThrough === undefined
  )
    return null
  const isCalled = (number: string) => (placed: PlacedDivision) =>
    isSameNumber(placed.division.number, number) || rangeHolds(placed.division.number, number)
  const [from, to] = [inside.findIndex(isCalled(first)), inside.findIndex(isCalled(last))]
  if (from === -1 || to === -1) {
    const number = from === -1 && to === -1 ? `${first}-${last}` : from === -1 ? first : last
    return missOf({ reader, levels: [...levels.slice(0, -1), { ...lowest, number }], candidates: inside })
  }
  if (to < from) return backwards(`${lowest.level} ${last}`, `${lowest.level} ${first}`)
  return inside.slice(from, to + 1)
}

/** Divisions of the lowest level that a citation names, under all the others. */
function divisionsAlike(reader: VolumeReader, citation: ProvisionCitation): PlacedDivision[] {
  const levels = levelsOf(citation.scope)
  return placeDivisions(reader.contents().children).filter(
    (placed) =>
      isOfTitle(placed, citation.title) &&
      placed.division.type === levels.at(-1)?.level &&
      levels.slice(0, -1).every((level) => isUnder(placed.ancestors, level)),
  )
}

/** A division whose heading is not printed, as in an excerpt: its sections say that they stand in it. */
function bySections(
  reader: VolumeReader,
  { scope }: ProvisionCitation,
  all: readonly PlacedDivision[],
): PlacedDivision | null {
  const { level, number } = levelsOf(scope).at(-1)!
  const inside = reader.sectionsWith('"type":"').filter((section) => isInScope(section, scope))
  const [first] = inside
  if (first === undefined) return null
  const wanted = new Set(inside.map(({ identifier }) => identifier))
  const placed = all.filter(({ division }) => isProvision(division) && wanted.has(division.identifier))
  const division: QueryDivision = {
    type: level,
    identifier: null,
    number: first[level] ?? number,
    label: null,
    heading: null,
    reserved: false,
    pages: [...new Set(inside.flatMap(({ pages }) => pages))],
    children: placed.map((each) => each.division),
  }
  return { division, ancestors: placed[0]?.ancestors ?? [], isPrinted: false }
}

function isProvision({ type }: QueryDivision): boolean {
  return type === 'section' || type === 'appendix'
}

/** `31 CFR part 1, subpart C`; `31 CFR chapter I`; the title itself is `31 CFR`. */
export function citationOfDivision(title: number | null, { division, ancestors }: PlacedDivision): string {
  const named =
    division.type === 'subpart' ? [...ancestors.filter(({ type }) => type === 'part'), division] : [division]
  const words = named.filter(({ type }) => type !== 'title').map(nameOf)
  return [title === null ? '' : `${title} CFR`, words.join(', ')].filter((word) => word !== '').join(' ')
}

/** `part 1`; a division without a number goes by its heading. */
export function nameOf({ type, number, heading }: QueryDivision): string {
  return number === null ? (heading ?? type) : `${type} ${number.replaceAll('\t', '-')}`
}

/** Number of the title that a division stands in, by its identifier. */
export function titleOf({ division: { identifier } }: PlacedDivision): number | null {
  const number = /^\/us\/cfr\/t(\d+)/.exec(identifier ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

/** A file may hold parts of several titles. */
function isOfTitle(placed: PlacedDivision, title: number | null): boolean {
  return title === null || (titleOf(placed) ?? title) === title
}

/** All divisions of an outline in order, sections and appendices too. */
export function placeDivisions(divisions: readonly QueryDivision[], ancestors: QueryDivision[] = []): PlacedDivision[] {
  return divisions.flatMap((division) => [
    { division, ancestors, isPrinted: true },
    ...placeDivisions(division.children, [...ancestors, division]),
  ])
}

type Level = { level: string; number: string }

function isUnder(ancestors: readonly QueryDivision[], { level, number }: Level): boolean {
  return ancestors.some((each) => each.type === level && isSameNumber(each.number, number))
}

type Search = { reader: VolumeReader; levels: Level[]; candidates: PlacedDivision[] }

function missOf({ reader, levels, candidates }: Search): Miss {
  const { title } = reader.volume
  const typed = [...levels].map(({ level, number }) => `${level} ${number}`).join(', ')
  const wanted = levels[levels.length - 1]!
  const near = nearestNames(
    candidates.flatMap(({ division }) => division.number ?? []),
    wanted.number,
    3,
  )
  const nearest = near.flatMap((number) =>
    candidates.filter(({ division }) => division.number === number).map((each) => citationOfDivision(title, each)),
  )
  const cut = mayLack(reader, isBehind(wanted.number, candidates))
  const message = `There is no ${typed} in ${title === null ? 'the volume' : `${title} CFR`}.${cut}`
  return { ...absent(message, nearest.slice(0, 3)), closeness: candidates.length > 0 ? 1 : 0 }
}

/** Behind all that are there; so is any number where there are none. */
function isBehind(wanted: string, candidates: readonly PlacedDivision[]): boolean {
  return candidates.every(({ division }) => orderOfNumbers(wanted, division.number ?? '') > 0)
}

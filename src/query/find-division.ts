/** Titles, chapters, parts, subparts and the like, in the outline of a volume. */
import type { ProvisionCitation } from '../../grammar/query-citation.ts'
import { absent, type Miss } from './answer.ts'
import { isSameNumber, nearestNames, rangeHolds } from './numbers.ts'
import type { VolumeReader } from './read-records.ts'
import type { QueryDivision } from './records.ts'
import { levelsOf } from './scope.ts'

/** A division with those above it, from the top down. */
export interface PlacedDivision {
  division: QueryDivision
  ancestors: QueryDivision[]
}

/** Divisions that a citation names: the lowest level named, under all the others. */
export function findDivisions(reader: VolumeReader, citation: ProvisionCitation): PlacedDivision[] | Miss {
  const contents = reader.contents()
  const all = placeDivisions(contents.children)
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
    return titles.length > 0 ? titles : [{ division: whole, ancestors: [] }]
  }
  const lowest = levels[levels.length - 1]!
  const alike = all.filter(({ division }) => division.type === lowest.level)
  const inside = alike.filter(({ ancestors }) => levels.slice(0, -1).every((level) => isUnder(ancestors, level)))
  const exact = inside.filter(({ division }) => isSameNumber(division.number, lowest.number))
  const found = exact.length > 0 ? exact : inside.filter(({ division }) => rangeHolds(division.number, lowest.number))
  return found.length > 0 ? found : missOf({ reader, levels, candidates: inside.length > 0 ? inside : alike })
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

/** All divisions of an outline in order, sections and appendices too. */
export function placeDivisions(divisions: readonly QueryDivision[], ancestors: QueryDivision[] = []): PlacedDivision[] {
  return divisions.flatMap((division) => [
    { division, ancestors },
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
  const message = `There is no ${typed} in ${title === null ? 'the volume' : `${title} CFR`}.`
  return { ...absent(message, nearest.slice(0, 3)), closeness: candidates.length > 0 ? 1 : 0 }
}

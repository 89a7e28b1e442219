/** The reverse index: who cites a place, and what a place cites. */
import { covers, isNamedBy, rangeOf } from './covers.ts'
import type { VolumeReader } from './read-records.ts'
import { openVolume, readLinks } from './read-records.ts'
import type { QueryLink, QueryReference, QueryVolume } from './records.ts'

/** A reference with the volume it stands in. */
export interface FoundReference {
  volume: QueryVolume
  reference: QueryReference
  /** For a place in another compiled volume: which, and whether it exists there. */
  link: QueryLink | null
}

/** References to a place, to anything in it, or to a range that names it, in the order of the print. */
export function findCiting(volumes: readonly QueryVolume[], places: readonly string[]): FoundReference[] {
  return search(volumes, places, 'target')
}

/** References that stand in a provision or division, with what became of those into other volumes. */
export function findCitedBy(volumes: readonly QueryVolume[], places: readonly string[]): FoundReference[] {
  const found = search(volumes, places, 'from')
  const links = new Map(found.map(({ volume }) => [volume, undefined as undefined | ReturnType<typeof linkIndex>]))
  return found.map((one) => {
    const known = links.get(one.volume) ?? linkIndex(one.volume)
    links.set(one.volume, known)
    return { ...one, link: known.get(keyOf(one.reference)) ?? null }
  })
}

/** A subpart is asked for by name, but its sections hang on the title: they are those that its outline lists. */
function search(
  volumes: readonly QueryVolume[],
  places: readonly string[],
  field: 'target' | 'from',
): FoundReference[] {
  return volumes.flatMap((volume) => {
    const reader = openVolume(volume)
    const wanted = field === 'from' ? places.flatMap((place) => [place, ...sectionsIn(reader, place)]) : places
    return inVolume(reader, wanted, field).map((reference) => ({ volume, reference, link: null }))
  })
}

function inVolume(reader: VolumeReader, places: readonly string[], field: 'target' | 'from'): QueryReference[] {
  const found = new Map<string, QueryReference>()
  for (const stem of new Set(places.map(stemOf))) {
    for (const reference of reader.referencesWith(`"${field}":"${stem}`))
      found.set(JSON.stringify(reference), reference)
  }
  const ranges = field === 'target' ? rangesIn([...found.values()]) : new Map<string, string>()
  const identifiers = (one: QueryReference): string[] => [one[field] ?? '', ranges.get(placeOf(one)) ?? '']
  const here = [...found.values()].filter((one) =>
    identifiers(one).some((identifier) => places.some((place) => meets(identifier, place))),
  )
  return here.sort((a, b) => offsetOf(a) - offsetOf(b))
}

/** Ranges of other works, whose ends share their words: `5 U.S.C. 3345-3349d` cites what lies between too. */
function rangesIn(references: readonly QueryReference[]): Map<string, string> {
  const targets = new Map<string, string[]>()
  for (const one of references) targets.set(placeOf(one), [...(targets.get(placeOf(one)) ?? []), one.target ?? ''])
  return new Map([...targets].flatMap(([place, ends]) => (rangeOf(ends) === null ? [] : [[place, rangeOf(ends)!]])))
}

const placeOf = ({ text, position }: QueryReference): string => `${position.start.offset} ${text}`

/** `/us/cfr/t31`: a range that names a place shares no more with it than work and title, nor do sections with a part. */
function stemOf(place: string): string {
  return place.split('/').slice(0, 4).join('/')
}

function meets(identifier: string, place: string): boolean {
  return covers(place, identifier) || isNamedBy(identifier, place)
}

function sectionsIn(reader: VolumeReader, place: string): string[] {
  if (!/\/p\w+\/|\/(?:ch|st|sch)\w+$/.test(place)) return []
  const sections: string[] = []
  const visit = (divisions: ReturnType<VolumeReader['contents']>['children'], inside: boolean): void => {
    for (const { identifier, type, children } of divisions) {
      const here = inside || identifier === place
      if (here && type === 'section' && identifier !== null) sections.push(identifier)
      visit(children, here)
    }
  }
  visit(reader.contents().children, false)
  return sections
}

function linkIndex(volume: QueryVolume): Map<string, QueryLink> {
  return new Map(readLinks(volume).map((link) => [keyOf(link), link]))
}

function keyOf({ target, position }: { target: string | null; position: { start: { offset?: number } } }): string {
  return `${position.start.offset} ${target}`
}

function offsetOf({ position }: QueryReference): number {
  return position.start.offset ?? 0
}

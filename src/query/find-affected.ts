/** Changes of a provision by the List of CFR Sections Affected of its volume. */
import { covers, rangeOf } from './covers.ts'
import { openVolume } from './read-records.ts'
import type { QueryAffected, QueryVolume } from './records.ts'

/** An entry of the list with the volume that prints it. */
export interface FoundChange {
  volume: QueryVolume
  change: QueryAffected
}

/**
 * Entries about a place, about anything in it, or about a range that holds it, in the order of the print; of a paragraph
 * those of its section, for the list tells paragraphs in words alone.
 */
export function findAffected(volumes: readonly QueryVolume[], places: readonly string[]): FoundChange[] {
  const wanted = places.map(toListed)
  return volumes.flatMap((volume) =>
    openVolume(volume)
      .affected()
      .filter((change) => wanted.some((place) => concerns(change, place)))
      .map((change) => ({ volume, change })),
  )
}

/** The place that the list would name: it knows titles, parts and sections. */
export function toListed(place: string): string {
  return /^\/us\/cfr\/[^/]+(?:\/[ps]\d[^/]*)?/.exec(place)?.[0] ?? place
}

function concerns({ identifier, through }: QueryAffected, place: string): boolean {
  if (identifier === null) return false
  const listed = through === null ? identifier : (rangeOf([identifier, through]) ?? identifier)
  return covers(place, listed) || covers(place, identifier) || covers(listed, place)
}

/** Found references as plain text and JSON. */
import { citationOf } from '../ast/citation-of.ts'
import { drawTable } from './draw-table.ts'
import type { FoundReference } from './find-citing.ts'

const WIDTH = 110

/** One line for each reference: where it stands, its words, what they name. */
export function formatReferences(found: readonly FoundReference[]): string {
  const volumes = [...new Set(found.map(({ volume }) => volume))]
  const several = volumes.length > 1
  const blocks = volumes.map((volume) => {
    const rows = groupReferences(found.filter((one) => one.volume === volume)).map(rowOf)
    const table = drawTable({ head: ['In', 'Words', 'Names', 'Page'], rows }, WIDTH)
    return [...(several ? [`${volume.source}:`] : []), ...table].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

/** The targets of one list or range are one reference: its words stand once in the print. */
export function groupReferences(found: readonly FoundReference[]): FoundReference[][] {
  const groups: FoundReference[][] = []
  for (const one of found) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && isSamePlace(group[0], one)) group.push(one)
    else groups.push([one])
  }
  return groups
}

function isSamePlace(one: FoundReference, other: FoundReference): boolean {
  return one.volume === other.volume && one.reference.position.start.offset === other.reference.position.start.offset
}

function rowOf(group: readonly FoundReference[]): string[] {
  const { citation, from, where, text, page } = group[0]!.reference
  const place = citation ?? (from === null ? '' : citationOf(from))
  const printed = where === 'text' ? place : `${place} (${where})`
  const named = group.map(({ reference, link }) => {
    const { target } = reference
    return target === null ? '(not decided by the words)' : citationOf(target) + statusOf(reference, link)
  })
  const short =
    named.length > MOST_NAMES ? [named[0], '…', named.at(-1), `(${named.length} in all)`] : [named.join(', ')]
  return [printed, text, short.join(' '), page ?? '']
}

/** Most targets of one row that are named. */
const MOST_NAMES = 4

function statusOf({ resolved }: FoundReference['reference'], link: FoundReference['link']): string {
  if (link !== null) return link.resolved ? ` (in ${link.in})` : ` (not in ${link.in})`
  return resolved === false ? ' (does not exist)' : ''
}

/** All that is known of each, with its source and edition. */
export function formatReferencesJson(
  query: string,
  targets: readonly string[],
  found: readonly FoundReference[],
): string {
  const results = found.map(({ volume, reference, link }) => ({
    ...reference,
    link: link === null ? null : { in: link.in, resolved: link.resolved, note: link.note },
    source: volume.source,
    edition: volume.edition,
  }))
  return `${JSON.stringify({ query, targets, count: results.length, results }, null, 2)}\n`
}

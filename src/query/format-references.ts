/** Found references as plain text and JSON. */
import { citationOf } from './citation-of.ts'
import { drawTable } from './draw-table.ts'
import type { FoundReference } from './find-citing.ts'

const WIDTH = 110

/** One line for each reference: where it stands, its words, what they name. */
export function formatReferences(found: readonly FoundReference[]): string {
  const volumes = [...new Set(found.map(({ volume }) => volume))]
  const several = volumes.length > 1
  const blocks = volumes.map((volume) => {
    const rows = found.filter((one) => one.volume === volume).map(rowOf)
    const table = drawTable({ head: ['In', 'Words', 'Names', 'Page'], rows }, WIDTH)
    return [...(several ? [`${volume.source}:`] : []), ...table].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function rowOf({ reference, link }: FoundReference): string[] {
  const { citation, from, where, text, target, page } = reference
  const place = citation ?? (from === null ? '' : citationOf(from))
  const printed = where === 'text' ? place : `${place} (${where})`
  return [printed, text, `${target === null ? '' : citationOf(target)}${statusOf(reference, link)}`, page ?? '']
}

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

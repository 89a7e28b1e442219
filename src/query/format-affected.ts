/** Changes of provisions as plain text and JSON. */
import { citationOf } from '../ast/citation-of.ts'
import { drawTable } from './draw-table.ts'
import type { FoundChange } from './find-affected.ts'

const WIDTH = 110

/** One line for each entry: when, what, how, and where it is published. */
export function formatAffected(found: readonly FoundChange[]): string {
  const volumes = [...new Set(found.map(({ volume }) => volume))]
  const blocks = volumes.map((volume) => {
    const rows = found.filter((one) => one.volume === volume).map(rowOf)
    const table = drawTable({ head: ['Year', 'Provision', 'Change', 'Published'], rows }, WIDTH)
    return [...(volumes.length > 1 ? [`${volume.source}:`] : []), ...table].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function rowOf({ change: { year, title, number, subpart, change, citations } }: FoundChange): string[] {
  const provision = `${title} CFR ${number?.includes('.') ? '' : 'part '}${number}`
  return [
    year === null ? '' : String(year),
    subpart === null ? provision : `${provision} (subpart ${subpart})`,
    change,
    citations.map(({ page, target }) => (target === null ? `page ${page}` : citationOf(target))).join(', '),
  ]
}

/** All that is known of each, with its source and edition. */
export function formatAffectedJson(query: string, targets: readonly string[], found: readonly FoundChange[]): string {
  const results = found.map(({ volume: { source, edition }, change }) => ({ ...change, source, edition }))
  return `${JSON.stringify({ query, targets, count: results.length, results }, null, 2)}\n`
}

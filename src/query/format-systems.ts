/** Exempt systems of records as plain text: one list for each paragraph that lists them. */
import { citationOf } from '../ast/citation-of.ts'
import { drawTable } from './draw-table.ts'
import { listOfCitations } from './list-of-citations.ts'
import type { FoundSystem } from './query-systems.ts'
import { wrapText } from './wrap-text.ts'

const WIDTH = 80

/** Format systems; those that share a list and an exemption stand together. */
export function formatSystems(found: readonly FoundSystem[]): string {
  const groups = new Map<string, FoundSystem[]>()
  for (const each of found) {
    const { component, listedIn, exemption, exemptFrom, except, provision, reasons } = each.system
    const key = JSON.stringify([
      each.volume.name,
      component,
      listedIn,
      exemption,
      exemptFrom,
      except,
      provision,
      reasons,
    ])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return `${[...groups.values()].map((group) => groupLines(group).join('\n')).join('\n\n')}\n`
}

function groupLines(group: readonly FoundSystem[]): string[] {
  const { component, listedIn, exemption, exemptFrom, except, provision, reasons } = group[0]!.system
  const told: [string, string][] = [
    ['Listed in', listedIn === null ? '' : citationOf(listedIn)],
    ['Exempt under', [exemption, provision].flatMap((each) => (each === null ? [] : citationOf(each))).join(', by ')],
    ['Exempt from', listOfCitations(exemptFrom)],
    ['But not from', listOfCitations(except ?? [])],
    ['Reasons in', reasons === null ? '' : citationOf(reasons)],
  ]
  const rows = group.map(({ system }) => [system.number ?? '', system.reserved ? '[Reserved]' : system.name])
  return [
    component ?? '(no component named)',
    ...told.flatMap(([name, words]) =>
      words === '' ? [] : wrapText(words, { first: `  ${name}: `, rest: '    ', width: WIDTH }),
    ),
    ...drawTable({ head: ['Number', 'System name'], rows }, WIDTH - 2).map((line) => `  ${line}`),
  ]
}

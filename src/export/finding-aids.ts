/**
 * Finding aids behind the text of a volume: finding-aids.ndjson, one entry a line.
 *
 * Chapters, agencies and affected sections are read to fields. What any other aid lists (material approved for incorporation
 * by reference, redesignation tables, tables of authorities) is given as its cells, under the heading it stands under.
 */
import { isDivision } from '../ast/node-types.ts'
import type { Division, Root } from '../ast/nodes.ts'
import { toAffected } from './finding-aids/affected.ts'
import { toAgencies } from './finding-aids/agencies.ts'
import { type AidReader, findAids } from './finding-aids/aid.ts'
import { toChapters } from './finding-aids/chapters.ts'
import { toEntries } from './finding-aids/entries.ts'
import { createPages, type Pages } from './pages.ts'
import type { FindingAidRecord } from './records.ts'

const READERS: readonly [name: RegExp, reader: AidReader][] = [
  [/^Table of CFR Titles and Chapters/i, toChapters],
  [/^Alphabetical List of Agencies/i, toAgencies],
  [/^List of CFR Sections Affected/i, toAffected],
]

/** Entries of all finding aids in the order of the print. */
export function toFindingAidRecords(tree: Root, pages: Pages = createPages(tree)): FindingAidRecord[] {
  const aids = findAids(tree)
  if (aids.length === 0) return []
  const provisions = provisionsOf(tree)
  const context = { pages, isProvision: (identifier: string) => provisions.has(identifier) }
  return aids.flatMap((aid) => readerOf(aid.name)(aid, context))
}

const readerOf = (name: string): AidReader => READERS.find(([aid]) => aid.test(name))?.[1] ?? toEntries

/** Identifiers of all divisions, sections and appendices. */
function provisionsOf(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (parent: Root | Division): void => {
    for (const child of parent.children) {
      if (!isDivision(child)) continue
      if (child.identifier !== undefined) found.add(child.identifier)
      visit(child)
    }
  }
  visit(tree)
  return found
}

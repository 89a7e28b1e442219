/** Outline of a volume: contents.json. */

import { isDivision } from '../ast/node-types.ts'
import type { Division, Root } from '../ast/nodes.ts'
import { headingOf, labelOf } from './division.ts'
import { createPages, type Pages } from './pages.ts'
import type { ContentsRecord, DivisionOutline } from './records.ts'

/** Divisions of a tree with identifiers, headings and pages; `source` is the name of the file. */
export function toContentsRecord(tree: Root, source: string, pages: Pages = createPages(tree)): ContentsRecord {
  return {
    source,
    title: tree.title,
    edition: tree.edition,
    identifier: tree.title === null ? null : `/us/cfr/t${tree.title}`,
    children: outline(tree, pages),
  }
}

function outline(parent: Root | Division, pages: Pages): DivisionOutline[] {
  return parent.children.filter(isDivision).map((division) => toOutline(division, pages))
}

function toOutline(division: Division, pages: Pages): DivisionOutline {
  return {
    type: division.type,
    identifier: division.identifier ?? null,
    number: division.number,
    label: labelOf(division),
    heading: headingOf(division),
    reserved: division.reserved ?? false,
    pages: ends(pages.of([division])),
    position: division.position,
    children: outline(division, pages),
  }
}

function ends(pages: readonly string[]): string[] {
  return pages.length < 2 ? [...pages] : [pages[0]!, pages.at(-1)!]
}

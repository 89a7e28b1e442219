/** Finding aids of a tree, each with what stands under its name. */
import { isFindingAidHeading } from '../../../grammar/block/finding-aid-heading.ts'
import { isDivision } from '../../ast/node-types.ts'
import type { Block, Division, Root } from '../../ast/nodes.ts'
import { textOfHeading } from '../../ast/text.ts'
import type { Pages } from '../pages.ts'
import type { FindingAidRecord } from '../records.ts'

/** One finding aid. */
export interface Aid {
  /** Its name, without blanks and line ends that only the print needs. */
  name: string
  blocks: Block[]
}

/** What records of entries are made with. */
export interface AidContext {
  pages: Pages
  /** Whether a division or section of the volume has this identifier. */
  isProvision: (identifier: string) => boolean
}

/** From an aid to its entries. */
export type AidReader = (aid: Aid, context: AidContext) => FindingAidRecord[]

/** Aids in the order of the print. */
export function findAids(parent: Root | Division): Aid[] {
  return parent.children
    .filter(isDivision)
    .flatMap((division) => (division.type === 'findingAids' ? splitAids(division) : findAids(division)))
}

/** A heading that names an aid begins it; under the cover's own heading nothing is listed but the aids. */
function splitAids(division: Division): Aid[] {
  const aids: Aid[] = []
  for (const block of division.children) {
    if (isDivision(block)) continue
    const name = block.type === 'heading' ? textOfHeading(block) : ''
    if (isFindingAidHeading(name)) aids.push({ name, blocks: [] })
    else aids.at(-1)?.blocks.push(block)
  }
  return aids.filter(({ name }) => !/^finding aids$/i.test(name))
}

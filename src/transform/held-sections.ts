/** What a volume holds of a part that fills several: of its other sections the volume says nothing. */
import { type SectionsHeld, sectionsHeld } from '../../grammar/block/sections-held.ts'
import { childrenOf } from '../ast/build.ts'
import type { Node, Root } from '../ast/nodes.ts'
import { ownText } from './mark-flush.ts'

/** The sections, and the line that says so. */
export interface HeldSections extends SectionsHeld {
  line: Node
}

/** "(This book contains part 1, Sec. Sec. 1.170 to 1.300)" under the heading of the title; null of a volume that holds its parts whole. */
export function heldSections(root: Root): HeldSections | null {
  const lines = root.children.filter(({ type }) => type === 'title').flatMap(childrenOf)
  for (const line of lines) {
    // A line that is not centred is a paragraph.
    const held = line.type === 'heading' || line.type === 'paragraph' ? sectionsHeld(ownText(line)) : null
    if (held !== null) return { ...held, line }
  }
  return null
}

/** Does a section, or a place in it, stand in another volume of the part? `/us/cfr/t26/s1.861-4/b` where this one ends with 1.300. */
export function isInOtherVolume(identifier: string, { part, first, last }: HeldSections): boolean {
  const [, holder, number] = /^\/us\/cfr\/t\d+\/s(\d+[a-z]?)\.(\d+)/.exec(identifier) ?? []
  if (holder !== part) return false
  return Number(number) < countOf(first) || (last !== null && Number(number) > countOf(last))
}

/** `1.36B` is the 36th, as the sections under it are. */
const countOf = (section: string): number => Number(/\.(\d+)/.exec(section)![1])

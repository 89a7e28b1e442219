/** Records of sections and appendices: sections.ndjson. */

import { childrenOf } from '../ast/build.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Node, Root } from '../ast/nodes.ts'
import { toBlocks } from './block-record.ts'
import { citeSection } from './citation.ts'
import { headingOf, labelOf } from './division.ts'
import { sourceHistory, toHistory } from './history-record.ts'
import { joinNotedTexts } from './noted-text.ts'
import { createPages, type Pages } from './pages.ts'
import { type Placed, placeSections } from './place.ts'
import type { HistoryRecord, NotedText, SectionRecord } from './records.ts'
import { toWholeText } from './shared-notes.ts'

/** One record for each section, reserved range and appendix, in reading order. */
export function toSectionRecords(tree: Root, pages: Pages = createPages(tree)): SectionRecord[] {
  return placeSections(tree).map((placed) => toSectionRecord(tree, placed, pages))
}

function toSectionRecord(tree: Root, placed: Placed, pages: Pages): SectionRecord {
  const { node } = placed
  const base = citeSection(placed)
  const notes = notesIn(node)
  const authority = notes.filter((note) => note.type === 'sectionAuthority' || note.type === 'authority')
  const { partAuthority, partSource, ...place } = placed.inherited
  return {
    type: node.type,
    identifier: node.identifier ?? null,
    citation: base.citation,
    edition: tree.edition,
    title: placed.title,
    ...place,
    ...naming(placed),
    reserved: node.reserved ?? false,
    blocks: toBlocks({ ...node, children: behindHeading(node.children) }, { base, pages, marks: [] }),
    history: notes.flatMap(historyOf),
    authority: authority.length === 0 ? null : joinNotedTexts(authority.map(toWholeText)),
    approvals: notes.flatMap((note): NotedText[] => (note.type === 'approval' ? [toWholeText(note)] : [])),
    partAuthority,
    partSource,
    pages: pages.of(childrenOf(node).filter((child) => !isDivision(child))),
    position: node.position,
  }
}

/** An appendix is known by its designation and whole heading, a section by its number. */
function naming({ node }: Placed): Pick<SectionRecord, 'number' | 'heading'> & { designation?: string | null } {
  if (node.type === 'appendix') return { number: null, designation: node.number, heading: labelOf(node) }
  return { number: node.number, heading: headingOf(node) }
}

/** The heading of the section is a field of the record; all else is a block. */
function behindHeading<Child extends Node>(children: readonly Child[]): Child[] {
  const first = children.findIndex((child) => child.type !== 'pageBreak' && child.type !== 'mark')
  return children.filter((child, index) => index !== first || child.type !== 'heading')
}

/** An appendix may print a source note of its own. */
function historyOf(note: Node): HistoryRecord[] {
  if (note.type === 'history') return toHistory(note.entries)
  return note.type === 'source' ? sourceHistory(toWholeText(note).text) : []
}

/** History, authority and approvals of the section itself and of its paragraphs. */
function notesIn(node: Node): Node[] {
  return childrenOf(node).flatMap((child) => {
    if (isDivision(child)) return []
    return child.type === 'paragraph' || child.type === 'heading' ? notesIn(child) : [child]
  })
}

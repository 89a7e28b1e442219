/**
 * Text that an effective date note quotes goes into the note.
 *
 * "For the convenience of the user, the revised text is set forth as follows:" is followed by the section's heading
 * and paragraphs as they will read (21 CFR 11.1). Before: they look like a second section of the same number. After:
 * they hang under the note, and the section in force keeps its own.
 */
import { spanOf } from '../ast/build.ts'
import type { FlatNode } from '../ast/flat.ts'
import type { Block, Heading, Note } from '../ast/nodes.ts'

/** Turns flat blocks into blocks; the caller knows how paragraphs nest. */
export type Nest = (nodes: readonly FlatNode[]) => Block[]

/** Move quoted sections into the notes that announce them. */
export function gatherAmendments(nodes: readonly FlatNode[], nest: Nest): FlatNode[] {
  const out: FlatNode[] = []
  let section: string | null = null
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index]!
    if (node.type === 'divisionHeading') section = node.division === 'section' ? node.number : null
    const end = isAnnouncement(node) ? endOfQuotation(nodes, index + 1, section) : index + 1
    out.push(end > index + 1 ? withQuotation(node as Note, nodes.slice(index + 1, end), nest) : node)
    index = end
  }
  return out
}

function isAnnouncement(node: FlatNode): boolean {
  return node.type === 'note' && node.kind === 'effectiveDate'
}

/** Index behind the quoted section: a heading of the present number opens it, any other heading ends it. */
function endOfQuotation(nodes: readonly FlatNode[], from: number, section: string | null): number {
  const opening = nodes.findIndex((node, index) => index >= from && node.type !== 'pageBreak')
  const first = nodes[opening]
  if (first?.type !== 'divisionHeading' || first.number !== section || section === null) return from
  const next = nodes.findIndex(
    (node, index) => index > opening && node.type === 'divisionHeading' && node.number !== section,
  )
  return next === -1 ? nodes.length : next
}

function withQuotation(note: Note, quoted: readonly FlatNode[], nest: Nest): Note {
  const blocks = quoted.map((node): FlatNode => {
    if (node.type !== 'divisionHeading') return node
    return { type: 'heading', position: node.position, children: node.children } satisfies Heading
  })
  const children = [...note.children, ...nest(blocks)]
  return { ...note, children, position: spanOf(children) }
}

/**
 * Every citation and reference of a volume as an edge: from the provision that cites to what it cites.
 *
 * Records hold the references of their own words; here are also those of headings, cells and notes, each with the
 * printed page, so that "who cites this?" is one look through one file.
 */
import { childrenOf } from '../ast/build.ts'
import type { Citation, FootnoteReference, Node, Reference, Root } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'
import { createPages, type Pages } from './pages.ts'
import type { Block, ReferenceEdge, SectionRecord } from './records.ts'

type Where = ReferenceEdge['where']

/** What encloses a reference, innermost first: the first of these says where it stands. */
const PLACES: Partial<Record<Node['type'], Where>> = {
  heading: 'heading',
  table: 'table',
  note: 'note',
  footnote: 'footnote',
  authority: 'authority',
  sectionAuthority: 'authority',
  source: 'source',
  history: 'history',
  approval: 'approval',
}

interface Context {
  from: string | null
  where: Where
}

/** One edge for each target of each citation and reference, in the order of the print. */
export function toReferenceEdges(
  tree: Root,
  sections: readonly SectionRecord[],
  pages: Pages = createPages(tree),
): ReferenceEdge[] {
  const citations = citationsOf(sections)
  const edges: ReferenceEdge[] = []
  const visit = (node: Node, context: Context): void => {
    const naming = namingOf(node)
    if (naming) {
      const citation = citations.get(context.from ?? '') ?? null
      edges.push(...edgesOf(naming, { ...context, citation, page: pages.of([node])[0] ?? null }))
      return
    }
    const inner = within(node, context)
    for (const child of childrenOf(node)) visit(child, inner)
  }
  visit(tree, { from: null, where: 'text' })
  return edges
}

function namingOf(node: Node): Naming | null {
  if (node.type === 'citation' || node.type === 'reference') return node
  if (node.type !== 'footnoteReference' || node.target === undefined) return null
  return { ...node, kind: 'footnote', targets: [{ target: node.target, resolved: true }] }
}

function within(node: Node, context: Context): Context {
  const from = ('identifier' in node && node.identifier) || context.from
  const where = PLACES[node.type] ?? context.where
  return from === context.from && where === context.where ? context : { from, where }
}

/** What may name a target: a citation, a reference, the mark of a footnote. */
type Naming = Pick<Citation, 'kind' | 'targets' | 'position'> & (Citation | Reference | FootnoteReference)

function edgesOf(node: Naming, place: Pick<ReferenceEdge, 'from' | 'citation' | 'where' | 'page'>): ReferenceEdge[] {
  const text = textOf([node])
  const { from, citation, where, page } = place
  const targets = node.targets.length > 0 ? node.targets : [{ target: null, resolved: null }]
  return targets.map(({ target, resolved }) => ({
    from,
    citation,
    where,
    text,
    kind: node.kind,
    target,
    resolved,
    page,
    position: node.position,
  }))
}

/** Citations of sections, appendices and their blocks, by identifier. */
function citationsOf(sections: readonly SectionRecord[]): Map<string, string> {
  const citations = new Map<string, string>()
  const add = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      const cited = 'identifier' in block && 'citation' in block ? block : null
      if (cited?.identifier && cited.citation) citations.set(cited.identifier, cited.citation)
      if ('blocks' in block) add(block.blocks)
    }
  }
  for (const { identifier, citation, blocks } of sections) {
    if (identifier && citation) citations.set(identifier, citation)
    add(blocks)
  }
  return citations
}

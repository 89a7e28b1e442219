/**
 * Cut running text into words, citations, references and footnote marks.
 *
 * Afterwards: the leaves of every text are the same slices as before, cut where a citation begins or ends; a citation
 * that the page breaks holds text, pageBreak, text. Targets of citations are final; those of references are null until
 * their places are known (resolve-references), for which the parsed fields are returned.
 */
import { withBareSections, withOwnSections } from '../../grammar/inline/bare-section.ts'
import { findInline, type InlineItem } from '../../grammar/inline.ts'
import { isDivision, isInline } from '../ast/node-types.ts'
import type {
  Citation,
  Division,
  FootnoteReference,
  Inline,
  Mark,
  Node,
  PageBreak,
  Reference,
  Root,
  Text,
} from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { cutLeaves, joinInline } from '../ast/text.ts'

/** What the grammar read, for each reference of a tree. */
export type ReferenceFields = Map<Reference, InlineItem>

type Plain = Text | Mark | PageBreak

/** Replace the text of every content, heading and cell by inline nodes; returns the fields of the references found. */
export function parseInline(tree: Root, source: Source): ReferenceFields {
  const fields: ReferenceFields = new Map()
  visit(tree, { source, fields, part: null, read: printsNoSign(tree) ? readBare : readSigned })
  return fields
}

interface Context {
  source: Source
  fields: ReferenceFields
  /** Number of the part that holds the text. */
  part: string | null
  read: (text: string, part: string | null) => readonly InlineItem[]
}

const readBare: Context['read'] = (text) => withBareSections(text, findInline(text))
const readSigned: Context['read'] = (text, part) => {
  const items = findInline(text)
  return part === null ? items : withOwnSections(text, part, items)
}

/** Title 48 heads its sections with the number alone, and names them so. */
function printsNoSign(node: Node): boolean {
  if (node.type === 'section') {
    const heading = node.children.find((child) => child.type === 'heading')
    const first = heading?.children[0]
    return first?.type === 'mark' && /^\d/.test(first.value)
  }
  return 'children' in node && (node.children as Node[]).some((child) => isDivision(child) && printsNoSign(child))
}

function visit(node: Node, context: Context): void {
  if (!('children' in node)) return
  if (node.type === 'content' || node.type === 'tableCell') {
    node.children = inlineOf(node.children, context, () => true)
    return
  }
  if (node.type === 'heading') {
    const words = node.children.filter(isInline)
    const rest = node.children.filter((child) => !isInline(child))
    node.children = [...inlineOf(words, context, isNotOwnNumber), ...rest]
  }
  const inner = isDivision(node) ? { ...context, part: partOf(node, context.part) } : context
  for (const child of node.children as Node[]) if (!isInline(child)) visit(child, inner)
}

function partOf({ type, number }: Division, outer: string | null): string | null {
  if (type === 'part') return number
  return (type === 'section' && /^(\d+)\.\d/.exec(number ?? '')?.[1]) || outer
}

/** "Sec. 1.36" and "Subpart C" at the start of a heading name the division itself. */
function isNotOwnNumber(item: InlineItem): boolean {
  return item.form !== 'reference' || item.start > 0
}

function inlineOf(
  nodes: readonly Inline[],
  { source, fields, part, read }: Context,
  accepts: (item: InlineItem) => boolean,
): Inline[] {
  const leaves = nodes.map(asText)
  if (!leaves.every(isPlain)) return [...nodes]
  const joined = joinInline(leaves)
  const result: Inline[] = []
  const cut = createCutter(leaves, source)
  for (const item of read(joined.text, part)) {
    if (!isLink(item) || !accepts(item)) continue
    const start = joined.offsetAt(item.start)!
    const end = joined.offsetAt(item.end - 1)! + 1
    const before = cut(start)
    const own = cut(end)
    const nodes = nodesFor(item, own, source.position(start, end), fields)
    for (const node of [...before, ...nodes]) result.push(node)
  }
  return result.concat(cut(Number.POSITIVE_INFINITY))
}

/** A footnote mark found by an earlier stage is read again with the words around it. */
function asText(node: Inline): Inline {
  return node.type === 'footnoteReference' ? { type: 'text', value: node.value, position: node.position } : node
}

function isPlain(node: Inline): node is Plain {
  return node.type === 'text' || node.type === 'mark' || node.type === 'pageBreak'
}

/** Words that belong to a work without a name ("section 501 of the act") point nowhere. */
function isLink(item: InlineItem): boolean {
  return item.form !== 'citation' || item.kind !== 'act'
}

/** Leaves from the last cut to the next one; each leaf is looked at once, however many the citations. */
function createCutter(leaves: readonly Plain[], source: Source): (to: number) => Plain[] {
  let first = 0
  let from = 0
  return (to) => {
    let last = first
    while (last < leaves.length && leaves[last]!.position.start.offset! < to) last++
    const taken = cutLeaves(leaves.slice(first, last), { start: from, end: to }, source)
    while (first < last && leaves[first]!.position.end.offset! <= to) first++
    from = to
    return taken
  }
}

function nodesFor(item: InlineItem, own: Plain[], position: Text['position'], fields: ReferenceFields): Inline[] {
  if (item.form === 'footnoteReference') return footnoteMark(item, own)
  if (item.form === 'citation') {
    const targets = item.targets.map((target) => ({ target, resolved: null }))
    const citation: Citation = { type: 'citation', kind: item.kind, targets, children: own, position }
    return [citation]
  }
  const targets = [{ target: null, resolved: null }]
  const reference: Reference = { type: 'reference', kind: item.kind, targets, children: own, position }
  fields.set(reference, item)
  return [reference]
}

function footnoteMark(item: InlineItem, own: Plain[]): Inline[] {
  const [leaf] = own
  if (own.length !== 1 || leaf?.type !== 'text' || item.number === null) return own
  const { value, position } = leaf
  const mark: FootnoteReference = { type: 'footnoteReference', label: item.number, value, position }
  return [mark]
}

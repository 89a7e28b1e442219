/**
 * Flat paragraphs of a section or appendix into the hierarchy of 1 CFR 21.11.
 *
 * Before: paragraphs as printed, designations in their text. After: paragraphs nested under paragraphs, each with its
 * designation as a mark, its own words as content, its path, and how sure its depth is. Everything else hangs where
 * it is read: tables, forms and addresses under the paragraph that was open; history, and notes at the end, under the
 * section itself. The traps are listed in design.md § 6; what a reading costs, in depth/costs.ts.
 */
import { type NamedPlace, namedPlaceAt } from '../../grammar/block/named-place.ts'
import { spanOf } from '../ast/build.ts'
import type { FlatNode } from '../ast/flat.ts'
import type { Block, Content, Example, Extract, Paragraph } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { textOf, textOfHeading } from '../ast/text.ts'
import { type Ending, endingOf } from './depth/candidate.ts'
import { piecesOf } from './depth/pieces.ts'
import type { Placing } from './depth/placings.ts'
import { type DepthOptions, readDepths } from './depth/read-depths.ts'
import type { Step } from './depth/state.ts'
import type { Unit } from './depth/steps.ts'
import { headingDepth, landingPlace, type OpenNode, ownText } from './mark-flush.ts'
import { nestLists } from './nest-lists.ts'

/** What must be known of a section to nest its paragraphs. */
export interface NestOptions extends DepthOptions {
  source: Source
}

/** Nest the blocks of one section or appendix. */
export function nestParagraphs(nodes: readonly FlatNode[], options: NestOptions): Block[] {
  const { units, placingOf } = readDepths(nodes, options)
  const next = nextPlacings(units, placingOf)
  const nest: Nest = { top: [], open: [], waiting: [], lastDepth: null, isBehindMatter: false, lastEnding: 'stops' }
  units.forEach((unit, index) => {
    const headed = unit.node.type === 'heading' ? firstUnder(units, index, placingOf) : null
    addUnit(nest, unit, { placingOf, next: next[index]!, headed, source: options.source })
  })
  nest.top.push(...nest.waiting)
  return nestLists(nest.top.map(settle))
}

/** The tree while it grows. */
interface Nest {
  top: Block[]
  open: OpenNode[]
  /** Page breaks: they go with what comes next. */
  waiting: Block[]
  lastDepth: number | null
  isBehindMatter: boolean
  lastEnding: Ending
}

interface Surroundings {
  placingOf: ReadonlyMap<Step, Placing | null>
  next: Placing | null
  /** Of a heading: the place of the designation directly under it. */
  headed: Placing | null
  source: Source
}

/** For each unit, the place of the first designation behind it. */
function nextPlacings(units: readonly Unit[], placingOf: Surroundings['placingOf']): (Placing | null)[] {
  const next: (Placing | null)[] = []
  let found: Placing | null = null
  for (let index = units.length - 1; index >= 0; index--) {
    next[index] = found
    // Where an example hangs follows from the text before it, and says nothing of that text.
    const first = units[index]!.steps.find((step) => placingOf.get(step) != null && step.kind !== 'example')
    if (first !== undefined) found = placingOf.get(first) ?? null
  }
  return next
}

/** Where the text under a heading opens: past page breaks and further headings, with its first character. */
function firstUnder(units: readonly Unit[], index: number, placingOf: Surroundings['placingOf']): Placing | null {
  const under = units.slice(index + 1).find(({ node, steps }) => !BETWEEN.has(node.type) || steps.length > 0)
  const first = under?.steps[0]
  return first?.start === 0 ? (placingOf.get(first) ?? null) : null
}

const BETWEEN: ReadonlySet<string> = new Set(['pageBreak', 'mark', 'heading'])

function addUnit(nest: Nest, unit: Unit, around: Surroundings): void {
  const { node } = unit
  if (node.type === 'pageBreak') nest.waiting.push(node)
  else if (unit.steps.some((step) => around.placingOf.get(step) != null)) addPieces(nest, unit, around)
  else if (node.type === 'flatParagraph')
    addUndesignated(nest, node.children[0], { indent: node.layout.indent, next: around.next })
  else if (isBlock(node)) addBlock(nest, node, around)
}

/** Divisions and their headings have left the list before. */
function isBlock(node: FlatNode): node is Block {
  return !['divisionHeading', 'flatParagraph', 'frontMatter', 'findingAids'].includes(node.type)
}

function addPieces(nest: Nest, unit: Unit, around: Surroundings): void {
  const { lead, pieces } = piecesOf(unit, around.placingOf, around.source)
  const indent = unit.node.type === 'flatParagraph' ? unit.node.layout.indent : 0
  const first = unit.steps.map((step) => around.placingOf.get(step)).find((placing) => placing != null) ?? null
  if (lead !== null) addUndesignated(nest, lead, { indent, next: first })
  for (const { node, depth } of pieces) {
    if (node.type === 'example') hangExample(nest, node, depth)
    else nest.open.length = Math.min(nest.open.length, depth)
    put(nest, node, nest.open.length)
    nest.open.push(node)
    nest.lastDepth = null
    nest.isBehindMatter = false
    nest.lastEnding = endingOf(ownText(node))
  }
}

/**
 * Where flush text closed the paragraph that an example was to hang under, it hangs where that text stands (27 CFR
 * 53.133(a)(2)); and examples stand beside each other.
 */
function hangExample(nest: Nest, node: Example, depth: number): void {
  const beside = nest.open.findIndex(({ type }) => type === 'example')
  const hung = Math.min(nest.open.length, depth, beside === -1 ? depth : beside)
  if (hung < depth) node.path = nest.open[hung - 1]?.path ?? []
  nest.open.length = hung
}

function addUndesignated(nest: Nest, words: Content, at: { indent: number; next: Placing | null }): void {
  const text = textOf(words.children)
  const before = nest.open.at(-1)?.children.at(-1)?.position.end.line ?? 0
  const isSetApart = words.position.start.line > before + 1
  const isLine = words.position.end.line === words.position.start.line
  const named = openDepth(nest.open, namedPlaceAt(text), at.next)
  if (named !== null) nest.lastDepth = nest.open.length = named
  const place = landingPlace({ ...nest, indent: at.indent, isSetApart, isLine, nextDepth: at.next?.depth ?? 0 })
  const path = nest.open[place.depth - 1]?.path ?? []
  const paragraph: Paragraph = {
    type: 'paragraph',
    designation: null,
    path,
    heading: null,
    position: words.position,
    children: [words],
  }
  put(nest, place.isFlush ? { ...paragraph, role: 'flush' } : paragraph, place.depth)
  if (place.isFlush) nest.open.length = place.depth
  nest.lastDepth = place.depth
  nest.isBehindMatter = false
  nest.lastEnding = endingOf(text)
}

/**
 * Tables and the like stand where they are read, a heading beside what it stands over; what ends a section, or a clause
 * in it, stands under the section.
 */
function addBlock(nest: Nest, block: Block, { next, headed }: Surroundings): void {
  if (closesClause(block)) nest.open.length = 0
  if (block.type === 'heading') {
    const nextDepth = next?.depth ?? 0
    nest.open.length = headingDepth({ open: nest.open, nextDepth, depthBelow: headed?.depth ?? null })
  }
  const named = namedDepth(nest.open, block, next)
  if (named !== null) nest.open.length = named
  const depth = named === null && isOfSection(block, next) ? 0 : nest.open.length
  put(nest, block.type === 'extract' ? hungUnder(block, nest.open[depth - 1]?.path ?? []) : block, depth)
  if (block.type === 'mark' || block.type === 'footnote') return
  nest.lastDepth = depth
  nest.isBehindMatter = MATTER.has(block.type)
}

/**
 * Depth of the open paragraph that a note names: `Note: Exception to paragraph (a)(2)(ii):` behind (a)(2)(ii)(B)
 * (29 CFR 1910.147). Null where it names none of them, or where the list below goes on behind it.
 */
function namedDepth(open: readonly OpenNode[], block: Block, next: Placing | null): number | null {
  if (block.type !== 'note') return null
  const own = block.children.find((child): child is Content => child.type === 'content')
  const place = namedPlaceAt(block.heading ?? '') ?? (own === undefined ? null : namedPlaceAt(textOf(own.children)))
  return openDepth(open, place, next)
}

/** Depth of the open paragraph that has the path named: `Instructions to Paragraph 305(a).` behind (a)(2) (17 CFR 229.305). */
function openDepth(open: readonly OpenNode[], place: NamedPlace | null, next: Placing | null): number | null {
  if (place === null || place.path.length === 0) return null
  const depth = open.findIndex(({ path }) => path?.join('/') === place.path.join('/')) + 1
  return depth === 0 || (next !== null && next.depth > depth) ? null : depth
}

/** "(End of clause)": what follows is the section's again (48 CFR part 52). */
function closesClause(block: Block): boolean {
  return block.type === 'heading' && /^\(End of /.test(textOfHeading(block))
}

const MATTER: ReadonlySet<string> = new Set(['form', 'extract', 'formula', 'graphic', 'table'])

/** Paragraphs of an extract have the path of what quotes them. */
function hungUnder(extract: Extract, path: string[]): Extract {
  const children = extract.children.map((child) => (child.type === 'paragraph' ? { ...child, path } : child))
  return { ...extract, children }
}

const NOTES: ReadonlySet<string> = new Set(['history', 'authority', 'source', 'approval', 'sectionAuthority', 'note'])

/** Between paragraphs a note is of the one it follows: "(Authority: 38 U.S.C. 1110)" (38 CFR part 3). */
const isOfSection = (block: Block, next: Placing | null): boolean => next === null && NOTES.has(block.type)

function put(nest: Nest, block: Block, depth: number): void {
  const parent = nest.open[depth - 1]
  const list = parent === undefined || depth === 0 ? nest.top : (parent.children as Block[])
  list.push(...nest.waiting, block)
  nest.waiting = []
}

/** A paragraph spans all that it holds. */
function settle<Node extends Block>(node: Node): Node {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'example') return node
  const children = (node.children as Block[]).map((child) => settle(child))
  return { ...node, children, position: spanOf(children) }
}

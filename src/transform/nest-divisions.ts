/**
 * Flat nodes into divisions.
 *
 * Before: headings and blocks in reading order. After: title > subtitle > chapter > subchapter > part > subpart >
 * subject group > section or appendix, each with its heading first and its blocks behind it, still flat inside.
 * A page break goes with what follows it. The trap: a centred heading is a subject group where a section comes next, and a heading of the text elsewhere.
 */
import { appendixParent } from '../../grammar/block/appendix-heading.ts'
import { spanOf } from '../ast/build.ts'
import type { DivisionHeading, FlatNode } from '../ast/flat.ts'
import type { Block, Division, DivisionType, Heading, Inline, Text } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'

/** A division whose blocks are still flat. */
export interface FlatDivision extends Omit<Division, 'children' | 'type'> {
  type: DivisionType
  children: (FlatNode | FlatDivision)[]
}

const RANK: Record<DivisionType, number> = {
  frontMatter: 0,
  findingAids: 0,
  title: 1,
  subtitle: 2,
  chapter: 3,
  subchapter: 4,
  part: 5,
  subpart: 6,
  subjectGroup: 7,
  section: 8,
  appendix: 8,
}

/** Nest a flat list; blocks before the first heading stay at the top. */
export function nestDivisions(nodes: readonly FlatNode[]): (FlatNode | FlatDivision)[] {
  const top: (FlatNode | FlatDivision)[] = []
  const open: FlatDivision[] = []
  const breaks: FlatNode[] = []
  const put = (node: FlatNode | FlatDivision): void => {
    ;(open.at(-1)?.children ?? top).push(...breaks.splice(0), node)
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'pageBreak') {
      breaks.push(node)
      continue
    }
    if (node.type === 'findingAids') open.length = 0
    if (
      node.type === 'divisionHeading' &&
      isWithinAppendix(node, open, nodes.slice(index + 1, index + 1 + MOST_BETWEEN))
    ) {
      put({ type: 'heading', position: node.position, children: node.children.map(asWords) })
      continue
    }
    const division = divisionOf(node, nodes, index)
    if (division === null) {
      put(node)
      continue
    }
    const rank = rankOf(division, node)
    const keep = ownerOf(division, node, open)
    while (open.length > keep && RANK[open.at(-1)!.type] >= rank) open.pop()
    put(division)
    open.push(division)
  }
  top.push(...breaks)
  return top.map(settle)
}

function divisionOf(node: FlatNode, nodes: readonly FlatNode[], index: number): FlatDivision | null {
  if (node.type === 'divisionHeading') return fromHeading(node)
  if (node.type !== 'heading' || isAside(node) || !leadsToSection(nodes, index + 1)) return null
  return { type: 'subjectGroup', number: null, position: node.position, children: [node] }
}

/** "(End of provision)" stands under a clause (48 CFR 52.203-2) and names no group. */
function isAside({ children }: Heading): boolean {
  return /^\(.*\)\.?$/.test(textOf(children.filter(isLeaf)).trim())
}

const isLeaf = (node: Heading['children'][number]): node is Text => node.type === 'text'

function fromHeading(node: DivisionHeading): FlatDivision {
  const heading: Heading = { type: 'heading', position: node.position, children: node.children }
  const division: FlatDivision = {
    type: node.division,
    number: node.number,
    position: node.position,
    children: [heading],
  }
  return node.reserved ? { ...division, reserved: true } : division
}

/**
 * A supplement of official interpretations repeats the names of subparts and appendices as heads over its own text
 * ("Subpart A--General", "Appendix A--Model Disclosure Clauses", 12 CFR parts 226 and 1005, Supplement I).
 */
function isWithinAppendix(node: DivisionHeading, open: readonly FlatDivision[], below: readonly FlatNode[]): boolean {
  if (node.reserved || open.at(-1)?.type !== 'appendix') return false
  if (node.division === 'appendix') return repeatsAppendix(node, open)
  return (node.division === 'subpart' || node.division === 'part') && hasNoSections(node, below)
}

/** It has the letter of an appendix before, and does not say whose it is, as the one that is open does. */
function repeatsAppendix({ number, children }: DivisionHeading, open: readonly FlatDivision[]): boolean {
  if (number === null || appendixParent(textOf(children)) !== null || appendixParent(headingOf(open.at(-1)!)) === null)
    return false
  const beside = open.at(-2)?.children ?? []
  return beside.some((other) => other.type === 'appendix' && other.number === number)
}

/** A real subpart has sections, and a part is printed in capitals. */
function hasNoSections(node: DivisionHeading, below: readonly FlatNode[]): boolean {
  if (node.division === 'part' && /^PART/.test(printOf(node))) return false
  const next = below.find(({ type }) => !BETWEEN.has(type))
  return next !== undefined && next.type !== 'divisionHeading' && next.type !== 'contents'
}

function headingOf({ children }: FlatDivision): string {
  const heading = children[0]
  return heading?.type === 'heading' ? textOf(heading.children.filter(isLeaf)) : ''
}

/** What was the number of a division is the first words of a heading. */
function asWords(leaf: Inline): Inline {
  return leaf.type === 'mark' ? { ...leaf, type: 'text' } : leaf
}

function printOf({ children }: DivisionHeading): string {
  const first = children[0]
  return first !== undefined && 'value' in first ? first.value : ''
}

/** What may stand between the heading of a division and its first section. */
const BETWEEN = new Set(['pageBreak', 'heading', 'authority', 'source', 'note', 'mark'])
const MOST_BETWEEN = 12

/** Between a subject group and its first section stand at most its notes, and further headings. */
function leadsToSection(nodes: readonly FlatNode[], from: number): boolean {
  for (let index = from; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type === 'divisionHeading') return node.division === 'section'
    if (!['pageBreak', 'heading', 'authority', 'source', 'note'].includes(node.type)) return false
  }
  return false
}

/** How many of the open divisions an appendix to the open section leaves open: `Appendix A to Sec. 1910.119--List`. */
function ownerOf(division: FlatDivision, node: FlatNode, open: readonly FlatDivision[]): number {
  if (division.type !== 'appendix' || node.type !== 'divisionHeading') return 0
  const section = open.findLastIndex(({ type }) => type === 'section')
  const number = open[section]?.number
  const heading = textOf(node.children)
  if (number == null || appendixParent(heading) !== 'section') return 0
  return heading.split(/[\s_—–,]+|--/).includes(number) ? section + 1 : 0
}

/** An appendix closes what it is no part of: one to a part stands behind the part's last subpart. */
function rankOf(division: FlatDivision, node: FlatNode): number {
  if (division.type !== 'appendix' || node.type !== 'divisionHeading') return RANK[division.type]
  switch (appendixParent(textOf(node.children))) {
    case 'part':
      return RANK.subpart
    case 'chapter':
      return RANK.subchapter
    default:
      return RANK.subjectGroup
  }
}

/** A division spans from its heading to the end of what reaches farthest: a list may stand before what it was printed in. */
function settle<Node extends FlatNode | FlatDivision>(node: Node): Node {
  if (!isFlatDivision(node)) return node
  const children = node.children.map(settle)
  const position = spanOf(children)
  const ends = children.map((child) => child.position.end)
  const end = ends.reduce((last, one) => (one.offset! > last.offset! ? one : last), position.end)
  return { ...node, children, position: { ...position, end } }
}

/** Is this node a division, not a block? */
export function isFlatDivision(node: FlatNode | FlatDivision | Block | Division): node is FlatDivision {
  return node.type in RANK
}

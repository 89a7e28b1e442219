/** Pairs the entries of one contents list with the divisions it stands over. */

import { isDivision } from '../../ast/node-types.ts'
import type { Contents, ContentsEntry, Division, DivisionType, Heading, Node, Root } from '../../ast/nodes.ts'
import type { TreeIndex } from '../tree-index.ts'
import { foldHeading } from './fold.ts'
import { type PrintedHeading, readDivision, readEntry } from './printed-heading.ts'

/** An entry and the division that bears its number or, without number, its words. */
export interface Pair {
  entry: ContentsEntry | Heading
  printed: PrintedHeading
  division: Division | null
  /** Heading of the division as printed. */
  body: PrintedHeading | null
}

/** A list held against the body. */
export interface Comparison {
  owner: Root | Division
  pairs: Pair[]
  /** Divisions that the list should name and does not. */
  unlisted: Division[]
}

const LISTS_PARTS: ReadonlySet<string> = new Set<Node['type']>(['root', 'title', 'subtitle', 'chapter', 'subchapter'])

const comparisons = new WeakMap<TreeIndex, Comparison[]>()

/**
 * Every list of the volume that stands in a division, held against that division; made once for all rules.
 * The list of the front matter names pages of the book rather than divisions.
 */
export function comparisonsOf(index: TreeIndex): Comparison[] {
  const known = comparisons.get(index)
  if (known !== undefined) return known
  const lists = new Map<Root | Division, Contents['children']>()
  for (const { node, scope } of index.contents) {
    const owner = scope.up?.node
    if (owner === undefined || owner.type === 'frontMatter' || owner.type === 'findingAids') continue
    // A list that a page mark or a note interrupts is still one list.
    if (owner.type === 'root' || isDivision(owner)) lists.set(owner, [...(lists.get(owner) ?? []), ...node.children])
  }
  const made = [...lists].map(([owner, children]) => compareContents(children, owner))
  comparisons.set(index, made)
  return made
}

/** Hold the list of `owner` against the divisions in it. */
function compareContents(list: Contents['children'], owner: Root | Division): Comparison {
  const shelf = shelve(listedUnder(owner))
  const pairs = list.flatMap((node): Pair[] => {
    if (node.type !== 'contentsEntry' && node.type !== 'heading') return []
    const printed = readEntry(node, entryKind(owner))
    if (isColumnHead(printed)) return []
    const taken = take(printed, shelf)
    return [{ entry: node, printed, division: taken?.division ?? null, body: taken?.body ?? null }]
  })
  pairByPlace(pairs, shelf)
  return { owner, pairs, unlisted: unlisted(shelf, pairs) }
}

function entryKind(owner: Node): 'section' | 'part' | 'other' {
  if (owner.type === 'appendix') return 'other'
  return LISTS_PARTS.has(owner.type) ? 'part' : 'section'
}

/** Divisions under the owner, without those that stand under a list of their own (sections of a part in a chapter). */
function listedUnder(owner: Node): Division[] {
  if (!('children' in owner)) return []
  const found: Division[] = []
  for (const child of owner.children) {
    if (!isListable(child)) continue
    found.push(child)
    if (child.type !== 'part' && !hasOwnList(child)) found.push(...listedUnder(child))
  }
  return found
}

function isListable(node: Node): node is Division {
  return LISTABLE.has(node.type)
}

const LISTABLE: ReadonlySet<string> = new Set<DivisionType>([
  'title',
  'subtitle',
  'chapter',
  'subchapter',
  'part',
  'subpart',
  'subjectGroup',
  'section',
  'appendix',
])

/** A subpart that prints its own list; chapters do so too, but the list above them goes on to their parts. */
function hasOwnList(division: Division): boolean {
  const inPart = division.type === 'subpart' || division.type === 'subjectGroup' || division.type === 'appendix'
  return inPart && division.children.some((child) => child.type === 'contents')
}

function isColumnHead(printed: PrintedHeading): boolean {
  return printed.kind !== 'section' && /^(?:secs?\.?|parts?|pages?|part\s+page)?$/i.test(printed.words)
}

/** Divisions not yet taken by an entry, by type and number. */
type Shelf = Map<string, { division: Division; body: PrintedHeading }[]>

function shelve(divisions: readonly Division[]): Shelf {
  const shelf: Shelf = new Map()
  for (const division of divisions) {
    const key = keyOfDivision(division)
    const row = shelf.get(key) ?? []
    shelf.set(key, row)
    row.push({ division, body: readDivision(division) })
  }
  return shelf
}

/** Take the division that an entry names: of those with its number the one with its words, else the first. */
function take(printed: PrintedHeading, shelf: Shelf): { division: Division; body: PrintedHeading } | null {
  const row = shelf.get(`${printed.kind} ${keyOf(printed.number)}`) ?? []
  const words = foldHeading(printed.words)
  const same = row.findIndex(({ body }) => foldHeading(body.words) === words)
  const named = printed.number !== null || printed.kind === 'appendix'
  const at = same === -1 && named ? 0 : same
  return at === -1 ? null : (row.splice(at, 1)[0] ?? null)
}

/** A group has no number: one with other words is known by the section that comes first in it. */
function pairByPlace(pairs: Pair[], shelf: Shelf): void {
  const byFirst = new Map<Division, { division: Division; body: PrintedHeading }>()
  const groups = shelf.get(GROUP_KEY) ?? []
  for (const group of groups) {
    const first = group.division.children.find(isDivision)
    if (first !== undefined) byFirst.set(first, group)
  }
  for (const [at, pair] of pairs.entries()) {
    const below = pairs[at + 1]?.division
    const group =
      pair.printed.kind === 'subjectGroup' && pair.division === null && below ? byFirst.get(below) : undefined
    if (group === undefined) continue
    groups.splice(groups.indexOf(group), 1)
    pairs[at] = { ...pair, ...group }
  }
}

const GROUP_KEY = 'subjectGroup '

function keyOfDivision({ type, number }: Division): string {
  return `${type} ${keyOf(number)}`
}

/** Some volumes print a tab or a dash where a range has its hyphen. */
function keyOf(number: string | null): string {
  return (number ?? '')
    .toLowerCase()
    .replace(/\s*(?:\t|[-–—]+)\s*/g, '-')
    .replace(/ |\.$/g, '')
}

/** A list that names no subparts at all is not blamed for one; it must name what it names others of. */
function unlisted(shelf: Shelf, pairs: readonly Pair[]): Division[] {
  const kinds = new Set<string>(pairs.map((pair) => pair.printed.kind))
  const taken = new Set(pairs.map(({ division }) => division && keyOfDivision(division)))
  const left = [...shelf.values()].flat().map(({ division }) => division)
  return left
    .filter((division) => kinds.has(division.type) && (division.number === null || !taken.has(keyOfDivision(division))))
    .sort((a, b) => a.position.start.offset! - b.position.start.offset!)
}

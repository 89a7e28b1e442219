/** The nodes of a tree by identifier, with the order in which siblings are printed. */
import { designationRange } from '../../grammar/inline/designation-series.ts'
import { blocksOf } from '../ast/build.ts'
import type { Node, Root } from '../ast/nodes.ts'

/** All identifiers of a volume. */
export interface IdentifierIndex {
  get(identifier: string): Node | undefined
  /** The identifier under which a place is found: its own, or that of a range that holds it (`c/10-11` for `c/10`). */
  find(identifier: string): string | undefined
  /** Identifiers one step below, in the order of the print. */
  childrenOf(identifier: string): readonly string[]
  /** Identifiers of all divisions of one type, in order. */
  divisionsOf(type: Node['type']): readonly string[]
  /**
   * Siblings from one identifier to another, both included; null where they are not siblings in this order. Of sections
   * the last need not exist: then they go as far as its number.
   */
  between(from: string, to: string): string[] | null
}

/** Read the identifiers of a tree once. */
export function indexIdentifiers(tree: Root): IdentifierIndex {
  const nodes = new Map<string, Node>()
  const children = new Map<string, string[]>()
  const places = new Map<string, number>()
  const divisions = new Map<string, string[]>()
  const ranges = new Map<string, string>()
  const add = (identifier: string, node: Node): void => {
    if (nodes.has(identifier)) return
    nodes.set(identifier, node)
    const siblings = childList(children, `${parentOf(identifier)} ${seriesOf(identifier)}`)
    places.set(identifier, siblings.length)
    siblings.push(identifier)
    childList(children, parentOf(identifier)).push(identifier)
    childList(divisions, node.type).push(identifier)
    for (const place of placesInRange(identifier)) ranges.set(place, identifier)
  }
  const walk = (node: Node): void => {
    if ('identifier' in node && node.identifier !== undefined) add(node.identifier, node)
    for (const child of blocksOf(node)) walk(child)
  }
  walk(tree)
  return {
    get: (identifier) => nodes.get(identifier),
    find: (identifier) => (nodes.has(identifier) ? identifier : ranges.get(identifier)),
    childrenOf: (identifier) => children.get(identifier) ?? [],
    divisionsOf: (type) => divisions.get(type) ?? [],
    between: (from, to) => {
      const series = `${parentOf(from)} ${seriesOf(from)}`
      const first = places.get(from)
      const last = places.get(to) ?? children.get(series)?.findLastIndex((one) => isSectionUpTo(one, to))
      if (first === undefined || last === undefined || first > last) return null
      return series === `${parentOf(to)} ${seriesOf(to)}` ? children.get(series)!.slice(first, last + 1) : null
    },
  }
}

function childList(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** The identifier one step up. */
export function parentOf(identifier: string): string {
  return identifier.slice(0, identifier.lastIndexOf('/'))
}

/** `/us/cfr/t31/s1.36` of any place in that section, `/us/cfr/t31/p1` of any in that part. */
export function stepOfTitle(identifier: string): string {
  return identifier.split('/').slice(0, 5).join('/')
}

/** The last step of an identifier. */
export function lastStep(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf('/') + 1)
}

/** Longest range of sections that is looked into; a misprint could name thousands. */
const LONGEST = 400

/** Identifiers of the places that a reserved range stands for: those of `…/c/10-11` are `…/c/10` and `…/c/11`. */
export function placesInRange(identifier: string): string[] {
  return stepsOfRange(lastStep(identifier)).map((step) => `${parentOf(identifier)}/${step}`)
}

/** Steps that a reserved range stands for: `10-11` holds 10 and 11, `s17.104-17.109` the sections from 17.104 on. */
function stepsOfRange(step: string): string[] {
  const sections = /^s(\d+[a-z]?)\.(\d+)-\1\.(\d+)$/.exec(step)
  if (sections) {
    const [, part, from, to] = sections
    const count = Math.min(Number(to) - Number(from) + 1, LONGEST)
    return Array.from({ length: Math.max(count, 0) }, (_, i) => `s${part}.${Number(from) + i}`)
  }
  const paragraphs = /^(\d{1,2}|[a-z]{1,5}|[A-Z]{1,5})-(\d{1,2}|[a-z]{1,5}|[A-Z]{1,5})$/.exec(step)
  return paragraphs ? designationRange(paragraphs[1]!, paragraphs[2]!, 1) : []
}

/** Whether both are sections of one part, and the first has no greater number: `s70.103` goes up to `s70.107`. */
function isSectionUpTo(identifier: string, end: string): boolean {
  const [, part, number] = SECTION.exec(lastStep(identifier)) ?? []
  const [, lastPart, lastNumber] = SECTION.exec(lastStep(end)) ?? []
  return part !== undefined && part === lastPart && Number(number) <= Number(lastNumber)
}

const SECTION = /^s(\d+[a-z]?)\.(\d+)/

/** Sections, parts and subparts stand side by side under a title: siblings of a range are of one series. */
function seriesOf(identifier: string): string {
  const step = lastStep(identifier)
  return /^(s|p|sp|app|ch|sch)\d/.exec(step)?.[1] ?? (/^(sp|app|ch)[A-Z]/.exec(step)?.[1] || 'paragraph')
}

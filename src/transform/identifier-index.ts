/** The nodes of a tree by identifier, with the order in which siblings are printed. */
import type { Node, Root } from '../ast/nodes.ts'

export interface IdentifierIndex {
  has(identifier: string): boolean
  get(identifier: string): Node | undefined
  /** Identifiers one step below, in the order of the print. */
  childrenOf(identifier: string): readonly string[]
  /** Identifiers of all divisions of one type, in order. */
  divisionsOf(type: Node['type']): readonly string[]
  /** Siblings from one identifier to another, both included; null where they are not siblings in this order. */
  between(from: string, to: string): string[] | null
}

/** Read the identifiers of a tree once. */
export function indexIdentifiers(tree: Root): IdentifierIndex {
  const nodes = new Map<string, Node>()
  const children = new Map<string, string[]>()
  const places = new Map<string, number>()
  const divisions = new Map<string, string[]>()
  const add = (identifier: string, node: Node): void => {
    if (nodes.has(identifier)) return
    nodes.set(identifier, node)
    const siblings = childList(children, `${parentOf(identifier)} ${seriesOf(identifier)}`)
    places.set(identifier, siblings.length)
    siblings.push(identifier)
    childList(children, parentOf(identifier)).push(identifier)
    childList(divisions, node.type).push(identifier)
  }
  const walk = (node: Node): void => {
    if ('identifier' in node && node.identifier !== undefined) add(node.identifier, node)
    if ('children' in node) for (const child of node.children as Node[]) walk(child)
  }
  walk(tree)
  return {
    has: (identifier) => nodes.has(identifier),
    get: (identifier) => nodes.get(identifier),
    childrenOf: (identifier) => children.get(identifier) ?? [],
    divisionsOf: (type) => divisions.get(type) ?? [],
    between: (from, to) => {
      const series = `${parentOf(from)} ${seriesOf(from)}`
      const first = places.get(from)
      const last = places.get(to)
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

/** The last step of an identifier. */
export function lastStep(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf('/') + 1)
}

/** Sections, parts and subparts stand side by side under a title: siblings of a range are of one series. */
function seriesOf(identifier: string): string {
  const step = lastStep(identifier)
  return /^(s|p|sp|app|ch|subch)\d/.exec(step)?.[1] ?? (/^(sp|app|ch)[A-Z]/.exec(step)?.[1] || 'paragraph')
}

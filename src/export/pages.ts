/** Printed pages: on which of them a node stands. */

import { childrenOf } from '../ast/build.ts'
import type { LeafNode, Node, Root } from '../ast/nodes.ts'
import { isLeaf, walk } from './walk.ts'

/** Tells on which printed pages a span of the source stands. */
export interface Pages {
  /** Pages on which the nodes stand, in the order of the print; none before the first page mark. */
  of(nodes: readonly Node[]): string[]
}

interface Break {
  offset: number
  page: string
}

/** Collect the page marks of a tree once. */
export function createPages(tree: Root): Pages {
  const breaks = collectBreaks(tree)
  return {
    of(nodes) {
      const first = firstPrint(nodes)
      const last = lastPrint(nodes)
      if (!first || !last) return []
      const from = lastBefore(breaks, first.position.start.offset!)
      const to = lastBefore(breaks, last.position.end.offset! - 1)
      return breaks.slice(Math.max(from, 0), to + 1).map((one) => one.page)
    },
  }
}

function collectBreaks(tree: Root): Break[] {
  const breaks: Break[] = []
  walk(tree, (node) => {
    if (node.type === 'pageBreak') breaks.push({ offset: node.position.start.offset!, page: node.page })
  })
  return breaks.sort((a, b) => a.offset - b.offset)
}

/** A page mark before the first word or behind the last one is not a page the node stands on. */
function firstPrint(nodes: readonly Node[]): LeafNode | undefined {
  for (const node of nodes) {
    const found = isLeaf(node) ? printOf(node) : firstPrint(childrenOf(node))
    if (found) return found
  }
  return undefined
}

function lastPrint(nodes: readonly Node[]): LeafNode | undefined {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]!
    const found = isLeaf(node) ? printOf(node) : lastPrint(childrenOf(node))
    if (found) return found
  }
  return undefined
}

function printOf(leaf: LeafNode): LeafNode | undefined {
  return leaf.type === 'pageBreak' || leaf.value.trim() === '' ? undefined : leaf
}

/** Index of the last break at or before an offset, -1 if there is none. */
function lastBefore(breaks: readonly Break[], offset: number): number {
  let low = -1
  let high = breaks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (breaks[middle]!.offset <= offset) low = middle
    else high = middle - 1
  }
  return low
}

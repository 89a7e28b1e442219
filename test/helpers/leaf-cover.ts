/** Law 1 as a check: every non-blank character of a span lies in exactly one leaf, and a leaf is its slice. */
import type { LeafNode, Node } from '../../src/ast/nodes.ts'

interface Span {
  start: number
  end: number
}

/** Leaves below some nodes, in the order of the source. */
export function leavesBelow(nodes: readonly Node[]): LeafNode[] {
  const leaves = nodes.flatMap((node): LeafNode[] =>
    'children' in node ? leavesBelow(node.children) : [node as LeafNode],
  )
  return leaves.sort((a, b) => a.position.start.offset! - b.position.start.offset!)
}

/** What breaks the law between two offsets, one line each; empty where it holds. */
export function brokenCover(nodes: readonly Node[], text: string, span: Span): string[] {
  const faults: string[] = []
  let at = span.start
  for (const leaf of leavesBelow(nodes)) {
    const start = leaf.position.start.offset!
    const end = leaf.position.end.offset!
    if (leaf.value !== text.slice(start, end)) faults.push(`${start}: value is not the slice`)
    if (start < at) faults.push(`${start}: covered twice: ${JSON.stringify(text.slice(start, Math.min(at, end)))}`)
    const gap = text.slice(at, start)
    if (start > at && gap.trim() !== '') faults.push(`${at}: not covered: ${JSON.stringify(gap.trim())}`)
    at = Math.max(at, end)
  }
  const tail = text.slice(at, span.end)
  if (tail.trim() !== '') faults.push(`${at}: not covered: ${JSON.stringify(tail.trim())}`)
  return faults
}

/** Nodes that do not span exactly their children, or are empty. */
export function wrongPositions(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return []
    const starts = leavesBelow([node]).map((leaf) => leaf.position.start.offset!)
    const ends = leavesBelow([node]).map((leaf) => leaf.position.end.offset!)
    const isRight = node.position.start.offset === Math.min(...starts) && node.position.end.offset === Math.max(...ends)
    return [...(isRight ? [] : [`${node.type} at line ${node.position.start.line}`]), ...wrongPositions(node.children)]
  })
}

/** Nodes of a tree in reading order. */
import type { Node } from '../../src/ast/nodes.ts'

/** The node and all below it, each before its children. */
export function nodesOf(node: Node): Node[] {
  const nodes: Node[] = []
  const waiting: Node[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes.push(next)
    if ('children' in next) for (let at = next.children.length - 1; at >= 0; at--) waiting.push(next.children[at]!)
  }
  return nodes
}

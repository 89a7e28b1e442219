/** Ways through a tree that several exports need. */
import { childrenOf } from '../ast/build.ts'
import type { LeafNode, Node } from '../ast/nodes.ts'

/** Visit a node and all below it, in reading order. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walk(child, visit)
}

/** Whether a node holds a slice of the source itself. */
export function isLeaf(node: Node): node is LeafNode {
  return 'value' in node
}

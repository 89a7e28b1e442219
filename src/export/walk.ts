/** Ways through a tree that several exports need. */
import type { LeafNode, Node } from '../ast/nodes.ts'

/** Visit a node and all below it, in reading order. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child, visit)
}

/** Whether a node holds a slice of the source itself. */
export function isLeaf(node: Node): node is LeafNode {
  return 'value' in node
}

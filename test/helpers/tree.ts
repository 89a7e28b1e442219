/** The outline of a tree for `.tree` files: one line a node, with its position, and without colour. */
import { inspect } from 'unist-util-inspect'
import type { Node } from '../../src/ast/nodes.ts'

/** What `unist-util-inspect` prints, ended by a line feed. */
export function treeOf(node: Node): string {
  return `${inspect(node, { color: false })}\n`
}

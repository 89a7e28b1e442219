/**
 * History lines as data.
 *
 * Before: `history` nodes without entries. After: one entry for each step that the line prints, in its order.
 */
import { parseHistory } from '../../grammar/block/history.ts'
import { blocksOf } from '../ast/build.ts'
import type { Content, History, Node, Root } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'

/** Fill `entries` of every history node. */
export function readHistory(root: Root): void {
  visit(root)
}

function visit(node: Node): void {
  if (node.type === 'history') node.entries = parseHistory(ownText(node))
  else for (const child of blocksOf(node)) visit(child)
}

function ownText(node: History): string {
  return node.children
    .filter((child): child is Content => child.type === 'content')
    .map((child) => textOf(child.children))
    .join(' ')
}

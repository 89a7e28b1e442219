/** Which title of the CFR a place belongs to: a file may hold sections of several. */
import { isDivision } from './node-types.ts'
import type { Node, Root } from './nodes.ts'

/** Number of the title in which the children of a node stand; `around` is that of the node itself. */
export function titleWithin(node: Node, around: number | null): number | null {
  if (node.type !== 'title' || node.number === null) return around
  const number = Number.parseInt(node.number, 10)
  return Number.isNaN(number) ? around : number
}

/** Numbers of all titles of a file, its own first. */
export function titlesOf(root: Root): number[] {
  const within = root.children.filter(isDivision).map((division) => titleWithin(division, root.title))
  return [...new Set([root.title, ...within])].flatMap((title) => title ?? [])
}

/** Where a node stands: tree nodes do not know their parents. */
import type { Node } from '../ast/nodes.ts'

/** A node and everything it stands in, innermost first. */
export interface Scope {
  node: Node
  up: Scope | null
}

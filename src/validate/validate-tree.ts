/** Does a tree fit schemas/tree.schema.json? */
import type { Finding } from '../ast/finding.ts'
import type { Node, Root } from '../ast/nodes.ts'
import { findMisfit, type Misfit } from './validator.ts'

/** An error at the first node that does not fit, or nothing. */
export function validateTree(tree: Root): Finding[] {
  const misfit = findMisfit('tree', tree)
  if (!misfit) return []
  const node = nodeAt(tree, misfit)
  const message = `The ${node.type} node does not fit the schema of the tree: ${misfit.reason}`
  const identifier = 'identifier' in node && node.identifier ? { identifier: node.identifier } : {}
  return [
    {
      ruleId: 'valid-tree',
      severity: 'error',
      message,
      place: node.position,
      note: `at /${misfit.path.join('/')}`,
      ...identifier,
    },
  ]
}

/** The deepest node on the way to the misfit that has a place. */
function nodeAt(tree: Root, { path }: Misfit): Node {
  let found: Node = tree
  let value: unknown = tree
  for (const step of path) {
    value = (value as Record<string, unknown> | undefined)?.[step]
    if (isNode(value)) found = value
  }
  return found
}

function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null) return false
  const { type, position } = value as { type?: unknown; position?: { start?: unknown } }
  return typeof type === 'string' && position?.start !== undefined
}

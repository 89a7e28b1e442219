import type { Node } from '../../ast/nodes.ts'
import type { Rule } from '../rule.ts'

/** No two nodes of a volume have one identifier. */
export const duplicateIdentifier: Rule = {
  meta: {
    ruleId: 'duplicate-identifier',
    severity: 'warning',
    law: 'An identifier belongs to one node; a number printed twice gets a suffix and is told.',
    authority: '1 CFR 8.9, form of citation: a citation names one provision',
    example: {
      text: '(d) Records. … (d) Reports. …',
      finding: 'A second (d) is printed; its identifier is …/d~2.',
    },
  },
  check: ({ index, report }) => {
    for (const [identifier, nodes] of index.identifiers) {
      const [first, ...others] = nodes
      for (const node of others) {
        report({
          message: `Another node has the identifier ${identifier}.`,
          place: startOf(node),
          identifier,
          note: `The first stands in line ${first!.position.start.line}.`,
        })
      }
    }
  },
}

function startOf(node: Node): Node['position'] {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'heading' || first?.type === 'mark' ? first.position : node.position
}

import { withIdentifier } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/**
 * A paragraph whose depth could well be another is told, with the reading that came second.
 *
 * The pass that nests paragraphs keeps a runner-up only where it came close; an empty path means no paragraph at all.
 */
export const depthTie: Rule = {
  meta: {
    ruleId: 'depth-tie',
    severity: 'warning',
    law: 'The depth of a paragraph follows from its designation and its neighbours; a near tie is told.',
    authority: '1 CFR 21.11(h), levels of paragraphs; the print shows no depth',
    example: {
      text: '(h) … (i) Where a record …',
      finding: '(i) is read as (i), the letter after (h); it could be (h)(i).',
    },
  },
  check: ({ index, report }) => {
    for (const { node, scope } of index.paragraphs) {
      const { depth } = node
      if (depth?.runnerUp === undefined) continue
      const first = node.children[0]
      report({
        message: `Read as ${pathText(node.path)}; it could be ${pathText(depth.runnerUp)}.`,
        place: first?.type === 'mark' ? first.position : node.position,
        ...withIdentifier(scope),
        note: `Confidence ${depth.confidence.toFixed(2)}.`,
      })
    }
  },
}

function pathText(path: readonly string[]): string {
  return path.length === 0
    ? 'running text, no paragraph of its own'
    : path.map((designation) => `(${designation})`).join('')
}

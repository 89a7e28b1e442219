import type { Division, Node } from '../../ast/nodes.ts'
import { headingOf, nameOf } from '../node-types.ts'
import type { Rule } from '../rule.ts'

const SILENT: ReadonlySet<string> = new Set<Node['type']>([
  'heading',
  'mark',
  'pageBreak',
  'history',
  'note',
  'contents',
])

/** A reserved number holds no text, and a number with a heading holds some. */
export const reservedWithText: Rule = {
  meta: {
    ruleId: 'reserved-with-text',
    severity: 'warning',
    law: 'A reserved section or appendix has no text; any other has some.',
    authority: '1 CFR 21.12, reservation of numbers',
    example: { text: 'Sec. 9.9  [Reserved] (a) …', finding: '§ 9.9 is reserved and has text.' },
  },
  check: ({ index, report }) => {
    const last = index.divisions.at(-1)?.node
    for (const [at, { node }] of index.divisions.entries()) {
      if (isHead(node, index.divisions[at + 1]?.node)) continue
      if ((node.type !== 'section' && node.type !== 'appendix') || node === last) continue
      const reserved = node.reserved === true
      const hasText = node.children.some((child: Node) => !SILENT.has(child.type))
      const heading = headingOf(node)
      if (reserved !== hasText || heading === undefined) continue
      report({
        message: reserved ? `${nameOf(node)} is reserved and has text.` : `${nameOf(node)} has a heading and no text.`,
        place: heading.position,
        ...(node.identifier !== undefined && { identifier: node.identifier }),
      })
    }
  },
}

/** `§ 3101.1  Lease terms and conditions.` stands over § 3101.1-1 (43 CFR), and has no text of its own. */
function isHead(node: Division, next: Division | undefined): boolean {
  return node.number !== null && next?.type === 'section' && next.number?.startsWith(`${node.number}-`) === true
}

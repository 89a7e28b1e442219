import type { Division, Node } from '../../ast/nodes.ts'
import { headingOf, isSection, nameOf } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/** A part has a list of contents, its own or one in each subpart. */
export const contentsPresent: Rule = {
  meta: {
    ruleId: 'contents-present',
    severity: 'warning',
    law: 'A part begins with a list of its contents.',
    authority: '1 CFR 21.18, tables of contents',
    example: {
      text: "PART 4_EMPLOYEES' PERSONAL PROPERTY CLAIMS--Table of Contents",
      finding: 'Part 4 has no list of contents.',
    },
  },
  check: ({ index, report }) => {
    if (index.holdsSections) return
    for (const { node } of index.divisions) {
      if (node.type !== 'part' || node.reserved === true || !holds(node, isSection) || holds(node, isContents)) continue
      report({
        message: `${nameOf(node).replace('part', 'Part')} has sections and no list of contents.`,
        place: headingOf(node)?.position ?? node.position,
        ...(node.identifier !== undefined && { identifier: node.identifier }),
      })
    }
  },
}

function isContents(node: Node): boolean {
  return node.type === 'contents'
}

const GROUPS: ReadonlySet<string> = new Set<Division['type']>(['subpart', 'subjectGroup'])

function holds(division: Division, accepts: (node: Node) => boolean): boolean {
  return division.children.some(
    (child: Node) => accepts(child) || (GROUPS.has(child.type) && holds(child as Division, accepts)),
  )
}

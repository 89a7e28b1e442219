import type { Division, Node } from '../../ast/nodes.ts'
import { headingOf, isSection, nameOf } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/** Every section is covered by a citation of authority: of its part, its subpart, or its own. */
export const authorityPresent: Rule = {
  meta: {
    ruleId: 'authority-present',
    severity: 'warning',
    law: 'A part prints the authority it is issued under, or its subparts or sections do.',
    authority: '1 CFR 21.40, general requirements: authority citations',
    example: { text: 'PART 9_… Sec. 9.1  Scope.', finding: 'Part 9 prints no authority.' },
  },
  check: ({ index, report }) => {
    if (index.holdsSections) return
    for (const { node } of index.divisions) {
      if (node.type !== 'part' || node.reserved === true || !some(node, isSection) || some(node, isAuthority)) continue
      report({
        message: `${nameOf(node).replace('part', 'Part')} prints no citation of authority.`,
        place: headingOf(node)?.position ?? node.position,
        ...(node.identifier !== undefined && { identifier: node.identifier }),
      })
    }
  },
}

function isAuthority(node: Node): boolean {
  return node.type === 'authority' || node.type === 'sectionAuthority'
}

const HOLDERS: ReadonlySet<string> = new Set<Node['type']>(['subpart', 'subjectGroup', 'section'])

function some(division: Division, accepts: (node: Node) => boolean): boolean {
  return division.children.some(
    (child: Node) => accepts(child) || (HOLDERS.has(child.type) && some(child as Division, accepts)),
  )
}

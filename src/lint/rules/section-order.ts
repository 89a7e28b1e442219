import type { Division, Part, Section, Subpart } from '../../ast/nodes.ts'
import { headingOf, isSection, nameOf, nearest, standsIn } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Sections stand in the part that their number names, and their numbers go up. */
export const sectionOrder: Rule = {
  meta: {
    ruleId: 'section-order',
    severity: 'warning',
    law: 'A section number begins with the number of its part, and the numbers of a part go up.',
    authority: '1 CFR 21.11(g), sections',
    example: { text: 'Sec. 7.5 … Sec. 7.4 …', finding: '§ 7.4 follows § 7.5.' },
  },
  check: (context) => {
    let before: Section | undefined
    let partBefore: Part | undefined
    for (const { node, scope } of context.index.divisions) {
      if (!isSection(node) || standsIn(scope, ['note'])) continue
      const part = nearest(scope, (at): at is Part => at.type === 'part')
      if (part !== partBefore) before = undefined
      const subpart = nearest(scope, (at): at is Subpart => at.type === 'subpart')
      if (part !== undefined && !isNumberedBy(node, subpart)) checkPart(node, part, context)
      if (before !== undefined) checkOrder(before, node, context)
      before = node
      partBefore = part
    }
  },
}

/** In title 43 subparts have numbers of four digits, and sections have theirs: § 3101.1 in subpart 3101 of part 3100. */
function isNumberedBy({ number }: Section, subpart: Subpart | undefined): boolean {
  return subpart?.number != null && /^\d+$/.test(subpart.number) && number?.startsWith(`${subpart.number}.`) === true
}

function checkPart(section: Section, part: Part, { report }: RuleContext): void {
  const prefix = /^(\w+)\./.exec(section.number ?? '')?.[1]
  if (prefix === undefined || part.number === null || !/^\d+$/.test(part.number) || prefix === part.number) return
  report({ message: `${nameOf(section)} stands in part ${part.number}.`, ...placeOf(section) })
}

function checkOrder(before: Section, section: Section, { report }: RuleContext): void {
  const from = tailOf(before)
  const to = tailOf(section)
  if (from === null || to === null || from < to) return
  // A number printed twice is duplicate-identifier's matter.
  if (from === to) return
  report({
    message: `${nameOf(section)} follows ${nameOf(before)}.`,
    ...placeOf(section),
    note: `${nameOf(before)} stands in line ${before.position.start.line}.`,
  })
}

/** What stands behind the full stop, where it is a plain number: `1.1031(a)-1` and `40.61a` are not compared. */
function tailOf({ number }: Section): number | null {
  const tail = /^\w+\.(\d+)(?:[-–]\w+\.\d+)?[a-z]?$/.exec(number ?? '')?.[1]
  return tail === undefined ? null : Number(tail)
}

function placeOf(division: Division): { place: Division['position']; identifier?: string } {
  const place = headingOf(division)?.position ?? division.position
  return division.identifier === undefined ? { place } : { place, identifier: division.identifier }
}

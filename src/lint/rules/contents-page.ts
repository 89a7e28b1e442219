import type { Division } from '../../ast/nodes.ts'
import { comparisonsOf } from '../contents/compare-contents.ts'
import { nameOf } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/** A division begins on the page that the contents list gives. */
export const contentsPage: Rule = {
  meta: {
    ruleId: 'contents-page',
    severity: 'info',
    law: 'A division begins on the page that the list of contents prints beside it.',
    authority: 'GPO plain text of the CFR: lists of parts with their pages',
    example: {
      text: '3               Claims regulations … 111',
      finding: 'The contents list has part 3 on page 111; it begins on page 112.',
    },
  },
  check: ({ index, report }) => {
    const pages = new Map<Division, string | null>(index.divisions.map(({ node, page }) => [node, page]))
    for (const { owner, pairs } of comparisonsOf(index)) {
      // The list of the title names parts, not pages, in its last column.
      if (owner.type === 'title' || owner.type === 'root') continue
      for (const { entry, division } of pairs) {
        if (entry.type !== 'contentsEntry' || entry.page === null || division === null) continue
        const page = pages.get(division) ?? null
        if (page === null || page === entry.page) continue
        report({
          message: `The contents list has ${nameOf(division)} on page ${entry.page}; it begins on page ${page}.`,
          place: entry.position,
          ...(division.identifier !== undefined && { identifier: division.identifier }),
        })
      }
    }
  },
}

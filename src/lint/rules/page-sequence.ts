import type { PageBreak } from '../../ast/nodes.ts'
import { romanValue } from '../designation-values.ts'
import type { Rule, RuleContext } from '../rule.ts'

/**
 * Page numbers go up by one; the front matter has roman numbers and the body starts afresh in arabic.
 *
 * A blank left-hand page carries no mark, so an odd number may follow the odd number before it (vii, ix; 1, 3).
 */
export const pageSequence: Rule = {
  meta: {
    ruleId: 'page-sequence',
    severity: 'warning',
    law: 'Page marks go up by one; only a blank left-hand page may go unmarked.',
    authority: 'GPO plain text of the CFR: one [[Page n]] for each printed page',
    example: {
      text: '[[Page 281]] … [[Page 523]]',
      finding: 'Page 523 follows page 281; pages 282 to 522 are not here.',
    },
  },
  check: ({ index, report }) => {
    for (const [at, page] of index.pages.entries()) {
      const before = index.pages[at - 1]
      if (before !== undefined) checkPair({ before, page, report })
    }
  },
}

type Pair = { before: PageBreak; page: PageBreak; report: RuleContext['report'] }

function checkPair({ before, page, report }: Pair): void {
  const from = pageNumber(before.page)
  const to = pageNumber(page.page)
  if (to === null || from === null) {
    report({ message: `The page mark “${page.page}” is not a page number.`, place: page.position })
    return
  }
  if (from.roman !== to.roman) {
    if (to.roman) report({ message: `Page ${page.page} follows page ${before.page}.`, place: page.position })
    return
  }
  const step = to.value - from.value
  const overBlankPage = step === 2 && to.value % 2 === 1
  if (step === 1 || overBlankPage) return
  report({ message: messageOf(before, page, step), place: page.position, note: noteOf(before) })
}

function messageOf(before: PageBreak, page: PageBreak, step: number): string {
  if (step === 0) return `Page ${page.page} is marked twice.`
  if (step < 0) return `Page ${page.page} follows page ${before.page}.`
  const missing = step - 1
  return `Page ${page.page} follows page ${before.page}; ${missing === 1 ? 'one page is' : `${missing} pages are`} not here.`
}

function noteOf(before: PageBreak): string {
  return `Page ${before.page} is marked in line ${before.position.start.line}.`
}

function pageNumber(page: string): { value: number; roman: boolean } | null {
  if (/^\d+$/.test(page)) return { value: Number(page), roman: false }
  const value = romanValue(page.toLowerCase())
  return value === null ? null : { value, roman: true }
}

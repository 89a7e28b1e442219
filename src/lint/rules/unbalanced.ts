import { endsSentence } from '../../ast/text.ts'
import { standsIn, withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { placeIn, type TextRun } from '../text-run.ts'

const PRONE = ['table', 'contents', 'formula', 'form', 'graphic', 'frontMatter', 'findingAids'] as const

/**
 * What is opened is closed, within one block.
 *
 * Only where it is certain: not in tables, forms and formulas. A quotation or a parenthesis may run over several
 * paragraphs, so one that opens or closes its paragraph is passed over; `''` alone may be inches, and a bare `1)` may
 * count items.
 */
export const unbalanced: Rule = {
  meta: {
    ruleId: 'unbalanced',
    severity: 'info',
    law: 'A parenthesis, bracket or quotation that is opened in a block is closed in it.',
    authority: 'GPO Style Manual, chapter 8 (punctuation)',
    example: {
      text: 'Listing downgrading and declassification authorities 3.1(b)].',
      finding: '“]” closes what was not opened.',
    },
  },
  check: (context) => {
    const { runs } = context.index
    for (const run of runs)
      if (run.node.type !== 'contentsEntry' && !standsIn(run.scope, PRONE)) checkRun(run, run === runs.at(-1), context)
  },
}

const OPENERS: Record<string, string> = { ')': '(', ']': '[' }

function checkRun(run: TextRun, isLast: boolean, { source, report }: RuleContext): void {
  if (oddBrackets(run.printed()).length === 0 && oddQuotes(run.printed()).length === 0) return
  const { text } = run.joined()
  const brackets = oddBrackets(text)
  // Where a file breaks off in brackets, it is their end that is cut off.
  if (isLast && !endsSentence(text) && /[([]/.test(text[brackets.at(-1)?.at ?? -1] ?? '')) brackets.pop()
  for (const { at, length } of [...brackets, ...oddQuotes(text)]) {
    const printed = text.slice(at, at + length)
    const fault = printed in OPENERS ? 'closes what was not opened' : 'is not closed'
    report({
      message: `“${printed}” ${fault}: “${around(text, at)}”.`,
      place: placeIn(run, { start: at, end: at + length }, source),
      ...withIdentifier(run.scope),
    })
  }
}

interface Odd {
  at: number
  length: number
}

/** Brackets without a partner. */
function oddBrackets(text: string): Odd[] {
  const open: number[] = []
  const odd: number[] = []
  for (const match of text.matchAll(/[()[\]]/g)) {
    const opener = OPENERS[match[0]]
    if (opener === undefined) open.push(match.index)
    else if (text[open.at(-1) ?? -1] === opener) open.pop()
    else if (!isItemNumber(text, match.index)) odd.push(match.index)
  }
  return [...odd, ...open]
    .sort((a, b) => a - b)
    .filter((at) => at > 0 && !(at === text.length - 1 && text[at - 1] === '.'))
    .map((at) => ({ at, length: 1 }))
}

/** Quotations that another one follows before they end: quotations inside quotations have single marks. */
function oddQuotes(text: string): Odd[] {
  const odd: Odd[] = []
  let open = -1
  for (const match of text.matchAll(/``|''/g)) {
    if (match[0] === '``' && open > 0) odd.push({ at: open, length: 2 })
    open = match[0] === '``' ? match.index : -1
  }
  return odd
}

/** `1)` or `a)` behind a blank: an item is counted, nothing is closed. */
function isItemNumber(text: string, at: number): boolean {
  return /(?:^|[\s(])\w{1,3}$/.test(text.slice(Math.max(0, at - 5), at))
}

function around(text: string, at: number): string {
  const start = Math.max(0, at - 20)
  const end = at + 20
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

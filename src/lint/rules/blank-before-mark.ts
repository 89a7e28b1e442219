import { withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { placeIn, type TextRun } from '../text-run.ts'

/** Not `. . .`, nor a list of signs: words stand on both sides. */
const LOOSE = /[A-Za-z0-9)]( [,;])(?= [A-Za-z(])/g
const WORTH_READING = /\s[,;]/

/** A comma or semicolon follows its word. A blank before it is often where a word or a digit was lost. */
export const blankBeforeMark: Rule = {
  meta: {
    ruleId: 'blank-before-mark',
    severity: 'info',
    law: 'A comma or semicolon follows its word without a blank.',
    authority: 'GPO Style Manual, chapter 8 (punctuation)',
    example: {
      text: 'paragraph (h) or (i) of this section , or the time extended',
      finding: 'A blank stands before “,”.',
    },
  },
  check: (context) => {
    for (const run of context.index.runs) {
      if (run.node.type === 'content' && WORTH_READING.test(run.printed())) checkRun(run, context)
    }
  },
}

function checkRun(run: TextRun, { source, report }: RuleContext): void {
  for (const match of run.joined().text.matchAll(LOOSE)) {
    const span = { start: match.index + match[0].length - 1, end: match.index + match[0].length }
    report({
      message: `A blank stands before “${match[1]!.trim()}”.`,
      place: placeIn(run, span, source),
      ...withIdentifier(run.scope),
    })
  }
}

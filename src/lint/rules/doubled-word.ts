import { withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { placeIn, type TextRun } from '../text-run.ts'

/** `that that` and `had had` are grammar; numbers and single letters are columns, series and designations. */
const DOUBLED = /(?<![\w$-])(?!that\b|had\b)([A-Za-z]{2,}) \1(?![\w-])/g

/** The same, with the line end that may stand between the two. */
const WORTH_READING = /\b([A-Za-z]{2,})\s+\1\b/

/** No word is printed twice in a row. What is printed stays. */
export const doubledWord: Rule = {
  meta: {
    ruleId: 'doubled-word',
    severity: 'info',
    law: 'A sentence does not print a word twice in a row.',
    authority: 'GPO Style Manual, chapter 2 (copy editing)',
    example: { text: 'then promptly notifies the the respondent', finding: '“the the” prints a word twice.' },
  },
  check: (context) => {
    for (const run of context.index.runs) {
      const isProse = run.node.type === 'content' || run.node.type === 'heading'
      if (isProse && WORTH_READING.test(run.printed())) checkRun(run, context)
    }
  },
}

function checkRun(run: TextRun, { source, report }: RuleContext): void {
  for (const match of run.joined().text.matchAll(DOUBLED)) {
    const span = { start: match.index, end: match.index + match[0].length }
    report({
      message: `“${match[0]}” prints a word twice.`,
      place: placeIn(run, span, source),
      ...withIdentifier(run.scope),
    })
  }
}

import { withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { placeIn, type TextRun } from '../text-run.ts'

/** Forms that no citation has, and what was probably meant. */
interface Suspicion {
  form: RegExp
  say: (printed: string) => string
}

const SUSPICIONS: readonly Suspicion[] = [
  {
    // The letter l after another letter: levels alternate between letters and numbers, so the digit is meant.
    form: /\([a-zA-Z]\)\s?\(l\)/g,
    say: (printed) => `“${printed}” has the letter l where the digit 1 is expected.`,
  },
  {
    form: /\([a-zA-Z]\)\s?\(O\)/g,
    say: (printed) => `“${printed}” has the letter O where a number is expected.`,
  },
  {
    // Two numbers side by side; a blank between them would make a list of provisions.
    form: /\b[\w.]*\d\w*(?:\([a-zA-Z]{1,5}\))*\(\d+\)\(\d+\)/g,
    say: (printed) => `“${printed}” has a number under a number; a letter is expected at one of the two places.`,
  },
  {
    form: /\b\d+\.\s?(?:U\.\s?S\.\s?C\.|C\.?F\.?R\.?\s\d)/g,
    say: (printed) => `“${printed}” has a full stop between the title and the name of the code.`,
  },
  {
    form: /\b\d{1,2}\s(?:US\.\s?C\b\.?|U\.\s?SC\b\.?)/g,
    say: (printed) => `“${printed}” lacks a full stop within the name of the code.`,
  },
  {
    form: /\b\d{1,2}\sU\.\s?S\.\s?C\.\s\d{1,4}\.\d{1,4}\b/g,
    say: (printed) => `“${printed}” has a point in the number, as sections of the Code of Federal Regulations have.`,
  },
  {
    form: /^\(\d+\)\s?U\.\s?S\.\s?C\./g,
    say: (printed) =>
      `“${printed}” opens a paragraph: a title number in parentheses, or a designation whose title number is lost.`,
  },
  {
    form: /\b(?:in|under|by)\s\([a-zA-Z0-9]{1,4}\)(?:\([a-zA-Z0-9]{1,4}\))*\sof\sthis\s(?:section|part|appendix)\b/g,
    say: (printed) => `“${printed}” lacks the word “paragraph”.`,
  },
]

/** One of the forms above may stand here: worth joining the lines for. */
const WORTH_READING =
  /\([a-zA-Z]\)\s*\([lO]\)|\d\)\(\d|\d\.\s*[UC]\.?\s*[SF]|^\(\d+\)\s*U|\bUS\.\s*C|U\.\s*SC\b|C\.\s+\d+\.\d|(?:in|under|by)\s+\(\w{1,4}\)/

/** A citation has the form of one. What is printed stays; the finding says what looks wrong. */
export const citationSuspect: Rule = {
  meta: {
    ruleId: 'citation-suspect',
    severity: 'warning',
    law: 'In a citation letters and numbers alternate from level to level, and titles stand bare before their code.',
    authority: '1 CFR 21.11(h), levels of paragraphs; 1 CFR 8.9, form of citation',
    example: {
      text: '552a(e)(4)(G) and (f)(l) enable individuals',
      finding: '“(f)(l)” has the letter l where the digit 1 is expected.',
    },
  },
  check: (context) => {
    for (const run of context.index.runs) {
      if (run.node.type === 'contentsEntry') continue
      checkRun(run, context)
      checkOpening(run, context)
    }
  },
}

function checkRun(run: TextRun, { source, report }: RuleContext): void {
  if (!WORTH_READING.test(run.printed())) return
  const { text } = run.joined()
  for (const { form, say } of SUSPICIONS) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      report({ message: say(match[0]), place: placeIn(run, span, source), ...withIdentifier(run.scope) })
    }
  }
}

/** `(5) U.S.C. 552a`: where the number was taken for a designation, it is a mark before the words. */
function checkOpening(run: TextRun, { report }: RuleContext): void {
  const owner = run.scope.up?.node
  if (owner?.type !== 'paragraph' || !/^\d+$/.test(owner.designation ?? '')) return
  if (!/^U\.\s?S\.\s?C\./.test(run.printed())) return
  report({
    message: `“(${owner.designation}) U.S.C.” opens a paragraph; its number looks like the title of a citation.`,
    place: owner.children[0]?.position ?? owner.position,
    ...withIdentifier(run.scope),
  })
}

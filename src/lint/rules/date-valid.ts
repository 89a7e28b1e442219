import { standsIn, withIdentifier } from '../node-types.ts'
import { type PrintedDate, readDate } from '../printed-date.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { placeIn, type TextRun } from '../text-run.ts'

/** `l`, `I` and `O` stand for digits: `43 FR 53655, Nov. l6, l978` (45 CFR part 46, subpart C). */
const FR_DATE = /\b(\d{1,3}) FR (\d[\d, ]*?), ([A-Z][a-z]{2,8}\.? [\dlIO]{1,2}, [\dlIO]{4})\b/g
const LETTER = /(?<=[ \dlIO])[lIO](?=[\dlIO]|,|$)/
/** Volume 1 of the Federal Register is 1936, and each year is one volume. */
const YEAR_BEFORE_VOLUME_ONE = 1935
const WHERE = ['history', 'source', 'note', 'authority'] as const

/** A date beside a Federal Register page is a day of the calendar, and of the year of that volume. */
export const dateValid: Rule = {
  meta: {
    ruleId: 'date-valid',
    severity: 'warning',
    law: 'A Federal Register citation prints a day of the calendar, in the year of its volume, not after the edition.',
    authority: '1 CFR 5.8, form of citation; one volume of the Federal Register is one year, 1936 the first',
    example: {
      text: '[T.D. ATF-243, 52 FR 43194, Dec. 1, 1986]',
      finding: 'Volume 52 of the Federal Register is 1987; the date printed is in 1986.',
    },
  },
  check: (context) => {
    for (const run of context.index.runs) if (standsIn(run.scope, WHERE)) checkRun(run, context)
  },
}

function checkRun(run: TextRun, { index, source, report }: RuleContext): void {
  for (const match of run.joined().text.matchAll(FR_DATE)) {
    const date = readDate(match[3]!)
    const problem = problemOf(Number(match[1]), match[3]!, { date, edition: index.root.edition })
    if (problem === null) continue
    const span = { start: match.index, end: match.index + match[0].length }
    report({ message: problem, place: placeIn(run, span, source), ...withIdentifier(run.scope) })
  }
}

type Known = { date: PrintedDate | null; edition: string | null }

function problemOf(volume: number, printed: string, { date, edition }: Known): string | null {
  const letter = LETTER.exec(printed)
  if (letter !== null) return `“${printed}” has the letter ${letter[0]} where a digit is expected.`
  if (date === null) return `“${printed}” is not a day of the calendar.`
  const year = volume + YEAR_BEFORE_VOLUME_ONE
  if (date.year !== year)
    return `Volume ${volume} of the Federal Register is ${year}; the date printed beside it is “${printed}”.`
  if (edition !== null && date.iso > edition) return `“${printed}” lies after the edition of ${edition}.`
  return null
}

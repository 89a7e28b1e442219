import P from 'parsimmon'
import { type Expression, single } from './item.ts'

/** Number of a Treasury decision: `9011`, `ATF-172`, `ATF-450a`, `TTB-78`; a wrapped line may put a blank behind the hyphen. */
export const DECISION_NUMBER = '(?:[A-Z]{2,4}[-–] ?)?\\d+[a-z]?(?![\\d.]*\\d)'

/** `"T.D." number`: `T.D. 9011` (CFR-2005-title31-vol1:13927), `T.D. ATF-172` (27 CFR 40.201), `Treasury Decision 6500`. */
export const treasuryDecision: P.Parser<Expression> = P.regexp(
  new RegExp(`(?:T\\. ?D\\.? ?|Treasury Decision (?:No\\. )?)(${DECISION_NUMBER})`),
  0,
).map((text) =>
  single(text.length, {
    form: 'citation',
    kind: 'td',
    targets: [`/us/td/${new RegExp(`${DECISION_NUMBER}$`).exec(text)![0].replace(' ', '').replace('–', '-')}`],
  }),
)

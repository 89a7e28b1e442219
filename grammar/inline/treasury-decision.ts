import P from 'parsimmon'
import { type Expression, single } from './item.ts'

/**
 * Number of a Treasury decision: `9011`, `71-70`, `ATF-172`, `ATF-450a`, `TTB-78`; a wrapped line may put a blank behind the
 * hyphen.
 */
export const DECISION_NUMBER = '(?:[A-Z]{2,4}[-–] ?)?\\d+[a-z]?(?:[-–]\\d{1,3}(?![\\d-]))?(?![\\d.]*\\d)'

/** `T.D. `, `Treas. Dec. `, `Treasury Decision `: the words that the anchor looks for. */
export const DECISION_HEAD =
  '\\bT\\. ?D\\.? ?(?=[A-Z\\d])|\\bTreas(?:\\.|ury) Dec(?:\\.|isions?) (?:No\\. )?(?=[A-Z\\d])'

const decision = new RegExp(`(?:${DECISION_HEAD})(${DECISION_NUMBER})`)

/** `"T.D." number`: `T.D. 9011` (CFR-2005-title31-vol1:13927), `T.D. ATF-172` (27 CFR 40.201), `Treasury Decision 6500`, `Treas. Dec. 7577`. */
export const treasuryDecision: P.Parser<Expression> = P.regexp(decision).map((text) =>
  single(text.length, {
    form: 'citation',
    kind: 'td',
    targets: [`/us/td/${decision.exec(text)![1]!.replace(' ', '').replace('–', '-')}`],
  }),
)

import P from 'parsimmon'
import { type Expression, single } from './item.ts'

const mark = P.regexp(/\\(\d{1,3}|[a-z]|\*{1,4})\\/, 1)

/**
 * `"\" label "\"`
 *
 * The mark of a footnote: `\1\` (CFR-2005-title31-vol1:7362). A fraction, `\1/2\` (27 CFR), is no mark. An exponent,
 * `cm\2\`, looks alike; only the footnotes of the section tell, so a later pass decides.
 */
export const footnoteReference: P.Parser<Expression> = mark.map((label) =>
  single(label.length + 2, { form: 'footnoteReference', kind: 'footnote', number: label }),
)

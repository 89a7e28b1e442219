/** Formulas set on lines of their own, and the lists that say what their letters stand for. */
import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

const name = P.regexp(/[^\s=.;:][^=.;:]{0,50}?(?= ?[=<>≤≥])/).desc('what is computed')
const sign = P.regexp(/ ?(?:=|[<>]=?|≤|≥) ?/).desc('sign of equality')
const expression = P.regexp(/[^=]{1,200}/).desc('expression')
const number = P.regexp(/(?:\s*\((?:Eq(?:uation)?\.? ?)?[0-9A-Z][\w.-]{0,8}\))?[.,;]?\s*/i)

const production = P.seqMap(name, sign, expression, (left, _sign, right) => ({ left, right })).skip(number)

const OPERATOR = /\s[-+*/x×÷−]\s|\)\s?[-+*/x×÷−(]|[-+*/×÷−]\s?\(|\^|√/
const PROSE_WORD = /\b[a-z]{4,}\b/g
const MOST_PROSE = 8

/**
 * formula : name "=" expression [ "(Eq. 1)" ]
 *
 * Samples: `E = (EHo Ho + EHg Hg)/(Ho + Hg)`, `W = (R x H) + (1.5R x O)`. Not `Ho = the heat input from oil`, which says what a
 * letter stands for: a formula computes. Not a sentence in which an equals sign stands.
 */
export function isFormula(text: string): boolean {
  if (!/[=<>≤≥]/.test(text) || !OPERATOR.test(text)) return false
  const result = parseWith(production, text.trim())
  if (!result.status) return false
  const { left, right } = result.value
  return left.split(' ').length <= 6 && (right.match(PROSE_WORD) ?? []).length <= MOST_PROSE
}

/**
 * whereLine : "where" [ ":" | "," ]
 *
 * The line that opens the list under a formula. Not `Where the claim is denied, the bureau shall`.
 */
export function isWhereLine(text: string): boolean {
  return /^(?:and )?(?:where|in which)(?: ?[:,])?$/i.test(text.trim())
}

/**
 * whereItem : letters "=" words
 *
 * Sample: `W = weekly wage;`. Not `the total = all`: what is named is a letter or a short name.
 */
export function isWhereItem(text: string): boolean {
  return /^\S{1,16}(?: \S{1,12}){0,2} ?[=≡] ?\S/.test(text.trim())
}

import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A designation of a test method or standard, which names all its levels; `end` is the offset behind it. */
export interface DottedDesignation {
  /** Without a final period: `11.2.1`, `S5.1.2`, `S4`, `A.1.2`. */
  designation: string
  /** Prefix letters, with a stop where one is printed behind them, and the numbers of the levels; a final zero is none: `1.0` is the level of `1`. */
  letters: string
  levels: number[]
  end: number
  /** Offset of the first word. */
  next: number
}

const number = P.regexp(
  /[A-Z]\.[0-9]{1,3}(?:\.[0-9]{1,3}){0,6}|[A-Z]{0,2}[0-9]{1,3}(?:\.[0-9]{1,3}){1,6}|S[0-9]{1,2}(?=\.\s)/,
)
const production = P.seq(number, P.regexp(/\.?/), P.regexp(/\s+(?=["'`“([]*[A-Z])/)).skip(P.all)

/**
 * dottedDesignation : [ letters ] number ( "." number )+ [ "." ], before a capital
 *
 * Samples: `11.2.1.1 When the eight- and two-diameter criterion` (40 CFR part 60, appendix A-1), `S5.1.2 Mounting.`,
 * `S1. Scope.` (49 CFR 571.111), `A.0.1.1 The term` (29 CFR 1910.1200, appendix A). Not `1.5 pounds of`, `552a.`, `6.8 (in percent)`. Whether a text that may open so counts on
 * with others is decided by its neighbours.
 */
export function dottedDesignationAt(text: string): DottedDesignation | null {
  if (!/^[A-Z]{0,2}\.?[0-9]/.test(text)) return null
  const result = parseWith(production, text)
  if (!result.status) return null
  const [designation, stop, blank] = result.value
  const [, letters = '', numbers = ''] = /^([A-Z]*\.?)([0-9.]+)$/.exec(designation) ?? []
  const levels = numbers.split('.').map(Number)
  while (levels.length > 1 && levels.at(-1) === 0) levels.pop()
  const end = designation.length + stop.length
  return { designation, letters, levels, end, next: end + blank.length }
}

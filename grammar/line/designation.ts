import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** How a designation is set: `(a)`, `1.`, or italic as the web dialect shows it, `(*1*)`. */
export type Wrap = 'parenthesis' | 'period' | 'italic'

/** A designation as printed; offsets count from the start of the text. */
export interface Designation {
  /** Without parentheses, period or asterisks: `a`, `viii`, `1-5`. */
  designation: string
  /** Last of a printed range `(1)-(5)`, else null. */
  through: string | null
  wrap: Wrap
  start: number
  end: number
}

const letters = P.regexp(/[0-9]{1,3}[a-z]?(?:-[0-9]{1,2})?|[a-z]{1,6}(?:-[0-9]{1,2})?|[A-Z]{1,6}(?:-[0-9]{1,2})?/)
const inParentheses = P.string('(').then(letters).skip(P.string(')'))
const inAsterisks = P.regexp(/\(\*/).then(letters).skip(P.regexp(/\*\)/))
const dash = P.regexp(/\s*(?:--?|–|—|through|to)\s*/)
/** Of `(a)-(b)(2)(v) [Reserved]` the last is (b): what of it is reserved counts no further. */
const within = P.regexp(/(?:\([0-9A-Za-z]{1,5}\))*(?=\s+\[Reserved)/i).fallback('')
const period = P.regexp(/(?:[0-9]{1,3}|[a-z]{1,4}|[A-Z]{1,5})(?=\.\s)/).skip(P.string('.'))

type Parts = Pick<Designation, 'designation' | 'through' | 'wrap'> & { width: number }

/** One designation, or two with a dash between; `brackets` is the width of what stands around each. */
function rangeOf(one: P.Parser<string>, wrap: Wrap, brackets: number): P.Parser<Parts> {
  const through = P.seqMap(dash, one, within, (between, last, more) => ({
    last,
    width: between.length + last.length + brackets + more.length,
  }))
  return P.seqMap(one, through.fallback(null), (designation, end) => ({
    ...{ designation, through: end?.last ?? null, wrap },
    width: designation.length + brackets + (end?.width ?? 0),
  }))
}

const parenthesized: P.Parser<Parts> = P.alt(
  rangeOf(inParentheses, 'parenthesis', 2),
  rangeOf(inAsterisks, 'italic', 4),
).desc('designation')

const numbered: P.Parser<Parts> = period.map((designation) => ({
  ...{ designation, through: null, wrap: 'period' as const },
  width: designation.length + 1,
}))

const opening = P.seq(P.regexp(/\s*/), P.alt(parenthesized, numbered), P.regexp(/\s*/)).skip(P.all)

/** Most texts open with words. */
const MAY_OPEN = /^\s*(?:\([*\w]|[0-9A-Za-z]{1,5}\.\s)/

/**
 * designation : "(" letters ")" [ "-(" letters ")" ] | letters "."
 *
 * Samples: `(viii) Internal Revenue Service:` (CFR-2005-title31-vol1:4443), `(i)-(v) [Reserved]`, `1. In general.`
 * (:2076), `(*1*) Such`, `(*2*)-(*4*) [Reserved]` (web). Not `(Explain in detail` (:16299) nor `(2005)`: too long to count with.
 * Whether a text that may open so is a paragraph of its own is decided by its neighbours (depth).
 */
export function designationAt(text: string, from: number): (Designation & { next: number }) | null {
  const window = text.slice(from, from + 40)
  if (!MAY_OPEN.test(window)) return null
  const result = parseWith(opening, window)
  if (!result.status) return null
  const [before, { width, ...parts }, after] = result.value
  const start = from + before.length
  const end = start + width
  return { ...parts, start, end, next: end + after.length }
}

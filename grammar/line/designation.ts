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

const LETTERS = '([0-9]{1,3}[a-z]?(?:-[0-9]{1,2})?|[a-z]{1,6}(?:-[0-9]{1,2})?|[A-Z]{1,6}(?:-[0-9]{1,2})?)'
const NUMBERED = '([0-9]{1,3}|[a-z]{1,4}|[A-Z]{1,5})\\.(?=\\s)'

/** One designation, or two with a dash between. */
function rangeOf(one: string): string {
  return `${one}(?:\\s*(?:--?|–|—|through|to)\\s*${one})?`
}

/** One expression for all: it is asked of every paragraph, and of every parenthesis in it. */
const OPENING = new RegExp(`^(\\s*)(?:${rangeOf(`\\(${LETTERS}\\)`)}|${rangeOf(`\\(\\*${LETTERS}\\*\\)`)}|${NUMBERED})`)

/** Of `(a)-(b)(2)(v) [Reserved]` the last is (b): what of it is reserved counts no further. */
const WITHIN = /^(?:\([0-9A-Za-z]{1,5}\))*(?=\s+\[Reserved)/i

/**
 * designation : "(" letters ")" [ "-(" letters ")" ] | letters "."
 *
 * Samples: `(viii) Internal Revenue Service:` (CFR-2005-title31-vol1:4443), `(i)-(v) [Reserved]`, `1. In general.`
 * (:2076), `(*1*) Such`, `(*2*)-(*4*) [Reserved]` (web). Not `(Explain in detail` (:16299) nor `(2005)`: too long to count with.
 * Whether a text that may open so is a paragraph of its own is decided by its neighbours (depth).
 */
export function designationAt(text: string, from: number): (Designation & { next: number }) | null {
  const window = text.slice(from, from + 40)
  const match = OPENING.exec(window)
  if (match === null) return null
  const [printed, before = '', plain, plainThrough, italic, italicThrough, numbered] = match
  const wrap = plain !== undefined ? 'parenthesis' : italic !== undefined ? 'italic' : 'period'
  const through = plainThrough ?? italicThrough ?? null
  const within = through === null ? null : WITHIN.exec(window.slice(printed.length))
  const width = printed.length + (within?.[0].length ?? 0)
  const behind = window.slice(width)
  return {
    designation: (plain ?? italic ?? numbered)!,
    through,
    wrap,
    start: from + before.length,
    end: from + width,
    next: from + width + behind.length - behind.trimStart().length,
  }
}

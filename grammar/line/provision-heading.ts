import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { CFR_SECTION } from '../terminals.ts'

/** A heading that begins with what it is about; offsets count from the start of the text. */
export interface ProvisionHeading {
  /** `1005.2`, `2(b)(2)`, `A-6`, or the number of a part, the letter of an appendix. */
  designation: string
  /** Behind the designation, and the first character of the words; both 0 where no words follow. */
  end: number
  next: number
}

const section = P.regexp(new RegExp(`(?:Sections?|Secs?\\.|§)\\s*(${CFR_SECTION})`), 1)
const appendix = P.regexp(/(?:Appendix|APPENDIX)\s+([A-Z]{1,2}(?:-[0-9]{1,2})?)(?=\s*(?:--|[_—]))/, 1)
const division = P.seq(
  P.regexp(/(?:Part|PART|Section|SECTION|Exhibit|Schedule|Attachment|Annex|Step)\s+/),
  P.regexp(/[IVX]{1,5}|[A-Z]|[0-9]{1,2}/).skip(P.regexp(/(?=\.\s|\s*(?:--|[_—]))/)),
).map(([, number]) => number)
const form = P.regexp(/[A-Z]{1,2}-[0-9]{1,2}(?:\([A-Z0-9]{1,2}\))?/)
const paragraph = P.regexp(/(?:Paragraphs?\s+)?([0-9]{1,4}[a-z]?(?:\([A-Za-z0-9]{1,5}\))+)/, 1)

const behind = P.regexp(/\s*(?:--|[_—])\s*|[.:]?(?:\s+|$)/)
const production = P.seq(P.alt(section, appendix, division, form, paragraph).skip(behind), P.all)

/**
 * provisionHeading : ("Section" number | "Appendix" letter | "Part" number | letter "-" number) ("--" | "." | blanks) words
 *                  | [ "Paragraph" ] number ("(" designation ")")+ [ "." ] words
 *
 * Samples: `Section 1005.2--Definitions`, `2(b)(2) Certain Trust Agreements`, `Paragraph 2(b)(2)` (12 CFR part 1005,
 * supplement I), `A-6--Model Clauses for Authorizing` (appendix A), `Part II. Annual Percentage Yield Earned` (12 CFR part 1030, appendix A).
 * Not `2 copies`. Whether a heading counts so is decided
 * by its company.
 */
export function provisionHeadingAt(text: string): ProvisionHeading | null {
  const result = parseWith(production, text)
  if (!result.status) return null
  const [designation, words] = result.value
  const next = text.length - words.length
  return words === ''
    ? { designation, end: 0, next: 0 }
    : { designation, end: text.slice(0, next).trimEnd().length, next }
}

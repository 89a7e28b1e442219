import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { CFR_SECTION } from '../terminals.ts'
import { wordsOf } from './key-term-candidate.ts'
import { firstStop } from './key-term-sentence.ts'
import { judgeTitle } from './key-term-title.ts'

/** A label that opens a text and a count of its own; `end` is the offset behind it and the blanks. */
export interface Label {
  /** `A-1`, `Alternate II`. */
  label: string
  end: number
}

const behind = /\s+(?=["'`“(]*[A-Z(])/.source
/** Without a hyphen only the stop behind it tells an answer from a code: `A1 Single packagings` (49 CFR 172.102(c)(2)). */
const answer = P.alt(
  P.seq(P.regexp(/(?:[QA]-|Q|(?:Question|Answer) -?)[0-9]{1,3}[a-z]?/), P.regexp(new RegExp(`[.:]?${behind}`))),
  P.seq(P.regexp(/A[0-9]{1,3}[a-z]?/), P.regexp(new RegExp(`[.:]${behind}`))),
)
const alternate = P.seq(P.regexp(/Alternate [IVX]{1,5}/), P.regexp(/ (?=\([A-Z]{3,5}\.? [0-9]{4}\))/))

const production = P.alt(answer, alternate).skip(P.all)

/**
 * label : ("Q" | "A") [ "-" ] number ( ":" | "." ) | "Alternate" roman "(" month year ")"
 *
 * Samples: `Q-1: For purposes of`, `A-2: (a) For purposes` (26 CFR 54.4980B-2), `Alternate I (MAR 2009). As prescribed`
 * (48 CFR 52.215-2). Not `A 1 percent` nor `A-1 visas are`.
 */
export function labelAt(text: string): Label | null {
  if (!/^[AQ]/.test(text)) return null
  const result = parseWith(production, text)
  if (!result.status) return null
  const [label, stop] = result.value
  return { label, end: label.length + stop.length }
}

/** The longest captions of sections are not longer. */
const LONGEST_CAPTION = 400
const caption = P.seq(
  P.regexp(/(?:Sec\.|§)\s+/),
  P.regexp(new RegExp(CFR_SECTION)),
  P.regexp(/\s+(?=["'`“(]*[A-Z])/),
).skip(P.all)

/**
 * sectionCaption : ("Sec." | "§") number title "."
 *
 * Samples: `Sec. 1.199-2 Wage limitation.` over the captions of that section's paragraphs (26 CFR 1.199-0). Not a sentence:
 * `Sec. 1.5 applies.`, `Sec. 1.5 Words. More words.` It counts in company only, as a table of contents has more than one.
 */
export function sectionCaptionAt(text: string): Label | null {
  if (!/^(?:Sec\.|§)/.test(text) || text.length > LONGEST_CAPTION) return null
  const result = parseWith(caption, text)
  if (!result.status) return null
  const [sign, label, blank] = result.value
  const end = sign.length + label.length + blank.length
  const words = text.slice(end)
  const stop = firstStop(words)
  if (words.slice(stop.end).trim() !== '' || stop.kind === 'colon' || stop.kind === 'dash') return null
  const isTitle = stop.kind === 'question' || !['no', 'statement'].includes(judgeTitle(wordsOf(words, stop.end)))
  return isTitle ? { label, end } : null
}

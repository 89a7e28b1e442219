import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { isoDay } from '../terminals.ts'

/** What an entry of the List of CFR Sections Affected says of a provision. */
export interface AffectedChange {
  /** Letter of the subpart that a range of sections makes up: `(Subpart L) Added`. */
  subpart: string | null
  /** The change as printed, without the subpart. */
  words: string
  /** ISO date from which it holds, where the entry prints one. */
  effective: string | null
  /** Earlier rules that it confirms, withdraws or delays, in USLM form: `/us/fr/75/73953`. */
  regulations: string[]
}

type Piece = { kind: 'effective'; date: string | null } | { kind: 'regulations'; targets: string[] } | { kind: 'words' }

const number = P.regexp(/\d+/)
const ofThree = P.seqMap(
  number.skip(P.string('-')),
  number.skip(P.string('-')),
  P.regexp(/\d{4}|\d{2}/),
  (...day) => day,
)
const between = P.regexp(/,? and |, ?/)

const effective = (year: number | null): P.Parser<Piece> =>
  P.regexp(/eff\. (?=\d)/i)
    .then(ofThree)
    .map(([month, day, printed]) => ({
      kind: 'effective',
      date: isoDay({ year: fullYear(Number(printed), year), month: Number(month), day: Number(day) }),
    }))

const regulations: P.Parser<Piece> = P.seqMap(
  P.regexp(/Regulations? at /i).then(number),
  P.string(' FR ').then(P.sepBy1(number, between)),
  (volume, pages) => ({ kind: 'regulations', targets: pages.map((page) => `/us/fr/${volume}/${page}`) }),
)

const words: P.Parser<Piece> = P.regexp(/[^\s]+\s*|\s+/).result({ kind: 'words' })

const subpart = P.regexp(/\(Subpart ([A-Z]{1,3}(?:[-–][A-Z]{1,3})?)\)\s*/, 1).fallback(null)

const opening = P.seqMap(subpart, P.all, (letter, rest) => ({ subpart: letter, words: rest.trim() }))

/** `7-22-13` in a list of 2013: the century is that nearest to the year of the list. */
function fullYear(printed: number, listed: number | null): number {
  if (printed > 99) return printed
  const near = listed ?? 2000
  const century = near - (near % 100)
  const [best] = [century - 100, century, century + 100]
    .map((one) => one + printed)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  return best!
}

/**
 * affectedChange : ( "(Subpart" letter ")" )? ( "eff." month "-" day "-" year | "Regulation at" volume "FR" pages | word )*
 *
 * Samples: `(a)(18), (b)(12) and (c)(19) added; interim` (CFR-2016-title21-vol1-excerpt:24822), `(Subpart Q) Added` (:24944),
 * `Revised; eff. 6-18-14` (:24956), `Regulation at 79 FR 71253 and 71291 compliance date extended` (:24997).
 * `year` is that of the list, which decides the century of `eff. 12-1-16`. Any text is read; `eff. date confirmed` prints no date.
 */
export function affectedChange(text: string, year: number | null): AffectedChange {
  const head = parseWith(opening, text)
  const { subpart: letter, words: change } = head.status ? head.value : { subpart: null, words: text }
  const read = parseWith(P.alt(effective(year), regulations, words).many(), change)
  const pieces = read.status ? read.value : []
  return {
    subpart: letter,
    words: change,
    effective: pieces.flatMap((one) => (one.kind === 'effective' ? [one.date] : []))[0] ?? null,
    regulations: pieces.flatMap((one) => (one.kind === 'regulations' ? one.targets : [])),
  }
}

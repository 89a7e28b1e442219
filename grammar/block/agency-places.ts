import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** One division of the Code that an agency writes. */
export interface AgencyPlace {
  title: number
  /** Letter of the subtitle, where the list names one. */
  subtitle: string | null
  /** `VII`, and in title 48 `57`; null where the whole title or subtitle is meant. */
  chapter: string | null
}

type Division = Pick<AgencyPlace, 'subtitle' | 'chapter'>

const comma = P.regexp(/,\s*/)
const subtitle: P.Parser<Division> = P.regexp(/Subtitle ([A-Z]{1,2})(?![A-Za-z])/, 1).map((letter) => ({
  subtitle: letter,
  chapter: null,
}))
const chapter: P.Parser<Division> = P.regexp(/(?:Chapter )?([IVXLC]+[A-Z]?|\d+)(?![A-Za-z\d])/, 1).map((number) => ({
  subtitle: null,
  chapter: number,
}))
const title = P.regexp(/\d{1,2}(?!\d)/).map(Number)

const inTitle: P.Parser<AgencyPlace[]> = P.seqMap(
  title,
  comma.then(P.alt(subtitle, chapter)).many(),
  (number, divisions) =>
    (divisions.length > 0 ? divisions : [{ subtitle: null, chapter: null }]).map((one) => ({ title: number, ...one })),
)

const places = P.sepBy1(inTitle, P.regexp(/\s*;\s*/)).skip(P.regexp(/[;,.\s]*/))

/**
 * agencyPlaces : title ( "," ( "Subtitle" letter | chapter ) )* ( ";" title … )*
 *
 * Samples: `7, III; 9, I` (CFR-2016-title21-vol1-excerpt:24146), `7, I, IX, X, XI` (:24122), `48, 57` (:24120), `7, Subtitle A`. Null for
 * anything else.
 */
export function agencyPlaces(text: string): AgencyPlace[] | null {
  const result = parseWith(places, text.trim())
  return result.status ? result.value.flat() : null
}

import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A captioned note; `end` is the offset behind the colon. */
export interface Caption {
  kind: 'caption'
  caption: 'authority' | 'source' | 'note' | 'editorial' | 'effectiveDate' | 'crossReference'
  /** As printed, without the colon. */
  heading: string
  end: number
}

const tail = /(?:[sS]|\([sS]\))?/.source
const names: [Caption['caption'], RegExp][] = [
  ['authority', /Authority|AUTHORITY/],
  ['source', /Source|SOURCE/],
  ['editorial', new RegExp(`(?:Editorial|EDITORIAL) (?:Note|NOTE)${tail}(?: [0-9]+)?`)],
  [
    'effectiveDate',
    new RegExp(`(?:Effective|EFFECTIVE|Expiration|EXPIRATION) (?:Date|DATE) (?:Note|NOTE)${tail}(?: [0-9]+)?`),
  ],
  ['crossReference', new RegExp(`(?:Cross|CROSS)[ -](?:Reference|REFERENCE)${tail}`)],
  ['note', /(?:Note|NOTE)[sS]?(?: (?!TO\b)[0-9A-Z]{1,2}\b)?(?: (?:to|TO) (?:[^:.]|(?<=\bSecs?)\.|\.(?=[0-9])){1,80})?/],
]

const named = names.map(([caption, words]) => P.regexp(words).map((heading) => ({ caption, heading })))

const production: P.Parser<Caption> = P.seqMap(
  P.regexp(/\s*/),
  P.alt(...named).desc('caption'),
  P.regexp(/\s*:/),
  (blank, name, colon) => ({
    kind: 'caption' as const,
    ...name,
    end: blank.length + name.heading.length + colon.length,
  }),
)

const opening = production.skip(P.all)

/**
 * caption : ( "Authority" | "Source" | "Note" | "Editorial Note" | "Effective Date Note" | "Cross Reference" ) ":"
 *
 * Samples: `    Authority: 5 U.S.C. 301.` (CFR-2005-title31-vol1:469), `    Note: The Hatch Act` (:676),
 * `    Effective Date Note: At 79 FR 71291` (CFR-2016-title21-vol1-excerpt:13742),
 * `    Note 1 to Sec. 83.01(a): The provisions`.
 * Not `Note that` or `Source of funds:`: the colon follows the caption at once.
 */
export function caption(line: string): Caption | null {
  const result = parseWith(opening, line)
  return result.status ? result.value : null
}

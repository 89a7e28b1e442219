import P from 'parsimmon'
import { designationRange } from '../inline/designation-series.ts'
import { parseWith } from '../parse-with.ts'
import { CFR_SECTION } from '../terminals.ts'

/** Words of an authority note that serve some of its sections or subparts alone. */
export interface AuthorityGrant {
  unit: 'subpart' | 'section' | 'appendix'
  /** `["A", "C"]`, `["1.36"]`. */
  numbers: string[]
  /** From the name of the first unit to where the next grant begins. */
  start: number
  end: number
}

const ANCHOR = /(?<=^|[.;:)] )(?:Subparts?|Sections?|Secs?\.|§{1,2}|Appendix|Appendices)\s?(?=[\dA-Z])/g

const unit = P.alt(
  P.regexp(/subparts?\s?/i).result('subpart' as const),
  P.regexp(/(?:sections?|secs?\.|§{1,2})\s?(?:secs?\.|§)?\s?/i).result('section' as const),
  P.regexp(/append(?:ix|ices)\s?/i).result('appendix' as const),
)
const number = P.alt(
  P.regexp(new RegExp(`(?:§ ?)?(${CFR_SECTION})(?:\\([0-9A-Za-z]{1,5}\\)){0,4}`), 1),
  P.regexp(/[A-Z]{1,3}(?![A-Za-z])/),
)
const through = P.regexp(/ ?(?:through|to|-|–) ?/)
const separator = P.regexp(/,? (?:and|or) |, /).skip(P.lookahead(number))

/** range : number ("through" number)? */
const range: P.Parser<string[]> = P.seqMap(number, through.then(number).or(P.of('')), (from, to) => {
  if (to === '') return [from]
  const expanded = designationRange(from, to, 1)
  return expanded.length > 0 ? expanded : [from, to]
})
const grant = P.seqMap(unit, P.sepBy1(range, separator), (name, numbers) => ({ unit: name, numbers: numbers.flat() }))
  .skip(P.regexp(/,? (?:(?:is|are|was|were) )?(?:also )?(?:separately )?issued /))
  .skip(P.all)

/**
 * authorityGrant : unit range ("," range)* ("also")? "issued" "under" …
 *
 * Sample: `5 U.S.C. 301 and 31 U.S.C. 321. Subpart A also issued under 5 U.S.C. 552, as amended. Subpart C also issued
 * under 5 U.S.C. 552a.` (CFR-2005-title31-vol1:1018). Words before the first grant serve the whole division. Not `regulations
 * issued under`, nor `sec. 201, Pub. L. 85-859`, which name works and no provision of ours.
 */
export function parseAuthorityGrants(text: string): AuthorityGrant[] {
  const grants: AuthorityGrant[] = []
  for (const { index } of text.matchAll(ANCHOR)) {
    const result = parseWith(grant, text.slice(index, index + 600))
    if (!result.status) continue
    const last = grants.at(-1)
    if (last) last.end = index
    grants.push({ ...result.value, start: index, end: text.length })
  }
  return grants.map((one) => ({ ...one, end: one.start + text.slice(one.start, one.end).trimEnd().length }))
}

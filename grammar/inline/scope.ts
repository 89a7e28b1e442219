import P from 'parsimmon'
import { CFR_SECTION } from '../terminals.ts'
import { DESIGNATED, designationsOf } from './designation-list.ts'
import { HYPHENATED_PART } from './hyphenated-number.ts'
import type { Scope } from './item.ts'

const UNITS =
  'section|subsection|part|subpart|chapter|subchapter|subtitle|title|appendix|definition|paragraph|subparagraph|subdivision'
const SELF = `this (${UNITS})(?: ([A-Z]{1,2}|${HYPHENATED_PART})\\b)?`
const SECTION = `(?:Sec\\.|§|[Ss]ection) {0,2}(${CFR_SECTION})`
const DIVISION = `(?:the )?([Pp]art|[Ss]ubpart|[Cc]hapter|[Aa]ppendix|[Tt]itle) (${HYPHENATED_PART}|[IVX]{1,6}\\b|[A-Z](?:-\\d{1,2})?\\b|[A-Z]{1,7}[a-z]?\\b|[a-z](?= of ))(?!,? United|,? U\\.)`
/** A term in quotes, or the words up to a stop or to a word that goes on with the sentence. */
const TERM =
  '(?:``[^`]{1,80}\'\'|[“"][^”"]{1,80}[”"]|[A-Za-z][\\w-]*(?: [\\w-]+){0,6}?(?=[,.;:)]| (?:in|of|under|or|and|is|are|does|shall|may|must|means|includes|that|which)\\b|$))'
const DEFINITION = `(?:the|this) definition (?:for|of) (?:the term )?(${TERM})`
const STEP = new RegExp(`,? (?:of|to|in) (?:${SELF}|${SECTION}|${DIVISION}|${DEFINITION})((?: ?${DESIGNATED})*)`, 'y')
const COMMA_STEP = /, ([Ss]ubpart) ([A-Z]{1,7}[a-z]?\b|[a-z](?= of )|\d{1,3}\.\d{1,2}\b)/y

/**
 * `(("of" | "to" | "in") (("this" unit) | section | division | "the definition of" term))*`
 *
 * The words behind a reference that say where it is to be looked for, from the inside out: `of this section`,
 * `of Sec. 1.7`, `of subpart B of part 13 of this chapter`, `part 1, subpart J of this chapter`
 * (CFR-2016-title21-vol1), `of the definition for cigarette` (27 CFR 40.11). Words that name another work (`of the Order`)
 * are no scope.
 */
export const scopes: P.Parser<Scope[]> = P((input, at) => {
  const found: Scope[] = []
  let end = at
  for (let step = readStep(input, end); step && found.length < 5; step = readStep(input, end)) {
    found.push(step.scope)
    end = step.end
  }
  return P.makeSuccess(end, found)
})

function readStep(input: string, at: number): { scope: Scope; end: number } | null {
  STEP.lastIndex = at
  const match = STEP.exec(input)
  if (!match) return readCommaStep(input, at)
  const [, selfUnit, selfNumber, section, division, number, term, path] = match
  const unit = selfUnit ?? (section ? 'section' : (division?.toLowerCase() ?? 'definition'))
  return {
    scope: {
      unit,
      number: selfNumber ?? section ?? number ?? term?.replace(/^[`“"]+|['”"]+$/g, '') ?? null,
      path: designationsOf(path ?? ''),
      self: selfUnit !== undefined,
    },
    end: STEP.lastIndex,
  }
}

function readCommaStep(input: string, at: number): { scope: Scope; end: number } | null {
  COMMA_STEP.lastIndex = at
  const match = COMMA_STEP.exec(input)
  return match && { scope: { unit: 'subpart', number: match[2]!, path: [], self: false }, end: COMMA_STEP.lastIndex }
}

const WORK = '(?:[A-Z][A-Za-z.&]*(?: [A-Z][A-Za-z.&]*)*|act\\b|statute\\b|law\\b|plan\\b)'
const FOREIGN = new RegExp(
  ` of (?:the|that|such|said|any) (?!regulations?\\b|(?:Code of Federal)|appendi|following|preceding|foregoing|same)${WORK}| of (?:that|such|said) (?:section|subsection|paragraph|part|subpart|chapter|title|regulations?)\\b`,
  'y',
)

/** Words that give the expression to another place: `of the Order`, `of the act`, `of such section`. Succeeds with true where they stand. */
const foreign: P.Parser<boolean> = P((input, at) => {
  FOREIGN.lastIndex = at
  return FOREIGN.test(input) ? P.makeSuccess(FOREIGN.lastIndex, true) : P.makeSuccess(at, false)
})

/**
 * `scopes` or `foreign`: behind `of this part` no other work can follow, whatever goes on, as in `required by Sec. 5.4 of this
 * part of the Treasury entities' ability` (CFR-2005-title31-vol1:10615).
 */
export const scopesOrForeign: P.Parser<{ scope: Scope[]; isForeign: boolean }> = scopes.chain((scope) =>
  scope.some((step) => step.self)
    ? P.succeed({ scope, isForeign: false })
    : foreign.map((isForeign) => ({ scope, isForeign })),
)

import P from 'parsimmon'
import { CFR_SECTION, PART_NUMBER } from '../terminals.ts'
import { DESIGNATED, designationsOf } from './designation-list.ts'
import type { Scope } from './item.ts'

const UNITS =
  'section|subsection|part|subpart|chapter|subchapter|subtitle|title|appendix|definition|paragraph|subparagraph|subdivision'
const SELF = `this (${UNITS})(?: ([A-Z]{1,2}|${PART_NUMBER})\\b)?`
const SECTION = `(?:Sec\\.|§|[Ss]ection) {0,2}(${CFR_SECTION})`
const DIVISION = `(?:the )?([Pp]art|[Ss]ubpart|[Cc]hapter|[Aa]ppendix|[Tt]itle) (${PART_NUMBER}|[IVX]{1,6}\\b|[A-Z]{1,7}[a-z]?\\b)(?!,? United|,? U\\.)`
const STEP = new RegExp(`,? (?:of|to|in) (?:${SELF}|${SECTION}|${DIVISION})((?: ?${DESIGNATED})*)`, 'y')
const COMMA_STEP = /, ([Ss]ubpart) ([A-Z]{1,7}[a-z]?)\b/y

/**
 * `(("of" | "to" | "in") (("this" unit) | section | division))*`
 *
 * The words behind a reference that say where it is to be looked for, from the inside out: `of this section`,
 * `of Sec. 1.7`, `of subpart B of part 13 of this chapter`, `part 1, subpart J of this chapter`
 * (CFR-2016-title21-vol1). Words that name another work (`of the Order`) are no scope.
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
  const [, selfUnit, selfNumber, section, division, number, path] = match
  const unit = selfUnit ?? (section ? 'section' : division!.toLowerCase())
  return {
    scope: {
      unit,
      number: selfNumber ?? section ?? number ?? null,
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

const FOREIGN =
  / of (?:the|that|such|said|any) (?!regulations?\b|(?:Code of Federal)|appendi|following|preceding|foregoing|same)(?:[A-Z][A-Za-z.&]*(?: [A-Z][A-Za-z.&]*)*|act\b|statute\b|law\b|plan\b)/y

/** Words that give the expression to another work: `of the Order`, `of the act`. Succeeds with true where they stand. */
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

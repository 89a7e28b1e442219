import P from 'parsimmon'
import { PART_NUMBER } from '../terminals.ts'
import { CFR_HEAD, cfrCitation, partFields } from './cfr-citation.ts'
import { designationList, offset } from './designation-list.ts'
import { type Entry, type Expression, expression, type ItemFields, type Scope, single } from './item.ts'
import { scopes } from './scope.ts'

const notHeading = P.notFollowedBy(P.regexp(/ ?(?:--|—|_)/))
const notForeign = P.notFollowedBy(P.regexp(/ of (?!this|title|the Code of Federal)/))

const selfWords =
  /[Tt]his (section|part|subpart|chapter|subchapter|subtitle|title|appendix)(?: (?:[A-Z]{1,2}(?![\w.])|(?:\d{1,4}[a-z]?)(?![\w]|\.\d)))?(?![\w])/

/** `"this" unit number?`: `this section`, `this part 7` (CFR-2005-title31-vol1:11522), `this subpart C` (:10691). */
export const selfReference: P.Parser<Expression> = P.regexp(selfWords).map((text) => {
  const [, kind, number] = /^[Tt]his (\w+)(?: (.+))?$/.exec(text)!
  return single(text.length, { form: 'reference', kind: kind!, self: true, number: number ?? null })
})

/** Scope words, and where the expression ends; a heading, or words that give it to another work, make it none. */
const placed = P.seqMap(scopes.skip(notForeign), offset.skip(notHeading), (scope, end) => ({ scope, end }))
const placedHere = placed.chain((place) => (place.scope.length > 0 ? P.succeed(place) : P.fail('scope')))

const subpartList = P.regexp(/[Ss]ubparts? /).then(designationList({ number: '[A-Z]{1,7}[a-z]?(?![A-Za-z.])' }))

/** `"subpart" list scopes`: `subpart D of this part`, `subparts C and G of part 117 of this chapter` (CFR-2016-title21-vol1). */
export const subpartReference: P.Parser<Expression> = P.seqMap(
  subpartList.skip(notHeading),
  placed,
  (entries, { scope, end }) => expression(entries, end, () => ({ form: 'reference', kind: 'subpart', scope })),
)

const partList = P.regexp(/[Pp]arts? /).then(designationList({ number: PART_NUMBER }))
const ofTitle = P.regexp(new RegExp(` of (${CFR_HEAD})`), 1).map((head) => /\d+/.exec(head)![0])

/**
 * `"part" list ("," "subpart" letter)? (scopes | "of" title "CFR")`
 *
 * `part 71 of this chapter`, `parts 12 through 16`, `part 1, subpart J of this chapter` (CFR-2016-title21-vol1), `Part 47
 * of title 27 CFR` (27 CFR 70.444). `part 1 of the SF 700` (CFR-2005-title31-vol1:8614) and `Parts 1-39` of a volume are none: a
 * capital needs words that say of what.
 */
export const partReference: P.Parser<Expression> = partList.skip(notHeading).chain((entries) =>
  P.alt(
    P.seqMap(ofTitle, offset, (title, end) => expression(entries, end, partFields(title))),
    placed.map(({ scope, end }) => expression(entries, end, (entry) => partOrSubpart(entry.number, scope))),
  ),
)

function partOrSubpart(number: string | null, scope: Scope[]): ItemFields {
  const [first, ...outer] = scope
  if (first?.unit !== 'subpart' || first.self) return { form: 'reference', kind: 'part', scope }
  const part = { unit: 'part', number, path: [], self: false }
  return { form: 'reference', kind: 'subpart', number: first.number, scope: [part, ...outer] }
}

const appendixNumber = '(?:[IVX]{1,5}|[A-Z]{1,2}|\\d{1,2})(?:\\([A-Z]\\))?(?![A-Za-z.])'
const appendixHead = P.regexp(/(?:the )?[Aa]ppendi(?:x|ces)/)
const appendixList = P.regexp(/ /).then(designationList({ number: appendixNumber }))
const noLetter = offset.map((end): Entry[] => [{ start: 0, end, number: null, path: [], through: null, suffix: '' }])
const toOtherTitle = P.regexp(/ (?:to|of) /).then(cfrCitation)

/**
 * `"appendix" list? ("to" | "of") (cfrCitation | scopes)`
 *
 * `appendix A to this subpart`, `the appendix to this part`, `Appendix II of this part` (CFR-2005-title31-vol1:16220),
 * `Appendix A to 5 CFR part 581` (:10374). A heading (`Appendix A to Subpart A--Departmental Offices`) is none.
 */
export const appendixReference: P.Parser<Expression> = appendixHead
  .then(P.alt(appendixList, noLetter))
  .chain((entries) =>
    P.alt(
      P.seqMap(toOtherTitle, offset, (work, end) => expression(entries, end, (entry) => appendixOf(entry, work))),
      placedHere.map(({ scope, end }) =>
        expression(entries, end, () => ({ form: 'reference', kind: 'appendix', scope })),
      ),
    ),
  )

function appendixOf(entry: Entry, work: Expression): ItemFields {
  const targets = work.items.flatMap((item) => item.targets).map((base) => `${base}/app${entry.number ?? ''}`)
  return { form: 'citation', kind: 'cfr', targets }
}

const chapterNumber = '(?:[IVXL]{1,7}|[A-Z])(?![A-Za-z])'
const chapterUnit = P.regexp(/(?:[Ss]ub)?[Cc]hapter/).map((word) => word.toLowerCase())
const chapterList = P.regexp(/s? /).then(designationList({ number: chapterNumber }))

/** `"chapter" list "of this title"`: `chapter X of this title`, `subchapter B of this chapter`; not `of chapter 68`. */
export const chapterReference: P.Parser<Expression> = P.seqMap(
  chapterUnit,
  chapterList,
  placedHere,
  (kind, entries, { scope, end }) => ({ kind, entries, scope, end }),
).chain(({ kind, entries, scope, end }) =>
  scope[scope.length - 1]!.self
    ? P.succeed(expression(entries, end, () => ({ form: 'reference', kind, scope })))
    : P.fail('scope'),
)

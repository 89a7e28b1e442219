import P from 'parsimmon'
import { CFR_HEAD, cfrCitation, partFields } from './cfr-citation.ts'
import { designationList, offset, pinpointsOf } from './designation-list.ts'
import { appendixList, partList, subpartList } from './division-list.ts'
import { type Entry, type Expression, expression, type ItemFields, type Scope, single, withPlace } from './item.ts'
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

/**
 * A list inside a place of another title that stands behind it: `subpart L of 45 CFR part 73`, `Appendix A to 5 CFR part 581`
 * (CFR-2005-title31-vol1:10374). The innermost place is the one that holds it.
 */
function inOtherTitle(entries: Entry[], prefix: string): P.Parser<Expression> {
  return P.seq(P.regexp(/ (?:to|of) /).then(offset), cfrCitation, offset).chain(([start, place, end]) => {
    const base = place.items[place.items.length - 1]!.targets[0]!
    const targets = (entry: Entry): string[] =>
      pinpointsOf(entry).map(({ number }) => `${base}/${prefix}${number ?? ''}`)
    const listEnd = entries[entries.length - 1]!.end
    const list = expression(entries, listEnd, (entry) => ({ form: 'citation', kind: 'cfr', targets: targets(entry) }))
    return /\/[ps]/.test(base) ? P.succeed(withPlace(list, start, { ...place, end })) : P.fail('part')
  })
}

/**
 * `"subpart" list scopes`
 *
 * `subpart D of this part`, `subparts C and G of part 117 of this chapter` (CFR-2016-title21-vol1), `subpart L of 45 CFR part
 * 73` (:20040), `subpart 9.4` of title 48. A small letter counts before `of` alone: `part 1, subpart k of this chapter` (:18366).
 */
export const subpartReference: P.Parser<Expression> = subpartList.skip(notHeading).chain((entries) =>
  P.alt(
    inOtherTitle(entries, 'sp'),
    placed.map(({ scope, end }) => expression(entries, end, () => ({ form: 'reference', kind: 'subpart', scope }))),
  ),
)

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

const the = P.regexp(/(?:the )?/)
const noLetter = P.regexp(/[Aa]ppendi(?:x|ces)/)
  .then(offset)
  .map((end): Entry[] => [{ start: 0, end, number: null, path: [], through: null, suffix: '' }])

/**
 * `"appendix" list? ("to" | "of") (cfrCitation | scopes)`
 *
 * `appendix A to this subpart`, `the appendix to this part`, `Appendix II of this part` (CFR-2005-title31-vol1:16220),
 * `Appendix A to 5 CFR part 581` (:10374). A heading (`Appendix A to Subpart A--Departmental Offices`) is none.
 */
export const appendixReference: P.Parser<Expression> = the.then(P.alt(appendixList, noLetter)).chain((entries) =>
  P.alt(
    inOtherTitle(entries, 'app'),
    placedHere.map(({ scope, end }) =>
      expression(entries, end, () => ({ form: 'reference', kind: 'appendix', scope })),
    ),
  ),
)

const chapterNumber = '(?:[IVXL]{1,7}|[A-Z]|\\d{1,2})(?![A-Za-z\\d])'
const chapterUnit = P.regexp(/(?:[Ss]ub)?[Cc]hapter/).map((word) => word.toLowerCase())
const chapterList = P.regexp(/s? /).then(designationList({ number: chapterNumber }))

/** `of title 27 of the Code of Federal Regulations`, which is a citation of its own. */
const ofRegulations = P.regexp(new RegExp(`(?=,? (?:of )?(${CFR_HEAD}))`), 1)

/**
 * `"chapter" list ("of this title" | "of title" number)`
 *
 * `chapter X of this title`, `subchapter B of this chapter`, `chapter I of title 21` (CFR-2016-title21-vol1:15998), `Chapter I, title
 * 27, Code of Federal Regulations` (27 CFR 41.11); not `of chapter 68`.
 */
export const chapterReference: P.Parser<Expression> = P.seq(chapterUnit, chapterList).chain(([kind, entries]) =>
  P.alt(
    kind === 'chapter'
      ? P.seqMap(ofRegulations, offset, (head, end) =>
          expression(entries, end, (entry) => ({
            form: 'citation',
            kind: 'cfr',
            targets: pinpointsOf(entry).map(({ number }) => `/us/cfr/t${/\d+/.exec(head)![0]}/ch${number}`),
          })),
        )
      : P.fail('title'),
    placedHere.chain(({ scope, end }) =>
      isInTitle(scope[scope.length - 1]!)
        ? P.succeed(expression(entries, end, () => ({ form: 'reference', kind, scope })))
        : P.fail('scope'),
    ),
  ),
)

const isInTitle = ({ self, unit }: Scope): boolean => self || unit === 'title'

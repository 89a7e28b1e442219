import P from 'parsimmon'
import { cfrCitation } from './cfr-citation.ts'
import { designationList, offset, pinpointsOf } from './designation-list.ts'
import { type Entry, type Expression, expression, type InlineItem, type ItemFields, single, withPlace } from './item.ts'
import { scopes, scopesOrForeign } from './scope.ts'
import { sectionReference } from './section-reference.ts'
import { statuteSection } from './statute-section.ts'
import { uscCitation } from './usc-citation.ts'

const words = P.regexp(/(?:[Tt]his )?(?:[Ss]ub(?:paragraph|section|division)|[Pp]aragraph)s?\b/)
const paths = P.regexp(/ (?=\()/).then(designationList({ number: null }))
const numbers = P.regexp(/ /).then(designationList({ number: '\\d{1,2}(?:\\.?[a-z])?(?![\\w]|\\.\\d)' }))
const of = P.regexp(/,? of /)
const otherPlace = P.alt(uscCitation, cfrCitation, sectionReference, statuteSection)

/**
 * `("sub"?"paragraph" | "subsection" | "subdivision") list scopes`
 *
 * `paragraphs (c)(1)(i) through (xiii) of this section` (CFR-2005-title31-vol1:4519), `paragraph (a) or (b)`,
 * `subparagraph (1) of this definition` (:18586), `this paragraph (b)(2)`, `paragraph (g) of Sec. 1.5`, `paragraph 4 of
 * this appendix`. `subsections (b) and (c) of section 6103 of the Internal Revenue Code` and `paragraph (j)(2) of
 * 5 U.S.C. 552a` belong to the work that is named; `subsection (k)` alone is a word of statutes and has no target.
 */
export const paragraphReference: P.Parser<Expression> = words.chain((head) => {
  const self = /^[Tt]his/.test(head)
  const unit = /(?:sub)?(?:paragraph|section|division)/i.exec(head)![0].toLowerCase()
  const listed = paths.chain((entries) => P.alt(ofOtherPlace(entries), insideThis(unit, self, entries)))
  return self
    ? P.alt(
        listed,
        offset.map((end) => single(end, { form: 'reference', kind: unit, self })),
      )
    : P.alt(listed, numbered)
})

/** `paragraph 4 of this appendix`: numbers without parentheses count only where the words say of what. */
const numbered: P.Parser<Expression> = P.seq(numbers, scopes, offset).chain(([entries, scope, end]) =>
  scope.length > 0 && scope[0]!.self
    ? P.succeed(
        expression(entries, end, (entry) => ({
          form: 'reference',
          kind: 'paragraph',
          number: null,
          path: [entry.number!, ...entry.path],
          scope,
        })),
      )
    : P.fail('scope'),
)

function insideThis(unit: string, self: boolean, entries: Entry[]): P.Parser<Expression> {
  return P.seqMap(scopesOrForeign, offset, ({ scope, isForeign }, end) => {
    const statute = isForeign || (unit === 'subsection' && !scope.some((step) => step.self))
    return expression(entries, end, () =>
      statute ? { form: 'citation', kind: 'act' } : { form: 'reference', kind: unit, self, scope },
    )
  })
}

/** Paragraphs of a place that the words behind them name: each entry is a path below that place. */
function ofOtherPlace(entries: Entry[]): P.Parser<Expression> {
  return P.seqMap(of.then(offset), otherPlace, offset, (start, place, end) => {
    const listEnd = entries[entries.length - 1]!.end
    const list = expression(entries, listEnd, (entry) => below(entry, place.items[0]!))
    return withPlace(list, start, { ...place, end })
  })
}

function below(entry: Entry, place: InlineItem): ItemFields {
  if (place.form === 'reference') {
    const section = { unit: place.kind, number: place.number, path: place.path, self: false }
    return { form: 'reference', kind: 'paragraph', scope: [section, ...place.scope] }
  }
  const base = place.targets[0]
  const targets = base ? pinpointsOf(entry).map((pinpoint) => [base, ...pinpoint.path].join('/')) : []
  return { form: 'citation', kind: place.kind, targets }
}

import P from 'parsimmon'
import { CFR_SECTION } from '../terminals.ts'
import { designationList, offset, sectionOf } from './designation-list.ts'
import { ORDER_HEAD, ORDER_NUMBER, orderTarget } from './executive-citation.ts'
import { type Expression, expression, type Scope } from './item.ts'
import { scopesOrForeign } from './scope.ts'

/** `Sec. `, `Sec. Sec. `, `§§ `, `sections `, with the two blanks of newer volumes. */
export const SECTION_HEAD = '(?:\\b[Ss]ecs?\\.|§|\\b[Ss]ections?(?= ))(?: {0,2}(?:Secs?\\.|§)){0,2} {0,2}'

const head = P.regexp(new RegExp(SECTION_HEAD))
/** `11.2.1`, a paragraph of a test method, which calls its paragraphs sections. */
const DOTTED = '\\d{1,3}(?:\\.\\d{1,3}){2,6}(?!\\.?\\d)'
const form = {
  number: `(?:${DOTTED}|${CFR_SECTION})`,
  head: '(?:(?:Sec\\.|§) {0,2})?',
  suffix: ',? et seq\\.',
}
const list = designationList(form)
/** Behind a sign that says they are many. */
const listOfMany = designationList({ ...form, semicolons: true })
const isMany = (head: string): boolean => /Secs\.|(?:Sec\. *){2}|§ *§/.test(head)

/** `of Executive Order 12958`, which is a citation of its own. */
const ofOrder = P.regexp(new RegExp(`(?=,? (?:of )?${ORDER_HEAD}(${ORDER_NUMBER}))`), 1)

/** `of 5 CFR part 1320` (27 CFR 53.187), which is a citation of its own. */
const ofTitle = P.regexp(/(?=,? of (\d{1,2}) C\.? ?F\.? ?R\.? [Pp]arts? \d)/, 1)

/** `of Method 5`, `of ANSI Z39.18`: a name behind the word `section`, not behind the sign of this title's own sections. */
const ofNamed = P.regexp(
  / of (?!(?:Part|Subpart|Chapter|Subchapter|Title|Appendix|Section|Sec\.)\b)[A-Z][\w.-]*(?: [A-Z\d][\w.-]*)*/,
)

/** `of Handbook 44`, `of ASTM D975`: a name with a number stands behind the sign too. */
const ofNumbered = P.regexp(
  / of (?!(?:Part|Subpart|Chapter|Subchapter|Title|Appendix|Section|Sec\.)\b)(?:[A-Z][\w.-]* ){1,4}[A-Z]{0,3}[-.]?\d[\w.-]*/,
)

/** Its heading in quotes behind a number: sections of this title are cited without (`Sec. 4.45 ``Measure-Containers''`). */
const withHeading = P.regexp(/(?= ``[A-Z])/)

/**
 * `sectionHead list scopes`
 *
 * Sections of this title: `Sec. 1.7` (CFR-2005-title31-vol1), `Sec. Sec. 13.6 and 13.7`, `§ 301.6103(n)-1`
 * (CFR-title26-part301-excerpt), `Sec. Sec.  17.104-17.109`, `Sec. 1.26 (a) through (d)`, `Sec. 20.44 of this chapter`.
 * The number has a point: `section 501` is another work's, and so are `section 1.5(a) of the Order` (:7517), `section 2.1 of
 * Method 5` and `Sec. 4.45 ``Measure-Containers''` (CFR-2016-title21-vol1:1092), which come back as citations of kind `act`, and
 * `section 1.4 of Executive Order 12958`.
 */
export const sectionReference: P.Parser<Expression> = head
  .chain((words) => P.seq(P.of(words), isMany(words) ? listOfMany : list))
  .chain(([words, entries]) =>
    P.alt(
      P.seqMap(ofOrder, offset, (number, end) => expression(entries, end, sectionOf('eo', orderTarget(number)))),
      P.seqMap(ofTitle, offset, (number, end) =>
        expression(entries, end, () => ({ form: 'reference', kind: 'section', scope: [titleScope(number)] })),
      ),
      P.seqMap(P.alt(isWord(words) ? ofNamed : ofNumbered, withHeading), offset, (_work, end) =>
        expression(entries, end, () => ({ form: 'citation', kind: 'act' })),
      ),
      P.seqMap(scopesOrForeign, offset, ({ scope, isForeign }, end) =>
        expression(entries, end, () =>
          isForeign ? { form: 'citation', kind: 'act' } : { form: 'reference', kind: 'section', scope },
        ),
      ),
    ),
  )

const titleScope = (number: string): Scope => ({ unit: 'title', number, path: [], self: false })

const isWord = (head: string): boolean => /^section/i.test(head)

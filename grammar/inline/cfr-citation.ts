import P from 'parsimmon'
import { CFR_SECTION, PART_NUMBER } from '../terminals.ts'
import { designationList, NOT_A_COUNT, offset, pinpointsOf } from './designation-list.ts'
import { type Entry, type Expression, expression, type ItemFields, type Pinpoint, single } from './item.ts'

/** `31 CFR`, `31 C.F.R.`, `title 27 CFR`, `title 27, Code of Federal Regulations`. */
export const CFR_HEAD =
  '(?:[Tt]itle )?\\b\\d{1,2}(?: ?(?:CFR\\b|C\\. ?F\\. ?R\\.)|,? (?:of the )?Code of Federal Regulations)'

const title = P.regexp(new RegExp(CFR_HEAD)).map((head) => /\d+/.exec(head)![0])
const sections = P.regexp(/,? ?(?:(?:[Ss]ec(?:tion)?s?\.?|§) ?){0,2}/).then(
  designationList({
    number: `(?:\\d{1,3}-(?=\\d{1,3}[a-z]?\\.\\d))?${CFR_SECTION}`,
    head: '(?:(?:Sec\\.|§) {0,2})?',
    suffix: ',? et seq\\.',
  }),
)
const parts = P.regexp(/,? [Pp]arts? /).then(designationList({ number: `${PART_NUMBER}(?:[-–]${PART_NUMBER})?` }))
const wholeParts = P.regexp(/ /).then(designationList({ number: `${PART_NUMBER}${NOT_A_COUNT}` }))
const chapters = P.regexp(/,? [Cc]hapters? /).then(designationList({ number: '[IVXL]{1,7}(?![A-Za-z])' }))
const subparts = P.regexp(/,? [Ss]ubparts? /).then(
  designationList({ number: '(?:[A-Z]{1,7}[a-z]?|\\d{1,3}\\.\\d{1,2})(?![A-Za-z])' }),
)
const appendixLetter = P.regexp(/,? [Aa]ppendix ([A-Z]{1,2}|\d{1,2})(?![A-Za-z])/, 1)
const toSubpart = P.alt(P.regexp(/ to [Ss]ubpart ([A-Z]{1,7}[a-z]?)\b/, 1), P.succeed(null))
const compilation = P.regexp(/,? \d{4}(?:[-–]\d{4})? Comp\.(?:,? p\. ?\d+)?/)

/**
 * `title "CFR" ("part"? list ("," "subpart" list)? | "chapter" list | year "Comp.")?`
 *
 * `31 CFR 1.36(c)`, `31 CFR 1.27 (a) through (d)` (CFR-2005-title31-vol1:6358), `31 CFR parts 1, 2 and 5`,
 * `48 CFR part 9, subpart 9.4` (:19365), `40 CFR part 82, appendix A to subpart A` (CFR-2016-title21-vol1), `27 CFR 46`
 * (a part: the number has no point), `41 CFR 101-19.600` (a part with a hyphen),
 * `3 CFR, 1973 Comp., p. 799` (a page of the compilation; its title is all that has
 * an identifier), `title 27 of the Code of Federal Regulations`.
 */
export const cfrCitation: P.Parser<Expression> = title.chain((number) =>
  P.alt(
    P.seqMap(compilation, offset, (_words, end) => single(end, cfr([`/us/cfr/t${number}`]))),
    P.seqMap(sections, offset, (entries, end) => expression(entries, end, sectionFields(number))),
    parts.chain((entries) => insidePart(number, entries)),
    P.seqMap(chapters, offset, (entries, end) =>
      expression(entries, end, (entry) => cfr(pinpointsOf(entry).map((p) => `/us/cfr/t${number}/ch${p.number}`))),
    ),
    P.seqMap(wholeParts, offset, (entries, end) => expression(entries, end, partFields(number))),
    offset.map((end) => single(end, cfr([`/us/cfr/t${number}`]))),
  ),
)

/** What is named inside one part; a list of parts is named as such. */
function insidePart(title: string, entries: Entry[]): P.Parser<Expression> {
  const list = offset.map((end) => expression(entries, end, partFields(title)))
  if (entries.length > 1) return list
  const part = partTarget(title)(entries[0]!)
  return P.alt(
    P.seqMap(appendixLetter, toSubpart, offset, (letter, subpart, end) =>
      single(end, cfr([`${part}${subpart ? `/sp${subpart}` : ''}/app${letter}`])),
    ),
    P.seqMap(subparts, offset, (inner, end) =>
      expression(inner, end, (entry) => cfr(pinpointsOf(entry).map((p) => `${part}/sp${p.number}`))),
    ),
    list,
  )
}

const cfr = (targets: string[]): ItemFields => ({ form: 'citation', kind: 'cfr', targets })

const partTarget = (title: string) => (pinpoint: Pinpoint) => `/us/cfr/t${title}/p${pinpoint.number}`

/** Fields of an entry that names a part of a title. */
export const partFields = (title: string) => (entry: Entry) => cfr(pinpointsOf(entry).map(partTarget(title)))

/** Fields of an entry that names a section of a title. */
export const sectionFields = (title: string) => (entry: Entry) =>
  cfr(pinpointsOf(entry).map((p) => [`/us/cfr/t${title}/s${p.number}`, ...p.path].join('/')))

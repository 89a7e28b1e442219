import P from 'parsimmon'
import { sectionFields, subpartFields } from './cfr-citation.ts'
import { designationList, offset } from './designation-list.ts'
import { type Expression, expression } from './item.ts'

/** `FAR 9.406-2`, `FAR subpart 9.4`, `DFARS 252.204-7012`: the words that the anchor looks for. */
export const ACQUISITION_HEAD = '\\b(?:DFARS?|FAR) (?=\\d{1,3}\\.\\d{3,4}-\\d|[Ss]ubparts? \\d{1,3}\\.\\d)'

const head = P.regexp(new RegExp(ACQUISITION_HEAD))
const sections = designationList({ number: '\\d{1,3}\\.\\d{3,4}-\\d{1,4}(?![\\d-])' })
const subparts = P.regexp(/[Ss]ubparts? /).then(designationList({ number: '\\d{1,3}\\.\\d{1,2}(?![\\d-])' }))

/**
 * `("FAR" | "DFARS") (list | "subpart" list)`
 *
 * The acquisition regulations are title 48, numbered as there: `FAR 9.406-2(b)`, `DFARS 252.204-7012`, `FAR subpart 9.4`.
 * `FAR 91.113` and `FAR part 25` are none: the aviation regulations of title 14 have the same short name, and only the
 * hyphen in the number, or a subpart with a number, tells the one from the other.
 */
export const acquisitionCitation: P.Parser<Expression> = head.then(
  P.alt(
    P.seqMap(sections, offset, (entries, end) => expression(entries, end, sectionFields('48'))),
    P.seqMap(subparts, offset, (entries, end) => expression(entries, end, subpartFields('/us/cfr/t48'))),
  ),
)

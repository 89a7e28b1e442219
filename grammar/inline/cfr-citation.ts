import P from 'parsimmon'
import { CFR_SECTION, PART_NUMBER } from '../terminals.ts'
import { designationList, NOT_A_COUNT, offset, pinpointsOf } from './designation-list.ts'
import { appendixList, NUMBERED_SUBPART, partList, partOfSubpart, subpartList } from './division-list.ts'
import { type Entry, type Expression, expression, type ItemFields, type Pinpoint, single } from './item.ts'

/** `31 CFR`, `31 C.F.R.`, `title 27 CFR`, `title 27, Code of Federal Regulations`, `title 40 of the CFR`. */
export const CFR_HEAD =
  '(?:[Tt]itle )?\\b\\d{1,2}(?: ?(?:CFR\\b|C\\. ?F\\. ?R\\.)|,? (?:of the )?Code of Federal Regulations)|\\b[Tt]itle \\d{1,2},? of the CFR\\b'

const numberOf = (head: string): string => /\d+/.exec(head)![0]
const title = P.regexp(new RegExp(CFR_HEAD))
const sections = P.regexp(/,? ?(?:(?:[Ss]ec(?:tion)?s?\.?|§) ?){0,2}/).then(
  designationList({
    number: CFR_SECTION,
    head: '(?:(?:Sec\\.|§) {0,2})?',
    suffix: ',? et seq\\.',
  }),
)
const comma = P.regexp(/,? /)
const signedSections = P.regexp(/, (?=(?:Secs?\.|§))/).then(
  designationList({ number: CFR_SECTION, head: '(?:(?:(?:Secs?\\.|§) {0,2}){1,2})?' }),
)
const wholeParts = P.regexp(/ /).then(designationList({ number: `${PART_NUMBER}${NOT_A_COUNT}` }))
const chapters = P.regexp(/,? (?=[Cc]h(?:apter|s?\. ))/).then(
  designationList({
    number: '(?:[IVXL]{1,7}|\\d{1,2})(?![A-Za-z\\d]|\\.\\d)',
    head: '(?:[Cc]h(?:apters?|s?\\.) )?',
  }),
)
const subchapters = P.regexp(/,? (?=[Ss]ubchapter)/).then(
  designationList({ number: '[A-Z]{1,2}(?![A-Za-z])', head: '(?:[Ss]ubchapters? )?' }),
)
/** In title 48 the number of a subpart has that of its part: `48 CFR subpart 9.4`. */
const numberedSubparts = P.regexp(/,? [Ss]ubparts? /).then(designationList({ number: NUMBERED_SUBPART }))
const toSubpart = P.alt(P.regexp(/ to [Ss]ubpart ([A-Z]{1,7}[a-z]?)\b/, 1), P.succeed(null))
const compilation = P.regexp(/,? \d{4}(?:[-–]\d{4})? Comp\.(?:,? p\. ?\d+)?/)

/** Entries of one citation with their targets. */
type Cited = [entry: Entry, targets: string[]][]

/**
 * `title "CFR" ("part"? list ("," ("subpart" | "appendix") list)* | "chapter" list ("," "subchapter" list)? | year "Comp.")?`
 *
 * `31 CFR 1.36(c)`, `31 CFR 1.27 (a) through (d)` (CFR-2005-title31-vol1:6358), `31 CFR parts 1, 2 and 5`,
 * `48 CFR part 9, subpart 9.4` (:19365), `40 CFR part 82, appendix A to subpart A` (CFR-2016-title21-vol1), `27 CFR 46`
 * (a part: the number has no point), `41 CFR 101-19.600` (a part with a hyphen), `31 CFR parts 900--904` (:9788),
 * `3 CFR, 1973 Comp., p. 799` (a page of the compilation; its title is all that has
 * an identifier), `title 27 of the Code of Federal Regulations`. The part is an entry of its own, before what is named
 * inside it, and so are a chapter and a title in full words: GPO links them.
 */
export const cfrCitation: P.Parser<Expression> = P.seq(title, offset).chain(([head, behind]) => {
  const base = `/us/cfr/t${numberOf(head)}`
  const whole: Entry = { start: 0, end: behind, number: null, path: [], through: null, suffix: '' }
  const inFull: Cited = /Code/.test(head) ? [[whole, [base]]] : []
  return P.alt(
    P.seqMap(compilation, offset, (_words, end) => single(end, cfr([base]))),
    P.seqMap(sections, offset, (entries, end) => expression(entries, end, sectionFields(numberOf(head)))),
    P.seqMap(P.alt(comma.then(partList), wholeParts).chain(insideParts(base)), offset, toExpression),
    P.seqMap(chapters.chain(insideChapters(base)), offset, (cited, end) => toExpression([...inFull, ...cited], end)),
    P.seqMap(numberedSubparts, offset, (entries, end) => expression(entries, end, subpartFields(base))),
    offset.map((end) => single(end, cfr([base]))),
  )
})

function toExpression(cited: Cited, end: number): Expression {
  const targets = new Map(cited)
  return expression(
    cited.map(([entry]) => entry),
    end,
    (entry) => cfr(targets.get(entry)!),
  )
}

const named = (entries: readonly Entry[], target: (number: string | null) => string): Cited =>
  entries.map((entry) => [entry, pinpointsOf(entry).map(({ number }) => target(number))])

const isOne = (entries: readonly Entry[]): boolean => entries.length === 1 && entries[0]!.through === null

/** Parts, and what is named inside the last of them: `45 CFR parts 160 and 164, subparts A and E`. */
const insideParts =
  (base: string) =>
  (entries: Entry[]): P.Parser<Cited> => {
    const cited = named(entries, (number) => `${base}/p${number}`)
    const last = entries[entries.length - 1]!
    const part = `${base}/p${(last.through ?? last).number}`
    const inside = P.alt(
      appendicesOf(part),
      comma.then(subpartList).chain(insideSubparts(part)),
      sectionsOf(part),
      P.of<Cited>([]),
    )
    return inside.map((more) => [...cited, ...more])
  }

const insideSubparts =
  (part: string) =>
  (entries: Entry[]): P.Parser<Cited> => {
    const cited = named(entries, (number) => `${part}/sp${number}`)
    if (!isOne(entries)) return P.of(cited)
    const inside = P.alt(appendicesOf(`${part}/sp${entries[0]!.number}`), sectionsOf(part), P.of<Cited>([]))
    return inside.map((more) => [...cited, ...more])
  }

/** `31 CFR part 1, subpart C, Sec. 1.20` (CFR-2005-title31-vol1:5714): behind its sign a section of the title in hand. */
const sectionsOf = (part: string): P.Parser<Cited> => {
  const title = part.replace(/\/p[^/]+$/, '')
  const target = ({ number, path }: Pinpoint): string => [`${title}/s${number}`, ...path].join('/')
  return signedSections.map((entries) => entries.map((entry) => [entry, pinpointsOf(entry).map(target)]))
}

const appendicesOf = (base: string): P.Parser<Cited> =>
  P.seqMap(comma.then(appendixList), toSubpart, (entries, subpart) =>
    named(entries, (number) => `${base}${subpart === null ? '' : `/sp${subpart}`}/app${number}`),
  )

const insideChapters =
  (base: string) =>
  (entries: Entry[]): P.Parser<Cited> => {
    const cited = named(entries, (number) => `${base}/ch${number}`)
    if (!isOne(entries)) return P.of(cited)
    const inside = subchapters.map((inner) => named(inner, (number) => `${cited[0]![1][0]}/sch${number}`))
    return P.alt(inside, P.of<Cited>([])).map((more) => [...cited, ...more])
  }

const cfr = (targets: string[]): ItemFields => ({ form: 'citation', kind: 'cfr', targets })

/** Fields of an entry that names a part of a title. */
export const partFields = (title: string) => (entry: Entry) =>
  cfr(pinpointsOf(entry).map(({ number }) => `/us/cfr/t${title}/p${number}`))

/** Fields of an entry that names a section of a title. */
export const sectionFields = (title: string) => (entry: Entry) =>
  cfr(pinpointsOf(entry).map((p: Pinpoint) => [`/us/cfr/t${title}/s${p.number}`, ...p.path].join('/')))

/** Fields of an entry that names a subpart by a number with its part in it. */
export const subpartFields = (base: string) => (entry: Entry) =>
  cfr(pinpointsOf(entry).map(({ number }) => `${base}/p${partOfSubpart(number!)}/sp${number}`))

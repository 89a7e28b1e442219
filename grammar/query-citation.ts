/** The citations people type: wide in what is taken, one record out. */
import Parsimmon from 'parsimmon'
import { extendPath } from './inline/designation-series.ts'
import { parseWith } from './parse-with.ts'
import { MONTH } from './terminals.ts'

/** Numbers of the divisions that a citation names, as typed. */
export interface CitedScope {
  subtitle?: string
  chapter?: string
  subchapter?: string
  part?: string
  subpart?: string
}

/** A paragraph, or all from one to another. */
export interface PathRange {
  /** `["c", "1", "i"]` of `(c)(1)(i)`. */
  path: string[]
  /** Full path of the last paragraph of a range; empty without one. */
  through: string[]
}

/** A division, section, appendix, paragraph, or range or list of paragraphs. */
export interface ProvisionCitation extends PathRange {
  kind: 'provision'
  title: number | null
  /** Year of the edition asked for: `(2005)`. */
  year: string | null
  scope: CitedScope
  /** `1.36`; null where no section is named. */
  section: string | null
  /** Last section of `1.34 through 1.36`. */
  sectionThrough: string | null
  /** Absent unless a range of divisions is named: the last number of `parts 40 through 44`. */
  scopeThrough?: string
  /** Absent unless the words before the first paragraph below are named: `1.36(c)(1) introductory text`. */
  introductory?: true
  /** Absent unless an appendix or supplement is named; `designation` is null for "appendix to part 19". */
  appendix?: { noun: AppendixNoun; designation: string | null }
  /** Absent unless a list of paragraphs is named: the items after the first. */
  also?: PathRange[]
}

/** What an appendix is called. */
export type AppendixNoun = 'appendix' | 'supplement'

/** A printed page of a volume. */
export interface PageCitation {
  kind: 'page'
  title: number | null
  year: string | null
  page: string
  /** Absent unless a range is named: the last page of `pages 53-55`. */
  through?: string
}

/** Several provisions or pages of one title: `31 CFR 1.1, 1.3(a)`, `parts 1 and 5`. */
interface ListCitation {
  kind: 'list'
  citations: (ProvisionCitation | PageCitation)[]
}

/** A USLM identifier, with the date of its edition where one follows `@`. */
interface IdentifierCitation {
  kind: 'identifier'
  identifier: string
  title: number | null
  year: string | null
}

/** Words that are no citation of the CFR. */
interface UnreadCitation {
  kind: 'unread'
}

/** What a person asked for; `unread` where no form of citation fits. */
export type QueryCitation = ProvisionCitation | PageCitation | IdentifierCitation | ListCitation | UnreadCitation

/** A number, or all from one to another. */
interface NumberSpan {
  number: string
  through: string | null
}

/** A section, with its paragraphs where some are named. */
interface CitedSection extends NumberSpan {
  ranges: PathRange[]
}

type Item =
  | { item: 'title'; number: number }
  | { item: 'division'; level: keyof CitedScope; spans: NumberSpan[] }
  | { item: 'sections'; sections: CitedSection[] }
  | { item: 'appendix'; noun: AppendixNoun; designation: string | null }
  | { item: 'paths'; ranges: PathRange[]; onlyAppendix?: boolean }
  | { item: 'introductory' }
  | { item: 'pages'; spans: NumberSpan[] }
  | { item: 'year'; year: string }

/** Longer than any citation that has a meaning; a bound for the parser. */
const LONGEST = 300

const { alt, lookahead, optWhitespace, regexp, seqMap, succeed } = Parsimmon

const opening = regexp(/\s*\(\s*/)
/** A year in parentheses is an edition, never a paragraph. */
const token = regexp(/(?!(?:19|20)\d\d\b)[A-Za-z0-9]{1,8}(?:[-–][A-Za-z0-9]{1,8})?/).map(plainHyphen)
const closing = regexp(/\s*\)/)

/** designation : "(" token ")" · sample `(viii)` · not `(2005)`, the year of an edition. */
const designation = opening.then(token).skip(closing)
const designations = designation.atLeast(1)

const through = regexp(/\s*(?:[-–—]|through\b|thru\b|to\b)\s*/i)

/**
 * sectionNumber : part "." number tail* · samples `1.36`, `301.6103(n)-1`, `17.104-17.109`, `100.T07-0110` ·
 * not the hyphen of `1.36(c)-(e)` or of `1.36(c)-1.36(e)`, which are ranges of paragraphs.
 */
const sectionNumber = regexp(
  /\d+[A-Za-z]?\.[A-Za-z]?\d\w*(?:(?:\([A-Za-z0-9]{1,5}\)){1,4}[-–]\d\w*(?![\w.])|[-–]\w+(?:\.\w+)?)*/,
).map(plainHyphen)

const comma = regexp(/\s*(?:,\s*(?:(?:and|or)\b\s*)?|(?:and\b|or\b|&)\s*)/i)

/** pathList : pathRange (comma pathRange)* · samples `(c)(1)(i)-(viii)`, `(i) through (iii) and (v)`, `(c)(1), (d)`. */
const pathList = listOf(designations)

/**
 * appendixPath : (word | designation) ("."? (word | designation) | "-" word)* · samples `3.(a)`, `3(a)`, `IV.B.2`,
 * `2(b)-1.i` · not a year.
 */
const appendixPath = seqMap(
  alt(designation, token),
  alt(designation, regexp(/\.\s*/).then(alt(designation, token)), regexp(/[-–](?=\w)/).then(token)).many(),
  (first, rest) => [first, ...rest],
).skip(regexp(/\.?/))

/** barePart : number · sample `31 CFR 1`, only behind a title or alone · not `31 CFR 1.36`, a section. */
const barePart = regexp(/\d+[A-Za-z]?(?![\w.(])/).map((number): Item[] => [partItem(number)])

/** title : (number code | "title" number ("of the"? code)?) edition? barePart? · samples `31 CFR`, `title 31`, `31 CFR (2005) 1`. */
const title = seqMap(
  alt(
    regexp(/(\d{1,3})\s*(?:C\.?\s?F\.?\s?R\.?|Code\s+of\s+Federal\s+Regulations\b)/i, 1),
    regexp(
      /title\s+(\d{1,3})(?:(?:\s*,)?(?:\s+of)?(?:\s+the)?\s+(?:C\.?F\.?R\b\.?|Code\s+of\s+Federal\s+Regulations\b)|\b)/i,
      1,
    ),
  ),
  alt(
    regexp(/\s*[([]((?:19|20)\d\d)(?:\s+ed(?:ition|\.)?)?[)\]](?=\s*\S)/i, 1).map((each): Item[] => [
      { item: 'year', year: each },
    ]),
    succeed<Item[]>([]),
  ),
  alt(regexp(/[\s,]*/).then(barePart), succeed<Item[]>([])),
  (number, edition, part): Item[] => [{ item: 'title', number: Number(number) }, ...edition, ...part],
)

const LEVELS: [name: string, level: keyof CitedScope][] = [
  ['subtit(?:le)?', 'subtitle'],
  ['sub-?ch(?:ap(?:ter)?)?', 'subchapter'],
  ['ch(?:ap(?:ter)?)?', 'chapter'],
  ['subp(?:ar)?t', 'subpart'],
  ['p(?:ar)?t', 'part'],
]

const divisionNumber = regexp(/[A-Za-z0-9]+(?:\.\d+)*(?:[-–][A-Za-z0-9]+)?(?![\w.(])/).map(plainHyphen)
/** A number without the name of its level: behind a comma it could be a year or a word. */
const furtherNumber = regexp(
  /(?!(?:19|20)\d\d\s*$)(?:\d+[A-Za-z]?|[A-Z]{1,2}|[IVXLC]+)(?:[-–][A-Za-z0-9]+)?(?![\w.(])/,
).map(plainHyphen)

/**
 * division : level number (through number)? (comma level number)* | levels number (comma number)* · samples `part 1`,
 * `subpart C`, `chap. I`, `parts 1 and 5`, `parts 40 through 44` · not `part 1.36`, which means a section.
 */
const division = alt(...LEVELS.map(([name, level]) => divisionOf(name, level)))

function divisionOf(name: string, level: keyof CitedScope): Parsimmon.Parser<Item[]> {
  const [one, several] = ['s?', 's'].map((ending) => regexp(new RegExp(`${name}${ending}(?:\\.\\s*|\\s+)`, 'i')))
  const span = spanOf(divisionNumber, furtherNumber)
  const further = spanOf(furtherNumber, furtherNumber)
  return alt(
    several!.then(listOfSpans(span, alt(one!.then(span), further))),
    one!.then(listOfSpans(span, one!.then(span))),
  ).map((spans): Item[] => [{ item: 'division', level, spans }])
}

/** appendix : "appendix" designation? · samples `Appendix A`, `appendix I(F)`, `appendix to part 19` (without one). */
const appendix = seqMap(
  alt(
    regexp(/(?:appendix|app\.)\s*/i).result('appendix' as const),
    regexp(/(?:supplement|supp\.)\s*/i).result('supplement' as const),
  ),
  alt(lookahead(/(?:to|of)\b/i).result(null), regexp(/[A-Za-z0-9]+(?:\([A-Z]\))?(?:-\w+)?/), succeed(null)),
  (noun, designation): Item[] => [{ item: 'appendix', noun, designation }],
)

const sectionName = regexp(/(?:§{1,2}\s*|sec(?:tions?|s?\.)\s*(?:sec\.\s*)?|part\s+|#?p-)?/i)
const citedSection = seqMap(
  sectionNumber,
  alt(
    through.then(sectionNumber).map((last) => ({ through: last, ranges: [] })),
    pathList.map((ranges) => ({ through: null, ranges })),
    succeed({ through: null, ranges: [] }),
  ),
  (number, rest): CitedSection => ({ number, ...rest }),
)

/** section : name? number pathList? (comma name? number pathList?)* · samples `§ 1.36(c)`, `Sec. 1.36`, `p-1.36(c)(1)`, `§§ 1.1 and 1.3`. */
const section = sectionName.then(
  seqMap(citedSection, comma.then(sectionName).then(citedSection).many(), (first, rest): Item[] => [
    { item: 'sections', sections: [first, ...rest] },
  ]),
)

/** paragraph : "paragraph" (pathList | appendixPath) · samples `paragraph (c)(1) of`, `section 3.(a) of appendix A`, `comment 2(b)-1.i`. */
const paragraph = regexp(/(?:(?:sub)?para(?:graph|\.)s?|¶{1,2}|sections?|sec\.|items?|comments?\b)\s*/i)
  .then(
    alt(
      pathList,
      appendixPath.map((path) => [{ path, through: [] }]),
    ),
  )
  .map((ranges): Item[] => [{ item: 'paths', ranges }])

/** introductory : "introductory text" · sample `1.36(c)(1) introductory text`. */
const introductory = regexp(/intro(?:ductory|\.)?\s+text\b/i).map((): Item[] => [{ item: 'introductory' }])

const pageNumber = regexp(/(?!(?:19|20)\d\d\s*$)(?:[ivxlcdm]+|\d+)\b/i)
const pageSpan = spanOf(pageNumber, pageNumber)

/** page : "page" number (through number)? (comma number)* · samples `page 53`, `p. 53`, `page iv`, `pages 53-55`. */
const page = regexp(/p(?:ages?\s*|p?\.\s*)/i)
  .then(listOfSpans(pageSpan, pageSpan))
  .map((spans): Item[] => [{ item: 'pages', spans }])

/** year : "(2005)", ", 2005", "(July 1, 2005)" or "(7-1-05 Edition)" at the very end · not `(c)`. */
const year = alt(
  regexp(
    new RegExp(
      `[,\\s]*[([]?\\s*(?:revised\\s+as\\s+of\\s+)?(?:${MONTH}\\s+\\d{1,2},\\s*)?((?:19|20)\\d\\d)(?:\\s+ed(?:ition|\\.)?)?\\s*[)\\]]?(?=\\s*$)`,
      'i',
    ),
    1,
  ),
  regexp(/[,\s]*\(\d{1,2}[-–]\d{1,2}[-–](\d\d)\s+Edition\)(?=\s*$)/i, 1).map(fullYear),
).map((number): Item[] => [{ item: 'year', year: number }])

const separator = regexp(/\s*(?:,\s*)?(?:(?:of|to|in|under)\b\s*)?(?:the\s+)?/i)
const item = alt(title, introductory, section, division, appendix, paragraph, page)
/** Words in front of a citation in a text. */
const signal = regexp(/(?:(?:see(?:\s+also)?|cf\.?|under|in|at)\b[\s.,:]*)*/i)
const lastPath = regexp(/[,\s]*/).then(
  alt(
    pathList.map((ranges): Item[] => [{ item: 'paths', ranges }]),
    listOf(appendixPath).map((ranges): Item[] => [{ item: 'paths', ranges, onlyAppendix: true }]),
  ),
)

const citation = optWhitespace
  .then(signal)
  .then(
    seqMap(
      seqMap(
        alt(year, item, barePart.skip(lookahead(year.or(regexp(/\s*$/))))),
        alt(year, separator.then(item)).many(),
        (first, rest) => [first, ...rest],
      ),
      alt(lastPath, succeed<Item[]>([])),
      alt(year, succeed<Item[]>([])),
      (items, path, edition) => [...items.flat(), ...path, ...edition],
    ),
  )
  .skip(regexp(/[\s.;,]*/))

/** Read a citation as people type it; what makes no sense comes back as `unread`, never as an exception. */
export function parseQueryCitation(input: string): QueryCitation {
  const text = input.trim().replace(/[‐‑−]/g, '-')
  if (text.length > LONGEST) return { kind: 'unread' }
  if (/^\/?us\//.test(text)) return readIdentifier(text)
  const result = parseWith(citation, text)
  return (result.status ? fold(result.value) : null) ?? { kind: 'unread' }
}

/** Target of `5 U.S.C. 552a(d)` or of a U.S.C. identifier in USLM form; null if the words are neither. */
export function parseUscTarget(input: string): string | null {
  const text = input.trim()
  if (text.length > LONGEST) return null
  if (/^\/us\/usc\/t\d+(?:\/[\w.-]+)*$/.test(text)) return text
  const result = parseWith(uscTarget, text)
  return result.status ? result.value : null
}

/** uscTarget : number "U.S.C." section designations? · samples `5 U.S.C. 552a(d)`, `5 USC § 552a`. */
const uscTarget = seqMap(
  regexp(/(\d{1,2})\s*U\.?\s?S\.?\s?C\.?\s*(?:§{1,2}|sec\.|section)?\s*/i, 1),
  regexp(/\d+[A-Za-z]*(?:-\d+[a-z]?)?/),
  designation.many(),
  (title, number, path) => [`/us/usc/t${title}/s${number}`, ...path].join('/'),
)

function readIdentifier(text: string): QueryCitation {
  const match = /^\/?(us\/cfr(?:\/t(\d+))?(?:\/[^@\s]*)?)(?:@((?:19|20)\d\d)(?:-\d\d-\d\d)?)?$/.exec(text)
  if (match === null) return { kind: 'unread' }
  return {
    kind: 'identifier',
    identifier: `/${match[1]!.replace(/\/+$/, '')}`,
    title: match[2] === undefined ? null : Number(match[2]),
    year: match[3] ?? null,
  }
}

/** Paths as typed, one or a range: `(x)` after `(c)(1)(viii)`, `(i)-(viii)`. */
type TypedRange = [path: string[], end: string[]]

function listOf(paths: Parsimmon.Parser<string[]>): Parsimmon.Parser<PathRange[]> {
  const last = through.then(alt(sectionNumber.then(designations), designations))
  const range = seqMap(paths, alt(last, succeed<string[]>([])), (path, end): TypedRange => [path, end])
  return seqMap(range, comma.then(range).many(), (first, rest) => rest.reduce(addRange, [rangeOf(first)]))
}

/** A later item of a list takes over what stands before its own level in the item before it. */
function addRange(ranges: readonly PathRange[], [path, end]: TypedRange): PathRange[] {
  const { path: first, through: last } = ranges[ranges.length - 1]!
  return [...ranges, rangeOf([extendPath(last.length > 0 ? last : first, path) ?? path, end])]
}

function rangeOf([path, end]: TypedRange): PathRange {
  return { path, through: fullPath(path, end) }
}

/** `(viii)` after `(c)(1)(i)` is `(c)(1)(viii)`. */
function fullPath(from: string[], end: string[]): string[] {
  return end.length === 0 ? [] : [...from.slice(0, Math.max(0, from.length - end.length)), ...end]
}

function spanOf(number: Parsimmon.Parser<string>, last: Parsimmon.Parser<string>): Parsimmon.Parser<NumberSpan> {
  return seqMap(number, alt(through.then(last), succeed(null)), (first, end) => ({ number: first, through: end }))
}

function listOfSpans(
  first: Parsimmon.Parser<NumberSpan>,
  further: Parsimmon.Parser<NumberSpan>,
): Parsimmon.Parser<NumberSpan[]> {
  return seqMap(first, comma.then(further).many(), (one, rest) => [one, ...rest])
}

function partItem(number: string): Item {
  return { item: 'division', level: 'part', spans: [{ number, through: null }] }
}

function fold(items: Item[]): QueryCitation | null {
  const seen = new Set(items.map((each) => (each.item === 'division' ? each.level : each.item)))
  if (seen.size < items.length) return null
  const titleItem = items.find((each) => each.item === 'title')
  const yearItem = items.find((each) => each.item === 'year')
  const edition = { title: titleItem?.number ?? null, year: yearItem?.year ?? null }
  const pages = items.find((each) => each.item === 'pages')
  const citations =
    pages === undefined ? foldProvisions(items, edition) : pages.spans.map((span) => foldPage(span, edition))
  return citations.length > 1 ? { kind: 'list', citations } : (citations[0] ?? null)
}

type CitedEdition = Pick<ProvisionCitation, 'title' | 'year'>

function foldPage({ number, through: last }: NumberSpan, edition: CitedEdition): PageCitation {
  return { kind: 'page', page: number, ...(last === null ? {} : { through: last }), ...edition }
}

/** One citation for each of the sections named, in each of the divisions named; none where the items do not go together. */
function foldProvisions(items: Item[], edition: CitedEdition): ProvisionCitation[] {
  const sections = items.find((each) => each.item === 'sections')?.sections ?? [null]
  const appendixItem = items.find((each) => each.item === 'appendix')
  const paths = items.find((each) => each.item === 'paths')
  const isIntroductory = items.some((each) => each.item === 'introductory')
  if (items.every((each) => each.item === 'year')) return []
  return sections.flatMap((section) => {
    if (section !== null && (appendixItem !== undefined || paths?.onlyAppendix)) return []
    if (section === null && appendixItem === undefined && (paths !== undefined || isIntroductory)) return []
    if (section !== null && paths !== undefined && section.ranges.length > 0) return []
    const [first = { path: [], through: [] }, ...also] = paths?.ranges ?? section?.ranges ?? []
    return scopesOf(items).map(
      (scopes): ProvisionCitation => ({
        kind: 'provision',
        ...edition,
        ...scopes,
        section: section?.number ?? null,
        sectionThrough: section?.through ?? null,
        ...(appendixItem === undefined
          ? {}
          : { appendix: { noun: appendixItem.noun, designation: appendixItem.designation } }),
        ...(isIntroductory ? { introductory: true } : {}),
        ...first,
        ...(also.length > 0 ? { also } : {}),
      }),
    )
  })
}

/** `subpart A of parts 1 and 5` is two places. */
function scopesOf(items: Item[]): Pick<ProvisionCitation, 'scope' | 'scopeThrough'>[] {
  const divisions = items.filter((each) => each.item === 'division')
  return divisions.reduce<Pick<ProvisionCitation, 'scope' | 'scopeThrough'>[]>(
    (places, { level, spans }) =>
      places.flatMap(({ scope, ...rest }) =>
        spans.map(({ number, through: last }) => ({
          scope: { ...scope, [level]: number },
          ...rest,
          ...(last === null ? {} : { scopeThrough: last }),
        })),
      ),
    [{ scope: {} }],
  )
}

function plainHyphen(text: string): string {
  return text.replaceAll('–', '-')
}

/** GPO heads its pages `31 CFR Ch. I (7-1-05 Edition)`; the Code began in 1938. */
function fullYear(digits: string): string {
  return `${Number(digits) < 38 ? '20' : '19'}${digits}`
}

/** The citations people type: wide in what is taken, one record out. */
import Parsimmon from 'parsimmon'
import { extendPath } from './inline/designation-series.ts'
import { parseWith } from './parse-with.ts'

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
export type QueryCitation = ProvisionCitation | PageCitation | IdentifierCitation | UnreadCitation

type Item =
  | { item: 'title'; number: number }
  | { item: 'division'; level: keyof CitedScope; number: string }
  | { item: 'section'; number: string }
  | { item: 'sectionThrough'; number: string }
  | { item: 'appendix'; noun: AppendixNoun; designation: string | null }
  | { item: 'paths'; ranges: PathRange[]; onlyAppendix?: boolean }
  | { item: 'page'; page: string }
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

/** title : number "CFR" · samples `31 CFR`, `31 C.F.R.`, `1CFR`, `title 31`. */
const title = alt(
  regexp(/(\d{1,3})\s*C\.?\s?F\.?\s?R\.?/i, 1),
  regexp(/title\s+(\d{1,3})(?:\s*C\.?\s?F\.?\s?R\.?|\b)/i, 1),
).map((number): Item[] => [{ item: 'title', number: Number(number) }])

const LEVELS: [RegExp, keyof CitedScope][] = [
  [/subtitle\s+/i, 'subtitle'],
  [/subchapter\s+/i, 'subchapter'],
  [/(?:chapter\s+|ch\.\s*)/i, 'chapter'],
  [/(?:subpart\s+|subpt\.\s*)/i, 'subpart'],
  [/(?:parts?\s+|pt\.\s*)/i, 'part'],
]

const divisionNumber = regexp(/[A-Za-z0-9]+(?:\.\d+)*(?:[-–][A-Za-z0-9]+)?(?![\w.(])/).map(plainHyphen)

/** division : level number · samples `part 1`, `subpart C`, `chapter I` · not `part 1.36`, which means a section. */
const division = alt(
  ...LEVELS.map(([word, level]) =>
    regexp(word)
      .then(divisionNumber)
      .map((number): Item[] => [{ item: 'division', level, number }]),
  ),
)

/** appendix : "appendix" designation? · samples `Appendix A`, `appendix I(F)`, `appendix to part 19` (without one). */
const appendix = seqMap(
  alt(
    regexp(/(?:appendix|app\.)\s*/i).result('appendix' as const),
    regexp(/(?:supplement|supp\.)\s*/i).result('supplement' as const),
  ),
  alt(lookahead(/(?:to|of)\b/i).result(null), regexp(/[A-Za-z0-9]+(?:\([A-Z]\))?(?:-\w+)?/), succeed(null)),
  (noun, designation): Item[] => [{ item: 'appendix', noun, designation }],
)

/** section : ("§" | "Sec." | "section")? sectionNumber pathList? · samples `§ 1.36(c)`, `Sec. 1.36`, `p-1.36(c)(1)`. */
const section = seqMap(
  regexp(/(?:§{1,2}\s*|sec(?:tions?|s?\.)\s*(?:sec\.\s*)?|part\s+|#?p-)?/i),
  sectionNumber,
  alt(
    sectionToSection(),
    pathList.map((ranges): Item[] => [{ item: 'paths', ranges }]),
    succeed<Item[]>([]),
  ),
  (_, number, rest): Item[] => [{ item: 'section', number }, ...rest],
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

/** page : "page" number · samples `page 53`, `p. 53`, `page iv`. */
const page = regexp(/p(?:age\s*|\.\s*)([ivxlcdm]+|\d+)\b/i, 1).map((number): Item[] => [{ item: 'page', page: number }])

/** barePart : number · sample `31 CFR 1` · not `31 CFR 1.36`, a section. */
const barePart = regexp(/\d+[A-Za-z]?(?![\w.(])/).map((number): Item[] => [{ item: 'division', level: 'part', number }])

/** year : "(2005)", ", 2005", "(July 1, 2005)" or "(7-1-05 Edition)" at the very end · not `(c)`. */
const year = alt(
  regexp(
    /[,\s]*[([]?\s*(?:revised\s+as\s+of\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s*)?((?:19|20)\d\d)(?:\s+ed(?:ition|\.)?)?\s*[)\]]?(?=\s*$)/i,
    1,
  ),
  regexp(/[,\s]*\(\d{1,2}[-–]\d{1,2}[-–](\d\d)\s+Edition\)(?=\s*$)/i, 1).map(fullYear),
).map((number): Item[] => [{ item: 'year', year: number }])

const separator = regexp(/\s*(?:,\s*)?(?:(?:of|to|in|under)\b\s*)?(?:the\s+)?/i)
const item = alt(title, section, division, appendix, paragraph, page, barePart)
const lastPath = regexp(/[,\s]*/).then(
  alt(
    pathList.map((ranges): Item[] => [{ item: 'paths', ranges }]),
    listOf(appendixPath).map((ranges): Item[] => [{ item: 'paths', ranges, onlyAppendix: true }]),
  ),
)

const citation = optWhitespace
  .then(
    seqMap(
      seqMap(alt(year, item), alt(year, separator.then(item)).many(), (first, rest) => [first, ...rest]),
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
  if (text.startsWith('/')) return readIdentifier(text)
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
  const match = /^(\/us\/cfr(?:\/t(\d+))?(?:\/[^@\s]*)?)(?:@((?:19|20)\d\d)(?:-\d\d-\d\d)?)?$/.exec(text)
  if (match === null) return { kind: 'unread' }
  return {
    kind: 'identifier',
    identifier: match[1]!.replace(/\/+$/, ''),
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

function sectionToSection(): Parsimmon.Parser<Item[]> {
  return through.then(sectionNumber).map((number): Item[] => [{ item: 'sectionThrough', number }])
}

function fold(items: Item[]): QueryCitation | null {
  const seen = new Set(items.map((each) => (each.item === 'division' ? each.level : each.item)))
  if (seen.size < items.length) return null
  const titleItem = items.find((each) => each.item === 'title')
  const yearItem = items.find((each) => each.item === 'year')
  const edition = { title: titleItem?.number ?? null, year: yearItem?.year ?? null }
  const pageItem = items.find((each) => each.item === 'page')
  if (pageItem !== undefined) return { kind: 'page', page: pageItem.page, ...edition }
  return foldProvision(items, edition)
}

function foldProvision(
  items: Item[],
  edition: { title: number | null; year: string | null },
): ProvisionCitation | null {
  const divisions = items.filter((each) => each.item === 'division')
  const sectionItem = items.find((each) => each.item === 'section')
  const appendixItem = items.find((each) => each.item === 'appendix')
  const paths = items.find((each) => each.item === 'paths')
  const [first = { path: [], through: [] }, ...also] = paths?.ranges ?? []
  if (paths !== undefined && sectionItem === undefined && appendixItem === undefined) return null
  if (sectionItem !== undefined && (appendixItem !== undefined || paths?.onlyAppendix)) return null
  if (items.every((each) => each.item === 'year')) return null
  return {
    kind: 'provision',
    ...edition,
    scope: Object.fromEntries(divisions.map((each) => [each.level, each.number])),
    section: sectionItem?.number ?? null,
    sectionThrough: items.find((each) => each.item === 'sectionThrough')?.number ?? null,
    ...(appendixItem === undefined
      ? {}
      : { appendix: { noun: appendixItem.noun, designation: appendixItem.designation } }),
    ...first,
    ...(also.length > 0 ? { also } : {}),
  }
}

function plainHyphen(text: string): string {
  return text.replaceAll('–', '-')
}

/** GPO heads its pages `31 CFR Ch. I (7-1-05 Edition)`; the Code began in 1938. */
function fullYear(digits: string): string {
  return `${Number(digits) < 38 ? '20' : '19'}${digits}`
}

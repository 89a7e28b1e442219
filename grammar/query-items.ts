/** What the citations people type are made of: titles, divisions, sections, paragraphs, pages, years. */
import Parsimmon from 'parsimmon'
import { extendPath } from './inline/designation-series.ts'
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
  /** Section of the last paragraph, where it is typed again: `1.36(c)-1.36(e)`. */
  throughSection?: string
}

/** What an appendix is called. */
export type AppendixNoun = 'appendix' | 'supplement'

/** A number, or all from one to another. */
export interface NumberSpan {
  number: string
  through: string | null
}

/** A section, with its paragraphs where some are named. */
interface CitedSection extends NumberSpan {
  ranges: PathRange[]
}

/** One thing that a citation names. */
export type CitedItem =
  | { item: 'title'; number: number }
  | { item: 'division'; level: keyof CitedScope; spans: NumberSpan[] }
  | { item: 'sections'; sections: CitedSection[] }
  | { item: 'appendix'; noun: AppendixNoun; designation: string | null }
  | { item: 'paths'; ranges: PathRange[]; onlyAppendix?: boolean }
  | { item: 'introductory' }
  | { item: 'pages'; spans: NumberSpan[] }
  | { item: 'year'; year: string }

/** Year of an edition: the Code began in 1938. */
const YEAR = '(?:19(?:3[89]|[4-9]\\d)|20\\d\\d)'

const { alt, lookahead, optWhitespace, regexp, seqMap, succeed } = Parsimmon

const opening = regexp(/\s*\(\s*/)
/** A year in parentheses is an edition, never a paragraph. */
const token = regexp(new RegExp(`(?!${YEAR}\\b)[A-Za-z0-9]{1,8}(?:[-–][A-Za-z0-9]{1,8})?`)).map(plainHyphen)
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

const sectionName = regexp(/(?:§{1,2}\s*|sec(?:tions?|s?\.)\s*(?:sec\.\s*)?|part\s+|#?p-)?/i)

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
const barePart = regexp(/\d+[A-Za-z]?(?![\w.(])/).map((number): CitedItem[] => [partItem(number)])

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
    regexp(new RegExp(`\\s*[([](${YEAR})(?:\\s+ed(?:ition|\\.)?)?[)\\]](?=\\s*\\S)`, 'i'), 1).map(
      (each): CitedItem[] => [{ item: 'year', year: each }],
    ),
    succeed<CitedItem[]>([]),
  ),
  alt(regexp(/[\s,]*/).then(barePart), succeed<CitedItem[]>([])),
  (number, edition, part): CitedItem[] => [{ item: 'title', number: Number(number) }, ...edition, ...part],
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
  new RegExp(`(?!${YEAR}\\s*$)(?:\\d+[A-Za-z]?|[A-Z]{1,2}|[IVXLC]+)(?:[-–][A-Za-z0-9]+)?(?![\\w.(])`),
).map(plainHyphen)

/**
 * division : level number (through number)? (comma level number)* | levels number (comma number)* · samples `part 1`,
 * `subpart C`, `chap. I`, `parts 1 and 5`, `parts 40 through 44` · not `part 1.36`, which means a section.
 */
const division = alt(...LEVELS.map(([name, level]) => divisionOf(name, level)))

function divisionOf(name: string, level: keyof CitedScope): Parsimmon.Parser<CitedItem[]> {
  const [one, several] = ['s?', 's'].map((ending) => regexp(new RegExp(`${name}${ending}(?:\\.\\s*|\\s+)`, 'i')))
  const span = spanOf(divisionNumber, furtherNumber)
  const further = spanOf(furtherNumber, furtherNumber)
  return alt(
    several!.then(listOfSpans(span, alt(one!.then(span), further))),
    one!.then(listOfSpans(span, one!.then(span))),
  ).map((spans): CitedItem[] => [{ item: 'division', level, spans }])
}

/** appendix : "appendix" designation? · samples `Appendix A`, `appendix I(F)`, `appendix to part 19` (without one). */
const appendix = seqMap(
  alt(
    regexp(/(?:appendix|app\.)\s*/i).result('appendix' as const),
    regexp(/(?:supplement|supp\.)\s*/i).result('supplement' as const),
  ),
  alt(lookahead(/(?:to|of)\b/i).result(null), regexp(/[A-Za-z0-9]+(?:\([A-Z]\))?(?:-\w+)?/), succeed(null)),
  (noun, designation): CitedItem[] => [{ item: 'appendix', noun, designation }],
)

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
  seqMap(citedSection, comma.then(sectionName).then(citedSection).many(), (first, rest): CitedItem[] => [
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
  .map((ranges): CitedItem[] => [{ item: 'paths', ranges }])

/** introductory : "introductory text" · sample `1.36(c)(1) introductory text`. */
const introductory = regexp(/intro(?:ductory|\.)?\s+text\b/i).map((): CitedItem[] => [{ item: 'introductory' }])

const pageNumber = regexp(new RegExp(`(?!${YEAR}\\s*$)(?:[ivxlcdm]+|\\d+)\\b`, 'i'))
const pageSpan = spanOf(pageNumber, pageNumber)

/** page : "page" number (through number)? (comma number)* · samples `page 53`, `p. 53`, `page iv`, `pages 53-55`. */
const page = regexp(/p(?:ages?\s*|p?\.\s*)/i)
  .then(listOfSpans(pageSpan, pageSpan))
  .map((spans): CitedItem[] => [{ item: 'pages', spans }])

/** year : "(2005)", ", 2005", "(July 1, 2005)" or "(7-1-05 Edition)" at the very end · not `(c)`. */
const year = alt(
  regexp(
    new RegExp(
      `[,\\s]*[([]?\\s*(?:revised\\s+as\\s+of\\s+)?(?:${MONTH}\\s+\\d{1,2},\\s*)?(${YEAR})(?:\\s+ed(?:ition|\\.)?)?\\s*[)\\]]?(?=\\s*$)`,
      'i',
    ),
    1,
  ),
  regexp(/[,\s]*\(\d{1,2}[-–]\d{1,2}[-–](\d\d)\s+Edition\)(?=\s*$)/i, 1).map(fullYear),
).map((number): CitedItem[] => [{ item: 'year', year: number }])

const separator = regexp(/\s*(?:,\s*)?(?:(?:of|to|in|under)\b\s*)?(?:the\s+)?/i)
const item = alt(title, introductory, section, division, appendix, paragraph, page)
/** Words in front of a citation in a text. */
const signal = regexp(/(?:(?:see(?:\s+also)?|cf\.?|under|in|at)\b[\s.,:]*)*/i)
const lastPath = regexp(/[,\s]*/).then(
  alt(
    pathList.map((ranges): CitedItem[] => [{ item: 'paths', ranges }]),
    listOf(appendixPath).map((ranges): CitedItem[] => [{ item: 'paths', ranges, onlyAppendix: true }]),
  ),
)

/** All that the words of a citation name, in the order typed. */
export const citedItems: Parsimmon.Parser<CitedItem[]> = optWhitespace
  .then(signal)
  .then(
    seqMap(
      seqMap(
        alt(year, item, barePart.skip(lookahead(year.or(regexp(/\s*$/))))),
        alt(year, separator.then(item)).many(),
        (first, rest) => [first, ...rest],
      ),
      alt(lastPath, succeed<CitedItem[]>([])),
      alt(year, succeed<CitedItem[]>([])),
      (items, path, edition) => [...items.flat(), ...path, ...edition],
    ),
  )
  .skip(regexp(/[\s.;,]*/))

/** uscTarget : number "U.S.C." section designations? · samples `5 U.S.C. 552a(d)`, `5 USC § 552a`. */
export const uscTarget = seqMap(
  regexp(/(\d{1,2})\s*U\.?\s?S\.?\s?C\.?\s*(?:§{1,2}|sec\.|section)?\s*/i, 1),
  regexp(/\d+[A-Za-z]*(?:-\d+[a-z]?)?/),
  designation.many(),
  (title, number, path) => [`/us/usc/t${title}/s${number}`, ...path].join('/'),
)

/** Paths as typed, one or a range: `(x)` after `(c)(1)(viii)`, `(i)-(viii)`. */
type TypedRange = [path: string[], end: { path: string[]; section?: string }]

function listOf(paths: Parsimmon.Parser<string[]>): Parsimmon.Parser<PathRange[]> {
  const last = through.then(
    alt(
      seqMap(sectionName.then(sectionNumber), designations, (section, path) => ({ section, path })),
      designations.map((path) => ({ path })),
    ),
  )
  const range = seqMap(paths, alt(last, succeed({ path: [] })), (path, end): TypedRange => [path, end])
  return seqMap(range, comma.then(range).many(), (first, rest) => rest.reduce(addRange, [rangeOf(first)]))
}

/** A later item of a list takes over what stands before its own level in the item before it. */
function addRange(ranges: readonly PathRange[], [path, end]: TypedRange): PathRange[] {
  const { path: first, through: last } = ranges[ranges.length - 1]!
  return [...ranges, rangeOf([extendPath(last.length > 0 ? last : first, path) ?? path, end])]
}

function rangeOf([path, { path: end, section }]: TypedRange): PathRange {
  if (section !== undefined) return { path, through: end, throughSection: section }
  return { path, through: fullPath(path, end) }
}

/** `(viii)` after `(c)(1)(i)` is `(c)(1)(viii)`, `(d)(1)` is itself. */
function fullPath(from: string[], end: string[]): string[] {
  if (end.length === 0) return []
  return extendPath(from, end) ?? [...from.slice(0, Math.max(0, from.length - end.length)), ...end]
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

function partItem(number: string): CitedItem {
  return { item: 'division', level: 'part', spans: [{ number, through: null }] }
}

function plainHyphen(text: string): string {
  return text.replaceAll('–', '-')
}

/** GPO heads its pages `31 CFR Ch. I (7-1-05 Edition)`. */
function fullYear(digits: string): string {
  return `${Number(digits) < 38 ? '20' : '19'}${digits}`
}

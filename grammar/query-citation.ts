/** The citations people type: wide in what is taken, one record out. */
import { parseWith } from './parse-with.ts'
import {
  type AppendixNoun,
  type CitedItem,
  type CitedScope,
  citedItems,
  type NumberSpan,
  type PathRange,
  uscTarget,
} from './query-items.ts'

export type { AppendixNoun, CitedScope, PathRange } from './query-items.ts'

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

/** Longer than any citation that has a meaning; a bound for the parser. */
const LONGEST = 300

/** Read a citation as people type it; what makes no sense comes back as `unread`, never as an exception. */
export function parseQueryCitation(input: string): QueryCitation {
  const text = withPlainHyphens(input.trim())
  if (text.length > LONGEST) return { kind: 'unread' }
  if (/^\/?us\//.test(text)) return readIdentifier(text)
  const result = parseWith(citedItems, text)
  return (result.status ? fold(result.value) : null) ?? { kind: 'unread' }
}

const OVER_SECTIONS = /\d\.\d[\w()]*\s*(?:[-–—]|\b(?:through|thru|to)\b)\s*(?:§+\s*|sec\.\s*)?(?<!\w)\d+\.\d\w*\s*\(/i

/** Do the words ask for all from a paragraph of one section to one of another? No citation says so, and none is read. */
export function isRangeOverSections(input: string): boolean {
  return parseQueryCitation(input).kind === 'unread' && OVER_SECTIONS.test(withPlainHyphens(input))
}

/** Target of `5 U.S.C. 552a(d)` or of a U.S.C. identifier in USLM form; null if the words are neither. */
export function parseUscTarget(input: string): string | null {
  const text = input.trim()
  if (text.length > LONGEST) return null
  if (/^\/us\/usc\/t\d+(?:\/[\w.-]+)*$/.test(text)) return text
  const result = parseWith(uscTarget, text)
  return result.status ? result.value : null
}

function readIdentifier(text: string): QueryCitation {
  const match = /^\/?(us\/cfr(?:\/t(\d+))?(?:\/[^@\s]*)?)(?:@(\d{4})(?:-\d\d-\d\d)?)?$/.exec(text)
  if (match === null) return { kind: 'unread' }
  return {
    kind: 'identifier',
    identifier: `/${match[1]!.replace(/\/+$/, '')}`,
    title: match[2] === undefined ? null : Number(match[2]),
    year: match[3] ?? null,
  }
}

function fold(items: CitedItem[]): QueryCitation | null {
  const seen = new Set(items.map((each) => (each.item === 'division' ? each.level : each.item)))
  if (seen.size < items.length) return null
  const titleItem = items.find((each) => each.item === 'title')
  const yearItem = items.find((each) => each.item === 'year')
  const edition = { title: titleItem?.number ?? null, year: yearItem?.year ?? null }
  const pages = items.find((each) => each.item === 'pages')
  if (pages !== undefined && !items.every((each) => ['title', 'pages', 'year'].includes(each.item))) return null
  const citations =
    pages === undefined ? foldProvisions(items, edition) : pages.spans.map((span) => foldPage(span, edition))
  return citations.length > 1 ? { kind: 'list', citations } : (citations[0] ?? null)
}

const withPlainHyphens = (text: string): string => text.replace(/[‐‑−]/g, '-')

/** `1.3-1.5` is a range of sections; `301.6103-1` and `101-19.607` are numbers with a hyphen. */
const SECTION_RANGE = /^(\d+[a-z]?\.\w+)-(\d+[a-z]?\.\w+)$/i

/** First and last of a range of sections written as one number; null for a number. */
export function endsOfRange(number: string): [first: string, last: string] | null {
  const match = SECTION_RANGE.exec(number)
  return match === null ? null : [match[1]!, match[2]!]
}

type CitedEdition = Pick<ProvisionCitation, 'title' | 'year'>

function foldPage({ number, through: last }: NumberSpan, edition: CitedEdition): PageCitation {
  return { kind: 'page', page: number, ...(last === null ? {} : { through: last }), ...edition }
}

/** One citation for each of the sections named, in each of the divisions named; none where the items do not go together. */
function foldProvisions(items: CitedItem[], edition: CitedEdition): ProvisionCitation[] {
  const sections = items.find((each) => each.item === 'sections')?.sections ?? [null]
  const appendixItem = items.find((each) => each.item === 'appendix')
  const paths = items.find((each) => each.item === 'paths')
  const isIntroductory = items.some((each) => each.item === 'introductory')
  if (items.every((each) => each.item === 'year') || isRangeAbove(items)) return []
  return sections.flatMap((section) => {
    if (section !== null && (appendixItem !== undefined || paths?.onlyAppendix)) return []
    if (section === null && appendixItem === undefined && (paths !== undefined || isIntroductory)) return []
    if (section !== null && paths !== undefined && (section.ranges.length > 0 || section.through !== null)) return []
    const ranges = paths?.ranges ?? section?.ranges ?? []
    // No paragraph is in both sections.
    if (section !== null && ranges.length > 0 && endsOfRange(section.number) !== null) return []
    if (ranges.some(({ throughSection }) => throughSection !== undefined && throughSection !== section?.number))
      return []
    const [first = { path: [], through: [] }, ...also] = ranges.map(({ path, through }) => ({ path, through }))
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

const DEPTHS: (keyof CitedScope)[] = ['subtitle', 'chapter', 'subchapter', 'part', 'subpart']

/** A range of divisions stands alone: nothing is in all of `parts 1 through 5`. */
function isRangeAbove(items: CitedItem[]): boolean {
  const divisions = items.filter((each) => each.item === 'division')
  const ranges = divisions.filter(({ spans }) => spans.some((span) => span.through !== null))
  const hasMore = items.some(({ item }) => item === 'sections' || item === 'appendix')
  const lowest = Math.max(...divisions.map(({ level }) => DEPTHS.indexOf(level)))
  return ranges.some(({ level }) => hasMore || DEPTHS.indexOf(level) < lowest)
}

/** `subpart A of parts 1 and 5` is two places. */
function scopesOf(items: CitedItem[]): Pick<ProvisionCitation, 'scope' | 'scopeThrough'>[] {
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

/**
 * Lists and ranges of numbers and paragraph designations, the common part of nearly every citation.
 *
 *     list := item (connector item)*      item := number path? | path      path := ("(" designation ")")+
 *
 * `552a(d)(1), (2), (3), and (4)` (31 CFR 1.36) is four items: one that begins with a designation takes over what
 * stands before its own level in the item before it. An aside may stand between numbers: `66, 1202 (General Note 3(i)), 1624`.
 */
import P from 'parsimmon'
import { designationRange, extendPath } from './designation-series.ts'
import { endOfRange } from './hyphenated-number.ts'
import type { Entry, ItemFields, Pinpoint, Span } from './item.ts'

const doubled = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter + letter).join('|')
const DESIGNATION = `\\d{1,3}|[a-z]|${doubled}|[A-Z]|${doubled.toUpperCase()}|[ivxl]{2,6}|[IVX]{2,6}|\\d{1,2}-\\d{1,2}`

/** One designation in parentheses; words in parentheses, and years, are none. */
export const DESIGNATED = `\\((?:${DESIGNATION})\\)`

/** Designations side by side; older volumes print a blank between them: `552a (e) (4)`. */
export const PATH = `(?: ?${DESIGNATED})+`

const RANGE = / through | thru | to | ?[-–] ?(?=\(|\d|[A-Z]{1,2}\b)|(?:--|—)(?=\d)/y
const LIST = /,? (?:and|or|and\/or) |, ?(?:and |or |and\/or )?/y

/** A semicolon too: `§§ 172.102; 178.65` (49 CFR 171.7). */
const LIST_OF_MANY = /[,;]? (?:and|or|and\/or) |[,;] ?(?:and |or |and\/or )?/y

/** Words in parentheses, which are no designation, and the list behind them; the next item must look like a section. */
const ASIDE =
  / \((?![A-Za-z\d]{1,4}\))(?:[^()]|\([^()]*\)){1,300}\)(?=,? (?:and |or )?\d{2,}[A-Za-z]{0,3}(?:\([a-z\d]{1,3}\))*(?:[,;.)]| and | or | \(|$))/y

/** What may stand behind the number of a list: nothing that makes it a count, an amount or the next citation. */
export const NOT_A_COUNT =
  '(?![%\\d])(?! ?(?:U\\. ?S|USC|C\\.?F\\.?R|F\\.? ?R\\.? |Fed\\.|Stat\\.|Op\\.|Comp\\.|(?:calendar|business|working|consecutive) |(?:day|week|month|year|hour|minute|percent|time|mile|pound|item|copies)s?\\b))'

/** Offset into the slice; `P.index` would count lines and columns, which nobody needs here. */
export const offset: P.Parser<number> = P((_input, at) => P.makeSuccess(at, at))

/** What the items of a list look like. */
export interface ListForm {
  /** Source of the expression for a number; null where items are paths only. */
  number: string | null
  /** Head words that may be repeated before a later number: `§ 40.47 and § 40.61`. */
  head?: string
  /** Words after an item that belong to it: `et seq.`, `note`. */
  suffix?: string
  /** The first number of a run with hyphens, where the expression takes the run whole; `near` are the words around it. */
  firstOf?: (run: string, near: string) => string
  /** Whether asides may stand between the items. */
  asides?: boolean
  /** Whether a semicolon may stand between the items. */
  semicolons?: boolean
}

interface RawItem extends Pinpoint, Span {
  suffix: string
}

/** What an item is read with, part by part; the expression for paths is long, and one for all lists. */
interface ItemPatterns {
  /** Absent where items are paths only. */
  number: RegExp | null
  suffix: RegExp | null
  firstOf: (run: string, near: string) => string
}

/** So much of what stands before and behind a run of numbers tells how to take it. */
const NEAR = 24

const PATH_HERE = new RegExp(PATH, 'y')

/** Production of a list; it succeeds with at least one entry and stops before the first word that fits no item. */
export function designationList(form: ListForm): P.Parser<Entry[]> {
  const { number, head = '', suffix, firstOf = (run) => run, asides = false, semicolons = false } = form
  const suffixHere = suffix ? new RegExp(suffix, 'y') : null
  const patternsOf = (behind: string): ItemPatterns => ({
    number: number === null ? null : new RegExp(`(?:${head})(${number})${behind}`, 'y'),
    suffix: suffixHere,
    firstOf,
  })
  const first = patternsOf('')
  const later = patternsOf(NOT_A_COUNT)
  return P((input, at) => {
    const entries = readList(input, at, { first, later, asides, semicolons })
    const last = entries[entries.length - 1]
    return last ? P.makeSuccess(last.end, entries) : P.makeFailure(at, 'list')
  })
}

interface ListPatterns {
  first: ItemPatterns
  later: ItemPatterns
  asides: boolean
  semicolons: boolean
}

function readList(input: string, at: number, { first, later, asides, semicolons }: ListPatterns): Entry[] {
  const opening = readNumbered(input, at, first)
  if (!opening) return []
  const entries: Entry[] = [{ ...opening, through: null }]
  for (;;) {
    const last = entries[entries.length - 1]!
    const connector = readConnector(input, last.end + (asides ? textAt(ASIDE, input, last.end).length : 0), semicolons)
    if (!connector) return entries
    const raw = readNumbered(input, connector.end, later) ?? readPath(input, connector.end, later)
    const item = raw && place(raw, last.through ?? last)
    if (!item) return entries
    if (connector.range) entries[entries.length - 1] = rangeOf(last, item)
    else entries.push({ ...item, through: null })
  }
}

function rangeOf(first: Entry, { number, path, end, suffix }: RawItem): Entry {
  const last = number !== null && first.number !== null ? endOfRange(number, first.number) : number
  return { ...first, end, suffix, through: { number: last, path } }
}

function readConnector(input: string, at: number, semicolons: boolean): { end: number; range: boolean } | null {
  RANGE.lastIndex = at
  if (RANGE.test(input)) return { end: RANGE.lastIndex, range: true }
  const between = semicolons ? LIST_OF_MANY : LIST
  between.lastIndex = at
  return between.test(input) ? { end: between.lastIndex, range: false } : null
}

/** An item with a number of its own; where the list has none, a path. */
function readNumbered(input: string, at: number, patterns: ItemPatterns): RawItem | null {
  if (patterns.number === null) return readPath(input, at, patterns)
  patterns.number.lastIndex = at
  const match = patterns.number.exec(input)
  if (!match) return null
  const run = match[1] ?? ''
  const behind = at + match[0].length
  const from = behind - run.length
  const near = `${input.slice(Math.max(0, from - NEAR), from)}…${input.slice(behind, behind + NEAR)}`
  const number = patterns.firstOf(run, near)
  const end = from + number.length
  const path = textAt(PATH_HERE, input, end)
  return toItem(input, { start: at, path, number: number || null, end: end + path.length }, patterns)
}

function readPath(input: string, at: number, patterns: ItemPatterns): RawItem | null {
  const path = textAt(PATH_HERE, input, at)
  return path === '' ? null : toItem(input, { start: at, path, number: null, end: at + path.length }, patterns)
}

function toItem(
  input: string,
  { start, end, number, path }: { start: number; end: number; number: string | null; path: string },
  patterns: ItemPatterns,
): RawItem {
  const suffix = patterns.suffix === null ? '' : textAt(patterns.suffix, input, end)
  return { start, end: end + suffix.length, number, path: designationsOf(path), suffix }
}

/** What a sticky expression matches at an offset, or nothing. */
function textAt(pattern: RegExp, input: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(input)?.[0] ?? ''
}

function place(item: RawItem, previous: Pinpoint): RawItem | null {
  if (item.number !== null) return item
  const path = extendPath(previous.path, item.path)
  return path && { ...item, number: previous.number, path }
}

/** Designations of a printed path, without parentheses: `(c)(1) (viii)` is c, 1, viii. */
export function designationsOf(path: string): string[] {
  return Array.from(path.matchAll(/\(([^()]+)\)/g), (match) => match[1]!)
}

/** Every pinpoint of an entry: one, or each of a range as far as its last designations are of one series. */
export function pinpointsOf(entry: Entry): Pinpoint[] {
  const { through, number, path } = entry
  if (!through) return [{ number, path }]
  const level = path.length - 1
  const comparable =
    through.number === number && through.path.length === path.length && level >= 0 && samePrefix(path, through.path)
  if (!comparable) return [{ number, path }, through]
  const last = designationRange(path[level]!, through.path[level]!, level)
  return last.map((designation) => ({ number, path: [...path.slice(0, level), designation] }))
}

/** Fields of an entry that names a section of a document which is no code: `/us/eo/12549/s3`. */
export function sectionOf(kind: string, base: string): (entry: Entry) => ItemFields {
  const target = ({ number, path }: Pinpoint): string => [`${base}/s${number}`, ...path].join('/')
  return (entry) => ({ form: 'citation', kind, targets: pinpointsOf(entry).map(target) })
}

function samePrefix(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, -1).every((designation, i) => designation === b[i])
}

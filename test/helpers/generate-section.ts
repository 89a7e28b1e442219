/**
 * Random sections as a drafter would write them, printed as GPO and as the web print them.
 *
 * A section keeps to the ladder of 1 CFR 21.11 and to what good drafting asks for: a list of at least two, a colon or
 * a key term over it, key terms for all of a list or none. So it is known what the compiler should give back.
 */
import fc from 'fast-check'
import { toRoman } from '../../src/ast/ladder.ts'
import type { Dialect } from '../../src/ast/nodes.ts'
import { drawTable, type TablePlan } from '../grammar/block/draw-table.ts'
import { rowsOf, tablePlan } from '../grammar/block/generate-table.ts'

/** One paragraph with what stands under it. */
export interface Item {
  /** Key term with its stop, or null. */
  heading: string | null
  /** One sentence without its end. */
  words: string
  /** The first paragraph below opens in the line of this one, behind the key term or, without one, at once: `(a)(1)`. */
  runIn: boolean
  /** So many numbers are `[Reserved]`, from this on. */
  reserved: number
  /** An example behind the words. */
  example: string | null
  table: TablePlan | null
  /** Text at the margin behind the list below. */
  flush: string | null
  children: Item[]
}

/** An undesignated definition and its list. */
export interface Definition {
  term: string
  items: Item[]
}

/** A section and where its pages break. */
export interface SectionPlan {
  items: Item[]
  /** A section of definitions has these instead of items. */
  definitions: Definition[]
  /** Every so many lines a page ends; 0 for none. */
  page: number
}

/** What the compiler should give for one paragraph or table. */
export interface Expected {
  path: string[]
  heading: string | null
  text: string
  /** It has a designation of its own. */
  isDesignated?: true
  rows?: string[][]
}

export interface PlanOptions {
  /** Levels of the ladder that may come up, and items in a list. */
  levels: number
  least: number
  most: number
}

const NOUNS = 'agency record notice person file form office officer request date copy fee matter rule claim'.split(' ')
const KEY_TERMS = ['Scope.', 'General rule.', 'Content of notice.', 'Fees.', 'Time of filing.', 'Appeal.', 'Purpose.']
const CITATIONS = [
  '5 U.S.C. 552a(d)(1), (2) and (e)(4)(G)',
  '31 CFR 5.4(b)(2)',
  'section 6103(i) (1) or (2) of the Internal Revenue Code',
  '65 FR 40504',
]

const noun = fc.constantFrom(...NOUNS)
const nouns = fc.array(noun, { minLength: 3, maxLength: 16 })

const sentence = fc
  .tuple(noun, nouns, fc.option(fc.constantFrom(...CITATIONS), { freq: 4, nil: null }))
  .map(([subject, objects, citation]) => {
    const under = citation === null ? '' : ` under ${citation}`
    return `The ${subject} shall keep the ${objects.join(' of the ')}${under}`
  })

/** A stub that looks like a paragraph of the section, or announces more, is the matter of the tables' own test. */
const isPlain = ({ rows }: TablePlan): boolean => rows.every(({ cells }) => !/^\(|:$/.test(cells[0] ?? ''))

const table = tablePlan({
  ...{ levels: 2, middle: true, sums: true, group: true, caption: true, notes: true, page: true },
}).filter(isPlain)

const NOTHING: fc.Arbitrary<Item[]> = fc.constant([])

function list(level: number, options: PlanOptions): fc.Arbitrary<Item[]> {
  const below: fc.Arbitrary<Item[]> =
    level + 1 >= options.levels
      ? NOTHING
      : fc.oneof({ weight: 3, arbitrary: NOTHING }, { weight: 1, arbitrary: list(level + 1, options) })
  const item = fc.record({
    heading: fc.constantFrom(...KEY_TERMS),
    words: sentence,
    runIn: fc.boolean(),
    reserved: fc.constant(0),
    example: fc.option(sentence, { freq: 8, nil: null }),
    table: fc.option(table, { freq: 8, nil: null }),
    flush: fc.option(sentence, { freq: 5, nil: null }),
    children: below,
  })
  return fc
    .tuple(
      fc.boolean(),
      fc.array(item, { minLength: options.least, maxLength: options.most }),
      fc.constantFrom(0, 0, 0, 1, 3),
    )
    .map(([hasHeadings, items, reserved]) => [
      ...items.map((one) => drafted(hasHeadings ? one : { ...one, heading: null })),
      ...(reserved === 0 ? [] : [{ ...RESERVED, reserved }]),
    ])
}

const RESERVED: Item = {
  ...{ heading: null, words: '[Reserved]', runIn: false, reserved: 1, example: null },
  ...{ table: null, flush: null, children: [] },
}

/** Drop what no drafter would put together. */
function drafted(item: Omit<Item, 'heading'> & { heading: string | null }): Item {
  const { children } = item
  const hasList = children.length > 0
  const isShallow = children.every(
    (child) => child.children.length === 0 && child.table === null && child.example === null,
  )
  return {
    ...item,
    runIn: item.runIn && hasList,
    example: hasList || item.table !== null ? null : item.example,
    table: hasList ? null : item.table,
    flush: hasList && isShallow ? item.flush : null,
  }
}

/** Random sections. */
export const sectionPlan = (options: PlanOptions): fc.Arbitrary<SectionPlan> =>
  fc.record({ items: list(0, options), definitions: fc.constant([]), page: fc.constantFrom(0, 0, 3, 7) })

const TERMS = ['Agency', 'Covered person', 'File', 'Public notice', 'Record of account']

/** Random sections of definitions, some with lists that begin anew. */
export const definitionsPlan = (options: PlanOptions): fc.Arbitrary<SectionPlan> =>
  fc
    .tuple(fc.subarray(TERMS, { minLength: 2 }), fc.array(fc.option(list(1, options), { nil: [] }), { minLength: 5 }))
    .map(([terms, lists]) => ({
      items: [],
      definitions: terms.map((term, at) => ({ term, items: lists[at] ?? [] })),
      page: 0,
    }))

const LADDER: readonly ((at: number) => string)[] = [
  (at) => String.fromCharCode(97 + at),
  (at) => String(at + 1),
  (at) => toRoman(at + 1),
  (at) => String.fromCharCode(65 + at),
  (at) => String(at + 1),
  (at) => toRoman(at + 1),
]
const FIRST_ITALIC = 4

interface Printed {
  kind: 'paragraph' | 'flush' | 'table'
  text: string
}

interface Draft {
  printed: Printed[]
  expected: Expected[]
}

/** The blocks of a section as they are printed, and what should come of them. */
function draft(plan: SectionPlan, dialect: Dialect): Draft {
  const made: Draft = { printed: [], expected: [] }
  for (const definition of plan.definitions) draftDefinition(definition, dialect, made)
  draftList(plan.items, { path: [], lead: '' }, dialect, made)
  return made
}

/** What stands under a definition has the path that is printed. */
function draftDefinition({ term, items }: Definition, dialect: Dialect, made: Draft): void {
  const words = ` means the record of the agency${items.length > 0 ? ' and:' : '.'}`
  made.printed.push({ kind: 'paragraph', text: `${dialect === 'web' ? `*${term}*` : term}${words}` })
  made.expected.push({ path: [], heading: null, text: `${term}${words}` })
  draftList(items, { path: [], lead: '', level: 1 }, dialect, made)
}

/** What stands above a list: its level is that of its path, but for the path that begins under a definition. */
interface Above {
  path: string[]
  lead: string
  level?: number
}

function draftList(items: readonly Item[], above: Above, dialect: Dialect, made: Draft) {
  const level = above.level ?? above.path.length
  items.forEach((item, at) => {
    const isItalic = dialect === 'web' && level >= FIRST_ITALIC
    if (item.reserved > 0) {
      draftReserved(item, { ...above, level }, { at, isItalic }, made)
      return
    }
    const path = [...above.path, LADDER[level]!(at)]
    const term = item.heading !== null && dialect === 'web' ? `*${item.heading}*` : item.heading
    const ending = item.children.length > 0 || (item.table !== null && dialect === 'gpo') ? ':' : '.'
    const words = item.runIn ? '' : `${item.words}${ending}`
    const joint = item.heading === null ? '' : ' '
    const head = `${at === 0 ? above.lead : ''}(${isItalic ? `*${path.at(-1)}*` : path.at(-1)}) `
    const text = `${head}${[term, words].filter(Boolean).join(' ')}`.trimEnd()
    const own = [item.heading, words].filter(Boolean).join(' ')
    made.expected.push({ path, heading: item.heading, text: own, isDesignated: true })
    if (!item.runIn) made.printed.push({ kind: 'paragraph', text })
    if (item.table !== null && dialect === 'gpo') draftTable(item.table, path, made)
    draftList(item.children, { path, lead: item.runIn ? `${text}${joint}` : '', level: level + 1 }, dialect, made)
    if (item.example !== null && dialect === 'gpo') draftExample(item.example, path, made)
    if (item.flush !== null && dialect === 'gpo') draftFlush(`${item.flush}.`, path, made)
  })
}

/** `(4)-(6) [Reserved]` */
function draftReserved(
  item: Item,
  above: Above,
  { at, isItalic }: { at: number; isItalic: boolean },
  made: Draft,
): void {
  const token = (index: number): string => LADDER[above.level!]!(index)
  const [first, last] = [token(at), token(at + item.reserved - 1)]
  const print = (one: string): string => (isItalic ? `(*${one}*)` : `(${one})`)
  const designation = first === last ? print(first) : `${print(first)}-${print(last)}`
  const lead = at === 0 ? above.lead : ''
  made.printed.push({ kind: 'paragraph', text: `${lead}${designation} ${item.words}` })
  const path = [...above.path, first === last ? first : `${first}-${last}`]
  made.expected.push({ path, heading: null, text: item.words, isDesignated: true })
}

function draftExample(words: string, path: string[], made: Draft): void {
  made.printed.push({ kind: 'paragraph', text: `Example. ${words}.` })
  made.expected.push({ path, heading: null, text: '<example>' })
}

function draftTable(plan: TablePlan, path: string[], made: Draft): void {
  made.printed.push({ kind: 'table', text: drawTable(plan) })
  made.expected.push({ path, heading: null, text: '', rows: rowsOf(plan) })
}

function draftFlush(text: string, path: string[], made: Draft): void {
  made.printed.push({ kind: 'flush', text })
  made.expected.push({ path, heading: null, text })
}

/** A generated section: a small volume, and what should come of its paragraphs and tables in order. */
export interface GeneratedSection {
  text: string
  expected: Expected[]
}

/** Print a section in a dialect. */
export function generateSection(plan: SectionPlan, dialect: Dialect): GeneratedSection {
  const { printed, expected } = draft(plan, dialect)
  const text = dialect === 'web' ? printOnWeb(printed) : printByGpo(printed, plan.page)
  return { text, expected }
}

const HISTORY = '[65 FR 40504, June 30, 2000]'

function printOnWeb(printed: readonly Printed[]): string {
  return ['§ 1.1 Records of the office.', ...printed.map(({ text }) => text), HISTORY].join('\n\n')
}

function printByGpo(printed: readonly Printed[], page: number): string {
  const head = ['PART 1_RECORDS', '', '', '', 'Sec. 1.1  Records of the office.', '']
  const body = printed.flatMap(({ kind, text }): PrintedLine[] => {
    if (kind === 'table') return ['', ...text.split('\n'), ''].map((line) => ({ line, isText: false }))
    return wrap(`${kind === 'flush' ? '' : '    '}${text}`).map((line) => ({ line, isText: true }))
  })
  return [...head, ...withPages(body, page), '', HISTORY, ''].join('\n')
}

interface PrintedLine {
  line: string
  /** Not of a table. */
  isText: boolean
}

const WIDTH = 72

/** A line that goes on keeps its blank. */
function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(`${line} `)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Pages end anywhere but in tables, which turn their own; the last line of a page has lost its blank. */
function withPages(lines: readonly PrintedLine[], page: number): string[] {
  let number = 1
  return lines.flatMap(({ line, isText }, index) => {
    const below = lines[index + 1]
    const isEnd = isText && below?.isText === true && (index + 1) % page === 0 && isSafeBelow(line, below.line)
    return isEnd ? [line.trimEnd(), '', `[[Page ${number++}]]`, ''] : [line]
  })
}

/** Text at the margin over which a page begins may go on with the paragraph above: no drafter could tell. */
function isSafeBelow(line: string, below: string): boolean {
  return /^ {4}\S/.test(below) || (/^[^\s-]/.test(below) && line.endsWith(' '))
}

/** What the readers of blocks share: the lines of a volume, what each opens, and the joins between them. */
import { isCentered, isTitleLike, PAGE_WIDTH } from '../../grammar/line/center-heading.ts'
import { isContentsEntry } from '../../grammar/line/contents-line.ts'
import { bareSectionHeading } from '../../grammar/line/section-heading.ts'
import { type LineOpening, parseLine } from '../../grammar/line.ts'
import { mark, pageBreak, text } from '../ast/build.ts'
import type { FlatNode } from '../ast/flat.ts'
import type { Mark, PageBreak, Text } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import type { DialectRules } from './dialects/dialect-rules.ts'
import { isUnderBlanks } from './lines.ts'
import type { BookLine } from './pages.ts'

/** The lines of a body, and what the readers of blocks ask of them. */
export interface BlockContext {
  source: Source
  lines: readonly BookLine[]
  rules: DialectRules
  /** What line `index` opens; a line beyond the end opens nothing. */
  openingAt(index: number): LineOpening
  /** Index of the next line that is not blank, from `index` on; `lines.length` where there is none. */
  nextPrinted(index: number): number
  /** The words of line `index` go on in the line below it. */
  isOpen(index: number): boolean
  /** Somebody took the page marks out, and the words of line `index` go on in line `below`: there a page ended. */
  isCut(index: number, below: number): boolean
  isCentered(index: number): boolean
}

/** What a reader returns: nodes, and the index of the first line it did not take. */
export interface Reading {
  nodes: FlatNode[]
  next: number
}

/** Takes lines from `index` on, or null where they are not its own. */
export type Reader = (context: BlockContext, index: number) => Reading | null

const NOTHING: LineOpening = { kind: 'text' }

/** Share of lines with a trailing blank below which an editor has stripped them (real volumes: above a half). */
const STRIPPED = 0.05

/** Look at each line once; the answers are kept. */
export function createBlockContext(options: {
  source: Source
  lines: readonly BookLine[]
  rules: DialectRules
}): BlockContext {
  const { lines, rules } = options
  const openings: LineOpening[] = []
  const printed = lines.filter((line) => !line.blank)
  // Web copies do not wrap.
  const isStripped =
    rules.print !== 'web' && printed.filter((line) => /\s$/.test(line.text)).length < printed.length * STRIPPED
  const hasPages = rules.print === 'web' || lines.some((line) => line.marks.length > 0)
  return {
    ...options,
    openingAt: (index) => {
      const line = lines[index]
      if (line === undefined) return NOTHING
      openings[index] ??= bareHeadingAt(lines, index, rules) ?? parseLine(line.text, rules.print)
      return openings[index]
    },
    nextPrinted: (index) => {
      let next = index
      while (next < lines.length && lines[next]!.blank) next++
      return next
    },
    isOpen: (index) => isOpenLine(lines, index, isStripped) || (!hasPages && isCutBetween(lines, index, index + 1)),
    isCut: (index, below) => !hasPages && isCutBetween(lines, index, below),
    isCentered: (index) => (rules.print === 'web' ? isGroupOnWeb(lines, index) : isCenteredLine(lines, index)),
  }
}

/** A section heading without a sign, where the volume prints its headings so. */
function bareHeadingAt(
  lines: readonly BookLine[],
  index: number,
  { blanksOverBare }: DialectRules,
): LineOpening | null {
  if (blanksOverBare === null || !isUnderBlanks(lines, index, blanksOverBare)) return null
  return bareSectionHeading(lines[index]!.text)
}

/** Web copies centre nothing: a title alone between blank lines, with a section next, heads a group of sections. */
function isGroupOnWeb(lines: readonly BookLine[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !isUnderBlanks(lines, index, 1) || lines[index + 1]?.blank !== true) return false
  const below = lines.slice(index + 1, index + 4).find(({ blank }) => !blank)
  if (below === undefined || parseLine(below.text, 'web').kind !== 'section') return false
  return isTitleLike(line.text.trim()) && parseLine(line.text, 'web').kind === 'text'
}

const WIDEST_PARAGRAPH_INDENT = 4

/**
 * A line with room on both sides tells by itself. One that fills the page is the first of a heading only if the line
 * under it is centred too, and alone only if it keeps clear of the margin: addresses stand there.
 */
function isCenteredLine(lines: readonly BookLine[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || !isCentered(line.text)) return false
  if (line.indent > WIDEST_PARAGRAPH_INDENT) return true
  const below = lines[index + 1]
  if (below !== undefined && !below.blank) return isCenteredLine(lines, index + 1)
  return line.indent > 1 || leadsToSections(lines, index + 1)
}

/** A subject group stands over a section, or over an entry in a list of contents. */
function leadsToSections(lines: readonly BookLine[], index: number): boolean {
  const below = lines.slice(index, index + 8).find((line) => !line.blank)
  if (below === undefined || below.indent > 0) return false
  return parseLine(below.text, 'gpo').kind === 'section' || isContentsEntry(below.text)
}

/**
 * A wrapped line keeps its trailing blank; broken behind a hyphen, dash or slash it has none, and neither has a line
 * at the foot of a page.
 */
function isOpenLine(lines: readonly BookLine[], index: number, isStripped: boolean): boolean {
  const line = lines[index]!
  const last = line.text.slice(-1)
  if (/\s/.test(last)) return true
  const isBroken = /[-–—/]/.test(last)
  if (!isBroken && !isStripped) return false
  const below = lines[index + 1]?.text ?? ''
  const word = /\S+/.exec(below)?.[0] ?? ''
  return isBroken
    ? line.text.length + word.length > PAGE_WIDTH || /^[a-z0-9\\]/.test(word)
    : isOpenByWords(line.text, word, below)
}

/** The first line that stands over line `index` without a blank line between, or that is set in. */
function firstOf(lines: readonly BookLine[], index: number): BookLine {
  let first = index
  while (lines[first]!.indent === 0 && lines[first - 1]?.blank === false) first--
  return lines[first]!
}

/** Lines that are set one by one are shorter. */
const LONGEST_ADDRESS = 50

/**
 * The last line of a page ends anywhere, and has no trailing blank. Where its mark is gone, it goes on at the margin if
 * no sentence begins there, or none ends in it and it is of a paragraph set in, or longer than the lines of an address,
 * which are set so too.
 */
function isCutBetween(lines: readonly BookLine[], index: number, below: number): boolean {
  const [line, next] = [lines[index], lines[below]]
  if (line === undefined || next === undefined || line.blank || next.blank || next.indent > 0) return false
  if (line.text.length > PAGE_WIDTH + 1) return false
  if (/^[a-z][a-z'-]*[\s.,;:)]/.test(next.text) && !/[:;]$/.test(line.text)) return true
  if (SENTENCE_END.test(line.text)) return false
  return line.text.length > LONGEST_ADDRESS || firstOf(lines, index).indent === WIDEST_PARAGRAPH_INDENT
}

const SENTENCE_END = /[.:;?!\])”"']$/

/** No line of running text is wrapped so far from its end that a word would have left as much room behind it. */
const MUCH_ROOM = 20

/**
 * Where an editor has stripped the blanks, a line goes on if the next word had no room in it, if no sentence ends in
 * it, or if none begins in the next. Lines of a marking, set one by one, leave much room before a capital:
 * `Unclassified When Classified` / `Enclosure(s) Detached.`
 */
function isOpenByWords(text: string, next: string, below: string): boolean {
  if (next === '') return !SENTENCE_END.test(text)
  const room = PAGE_WIDTH - text.length - 1 - next.replace(/_+$/, '').length
  if (!SENTENCE_END.test(text)) return room < MUCH_ROOM || !/^[A-Z]/.test(below)
  return room < 0 || /^[a-z0-9]/.test(next)
}

/** Where the words of a line begin and end, as source offsets. */
export function wordsOf(line: BookLine): { start: number; end: number } {
  const start = line.start + Math.max(line.text.search(/\S/), 0)
  return { start, end: line.start + line.text.trimEnd().length }
}

/** Page breaks for the marks that stand before a line. */
export function pageBreaksBefore(context: BlockContext, index: number): PageBreak[] {
  return context.lines[index]!.marks.map((at) => pageBreak(context.source, at))
}

/** Does a line lie in a mark: a page mark stands before it. */
export function isBehindPage(context: BlockContext, index: number): boolean {
  return (context.lines[index]?.marks.length ?? 0) > 0
}

/**
 * Leaves for the words of lines `from` to `to` (exclusive): one text leaf for each stretch that no page mark
 * interrupts. `start` and `end` cut the first and the last line; marks before the first line are the caller's.
 */
export function leavesOfLines(
  context: BlockContext,
  range: { from: number; to: number; start?: number; end?: number },
): (Text | Mark | PageBreak)[] {
  let leaves: (Text | Mark | PageBreak)[] = []
  let open: { start: number; end: number } | undefined
  for (let index = range.from; index < range.to; index++) {
    const line = context.lines[index]!
    if (index > range.from && line.marks.length > 0) {
      if (open !== undefined) leaves = leaves.concat(words(context, open))
      open = undefined
      leaves.push(...pageBreaksBefore(context, index))
    }
    if (line.blank) continue
    const printed = wordsOf(line)
    const start: number = index === range.from && range.start !== undefined ? range.start : printed.start
    open = { start: open?.start ?? start, end: printed.end }
  }
  if (open !== undefined && range.end !== undefined) open.end = Math.min(open.end, range.end)
  return open !== undefined && open.end > open.start ? leaves.concat(words(context, open)) : leaves
}

/** Words, and the markup that stands between them. */
function words({ source, rules }: BlockContext, span: { start: number; end: number }): (Text | Mark)[] {
  const leaves: (Text | Mark)[] = []
  let from = span.start
  for (const markup of rules.markup(source.text.slice(span.start, span.end))) {
    const at = { start: span.start + markup.start, end: span.start + markup.end }
    if (at.start > from) leaves.push(text(source, { start: from, end: at.start }))
    leaves.push(mark(source, at))
    from = at.end
  }
  return from < span.end ? [...leaves, text(source, { start: from, end: span.end })] : leaves
}

/** One mark for each printed line from `from` to `to`, with the page breaks between them. */
export function marksOfLines(context: BlockContext, range: { from: number; to: number }): (Mark | PageBreak)[] {
  const leaves: (Mark | PageBreak)[] = []
  for (let index = range.from; index < range.to; index++) {
    const line = context.lines[index]!
    if (index > range.from) leaves.push(...pageBreaksBefore(context, index))
    if (!line.blank) leaves.push(mark(context.source, wordsOf(line)))
  }
  return leaves
}

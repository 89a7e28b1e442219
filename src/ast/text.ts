/**
 * Running text from leaves, and leaves from running text.
 *
 * GPO keeps the blank at the end of a wrapped line and prints none after a hyphen, dash or slash, so lines join by
 * plain concatenation; across a page mark, between the lines of a cell, and where an editor has stripped trailing
 * blanks, a blank is put in unless the line ends in a hyphen, dash or slash.
 */
import { isInline } from './node-types.ts'
import type { Heading, Inline, LeafNode, Mark, PageBreak, Text } from './nodes.ts'
import type { Source } from './source.ts'

/** Text with its white space made plain, and where each of its units stands in the source. */
export interface JoinedText {
  text: string
  /**
   * Source offset of a UTF-16 unit of `text`, undefined behind its end; a blank that was put in has the offset behind the
   * word before it.
   */
  offsetAt(unit: number): number | undefined
  /** First unit of `text` at or behind a source offset; its length where there is none. */
  unitAt(offset: number): number
}

/** A slice of the source. */
export interface Slice {
  /** How it reads. */
  value: string
  start: number
  /** Where it ends in the source, if that is not `start` and the length of `value`. */
  end?: number
}

/** The slice that a leaf covers, as it reads. */
export function sliceOf(leaf: LeafNode): Slice {
  const start = leaf.position.start.offset!
  const decoded = 'decoded' in leaf ? leaf.decoded : undefined
  return decoded === undefined
    ? { value: leaf.value, start }
    : { value: decoded, start, end: leaf.position.end.offset! }
}

/** Join the words of inline nodes: marks and page breaks are passed over, runs of white space become one blank. */
export function joinInline(nodes: readonly Inline[]): JoinedText {
  return joinPieces(wordsOf(nodes, []))
}

/** Words of inline nodes as one string. */
export function textOf(nodes: readonly Inline[]): string {
  return join(wordsOf(nodes, []), null)
}

/** Words of a heading, without what stands under it in the tree. */
export function textOfHeading({ children }: Heading): string {
  return textOf(children.filter(isInline))
}

/** The first words of inline nodes: at least `length` units of the print, where there are so many. */
export function startOf(nodes: readonly Inline[], length: number): string {
  const slices: Slice[] = []
  let room = length
  for (const slice of wordsOf(nodes, [])) {
    slices.push({ value: slice.value.slice(0, room), start: slice.start })
    room -= slice.value.length
    if (room <= 0) break
  }
  return join(slices, null)
}

function wordsOf(nodes: readonly Inline[], slices: Slice[]): Slice[] {
  for (const node of nodes) {
    if ('children' in node) wordsOf(node.children, slices)
    else if (node.type === 'mark') slices.push(silent(node))
    else if (node.type !== 'pageBreak') slices.push(sliceOf(node))
  }
  return slices
}

/** A mark says nothing, and where it stands close to words it does not part them: `*agent*,` reads `agent,`. */
function silent(leaf: Mark): Slice {
  return { value: '', start: leaf.position.start.offset!, end: leaf.position.end.offset! }
}

/** Leaves of inline nodes in order. */
export function leavesOf(nodes: readonly Inline[]): LeafNode[] {
  return nodes.flatMap((node): LeafNode[] => ('children' in node ? leavesOf(node.children) : [node]))
}

/** Join slices of the source; a gap between two slices counts as a line end. */
export function joinPieces(slices: readonly Slice[]): JoinedText {
  const runs: Run[] = []
  const text = join(slices, runs)
  return {
    text,
    offsetAt: (unit) => (unit < text.length ? offsetIn(runs[lastRun(runs, 'at', unit)]!, unit) : undefined),
    unitAt: (offset) => {
      const found = lastRun(runs, 'start', offset)
      const run = runs[found]
      if (run !== undefined && offset <= run.start + run.length) return run.at + offset - run.start
      return runs[found + 1]?.at ?? text.length
    },
  }
}

/** Words that stand side by side in the source and in the joined text. */
interface Run {
  /** Offset in the joined text. */
  at: number
  start: number
  length: number
}

/** Behind the run stands at most the one blank that was put in. */
function offsetIn({ at, start, length }: Run, unit: number): number {
  return start + Math.min(unit - at, length)
}

/** Index of the last run that begins at or before a place, in the joined text or in the source; -1 if there is none. */
function lastRun(runs: readonly Run[], where: 'at' | 'start', place: number): number {
  let low = -1
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]![where] <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Behind a hyphen, dash or slash a line end is no blank. */
const GLUE: ReadonlySet<string> = new Set('-–—/')

/** A line to write on is drawn with hyphens: it joins nothing but its own other half. */
const BLANK_TO_FILL = /---$/

/** White space that is not one blank between two words. */
const ODD_SPACE = /\s\s+|[^\S ]|^ | $/g

const LINE_END = /^(?:\r?\n|\r)/

/** What stands between the last word and the next: nothing, a blank, or a line end, which may be one. */
type Gap = 'none' | 'blank' | 'line'

/** The hot loop of the compiler: words are copied in runs, from one odd white space to the next. */
function join(slices: readonly Slice[], runs: Run[] | null): string {
  let text = ''
  let last = ''
  let gap: Gap = 'none'
  let end = -1
  const isGlued = (words: string): boolean => GLUE.has(last) && (words.startsWith('-') || !BLANK_TO_FILL.test(text))
  const put = (words: string, start: number): void => {
    if (words === '') return
    if (text !== '' && (gap === 'blank' || (gap === 'line' && !isGlued(words)))) text += ' '
    runs?.push({ at: text.length, start, length: words.length })
    text += words
    last = words.at(-1)!
    gap = 'none'
  }
  for (const { value, start, end: written } of slices) {
    if (start > end && gap === 'none') gap = 'line'
    let at = 0
    ODD_SPACE.lastIndex = 0
    for (let match = ODD_SPACE.exec(value); match !== null; match = ODD_SPACE.exec(value)) {
      put(value.slice(at, match.index), start + at)
      if (gap === 'none') gap = LINE_END.test(match[0]) ? 'line' : 'blank'
      at = ODD_SPACE.lastIndex
    }
    put(value.slice(at), start + at)
    end = written ?? start + value.length
  }
  return text
}

/**
 * The leaves between two source offsets, cut to fit: what `[start, end)` of the joined text is in the tree.
 * Blanks at the cuts stay with the leaf they stand in, so that contiguous cuts lose nothing.
 */
export function cutLeaves<Leaf extends Text | Mark | PageBreak>(
  leaves: readonly Leaf[],
  span: { start: number; end: number },
  source: Source,
): Leaf[] {
  const cut: Leaf[] = []
  for (const leaf of leaves) {
    const { start, end } = leaf.position
    const from = Math.max(start.offset!, span.start)
    const to = Math.min(end.offset!, span.end)
    if (from >= to) continue
    const isWhole = from === start.offset && to === end.offset
    cut.push(isWhole ? leaf : { ...leaf, value: source.text.slice(from, to), position: source.position(from, to) })
  }
  return cut
}

/** How a sentence, a note in brackets or a quotation ends; a colon or semicolon promises more, and so does `tenant-`. */
const FINISHED = /(?:[.?!)\]}”’"'*_=]|(?<![A-Za-z])-)$/

/** Is a text whole, or does it break off? */
export function endsSentence(text: string): boolean {
  return FINISHED.test(text)
}

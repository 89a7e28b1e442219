/**
 * Running text from leaves, and leaves from running text.
 *
 * GPO keeps the blank at the end of a wrapped line and prints none after a hyphen, dash or slash, so lines join by
 * plain concatenation; across a page mark, between the lines of a cell, and where an editor has stripped trailing
 * blanks, a blank is put in unless the line ends in a hyphen, dash or slash.
 */
import type { Inline, LeafNode, Mark, PageBreak, Text } from './nodes.ts'
import type { Source } from './source.ts'

/** Text with its white space made plain, and where each of its units stands in the source. */
export interface JoinedText {
  text: string
  /** Source offset of each UTF-16 unit of `text`; a blank that was put in has the offset behind the word before it. */
  offsets: ArrayLike<number>
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
  const room = slices.reduce((sum, { value }) => sum + value.length + 1, 0)
  const offsets = new Int32Array(room)
  const text = join(slices, offsets)
  return { text, offsets: offsets.subarray(0, text.length) }
}

/** Behind a hyphen, dash or slash a line end is no blank. */
const GLUE = new Set([...'-–—/'].map((mark) => mark.charCodeAt(0)))

const BLANK = 0x20
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** What stands between the last word and the next: nothing, a blank, or a line end, which may be one. */
type Gap = 'none' | 'blank' | 'line'

/** The hot loop of the compiler: words are copied in runs, and looked at unit by unit only where white space stands. */
function join(slices: readonly Slice[], offsets: Int32Array | null): string {
  let text = ''
  let gap: Gap = 'none'
  let end = -1
  const put = (words: string, from: number): void => {
    if (offsets !== null) for (let unit = 0; unit < words.length; unit++) offsets[text.length + unit] = from + unit
    text += words
  }
  for (const { value, start, end: written } of slices) {
    if (start > end && gap === 'none') gap = 'line'
    for (let at = 0; at < value.length; ) {
      if (isWhite(value.charCodeAt(at))) {
        if (gap === 'none') gap = isLineEnd(value, at) ? 'line' : 'blank'
        at++
        continue
      }
      if (needsBlank(text, gap)) put(' ', offsets === null ? 0 : offsets[text.length - 1]! + 1)
      gap = 'none'
      const stop = endOfRun(value, at)
      put(value.slice(at, stop), start + at)
      at = stop
    }
    end = written ?? start + value.length
  }
  return text
}

function isLineEnd(value: string, at: number): boolean {
  const unit = value.charCodeAt(at)
  return unit === LINE_FEED || (unit === CARRIAGE_RETURN && value.charCodeAt(at + 1) === LINE_FEED)
}

function needsBlank(text: string, gap: Gap): boolean {
  if (gap === 'none' || text === '') return false
  return gap === 'blank' || !GLUE.has(text.charCodeAt(text.length - 1))
}

/** Words with single blanks between them, up to other white space or the end. */
function endOfRun(value: string, from: number): number {
  let at = from
  while (at < value.length) {
    const unit = value.charCodeAt(at)
    if (!isWhite(unit)) at++
    else if (unit === BLANK && at + 1 < value.length && !isWhite(value.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function isWhite(unit: number): boolean {
  return (
    unit === BLANK ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit > 0xff && /\s/.test(String.fromCharCode(unit)))
  )
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
  return leaves.flatMap((leaf) => {
    const from = Math.max(leaf.position.start.offset!, span.start)
    const to = Math.min(leaf.position.end.offset!, span.end)
    if (from >= to) return []
    return [{ ...leaf, value: source.text.slice(from, to), position: source.position(from, to) }]
  })
}

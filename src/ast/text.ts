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
  offsets: number[]
}

type Piece = { value: string; start: number }

const GLUE = /[-–—/]$/

/** Join the words of inline nodes: marks and page breaks are passed over, runs of white space become one blank. */
export function joinInline(nodes: readonly Inline[]): JoinedText {
  return joinPieces(wordsOf(nodes))
}

/** Words of inline nodes as one string. */
export function textOf(nodes: readonly Inline[]): string {
  return joinInline(nodes).text
}

function wordsOf(nodes: readonly Inline[]): Piece[] {
  const pieces: Piece[] = []
  for (const leaf of leavesOf(nodes)) {
    if (leaf.type !== 'mark' && leaf.type !== 'pageBreak')
      pieces.push({ value: leaf.value, start: leaf.position.start.offset! })
  }
  return pieces
}

/** Leaves of inline nodes in order. */
export function leavesOf(nodes: readonly Inline[]): LeafNode[] {
  return nodes.flatMap((node): LeafNode[] => ('children' in node ? leavesOf(node.children) : [node]))
}

/** Join slices of the source; a gap between two slices counts as a line end. */
export function joinPieces(pieces: readonly Piece[]): JoinedText {
  let text = ''
  const offsets: number[] = []
  let end = -1
  let gap = ''
  for (const piece of pieces) {
    if (end !== -1 && piece.start > end) gap = '\n'
    for (const match of piece.value.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(match[0])) {
        gap += match[0]
        continue
      }
      const at = piece.start + match.index
      if (gap !== '' && text !== '' && !isGlued(text, gap)) {
        text += ' '
        offsets.push(offsets[offsets.length - 1]! + 1)
      }
      gap = ''
      text += match[0]
      for (let i = 0; i < match[0].length; i++) offsets.push(at + i)
    }
    end = piece.start + piece.value.length
  }
  return { text, offsets }
}

function isGlued(text: string, gap: string): boolean {
  return /^\r?\n/.test(gap) && GLUE.test(text)
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

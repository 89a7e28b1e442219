/** What each line and each byte of a volume became; the rows add up to the whole file. */

import { childrenOf } from '../ast/build.ts'
import { isDivision } from '../ast/node-types.ts'
import type { LeafNode, Node, Root } from '../ast/nodes.ts'
import { lineFeedOf } from '../ast/source.ts'
import { isLeaf } from './walk.ts'

/** One kind of print. */
export interface AccountRow {
  kind: string
  lines: number
  bytes: number
}

/** How the file was decoded. */
export interface Encoded {
  text: string
  bytes: number
  encoding: 'utf-8' | 'windows-1252'
  /** Bytes of a character that the end of the file cuts; U+FFFD stands for them in `text`. */
  cutBytes: number
}

/** Where a leaf stands, and what it is part of. */
interface Owned {
  kind: string
  start: number
  end: number
}

const BLANK_LINES = 'blank line'
const BETWEEN = 'white space between leaves'
/** Print that no leaf holds: there is none while the law holds that nothing is lost. */
const LOST = 'lost'
/** U+FFFD in UTF-8. */
const REPLACEMENT_BYTES = 3

/** Rows in order of kind; a line belongs to the leaf that holds its first word. */
export function accountFor(tree: Root, source: Encoded): AccountRow[] {
  const leaves = ownLeaves(tree)
  const rows = new Map<string, AccountRow>()
  const rowOf = (kind: string): AccountRow => {
    const known = rows.get(kind)
    if (known !== undefined) return known
    const row = { kind, lines: 0, bytes: 0 }
    rows.set(kind, row)
    return row
  }
  const bytesOf = createMeasure(source)
  for (const { kind, start, end } of piecesOf(leaves, source.text)) rowOf(kind).bytes += bytesOf(start, end)
  const kindAt = createLookUp(leaves)
  for (const start of firstWords(source.text)) rowOf(start === null ? BLANK_LINES : kindAt(start)).lines++
  if (source.cutBytes > 0) rowOf(kindAt(source.text.length - 1)).bytes -= REPLACEMENT_BYTES - source.cutBytes
  return [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

function ownLeaves(tree: Root): Owned[] {
  const leaves: Owned[] = []
  const collect = (node: Node, zone: string, kind: string): void => {
    for (const child of childrenOf(node)) {
      if (isLeaf(child)) leaves.push(owned(child, zone + leafKind(child, node, kind)))
      else if (child.type === 'frontMatter') collect(child, 'front matter: ', child.type)
      else if (child.type === 'findingAids') collect(child, 'finding aids: ', child.type)
      else collect(child, zone, kindOf(child, node, kind))
    }
  }
  collect(tree, '', tree.type)
  return leaves.sort((a, b) => a.start - b.start)
}

function owned({ position }: LeafNode, kind: string): Owned {
  return { kind, start: position.start.offset!, end: position.end.offset! }
}

/** Page marks and unknown lines speak for themselves; other leaves belong to their block, if they stand in one. */
function leafKind(leaf: LeafNode, parent: Node, kind: string): string {
  if (leaf.type === 'pageBreak' || leaf.type === 'raw') return leaf.type
  return isDivision(parent) || parent.type === 'root' ? `${leaf.type} in ${parent.type}` : kind
}

const PARTS = new Set(['content', 'citation', 'reference', 'tableRow', 'tableCell', 'contentsEntry'])

function kindOf(node: Node, parent: Node, kind: string): string {
  if (PARTS.has(node.type)) return kind
  if (node.type === 'heading')
    return isDivision(parent) && parent.children[0] === node ? `heading of ${parent.type}` : `heading in ${kind}`
  return node.type
}

/** The leaves and what stands between them: together the whole text. */
function piecesOf(leaves: readonly Owned[], text: string): Owned[] {
  const pieces: Owned[] = []
  const gap = (start: number, end: number): void => {
    pieces.push({ kind: text.slice(start, end).trim() === '' ? BETWEEN : LOST, start, end })
  }
  let behind = 0
  for (const leaf of leaves) {
    gap(behind, leaf.start)
    pieces.push(leaf)
    behind = leaf.end
  }
  gap(behind, text.length)
  return pieces
}

/** Bytes of a slice in the file: in Windows-1252, and where all is ASCII, as many as the text has units. */
function createMeasure({ text, bytes, encoding, cutBytes }: Encoded): (start: number, end: number) => number {
  if (encoding !== 'utf-8' || (bytes === text.length && cutBytes === 0)) return (start, end) => end - start
  return (start, end) => Buffer.byteLength(text.slice(start, end), 'utf8')
}

/** Offset of the first word of each line, or null for a blank line. */
function firstWords(text: string): (number | null)[] {
  const lines = text.split(lineFeedOf(text))
  if (lines.at(-1) === '') lines.pop()
  let start = 0
  return lines.map((line) => {
    const word = line.search(/\S/)
    const at = word === -1 ? null : start + word
    start += line.length + 1
    return at
  })
}

/** The kind of the leaf that holds an offset; asked in the order of the text, for leaves lie side by side. */
function createLookUp(leaves: readonly Owned[]): (offset: number) => string {
  let at = 0
  return (offset) => {
    while (at < leaves.length && leaves[at]!.end <= offset) at++
    const leaf = leaves[at]
    return leaf !== undefined && leaf.start <= offset ? leaf.kind : LOST
  }
}

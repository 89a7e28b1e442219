/** What each line and each byte of a volume became; the rows add up to the whole file. */

import { childrenOf } from '../ast/build.ts'
import { isDivision } from '../ast/node-types.ts'
import type { LeafNode, Node, Root } from '../ast/nodes.ts'
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

/** A leaf and what it is part of. */
interface Owned {
  leaf: LeafNode
  kind: string
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
    const row = rows.get(kind) ?? { kind, lines: 0, bytes: 0 }
    rows.set(kind, row)
    return row
  }
  for (const piece of piecesOf(leaves, source.text)) rowOf(piece.kind).bytes += bytesOf(piece.value, source)
  for (const start of firstWords(source.text)) rowOf(kindAt(leaves, start)).lines++
  if (source.cutBytes > 0) rowOf(kindAt(leaves, source.text.length - 1)).bytes -= REPLACEMENT_BYTES - source.cutBytes
  return [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

function ownLeaves(tree: Root): Owned[] {
  const leaves: Owned[] = []
  const collect = (node: Node, zone: string, kind: string): void => {
    for (const child of childrenOf(node)) {
      if (isLeaf(child)) leaves.push({ leaf: child, kind: `${zone}${leafKind(child, node, kind)}` })
      else if (child.type === 'frontMatter') collect(child, 'front matter: ', child.type)
      else if (child.type === 'findingAids') collect(child, 'finding aids: ', child.type)
      else collect(child, zone, kindOf(child, node, kind))
    }
  }
  collect(tree, '', tree.type)
  return leaves.sort((a, b) => startOf(a) - startOf(b))
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

function startOf({ leaf }: Owned): number {
  return leaf.position.start.offset!
}

/** The leaves and what stands between them: together the whole text. */
function piecesOf(leaves: readonly Owned[], text: string): { kind: string; value: string }[] {
  let end = 0
  const pieces = leaves.flatMap(({ leaf, kind }) => {
    const gap = text.slice(end, leaf.position.start.offset!)
    end = leaf.position.end.offset!
    return [
      { kind: gapKind(gap), value: gap },
      { kind, value: leaf.value },
    ]
  })
  const rest = text.slice(end)
  return [...pieces, { kind: gapKind(rest), value: rest }]
}

function gapKind(gap: string): string {
  return gap.trim() === '' ? BETWEEN : LOST
}

/** Bytes of a slice in the file. */
function bytesOf(value: string, { encoding }: Encoded): number {
  return encoding === 'utf-8' ? Buffer.byteLength(value, 'utf8') : value.length
}

/** Offset of the first word of each line, or null for a blank line. */
function firstWords(text: string): (number | null)[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  let start = 0
  return lines.map((line) => {
    const word = line.search(/\S/)
    const at = word === -1 ? null : start + word
    start += line.length + 1
    return at
  })
}

/** The last leaf that begins at or before an offset holds it: leaves lie side by side. */
function kindAt(leaves: readonly Owned[], offset: number | null): string {
  if (offset === null) return BLANK_LINES
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(leaves[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  const found = leaves[low]
  return found && found.leaf.position.end.offset! > offset && startOf(found) <= offset ? found.kind : LOST
}

/**
 * Tags and entities back into the tree.
 *
 * Before: the tree of the words of a page of HTML, with positions in those words. After: positions in the file as it
 * is written; a leaf is its slice of the file and says how it reads; each tag is a mark. The trap: a tag in the middle
 * of a word parts the leaf, not the word.
 */
import { mark } from '../ast/build.ts'
import type { LeafNode, Mark, Node, Root, Text } from '../ast/nodes.ts'
import { lastPieceBefore, type SourceView, type ViewPiece, writtenSpan } from '../ast/source-view.ts'

/** Turn the tree of a view into the tree of what is written; a plain view changes nothing. */
export function restoreMarkup(root: Root, view: SourceView): void {
  if (view.pieces.length === 0) return
  restore(root, view)
  root.position = view.written.position(0, view.written.text.length)
  for (const piece of view.pieces) if (piece.kind === 'tag') insert(root, tagMark(piece, view))
}

function restore(node: Node, view: SourceView): void {
  const span = { start: node.position.start.offset!, end: node.position.end.offset! }
  const written = writtenSpan(view, span)
  node.position = view.written.position(written.start, written.end)
  if (!('children' in node)) {
    reslice(node, view, span)
    return
  }
  const children = node.children as Node[]
  const restored = children.flatMap((child) => partsOf(child, view))
  children.splice(0, children.length, ...restored)
}

/** A leaf with tags between its words becomes several; anything else stays one node. */
function partsOf(node: Node, view: SourceView): Node[] {
  if (node.type !== 'text') {
    restore(node, view)
    return [node]
  }
  const start = node.position.start.offset!
  const end = node.position.end.offset!
  const parts: Text[] = []
  let from = start
  for (const piece of piecesWithin(view, { start, end })) {
    if (piece.kind !== 'tag' || piece.at <= from || piece.at >= end) continue
    parts.push(textPart({ start: from, end: piece.at }, view))
    from = piece.at
  }
  return [...parts, textPart({ start: from, end }, view)]
}

function textPart(span: { start: number; end: number }, view: SourceView): Text {
  const part: Text = { type: 'text', value: '', position: view.source.position(span.start, span.end) }
  restore(part, view)
  return part
}

function reslice(leaf: LeafNode, view: SourceView, span: { start: number; end: number }): void {
  const words = view.source.text.slice(span.start, span.end)
  leaf.value = view.written.text.slice(leaf.position.start.offset, leaf.position.end.offset)
  if ((leaf.type === 'text' || leaf.type === 'mark') && leaf.value !== words) leaf.decoded = words
}

function piecesWithin({ pieces }: SourceView, span: { start: number; end: number }): readonly ViewPiece[] {
  const first = lastPieceBefore(pieces, span.start)
  const last = lastPieceBefore(pieces, Math.max(span.end - 1, 0))
  return pieces.slice(first, last + 1)
}

function tagMark(piece: ViewPiece, { written }: SourceView): Mark {
  return mark(written, { start: piece.start, end: piece.end })
}

/** Put a mark where it stands: in the innermost node around it, between the children before and behind it. */
function insert(node: Node, tag: Mark): void {
  if (!('children' in node)) return
  const children = node.children as Node[]
  const start = tag.position.start.offset!
  const next = firstEndingBehind(children, start)
  const child = children[next]
  if (child !== undefined && child.position.start.offset! < start) insert(child, tag)
  else children.splice(next, 0, tag)
}

/** Index of the first child that ends behind an offset: children stand in order. */
function firstEndingBehind(children: readonly Node[], offset: number): number {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle]!.position.end.offset! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

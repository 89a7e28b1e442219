/** What every block of a section has: its own words, their pages, and the designations around it. */
import { hash } from 'node:crypto'
import { childrenOf } from '../ast/build.ts'
import type { Block as BlockNode, Content, ContentsEntry, Node } from '../ast/nodes.ts'
import type { CitationBase } from './citation.ts'
import { printOf } from './division.ts'
import { toNotedText } from './noted-text.ts'
import type { Pages } from './pages.ts'
import type { NotedText, ParagraphBlock } from './records.ts'
import { ownInline } from './shared-notes.ts'

/** What a block needs to know of the section around it. */
export interface BlockContext {
  base: CitationBase
  pages: Pages
  /** Designations of the blocks around it as printed, outermost first. */
  marks: readonly string[]
}

/** Own words of a block: those before, between and behind its nested blocks. */
export function toWords(
  node: Exclude<BlockNode, { value: string }>,
  { pages }: BlockContext,
): NotedText & Pick<ParagraphBlock, 'pages' | 'position'> {
  const inline = ownInline(node)
  return { ...toNotedText(inline), pages: pages.of(ownPrint(node, inline)), position: node.position }
}

/** Where a block has no words, as `(h)` over `(1)`, what is printed of it is its designation. */
function ownPrint(node: Node, inline: readonly Node[]): readonly Node[] {
  if (inline.length > 0) return inline
  const marks = childrenOf(node).filter(({ type }) => type === 'mark')
  return marks.length > 0 ? marks : [node]
}

/** Words of a form or formula, line by line. */
export function toLines(node: { children: readonly Node[] }): string[] {
  return node.children
    .filter((child): child is Content => child.type === 'content')
    .map((content) => toNotedText(content.children).text)
}

/** The first 16 hex digits of the SHA-256 of a text: same words, same hash, wherever they stand. */
export function hashText(text: string): string {
  return hash('sha256', text).slice(0, 16)
}

/** The context of what a designated block governs: its mark as printed is the last of the path. */
export function extend(
  context: BlockContext,
  designation: string | null,
  path: readonly string[],
  node: Node,
): BlockContext {
  if (designation === null) return context
  const marks = path.map((_, level) => (level < path.length - 1 ? (context.marks[level] ?? '(') : printedMark(node)))
  return { ...context, marks }
}

/** The designation stands last before the words: a blank to tick may stand before it. */
function printedMark(node: Node): string {
  const children = childrenOf(node)
  const words = children.findIndex(({ type }) => type === 'content' || type === 'text')
  const mark = children.slice(0, words === -1 ? undefined : words).findLast((child) => child.type === 'mark')
  return mark?.type === 'mark' ? mark.value : '('
}

/** An entry of a list of contents as a text without designation. */
export function toContentsLine(entry: ContentsEntry, context: BlockContext): ParagraphBlock {
  const text = printOf(entry.children)
  return {
    type: 'paragraph',
    designation: null,
    path: [],
    identifier: null,
    citation: context.base.citation,
    heading: null,
    text,
    references: [],
    textHash: hashText(text),
    confidence: null,
    pages: context.pages.of([entry]),
    position: entry.position,
    blocks: [],
  }
}

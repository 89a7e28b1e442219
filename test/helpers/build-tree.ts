/**
 * Small trees for tests, written from the text they stand for.
 *
 * `buildTree('…', (b) => [b.part('4', b.heading('PART 4_CLAIMS'), …)])`: each leaf names a piece of the text; the
 * builder looks it up behind the leaf before it, so that positions are real and the order is the reading order.
 * A bare string among nodes is looked up after them: before a node write `b.text('…')`.
 */
import type { Position } from 'unist'
import { content, mark, pageBreak, raw, text } from '../../src/ast/build.ts'
import type {
  Block,
  Content,
  Contents,
  ContentsEntry,
  Division,
  Footnote,
  FootnoteReference,
  Heading,
  History,
  HistoryEntry,
  Inline,
  Mark,
  Node,
  PageBreak,
  Paragraph,
  Raw,
  Root,
  Text,
} from '../../src/ast/nodes.ts'
import { createSource, type Source } from '../../src/ast/source.ts'

type DivisionOptions = { identifier?: string; reserved?: boolean }
type ParagraphOptions = Partial<Pick<Paragraph, 'path' | 'identifier' | 'depth' | 'reserved'>>

/** What a test builds its nodes with; every string is found in the text, each behind the last. */
export interface TreeBuilder {
  text(piece: string): Text
  mark(piece: string): Mark
  raw(piece: string): Raw
  page(page: string): PageBreak
  footnoteMark(label: string): FootnoteReference
  content(...pieces: (string | Inline)[]): Content
  heading(...pieces: (string | Inline)[]): Heading
  entry(piece: string, fields?: Partial<Pick<ContentsEntry, 'number' | 'page'>>): ContentsEntry
  contents(...children: Contents['children']): Contents
  paragraph(designation: string | null, options: ParagraphOptions, ...children: Paragraph['children']): Paragraph
  footnote(label: string, ...children: Footnote['children']): Footnote
  history(entries: HistoryEntry[], ...children: History['children']): History
  division(
    type: Division['type'],
    number: string | null,
    options: DivisionOptions,
    ...children: (Block | Division)[]
  ): Division
}

/** Build a tree over `printed`; `make` gives the children of the root. */
export function buildTree(
  printed: string,
  make: (build: TreeBuilder) => Root['children'],
  fields: Partial<Pick<Root, 'title' | 'edition'>> = {},
): { tree: Root; source: Source } {
  const source = createSource(printed)
  const children = make(createBuilder(source))
  const position = source.position(0, printed.length)
  return { tree: { type: 'root', dialect: 'gpo', title: null, edition: null, ...fields, position, children }, source }
}

function createBuilder(source: Source): TreeBuilder {
  let cursor = 0
  const find = (piece: string) => {
    const start = source.text.indexOf(piece, cursor)
    if (start === -1) throw new Error(`“${piece}” does not stand behind offset ${cursor}`)
    cursor = start + piece.length
    return { start, end: cursor }
  }
  const inline = (pieces: readonly (string | Inline)[]): Inline[] =>
    pieces.map((piece) => (typeof piece === 'string' ? text(source, find(piece)) : piece))
  return {
    text: (piece) => text(source, find(piece)),
    mark: (piece) => mark(source, find(piece)),
    raw: (piece) => raw(source, find(piece)),
    page: (page) => pageBreak(source, { ...find(`[[Page ${page}]]`), page }),
    footnoteMark: (label) => ({ type: 'footnoteReference', label, ...leaf(source, find(`\\${label}\\`)) }),
    content: (...pieces) => content(inline(pieces)),
    heading: (...pieces) => parent({ type: 'heading' }, inline(pieces)),
    entry: (piece, fields) =>
      parent(
        { type: 'contentsEntry', number: null, page: null, ...fields },
        inline([piece]) as ContentsEntry['children'],
      ),
    contents: (...children) => parent({ type: 'contents' }, children),
    paragraph: (designation, options, ...children) =>
      parent(
        { type: 'paragraph', designation, path: designation === null ? [] : [designation], heading: null, ...options },
        children,
      ),
    footnote: (label, ...children) => parent({ type: 'footnote', label }, children),
    history: (entries, ...children) => parent({ type: 'history', entries }, children),
    division: (type, number, options, ...children) => parent({ type, number, ...options }, children) as Division,
  }
}

function leaf(source: Source, span: { start: number; end: number }): { value: string; position: Position } {
  return { value: source.text.slice(span.start, span.end), position: source.position(span.start, span.end) }
}

function parent<Fields extends object, Child extends Node>(
  fields: Fields,
  children: Child[],
): Fields & { position: Position; children: Child[] } {
  const nowhere = { line: 1, column: 1, offset: 0 }
  const start = children[0]?.position.start ?? nowhere
  const end = children.at(-1)?.position.end ?? nowhere
  return { ...fields, position: { start, end }, children }
}

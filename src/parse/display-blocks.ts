/** Blocks of pages set for display: cover, notices and explanation before the title, finding aids behind the last part. */
import { displayDesignation, isBracketed, isCaption, isDateLine } from '../../grammar/block/display-line.ts'
import { parseTwoColumns } from '../../grammar/block/finding-aid-agencies.ts'
import { parseTable, type TableLine } from '../../grammar/block/table.ts'
import { bracket } from '../../grammar/line/bracket.ts'
import { isCentered } from '../../grammar/line/center-heading.ts'
import { content, mark, pageBreak, spanOf, text } from '../ast/build.ts'
import type { Block, Form, Heading, Mark, PageBreak, Paragraph, Text } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { buildContents } from './build-contents.ts'
import { buildTable } from './build-table.ts'
import { type DisplayGroup, displayGroups, isProse } from './display-groups.ts'
import type { BookLine, PageMark } from './pages.ts'
import { type PrintLine, printLines, wordSpan } from './print-lines.ts'

/** Build the blocks of all lines, page marks included. Nothing is left raw. */
export function buildDisplayBlocks(lines: readonly BookLine[], source: Source): Block[] {
  const printed = printLines(lines)
  const blocks: Block[] = []
  const groups = displayGroups(printed.lines, source)
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    blocks.push(...breaks(group.rows[0]![0]!.marks, source))
    const head = group.kind === 'columnHead' && groups[index + 1]?.kind === 'columns' ? group : null
    if (head !== null) index++
    blocks.push(...buildGroup(groups[index]!, { head, blocks, source }))
  }
  return [...blocks, ...breaks(printed.marks, source)]
}

interface Setting {
  /** Heads over a list of two columns. */
  head: DisplayGroup | null
  /** What stands before the group. */
  blocks: readonly Block[]
  source: Source
}

function buildGroup(group: DisplayGroup, setting: Setting): Block[] {
  const { source } = setting
  const lines = group.rows.flat()
  switch (group.kind) {
    case 'rule':
      return markLines(lines, source)
    case 'graphic':
      return [{ type: 'graphic', name: bracket(lines[0]!.text)?.name ?? null, ...spanned(markLines(lines, source)) }]
    case 'contents':
      return [buildContents(withBlanks(lines), source)]
    case 'leaders':
    case 'table':
      return [buildTable(parseTable(tableLines(lines, source)), source)]
    case 'columns':
      return [buildColumns(lines, setting)]
    case 'form':
      return [buildForm(group.rows, source)]
    case 'columnHead':
    case 'words':
      return buildWords(group.rows, setting)
  }
}

/** Lists tell their headings by the blank lines around them. */
function withBlanks(lines: readonly PrintLine[]): BookLine[] {
  return lines.flatMap((line): BookLine[] => {
    const blank = { ...line, end: line.start, text: '', indent: 0, blank: true, marks: [] }
    return line.isSetOff
      ? [
          { ...blank, marks: line.marks },
          { ...line, marks: [] },
        ]
      : [line]
  })
}

function buildColumns(lines: readonly PrintLine[], { head, source }: Setting): Block {
  const headLines = head === null ? [] : tableLines(head.rows.flat(), source)
  const body = tableLines(lines, source, head !== null)
  return buildTable(parseTwoColumns(headLines, body), source)
}

/** Lines as the table grammar takes them; the marks before the first are the caller's unless a head stands above. */
function tableLines(lines: readonly PrintLine[], source: Source, isBelowHead = false): TableLine[] {
  return lines.flatMap((line, index): TableLine[] => {
    const marks = index === 0 && !isBelowHead ? [] : line.marks
    const pages = marks.map((at) => ({ text: source.text.slice(at.start, at.end), start: at.start, page: at.page }))
    return [...pages, { text: line.text, start: line.start }]
  })
}

function buildForm(rows: readonly PrintLine[][], source: Source): Form {
  const children = rows.flatMap((row, index): Form['children'] => [
    ...(index === 0 ? [] : breaks(row[0]!.marks, source)),
    content(leavesOf(row, source)),
  ])
  return { type: 'form', ...spanned(children) }
}

/** Each row is a caption or a paragraph; the date under a signature belongs to it. */
function buildWords(rows: readonly PrintLine[][], { blocks, source }: Setting): Block[] {
  const last = blocks.at(-1)
  if (last?.type === 'form' && rows.length === 1 && isDateLine(rows[0]![0]!.text)) {
    last.children.push(content(leavesOf(rows[0]!, source)))
    last.position = spanOf(last.children)
    return []
  }
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : breaks(row[0]!.marks, source)),
    isHeading(rows, index) ? buildHeading(row, source) : buildParagraph(row, source),
  ])
}

/** A caption stands alone, in brackets, or over running words ("Cite this Code: CFR"). */
function isHeading(rows: readonly PrintLine[][], index: number): boolean {
  const row = rows[index]!
  if (row.length > 1) return rows.length === 1 && row.every((line) => isCentered(line.text) && isCaption(line.text))
  if (isBracketed(row[0]!.text)) return true
  const below = rows[index + 1]
  return isCaption(row[0]!.text) && (below === undefined || isProse(below))
}

function buildHeading(row: readonly PrintLine[], source: Source): Heading {
  return { type: 'heading', ...spanned(leavesOf(row, source)) }
}

function buildParagraph(row: readonly PrintLine[], source: Source): Paragraph {
  const first = row[0]!
  const found = displayDesignation(first.text)
  const children: Paragraph['children'] = []
  if (found !== null) children.push(mark(source, { start: first.start + found.start, end: first.start + found.end }))
  children.push(content(leavesOf(row, source, found?.words)))
  const designation = found?.designation ?? null
  return {
    ...{ type: 'paragraph', designation, path: designation === null ? [] : [designation], heading: null },
    ...spanned(children),
  }
}

/** One text leaf for each stretch that no page mark interrupts; `words` is an offset into the first line. */
function leavesOf(row: readonly PrintLine[], source: Source, words = 0): (Text | PageBreak)[] {
  const leaves: (Text | PageBreak)[] = []
  row.forEach((line, index) => {
    const span = wordSpan(line)
    const start = line.start + (index === 0 ? Math.max(words, span.start) : span.start)
    const end = line.start + span.end
    if (index > 0) leaves.push(...breaks(line.marks, source))
    const last = leaves.at(-1)
    if (last?.type === 'text') leaves[leaves.length - 1] = text(source, { start: last.position.start.offset!, end })
    else leaves.push(text(source, { start, end }))
  })
  return leaves
}

function markLines(lines: readonly PrintLine[], source: Source): (Mark | PageBreak)[] {
  return lines.flatMap((line, index) => {
    const span = wordSpan(line)
    const leaf = mark(source, { start: line.start + span.start, end: line.start + span.end })
    return index === 0 ? [leaf] : [...breaks(line.marks, source), leaf]
  })
}

function spanned<Child extends { position: Block['position'] }>(children: Child[]) {
  return { position: spanOf(children), children }
}

function breaks(marks: readonly PageMark[], source: Source): PageBreak[] {
  return marks.map((at) => pageBreak(source, at))
}

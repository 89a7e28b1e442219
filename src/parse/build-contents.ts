/** From the lines of one list of contents to the `contents` node. */
import { type ContentsColumn, contentsColumn, contentsTail, isPageAlone } from '../../grammar/block/contents.ts'
import { divisionHeading } from '../../grammar/line/division-heading.ts'
import { mark, pageBreak, spanOf, text } from '../ast/build.ts'
import type { Contents, ContentsEntry, Heading, Mark, PageBreak, Text } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { type ContentsRow, contentsRows, hasPages } from './contents-rows.ts'
import type { BookLine } from './pages.ts'
import { type PrintLine, printLines, wordSpan } from './print-lines.ts'

type Leaf = Text | Mark | PageBreak

/**
 * Build a list of contents: of a part (`Sec.` and sections), of a chapter or title (`Part … Page`), of a volume, or of
 * changes (section and page of the Federal Register). Headings inside the list are headings, `Sec.`, rules and column
 * heads are marks. Page marks that stand before the first line are the caller's, as for every block.
 */
export function buildContents(lines: readonly BookLine[], source: Source): Contents {
  const own = lines.map((line, index) => (index === 0 ? { ...line, marks: [] } : line))
  const printed = printLines(own)
  const children: Contents['children'] = []
  const list = { hasPages: hasPages(printed.lines), column: null as ContentsColumn | null, source }
  for (const row of contentsRows(printed.lines, source)) {
    children.push(...breaksBefore(row.lines[0]!, source))
    if (row.kind === 'head') list.column = contentsColumn(row.lines[0]!.text) ?? list.column
    children.push(buildRow(row, list))
  }
  children.push(...printed.marks.map((at) => pageBreak(source, at)))
  const position =
    children.length === 0 ? source.position(lines[0]?.start ?? 0, lines[0]?.start ?? 0) : spanOf(children)
  return { type: 'contents', position, children }
}

interface List {
  hasPages: boolean
  /** What the numbers on the right are: pages, unless the head says parts. */
  column: ContentsColumn | null
  source: Source
}

function buildRow(row: ContentsRow, list: List): ContentsEntry | Heading | Mark {
  if (row.kind === 'rule' || row.kind === 'head') return markOfLine(row.lines[0]!, list.source)
  return row.kind === 'heading' ? buildHeading(row, list) : buildEntry(row, list)
}

function markOfLine(line: PrintLine, source: Source): Mark {
  const words = wordSpan(line)
  return mark(source, { start: line.start + words.start, end: line.start + words.end })
}

function buildHeading(row: ContentsRow, list: List): Heading {
  const first = row.lines[0]!.text.trimEnd()
  const words = divisionHeading(first)?.heading ?? 0
  const isBare = row.lines.length === 1 && words >= first.length
  const children = leavesOfRow(row, { ...list, hasPages: false, words: isBare ? 0 : words })
  return { type: 'heading', position: spanOf(children), children }
}

function buildEntry(row: ContentsRow, list: List): ContentsEntry {
  const children = leavesOfRow(row, { ...list, words: row.entry?.words ?? 0 })
  const page = list.hasPages && list.column !== 'part' ? pageOf(row) : null
  return { type: 'contentsEntry', number: row.entry?.number ?? null, page, position: spanOf(children), children }
}

/** A number with a point in it is a section that cites the entry, no page. */
function pageOf(row: ContentsRow): string | null {
  const last = row.lines.at(-1)!.text
  const { page } = contentsTail(last)
  const printed = row.lines.length > 1 && isPageAlone(last) ? last.trim() : last.slice(page?.start ?? 0, page?.end ?? 0)
  return printed === '' || printed.includes('.') ? null : printed
}

/** Leaves of all lines; what stands before `words` on the first is a mark, and so are leaders and page on the last. */
function leavesOfRow(row: ContentsRow, list: List & { words: number }): Leaf[] {
  const { source } = list
  const leaves: Leaf[] = []
  let open: { start: number; end: number } | null = null
  const close = () => {
    if (open !== null) leaves.push(text(source, open))
    open = null
  }
  row.lines.forEach((line, index) => {
    if (index > 0 && line.marks.length > 0) {
      close()
      leaves.push(...breaksBefore(line, source))
    }
    const { number, words, marks } = partsOfLine(line, {
      ...list,
      isFirst: index === 0,
      isLast: index === row.lines.length - 1,
    })
    if (number !== null) leaves.push(mark(source, number))
    if (words !== null) open = { start: (open as Stretch | null)?.start ?? words.start, end: words.end }
    if (marks.length > 0) close()
    leaves.push(...marks.map((at) => mark(source, at)))
  })
  close()
  return leaves
}

interface Stretch {
  start: number
  end: number
}

interface LineParts {
  number: Stretch | null
  words: Stretch | null
  marks: Stretch[]
}

/** Number, words, leaders and page of one line, as source offsets. */
function partsOfLine(
  line: PrintLine,
  options: { words: number; hasPages: boolean; isFirst: boolean; isLast: boolean },
): LineParts {
  const place = ({ start, end }: Stretch): Stretch => ({ start: line.start + start, end: line.start + end })
  const all = wordSpan(line)
  const split = options.isFirst ? Math.max(all.start, Math.min(options.words, all.end)) : all.start
  const number = split > all.start ? { start: all.start, end: line.text.slice(0, split).trimEnd().length } : null
  if (options.hasPages && options.isLast && !options.isFirst && isPageAlone(line.text)) {
    return { number: null, words: null, marks: [place(all)] }
  }
  const tail = options.hasPages ? contentsTail(line.text) : { words: all, leaders: null, page: null }
  const page = options.isLast || tail.leaders !== null ? tail.page : null
  const end = page === null && tail.leaders === null ? all.end : (tail.words?.end ?? split)
  const start = split + line.text.slice(split).search(/\S|$/)
  const words = end > start ? { start, end } : null
  const marks = [tail.leaders, page].filter((span) => span !== null)
  return { number: number && place(number), words: words && place(words), marks: marks.map(place) }
}

function breaksBefore(line: PrintLine, source: Source): PageBreak[] {
  return line.marks.map((at) => pageBreak(source, at))
}

/**
 * Stage 3: cut the body of a volume into blocks. Each reader takes the lines that are its own or leaves them; the
 * paragraph takes whatever no other reader wants, so every line ends in some node and nothing is thrown.
 */
import { rule } from '../../grammar/line/rule.ts'
import type { FlatNode } from '../ast/flat.ts'
import { type BlockContext, marksOfLines, pageBreaksBefore, type Reader, type Reading } from './block-context.ts'
import { readContents } from './read-contents.ts'
import { readForm } from './read-form.ts'
import { readCenterHeading, readContinuedHeading, readDivisionHeading, readSectionHeading } from './read-heading.ts'
import { readCaption, readFootnotes, readGraphic, readHistory, readParenthetical } from './read-notes.ts'
import { readParagraph } from './read-paragraph.ts'
import { readRaw } from './read-raw.ts'
import { readLeaderList, readOpenTable, readTable } from './read-table.ts'
import { readWebTable } from './read-web-table.ts'

/** In order: the first that takes the line wins. */
const readers: readonly Reader[] = [
  readHeadLine,
  atBlockStart(readSectionHeading),
  readContents,
  atBlockStart(readTable),
  readWebTable,
  atBlockStart(readDivisionHeading),
  readFootnotes,
  readCaption,
  readHistory,
  readGraphic,
  readParenthetical,
  readLeaderList,
  atBlockStart(readCenterHeading),
  atBlockStart(readContinuedHeading),
  readForm,
  readRule,
  readRaw,
]

/** Cut lines `from` to the end into flat nodes, in reading order. */
export function parseBlocks(context: BlockContext): FlatNode[] {
  const nodes: FlatNode[] = []
  let index = 0
  while (index < context.lines.length) {
    nodes.push(...pageBreaksBefore(context, index))
    const reading = context.lines[index]!.blank ? readOpenTable(context, index) : read(context, index)
    if (reading === null) {
      index++
      continue
    }
    nodes.push(...reading.nodes)
    index = reading.next
  }
  return nodes
}

function read(context: BlockContext, index: number): Reading {
  for (const reader of readers) {
    const reading = reader(context, index)
    if (reading !== null) return reading
  }
  return readParagraph(context, index)
}

/** Headings and ruled tables stand under a blank line, a page mark or nothing; wrapped text does not. */
function atBlockStart(reader: Reader): Reader {
  return (context, index) => (isBlockStart(context, index) ? reader(context, index) : null)
}

function isBlockStart(context: BlockContext, index: number): boolean {
  const above = context.lines[index - 1]
  return above === undefined || above.blank || context.lines[index]!.marks.length > 0 || !context.isOpen(index - 1)
}

/** A line of the head that stands over each section of some files: print without words. */
function readHeadLine(context: BlockContext, index: number): Reading | null {
  if (!context.rules.isHeadLine(context.lines[index]!.text)) return null
  return { nodes: marksOfLines(context, { from: index, to: index + 1 }), next: index + 1 }
}

/** A rule that opens no table. */
function readRule(context: BlockContext, index: number): Reading | null {
  if (rule(context.lines[index]!.text) === null) return null
  return { nodes: marksOfLines(context, { from: index, to: index + 1 }), next: index + 1 }
}

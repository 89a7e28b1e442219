/** Matter that is set line by line: forms, signature lines, markings. */
import {
  endsInBlank,
  isCaptionOfBlank,
  isCenteredBlank,
  isLineToFill,
  isListOfLabels,
  isMarking,
} from '../../grammar/block/form.ts'
import { content, spanOf } from '../ast/build.ts'
import type { Form } from '../ast/nodes.ts'
import { type BlockContext, leavesOfLines, type Reading } from './block-context.ts'
import type { BookLine } from './pages.ts'
import { endOfParagraph } from './read-paragraph.ts'

/**
 * A group of lines down to the next blank one: some to be filled in or set to the right margin, `Classified by_________`
 * (31 CFR 2.7), `John Doe` under a signature line (part 1, appendix B); or a marking, or the caption of a blank.
 */
export function readForm(context: BlockContext, index: number): Reading | null {
  if (STARS.test(context.lines[index]!.text) || opensProse(context, index)) return null
  const end = endOfGroup(context, index)
  if (!isForm(context, { from: index, to: end })) return null
  const children = leavesOfForm(context, { from: index, to: end })
  return { nodes: [{ type: 'form', position: spanOf(children), children } satisfies Form], next: end }
}

/** Asterisks stand for words left out. */
const STARS = /^[*\s]+$/

function isForm(context: BlockContext, { from, to }: { from: number; to: number }): boolean {
  const lines = context.lines.slice(from, to)
  const words = lines.map(({ text }) => text)
  if (lines.some(isToFill)) return true
  // Whether the last line goes on over the blank line is not to be told where the blanks at the ends are gone.
  const isWrapped = lines.slice(0, -1).some((_, at) => context.isOpen(from + at))
  if (isWrapped || lines.some(({ indent }) => indent >= PARAGRAPH_INDENT)) return false
  if (isListOfLabels(words)) return true
  const above = printedAbove(context, from)
  if (above === null) return false
  const isAnnounced = above.text.endsWith(':')
  return isAnnounced
    ? isMarking(words) || (lines.length === 1 && isCaptionOfBlank(words[0]!))
    : isToFill(above) && words.every(isCaptionOfBlank)
}

const PARAGRAPH_INDENT = 4

/** Name of a person under a signature line, or a date: set to the right of where any paragraph would open. */
const SIGNATURE_INDENT = 30

function isToFill(line: BookLine): boolean {
  return isLineToFill(line.text) || isCenteredBlank(line.text) || line.indent >= SIGNATURE_INDENT
}

/** The line above, over a blank line. */
function printedAbove(context: BlockContext, index: number): BookLine | null {
  if (context.lines[index - 1]?.blank !== true) return null
  let above = index - 1
  while (context.lines[above]?.blank === true) above--
  return context.lines[above] ?? null
}

/**
 * A paragraph that no blank line parts from the lines under it is none of them: wrapped (31 CFR part 13, appendix II), or
 * a sentence in one line.
 */
function opensProse(context: BlockContext, index: number): boolean {
  const end = endOfParagraph(context, index)
  const lines = context.lines.slice(index, end)
  if (lines.some(({ text }) => endsInBlank(text))) return false
  return lines.length > 1 || (lines[0]!.indent === PARAGRAPH_INDENT && /[.:;]$/.test(lines[0]!.text))
}

/** One content a line, be it words or a line to write on. */
function leavesOfForm(context: BlockContext, range: { from: number; to: number }): Form['children'] {
  return context.lines
    .slice(range.from, range.to)
    .map((_, at) => content(leavesOfLines(context, { from: range.from + at, to: range.from + at + 1 })))
}

/** A form of more lines than a page holds is none. */
const LONGEST_FORM = 60

function endOfGroup(context: BlockContext, index: number): number {
  const last = Math.min(index + LONGEST_FORM, context.lines.length)
  let next = index + 1
  while (next < last && isInGroup(context, next)) next++
  return next
}

function isInGroup(context: BlockContext, index: number): boolean {
  const line = context.lines[index]!
  const kind = context.openingAt(index).kind
  if (line.blank || line.marks.length > 0 || (kind !== 'text' && kind !== 'blanks' && kind !== 'rule')) return false
  const above = context.lines[index - 1]!.text
  if (endsInBlank(above)) return line.indent !== PARAGRAPH_INDENT || isLineToFill(line.text)
  return line.indent !== PARAGRAPH_INDENT || context.isOpen(index - 1)
}

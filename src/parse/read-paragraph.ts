/** Paragraphs as printed, and matter that is set line by line. */
import { designationAt } from '../../grammar/line/designation.ts'
import { content, spanOf } from '../ast/build.ts'
import type { FlatParagraph } from '../ast/flat.ts'
import type { Form } from '../ast/nodes.ts'
import { type BlockContext, isBehindPage, leavesOfLines, marksOfLines, type Reading } from './block-context.ts'
import type { BookLine } from './pages.ts'

/**
 * A paragraph: its first line and all that go on from it to the margin. In GPO text the first line stands four blanks
 * in (or at the margin: addresses, text that returns after a list), every further line at the margin.
 */
export function readParagraph(context: BlockContext, index: number): Reading {
  const next = endOfParagraph(context, index)
  return { nodes: [flatParagraph(context, { from: index, to: next })], next }
}

/** Index behind the last line of the paragraph that opens at `index`. */
export function endOfParagraph(context: BlockContext, index: number): number {
  let next = index + 1
  while (next < context.lines.length) {
    if (continuesParagraph(context, index, next)) next++
    else if (goesOnBehindBlank(context, next)) next += 2
    else break
  }
  return next
}

function continuesParagraph(context: BlockContext, first: number, index: number): boolean {
  const line = context.lines[index]!
  if (line.blank || context.openingAt(index).kind === 'section' || context.openingAt(index).kind === 'rule')
    return false
  if (isBehindPage(context, index)) return line.indent === 0 && goesOnOverleaf(context, first, index)
  if (!context.isOpen(index - 1)) return false
  return line.indent === 0 || line.indent !== context.lines[first]!.indent
}

/**
 * At the foot of a page no blank tells whether the paragraph goes on. Text at the margin does, but for lists of
 * addresses that are set there whole: a full stop and a capital begin the next (31 CFR part 1, appendix C). A colon
 * announces what follows, unless a quotation or a small letter shows that the sentence goes on (31 CFR 2.7(g)(5)(ii)).
 */
function goesOnOverleaf(context: BlockContext, first: number, index: number): boolean {
  const kind = context.openingAt(index).kind
  if (kind !== 'text') return false
  const above = context.lines[index - 1]!.text.trimEnd()
  const { text } = context.lines[index]!
  if (above.endsWith(':')) return /^["“`'a-z]/.test(text)
  const isEntry = context.lines[first]!.indent === 0 && /[.?!]$/.test(above)
  return !(isEntry && /^["“`]*[A-Z]/.test(text))
}

/** A word that ends no sentence and no item of a list. */
const DANGLING = /[^,;\s] (?:or|and|the|a|an|of|to|in|by|for|with|from|under)$/

/**
 * A stray blank line inside a sentence: the line above is open, or breaks off in "fax it to 301-436-2804 or" (21 CFR
 * 1.234(d)(2)), and the words go on at the margin. Text that returns there after a list stands behind a comma or stop.
 */
function goesOnBehindBlank(context: BlockContext, index: number): boolean {
  const [above, line, below] = [context.lines[index - 1]!, context.lines[index]!, context.lines[index + 1]]
  if (!line.blank || isBehindPage(context, index) || isBehindPage(context, index + 1)) return false
  if (below === undefined || below.blank || below.indent > 0 || context.openingAt(index + 1).kind !== 'text')
    return false
  if (designationAt(below.text, 0) !== null) return false
  return /\s$/.test(above.text) || (DANGLING.test(above.text) && /^["“`a-z0-9]/.test(below.text))
}

function flatParagraph(context: BlockContext, range: { from: number; to: number }): FlatParagraph {
  const leaves = leavesOfLines(context, range)
  const line = context.lines[range.from]!
  const above = context.lines[range.from - 1]
  // Web copies print no indents: every paragraph opens at the margin.
  const indent = context.rules.print === 'web' ? PARAGRAPH_INDENT : line.indent
  const layout = { indent, isSetOff: above === undefined || above.blank }
  return { type: 'flatParagraph', layout, children: [content(leaves)], position: spanOf(leaves) }
}

const PARAGRAPH_INDENT = 4

const BLANK_TO_FILL = /_{5,}/

/** Name of a person under a signature line, or a date: set to the right of where any paragraph would open. */
const SIGNATURE_INDENT = 30

/**
 * Lines to be filled in and lines set to the right margin: a group down to the next blank line that holds at least
 * one of them. `Classified by_________` (31 CFR 2.7), `John Doe` under a signature line (part 1, appendix B).
 */
export function readForm(context: BlockContext, index: number): Reading | null {
  if (STARS.test(context.lines[index]!.text) || opensProse(context, index)) return null
  const end = endOfGroup(context, index)
  const lines = context.lines.slice(index, end)
  if (!lines.some(isToFill) && !isListOfLabels(lines)) return null
  const children = leavesOfForm(context, { from: index, to: end })
  return { nodes: [{ type: 'form', position: spanOf(children), children } satisfies Form], next: end }
}

/** Asterisks stand for words left out. */
const STARS = /^[*\s]+$/

function isToFill(line: BookLine): boolean {
  return BLANK_TO_FILL.test(line.text) || line.indent >= SIGNATURE_INDENT
}

/** `System Name:` / `System Location:` (31 CFR part 1, appendix B to subpart C): what is to be written is left out. */
function isListOfLabels(lines: readonly BookLine[]): boolean {
  return lines.length > 1 && lines.every((line) => line.indent === 0 && /^[A-Z].{0,40}:$/.test(line.text))
}

/**
 * A wrapped paragraph that no blank line parts from the lines under it is none of them (31 CFR part 13, appendix II),
 * nor is a designated one with a name to fill in: "(2)(i) Has been authorized … the following principals: ______ [insert
 * full name]" (48 CFR 52.203-2).
 */
function opensProse(context: BlockContext, index: number): boolean {
  const end = endOfParagraph(context, index)
  if (end === index + 1) return false
  const lines = context.lines.slice(index, end)
  return (
    !lines.some((line) => BLANK_TO_FILL.test(line.text)) || /^ {4}\([A-Za-z0-9]{1,4}\).*[^_\s]\s*$/.test(lines[0]!.text)
  )
}

/** Words are content, lines to write on are marks. */
function leavesOfForm(context: BlockContext, range: { from: number; to: number }): Form['children'] {
  const children: Form['children'] = []
  for (let index = range.from; index < range.to; index++) {
    const line = { from: index, to: index + 1 }
    if (index > range.from)
      children.push(...leavesOfLines(context, { from: index - 1, to: index + 1 }).filter(isPageBreak))
    children.push(
      ...(/[^_\s]/.test(context.lines[index]!.text)
        ? [content(leavesOfLines(context, line))]
        : marksOfLines(context, line)),
    )
  }
  return children
}

const isPageBreak = <Node extends { type: string }>(node: Node): node is Extract<Node, { type: 'pageBreak' }> =>
  node.type === 'pageBreak'

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
  return line.indent !== 4 || context.isOpen(index - 1)
}

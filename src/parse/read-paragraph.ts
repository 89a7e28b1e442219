/** Paragraphs as printed. */
import { blankToTick } from '../../grammar/block/form.ts'
import { designationAt } from '../../grammar/line/designation.ts'
import { content, mark, spanOf } from '../ast/build.ts'
import type { FlatParagraph } from '../ast/flat.ts'
import type { Content } from '../ast/nodes.ts'
import { type BlockContext, isBehindPage, leavesOfLines, type Reading, wordsOf } from './block-context.ts'
import { opensWebTable } from './read-web-table.ts'

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
    else if (goesOnBehindPage(context, next)) next += 3
    else break
  }
  return next
}

function continuesParagraph(context: BlockContext, first: number, index: number): boolean {
  const line = context.lines[index]!
  if (line.blank || context.openingAt(index).kind === 'section' || context.openingAt(index).kind === 'rule')
    return false
  if (opensWebTable(context, index)) return false
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
  if (designationAt(below.text, 0) !== null || opensWebTable(context, index + 1)) return false
  return /\s$/.test(above.text) || (DANGLING.test(above.text) && /^["“`a-z0-9]/.test(below.text))
}

/** Two blank lines where a page mark stood between them; for the mark itself somebody has taken out. */
function goesOnBehindPage(context: BlockContext, index: number): boolean {
  const { lines } = context
  if (!lines[index]!.blank || lines[index + 1]?.blank !== true) return false
  return context.isCut(index - 1, index + 2) && context.openingAt(index + 2).kind === 'text'
}

function flatParagraph(context: BlockContext, range: { from: number; to: number }): FlatParagraph {
  const leaves = wordsAndTick(context, range)
  const line = context.lines[range.from]!
  const above = context.lines[range.from - 1]
  // Web copies print no indents: every paragraph opens at the margin.
  const indent = context.rules.print === 'web' ? PARAGRAPH_INDENT : line.indent
  const layout = { indent, isSetOff: above === undefined || above.blank }
  return { type: 'flatParagraph', layout, children: [content(leaves)], position: spanOf(leaves) }
}

const PARAGRAPH_INDENT = 4

/** A blank to tick before the designation is a mark: `------ 1. Reimbursement` (31 CFR part 13, appendix I(F)). */
function wordsAndTick(context: BlockContext, range: { from: number; to: number }): Content['children'] {
  const { source } = context
  const { start } = wordsOf(context.lines[range.from]!)
  const width = blankToTick(source.text.slice(start, context.lines[range.from]!.end))
  if (width === null) return leavesOfLines(context, range)
  const gap = source.text.slice(start + width).search(/\S/)
  return [
    mark(source, { start, end: start + width }),
    ...leavesOfLines(context, { ...range, start: start + width + gap }),
  ]
}

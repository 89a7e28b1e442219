/** Headings of divisions, and centred headings. */
import { isContentsHead } from '../../grammar/block/contents.ts'
import { isCenteredBlank } from '../../grammar/block/form.ts'
import { isFormula } from '../../grammar/block/formula.ts'
import { isContentsEntry } from '../../grammar/line/contents-line.ts'
import { mark, spanOf, text } from '../ast/build.ts'
import type { DivisionHeading } from '../ast/flat.ts'
import type { DivisionType, Heading, Inline, Mark, PageBreak, Text } from '../ast/nodes.ts'
import { type BlockContext, isBehindPage, leavesOfLines, type Reading } from './block-context.ts'

const PARAGRAPH_INDENT = 4

/**
 * Heading of a section: the lines down to the next blank one. A heading whose last line goes on (trailing blank) runs
 * across that blank line, and what stands there may look like another heading (31 CFR 19.350).
 */
export function readSectionHeading(context: BlockContext, index: number): Reading | null {
  const opening = context.openingAt(index)
  if (opening.kind !== 'section') return null
  const next = endOfHeading(context, index)
  const line = context.lines[index]!
  return {
    nodes: [
      divisionHeading(context, {
        ...{ from: index, to: next, number: opening.number, reserved: opening.reserved, division: 'section' },
        words: line.start + opening.heading,
      }),
    ],
    next,
  }
}

/** Heading of a title, chapter, part, subpart or appendix. */
export function readDivisionHeading(context: BlockContext, index: number): Reading | null {
  const opening = context.openingAt(index)
  if (opening.kind !== 'division') return null
  const next = endOfHeading(context, index)
  const words = context.lines[index]!.start + opening.heading
  const { division, number } = opening
  const heading = divisionHeading(context, {
    from: index,
    to: next,
    number,
    reserved: opening.reserved,
    division,
    words,
  })
  const isReserved = /\[reserved\.?\]\s*$/i.test(context.source.text.slice(words, heading.position.end.offset))
  return { nodes: [{ ...heading, reserved: opening.reserved || isReserved }], next }
}

/** Asterisks stand for words left out, a formula computes, a blank is to be filled in: text, not a heading. */
const STARS = /^[*\s]+$/

/** A heading centred on the page, of any number of lines. */
export function readCenterHeading(context: BlockContext, index: number): Reading | null {
  const { text: words } = context.lines[index]!
  if (!context.isCentered(index) || STARS.test(words) || isFormula(words) || isCenteredBlank(words)) return null
  const next = endOfCenter(context, index)
  const children = leavesOfLines(context, { from: index, to: next })
  const heading: Heading = { type: 'heading', position: spanOf(children), children }
  return { nodes: [heading], next }
}

/** What GPO prints behind the heading of a part, whose list comes next. */
const TABLE_OF_CONTENTS = /\s*--\s*Table\s+of\s+Contents\s*$/

/**
 * A volume that begins in the middle of a part names the group it begins in where the name of the part should stand:
 * `COMPUTATION OF TAXABLE INCOME--Table of Contents` (26 CFR 1.121-1, April 1, 2002).
 */
export function readContinuedHeading(context: BlockContext, index: number): Reading | null {
  const { text: words, indent } = context.lines[index]!
  const mark = indent > 0 ? null : TABLE_OF_CONTENTS.exec(words)
  if (mark === null || !/[^\s-]/.test(words.slice(0, mark.index)) || context.openingAt(index).kind !== 'text')
    return null
  const [leaf, ...rest] = leavesOfLines(context, { from: index, to: index + 1 })
  const children = leaf?.type === 'text' ? [...splitContentsMark(context, leaf), ...rest] : []
  if (children.length === 0) return null
  const heading: Heading = { type: 'heading', position: spanOf(children), children: children as Heading['children'] }
  return { nodes: [heading], next: index + 1 }
}

/** Index behind the last line of the centred heading that opens at `index`. */
export function endOfCenter(context: BlockContext, index: number): number {
  let next = index + 1
  while (
    isBelow(context, next) &&
    !isBehindPage(context, next) &&
    context.isCentered(next) &&
    context.openingAt(next).kind === 'text'
  )
    next++
  return next
}

function isBelow(context: BlockContext, index: number): boolean {
  const line = context.lines[index]
  return line !== undefined && !line.blank
}

/** Index behind the last line of a heading that opens at `index`. */
export function endOfHeading(context: BlockContext, index: number): number {
  let next = index + 1
  for (;;) {
    if (isBelow(context, next)) {
      if (!continuesHeading(context, next)) return next
      next++
    } else {
      const across = context.nextPrinted(next)
      if (!context.isOpen(next - 1) || across >= context.lines.length || across > next + 1) return next
      if (!continuesAcross(context, across)) return next
      next = across + 1
    }
  }
}

/** A heading may wrap to the margin, to an indent of its own, or stay centred; a paragraph opens four blanks in. */
function continuesHeading(context: BlockContext, index: number): boolean {
  const { indent, text: words } = context.lines[index]!
  const isOpen = context.isOpen(index - 1)
  if (STOPS.has(context.openingAt(index).kind) || (isBehindPage(context, index) && !isOpen)) return false
  if (isOpen) return indent !== PARAGRAPH_INDENT || context.isCentered(index)
  return indent === 0 ? !isContentsHead(words) : context.isCentered(index)
}

const STOPS: ReadonlySet<string> = new Set(['section', 'division', 'rule', 'caption', 'history', 'blanks'])

function continuesAcross(context: BlockContext, index: number): boolean {
  const line = context.lines[index]!
  if (line.marks.length > 0 || line.indent > 0 || STOPS.has(context.openingAt(index).kind)) return false
  return !isContentsHead(line.text) && !isContentsEntry(line.text)
}

interface HeadingParts {
  from: number
  to: number
  division: DivisionType
  number: string | null
  reserved: boolean
  /** Source offset of the first word of the heading. */
  words: number
}

function divisionHeading(context: BlockContext, parts: HeadingParts): DivisionHeading {
  const leaves = leavesOfLines(context, parts)
  const children = leaves.flatMap((leaf, position) =>
    position === 0 ? splitNumber(context, leaf, parts.words) : [leaf],
  )
  const last = children.at(-1)
  if (last?.type === 'text') children.splice(-1, 1, ...splitContentsMark(context, last))
  const { division, number, reserved } = parts
  return { type: 'divisionHeading', division, number, reserved, children, position: spanOf(children) }
}

/** "Sec. 1.36" and "PART 1_" are print without words of the heading. */
function splitNumber(context: BlockContext, leaf: Text | Mark | PageBreak, words: number): Inline[] {
  const start = leaf.position.start.offset!
  const end = leaf.position.end.offset!
  if (leaf.type !== 'text' || words <= start) return [leaf]
  const number = context.source.text.slice(start, Math.min(words, end)).trimEnd()
  const head = mark(context.source, { start, end: start + number.length })
  const rest = context.source.text.slice(words, end)
  const from = words + rest.length - rest.trimStart().length
  return from >= end ? [head] : [head, text(context.source, { start: from, end })]
}

function splitContentsMark(context: BlockContext, leaf: Text): Inline[] {
  const match = TABLE_OF_CONTENTS.exec(leaf.value)
  if (match === null) return [leaf]
  const start = leaf.position.start.offset!
  const from = start + match.index + (match[0].length - match[0].trimStart().length)
  const tail = mark(context.source, { start: from, end: leaf.position.end.offset! })
  return match.index === 0 ? [tail] : [text(context.source, { start, end: start + match.index }), tail]
}

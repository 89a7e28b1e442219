/**
 * Where text and headings without a designation belong.
 *
 * A paragraph at the margin behind a list returns to what stands over the list (31 CFR 1.20, 16.3(b)(1)); an address
 * behind a colon belongs to the paragraph that announced it; further such text goes where the first went. Text that
 * returns to the margin behind a form, an extract or a picture goes on with what stands over it (31 CFR 2.13(a), 27 CFR
 * 41.114a(a), 53.92(a)(2)). A paragraph set like any other goes on with the paragraph above it, unless that was the last
 * item of a list of clauses.
 */

import type { Content, Example, Heading, Paragraph } from '../ast/nodes.ts'
import { textOf, textOfHeading } from '../ast/text.ts'
import { type Ending, endingOf } from './depth/candidate.ts'

const PARAGRAPH_INDENT = 4

/** What text may hang under: a paragraph, a numbered heading, an example. */
export type OpenNode = Paragraph | Heading | Example

/** Where a text without designation comes to stand. */
export interface Landing {
  /** Number of open levels kept above the text. */
  depth: number
  isFlush: boolean
}

/** What stands around such a text. */
export interface FlushContext {
  /** Blanks before the text. */
  indent: number
  /** Blank lines stand before the text: a form behind its caption (21 CFR 7.13(b)(1)). */
  isSetApart: boolean
  /** The text is one printed line. */
  isLine: boolean
  /** The open paragraphs, outermost first. */
  open: readonly OpenNode[]
  /** Depth of the undesignated text, table or heading put last since the last designation; null where none was. */
  lastDepth: number | null
  /** Matter set apart from the text was put last: a form, an extract, a picture, a table. */
  isBehindMatter: boolean
  /** How the text put last ends. */
  lastEnding: Ending
  /** Depth of the next designation, or 0 at the end: text may not stand further out and yet before it. */
  nextDepth: number
}

/** Depth for a paragraph without a designation. */
export function landingPlace(context: FlushContext): Landing {
  const innermost = context.open.length
  const place = naturalPlace(context)
  const depth = Math.min(Math.max(place.depth, context.nextDepth), innermost)
  return { depth, isFlush: place.isFlush && (depth < innermost || context.isBehindMatter) }
}

function naturalPlace(context: FlushContext): Landing {
  const innermost = context.open.length
  if (innermost === 0) return { depth: 0, isFlush: false }
  if (context.lastDepth !== null)
    return { depth: context.lastDepth, isFlush: context.isBehindMatter && context.indent < PARAGRAPH_INDENT }
  if (context.lastEnding === 'opens') return { depth: innermost, isFlush: false }
  const last = context.open[innermost - 1]!
  if (last.type !== 'paragraph' || last.role !== undefined) return { depth: innermost, isFlush: false }
  if (isEntryBehind(last, context)) return { depth: innermost, isFlush: false }
  if (context.indent < PARAGRAPH_INDENT || endsClauses(context)) return { depth: innermost - 1, isFlush: true }
  return { depth: innermost, isFlush: false }
}

/** `The following diseases shall be service connected.`, then lines at the margin: a list without a colon (38 CFR 3.309(a)). */
function isEntryBehind(last: Paragraph, { isLine, isSetApart }: FlushContext): boolean {
  if (!isLine || !isSetApart) return false
  const sentence = ownText(last)
    .split(/(?<!\bSecs?)\.\s+(?=[A-Z])/)
    .at(-1)!
  return /\bthe following\b|\blisted below\b/i.test(sentence)
}

/** What stands around a heading without a number. */
export interface HeadingContext extends Pick<FlushContext, 'open' | 'nextDepth'> {
  /** Depth of the designation directly under it; null where other words stand there. */
  depthBelow: number | null
}

/**
 * Depth for a heading without a number: beside the paragraph that it stands over; else under the words that announced
 * it (31 CFR part 1, subpart A, appendix B, ¶2), or under the numbered heading that is open.
 */
export function headingDepth({ open, nextDepth, depthBelow }: HeadingContext): number {
  if (depthBelow !== null) return Math.min(depthBelow, open.length)
  const last = open.at(-1)
  const isAnnounced = last !== undefined && endingOf(ownText(last)) === 'opens'
  const depth = isAnnounced ? open.length : open.findLastIndex(({ type }) => type === 'heading') + 1
  return Math.min(Math.max(depth, nextDepth), open.length)
}

/**
 * The parent announced a list and the last item has ended the sentence: the items ran on with "; and", or the last is
 * no more than one sentence (31 CFR part 1, subpart C, appendix F, ¶7).
 */
function endsClauses(context: FlushContext): boolean {
  const parent = context.open.at(-2)
  if (parent === undefined || context.lastEnding !== 'stops') return false
  if (endingOf(ownText(parent)) !== 'opens') return false
  const items = (parent.children as { type: string }[]).filter(
    (child): child is Paragraph => child.type === 'paragraph',
  )
  const [before, last] = items.slice(-2)
  if (before === undefined || last === undefined) return false
  return endingOf(ownText(before)) === 'goesOn' || (!context.isSetApart && isOneSentence(ownText(last)))
}

/** The stops of `5 U.S.C. 552a` stand behind single letters. */
const isOneSentence = (text: string): boolean => !/[a-z0-9)]{2}[.?!]['"”)]*\s+["“]?[A-Z]/.test(text)

/** Own words of a paragraph or heading. */
export function ownText(node: OpenNode): string {
  if (node.type === 'heading') return textOfHeading(node)
  return node.children
    .filter((child): child is Content => child.type === 'content')
    .map((child) => textOf(child.children))
    .join(' ')
}

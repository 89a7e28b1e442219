/** Captioned notes, history lines, footnotes and pictures. */
import { bracket } from '../../grammar/line/bracket.ts'
import { footnoteLabel } from '../../grammar/line/footnote-label.ts'
import { parenthetical } from '../../grammar/line/parenthetical.ts'
import { content, mark, spanOf } from '../ast/build.ts'
import type { FlatNode } from '../ast/flat.ts'
import type { Authority, Content, Footnote, Graphic, History, Mark, Note, Source } from '../ast/nodes.ts'
import {
  type BlockContext,
  isBehindPage,
  leavesOfLines,
  marksOfLines,
  pageBreaksBefore,
  type Reading,
  wordsOf,
} from './block-context.ts'
import { endOfParagraph } from './read-paragraph.ts'

/** "Authority:", "Source:", "Note:" and the like: one paragraph behind its caption. */
export function readCaption(context: BlockContext, index: number): Reading | null {
  const opening = context.openingAt(index)
  if (opening.kind !== 'caption' || isQuoted(context, index, opening.caption)) return null
  const next = endOfParagraph(context, index)
  const colon = context.lines[index]!.start + opening.end
  const children = captioned(context, { from: index, to: next, colon })
  const position = spanOf(children)
  if (opening.caption === 'authority')
    return { nodes: [{ type: 'authority', position, children } satisfies Authority], next }
  if (opening.caption === 'source') return { nodes: [{ type: 'source', position, children } satisfies Source], next }
  const note: Note = { type: 'note', kind: opening.caption, heading: opening.heading, position, children }
  return { nodes: [note], next }
}

/**
 * An authority that a text gives for an example is quoted, not the section's own: "placed after the statutory citations. For
 * example: Authority: Sec. 9, Pub. L. 89-670" (1 CFR 21.45).
 */
function isQuoted(context: BlockContext, index: number, caption: string): boolean {
  if (caption !== 'authority' && caption !== 'source') return false
  let above = index - 1
  while (above >= 0 && context.lines[above]!.blank) above--
  return /\b(?:example|follows):\s*$/i.test(context.lines[above]?.text ?? '')
}

function captioned(context: BlockContext, range: { from: number; to: number; colon: number }): (Mark | Content)[] {
  const { start } = wordsOf(context.lines[range.from]!)
  const first = /\S/.exec(context.source.text.slice(range.colon))
  const words = leavesOfLines(context, { ...range, start: range.colon + (first?.index ?? 0) })
  const head = mark(context.source, { start, end: range.colon })
  return words.length === 0 ? [head] : [head, content(words)]
}

/** "(Approved by …)" and "(72 Stat. 1421; 26 U.S.C. 5712)": parentheses that are blocks of their own, one or more. */
export function readParenthetical(context: BlockContext, index: number): Reading | null {
  if (!isSetOff(context, index)) return null
  const nodes: FlatNode[] = []
  let next = index
  for (let end = endOfParenthetical(context, next); end !== null; end = endOfParenthetical(context, next)) {
    const type = parenthetical(wordsOfLines(context, { from: next, to: end }))
    if (type === null) break
    if (next > index) nodes.push(...pageBreaksBefore(context, next))
    const children = [content(leavesOfLines(context, { from: next, to: end }))]
    nodes.push({ type, position: spanOf(children), children })
    next = end
  }
  return next > index ? { nodes, next } : null
}

/** An authority of more lines is none. */
const LONGEST_PARENTHETICAL = 20

/** Index behind the paragraph that opens at `index` with a parenthesis. */
function endOfParenthetical(context: BlockContext, index: number): number | null {
  if (!/^\s*\(/.test(context.lines[index]?.text ?? '')) return null
  const end = endOfParagraph(context, index)
  return end - index > LONGEST_PARENTHETICAL ? null : end
}

function wordsOfLines(context: BlockContext, { from, to }: { from: number; to: number }): string {
  const lines = context.lines.slice(from, to)
  return lines.map((line) => line.text).join(' ')
}

function isSetOff(context: BlockContext, index: number): boolean {
  return index === 0 || context.lines[index - 1]!.blank || isBehindPage(context, index)
}

/** The history of a section: from its bracket to the line that closes it. */
export function readHistory(context: BlockContext, index: number): Reading | null {
  const opening = context.openingAt(index)
  if (opening.kind !== 'history') return null
  const next = endOfBracket(context, index)
  const leaves = leavesOfLines(context, { from: index, to: next })
  const children = [content(leaves)]
  const history: History = { type: 'history', entries: [], position: spanOf(children), children }
  return { nodes: [history], next }
}

/** GPO sometimes loses the closing bracket (21 CFR 1.227): a blank line then ends the history. */
function endOfBracket(context: BlockContext, index: number): number {
  let next = index
  while (next < context.lines.length) {
    const line = context.lines[next]!
    if (next > index && (line.blank || (line.indent > 0 && !isBehindPage(context, next)))) return next
    if (/\]\s*$/.test(line.text)) return next + 1
    next++
  }
  return next
}

/** `[GRAPHIC] [TIFF OMITTED] TC01AU91.000` */
export function readGraphic(context: BlockContext, index: number): Reading | null {
  const opening = context.openingAt(index)
  if (opening.kind !== 'graphic') return null
  const children = marksOfLines(context, { from: index, to: index + 1 })
  const name = bracket(context.lines[index]!.text)?.name ?? null
  return { nodes: [{ type: 'graphic', name, position: spanOf(children), children } satisfies Graphic], next: index + 1 }
}

/** A fence of dashes, footnotes, and the fence that closes them. */
export function readFootnotes(context: BlockContext, index: number): Reading | null {
  if (context.openingAt(index).kind !== 'rule' || !isFence(context, index)) return null
  const nodes: FlatNode[] = marksOfLines(context, { from: index, to: index + 1 })
  let next = context.nextPrinted(index + 1)
  while (next < context.lines.length && footnoteLabel(context.lines[next]!.text) !== null) {
    nodes.push(...pageBreaksBefore(context, next))
    const end = endOfFootnote(context, next)
    nodes.push(footnote(context, { from: next, to: end }))
    next = context.nextPrinted(end)
  }
  if (context.openingAt(next).kind === 'rule') {
    nodes.push(...pageBreaksBefore(context, next), ...marksOfLines(context, { from: next, to: next + 1 }))
    next++
  }
  return { nodes, next }
}

/** A rule is the fence of footnotes when a footnote is what stands under it. */
export function isFence(context: BlockContext, index: number): boolean {
  const below = context.nextPrinted(index + 1)
  return below > index + 1 && below < context.lines.length && footnoteLabel(context.lines[below]!.text) !== null
}

/** A footnote runs over as many paragraphs as stand before the next label or the closing fence. */
function endOfFootnote(context: BlockContext, index: number): number {
  let end = endOfParagraph(context, index)
  for (let next = context.nextPrinted(end); next < context.lines.length; next = context.nextPrinted(end)) {
    const kind = context.openingAt(next).kind
    if ((kind !== 'text' && kind !== 'blanks') || footnoteLabel(context.lines[next]!.text) !== null) return end
    if (!hasClosingFence(context, next)) return end
    end = endOfParagraph(context, next)
  }
  return end
}

const LONGEST_FOOTNOTE = 60

function hasClosingFence(context: BlockContext, index: number): boolean {
  for (let next = index; next < Math.min(index + LONGEST_FOOTNOTE, context.lines.length); next++) {
    const kind = context.openingAt(next).kind
    if (kind === 'rule') return true
    if (kind === 'section' || kind === 'division') return false
  }
  return false
}

function footnote(context: BlockContext, range: { from: number; to: number }): Footnote {
  const line = context.lines[range.from]!
  const at = footnoteLabel(line.text)!
  const head = mark(context.source, { start: line.start + at.start, end: line.start + at.end })
  const words = leavesOfLines(context, { ...range, start: line.start + at.words })
  const children = words.length === 0 ? [head] : [head, content(words)]
  return { type: 'footnote', label: at.label, position: spanOf(children), children }
}

/** Lists of contents: which lines belong to one. What an entry says is the grammar's to know. */
import { isContentsHead } from '../../grammar/block/contents.ts'
import { isContentsEntry } from '../../grammar/line/contents-line.ts'
import { type BlockContext, isBehindPage, type Reading } from './block-context.ts'
import { buildContents } from './build-contents.ts'
import { endOfHeading } from './read-heading.ts'

/**
 * A list of contents: `Sec.` or `Part … Page`, entries, and the headings between them. The headings of subparts stand
 * in the list as they stand in the text below it; one belongs to the list if an entry comes next.
 */
export function readContents(context: BlockContext, index: number): Reading | null {
  if (!opensList(context, index)) return null
  let end = index
  for (let next = index; next < context.lines.length; next = context.nextPrinted(end)) {
    const taken = endOfItem(context, next, end > index)
    if (taken === null) break
    end = taken
  }
  if (end === index) return null
  return { nodes: [buildContents(context.lines.slice(index, end), context.source)], next: end }
}

/** A list opens with its head, or with a heading, or a rule, over its head or first entry. */
function opensList(context: BlockContext, index: number): boolean {
  if (isHead(context, index)) return true
  if (isListRule(context, index)) return isList(context, context.nextPrinted(index + 1))
  if (isAppendix(context, index)) return isAmongAppendices(context, index) || isOverSubparts(context, index)
  return isListHeading(context, index) && leadsToEntry(context, index)
}

function isAppendix(context: BlockContext, index: number): boolean {
  const opening = context.openingAt(index)
  return opening.kind === 'division' && opening.division === 'appendix'
}

/**
 * A long heading of an appendix fills the line and stands at the margin, as an entry does (15 CFR part 740, Supplement
 * No. 2). It opens a list only where another one, or the authority of the part, comes next.
 */
function isAmongAppendices(context: BlockContext, index: number): boolean {
  if (!isEntry(context, index)) return false
  const next = context.nextPrinted(endOfEntry(context, index))
  const opening = context.openingAt(next)
  return opening.kind === 'caption' || (isAppendix(context, next) && isEntry(context, next))
}

/**
 * Special regulations stand first in some parts, and so in their lists, set in the middle (14 CFR part 91): below them comes
 * the list of a subpart, not its text.
 */
function isOverSubparts(context: BlockContext, index: number): boolean {
  const next = context.nextPrinted(endOfHeading(context, index))
  if (isAppendix(context, next)) return isOverSubparts(context, next)
  const opening = context.openingAt(next)
  return opening.kind === 'division' && opening.division === 'subpart' && leadsToEntry(context, next)
}

/** Index behind the item of a list at `index`, or null where the list is over. */
function endOfItem(context: BlockContext, index: number, isInside: boolean): number | null {
  if (isListRule(context, index)) return index + 1
  if (isHead(context, index)) return index + 1
  if (isEntry(context, index)) return endOfEntry(context, index)
  if (isAppendix(context, index) && (isOverSubparts(context, index) || (isInside && leadsToAuthority(context, index))))
    return endOfHeading(context, index)
  if (isBareReserved(context, index)) return index + 1
  if (isListHeading(context, index))
    return leadsToEntry(context, index) || (isInside && isReserved(context, index))
      ? endOfHeading(context, index)
      : null
  return null
}

/** Some lists set the names of appendices in the middle: the last one stands over the authority of the part. */
function leadsToAuthority(context: BlockContext, index: number): boolean {
  const next = context.nextPrinted(endOfHeading(context, index))
  return context.openingAt(next).kind === 'caption' || (isAppendix(context, next) && leadsToAuthority(context, next))
}

function isHead(context: BlockContext, index: number): boolean {
  return context.lines[index] !== undefined && isContentsHead(context.lines[index]!.text)
}

function isEntry(context: BlockContext, index: number): boolean {
  const line = context.lines[index]
  if (line === undefined || line.blank) return false
  const opening = context.openingAt(index)
  // Web copies centre nothing: there the heading of an appendix stands at the margin too.
  if (opening.kind === 'division' && opening.division === 'appendix')
    return line.indent === 0 && context.rules.print !== 'web'
  if (opening.kind === 'section' || opening.kind === 'caption' || opening.kind === 'history') return false
  return isContentsEntry(line.text) || isWrappedEntry(context, index)
}

/** `chapter i--Food and Drug Administration, Department of` / `  Health and Human Services....  1` */
function isWrappedEntry(context: BlockContext, index: number): boolean {
  const below = context.lines[index + 1]
  if (!context.isOpen(index) || below === undefined || below.indent < 2) return false
  return /(?:\.{4,}|\s{2,})\s*[0-9]+\s*$/.test(below.text) && context.lines[index]!.indent < 2
}

function isBareReserved(context: BlockContext, index: number): boolean {
  return context.openingAt(index).kind === 'reserved'
}

/** Wrapped lines of an entry are indented, or stand under a line that goes on. */
function endOfEntry(context: BlockContext, index: number): number {
  let next = index + 1
  while (next < context.lines.length && !context.lines[next]!.blank && isWrapped(context, next)) next++
  return next
}

function isWrapped(context: BlockContext, index: number): boolean {
  if (context.isOpen(index - 1)) return true
  const { indent } = context.lines[index]!
  // By its length a wrapped line may look centred; a heading stands ten blanks in by chance, and behind a page mark.
  if (indent === WRAPPED_INDENT && !isBehindPage(context, index)) return true
  return indent >= 2 && !context.isCentered(index)
}

/** Where GPO sets the further lines of an entry. */
const WRAPPED_INDENT = 10

/** Sixty-eight dashes, two blanks in, under the heading of a title or chapter. */
function isListRule(context: BlockContext, index: number): boolean {
  const opening = context.openingAt(index)
  return opening.kind === 'rule' && opening.indent >= 2
}

function isListHeading(context: BlockContext, index: number): boolean {
  const opening = context.openingAt(index)
  if (opening.kind === 'division') return opening.division !== 'title' && opening.division !== 'part'
  return opening.kind === 'text' && context.isCentered(index)
}

function isReserved(context: BlockContext, index: number): boolean {
  const opening = context.openingAt(index)
  return opening.kind === 'division' && opening.reserved
}

function isList(context: BlockContext, index: number): boolean {
  return (
    isHead(context, index) || isEntry(context, index) || (isListHeading(context, index) && leadsToEntry(context, index))
  )
}

const MOST_HEADINGS = 6

/** Over headings and reserved subparts, an entry or the head of a list comes next, not a section. */
function leadsToEntry(context: BlockContext, index: number): boolean {
  let next = index
  for (let count = 0; count < MOST_HEADINGS && next < context.lines.length; count++) {
    if (isHead(context, next)) return true
    if (isEntry(context, next) && !isReserved(context, next)) return true
    if (!isListHeading(context, next) && !isReserved(context, next)) return false
    next = context.nextPrinted(endOfHeading(context, next))
  }
  return false
}

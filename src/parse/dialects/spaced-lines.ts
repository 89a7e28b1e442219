/**
 * Copies of GPO's text that an editor or converter has set with blank lines between all lines: so many are taken out, and
 * where more stand the print has a blank line.
 */
import { rewriteView, type SourceView } from '../../ast/source-view.ts'

/** The end of a line and all blank lines behind it. */
const GAP = /(\r?\n(?:[^\S\n]*\n)*)/

/** The words of a view with the lines as the print sets them. */
export function viewOfSpacedLines(view: SourceView): SourceView {
  const spacing = spacingOf(view.source.text)
  if (spacing === 0) return view
  const printed = (gap: string): number => Math.floor((blanksIn(gap) - spacing) / (spacing + 1))
  return rewriteView(view, GAP, (gap) => '\n'.repeat(1 + Math.max(0, printed(gap))))
}

const blanksIn = (gap: string): number => gap.split('\n').length - 2

/** Two lines with none between. */
const CLOSE = /\S[^\S\n]*\n[^\S\n]*\S/

/** Fewer lines than these do not show how a file is set. */
const TELLING = 12

/** Of lines that are broken to a width at least this part goes on with a small letter. */
const SMALL = 0.25

/**
 * How many blank lines stand between any two lines: none in the print, where paragraphs have several lines. One paragraph to a
 * line, with a blank one between, is what the web sets: there hardly any line goes on with a small letter.
 */
function spacingOf(text: string): number {
  if (CLOSE.test(text)) return 0
  const parts = text.trim().split(GAP)
  const gaps = parts.filter((_, index) => index % 2 === 1)
  if (gaps.length < TELLING) return 0
  const least = gaps.reduce((fewest, gap) => Math.min(fewest, blanksIn(gap)), Number.POSITIVE_INFINITY)
  const small = parts.filter((line, index) => index % 2 === 0 && /^[a-z]/.test(line))
  return small.length >= gaps.length * SMALL ? least : 0
}

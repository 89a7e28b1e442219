/**
 * Blanks that an editor or converter has written as tabs: each tab is read as the blanks to the next stop, so that
 * the layout of the print is there again.
 */
import { rewriteView, type SourceView } from '../../ast/source-view.ts'

/** A tab at the start of a line or beside a blank. GPO's text has lost a dash as a tab here and there: `194<tab>399`. */
const LAYOUT = /(?:^|[ \t])\t|\t /m

/** Does a text write blanks as tabs? */
export function hasTabs(text: string): boolean {
  return text.includes('\t') && LAYOUT.test(text)
}

/** Stops where an editor that writes tabs for blanks has them, and where one does that writes a tab for an indent. */
const STOP = 8
const PARAGRAPH_STOP = 4

/** GPO sets its paragraphs four blanks in: where more designations stand one tab in than so, a tab is four blanks. */
function stopOf(text: string): number {
  const [tabbed, printed] = [count(text, /^\t\(/gm), count(text, /^ {4}\(/gm)]
  if (tabbed + printed > 0) return tabbed > printed ? PARAGRAPH_STOP : STOP
  return /^\t\S/m.test(text) && !/^ {4}\S/m.test(text) ? PARAGRAPH_STOP : STOP
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The words of a view with blanks for its tabs. */
export function viewOfTabs(view: SourceView): SourceView {
  const { text } = view.source
  if (!hasTabs(text)) return view
  const stop = stopOf(text)
  return rewriteView(view, /(\t)/, (_, { column }) => ' '.repeat(stop - (column % stop)))
}

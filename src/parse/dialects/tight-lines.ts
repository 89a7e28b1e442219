/**
 * Web copies that part paragraphs by the end of the line alone: each line end is read as one with a blank line behind
 * it, as the other web copies have. Rows of a table stay together.
 */
import { rewriteView, type SourceView } from '../../ast/source-view.ts'

/** The words of a view with a blank line between its paragraphs. */
export function viewOfTightLines(view: SourceView): SourceView {
  const { text } = view.source
  return rewriteView(view, /(\r?\n)/, (feed, { offset }) =>
    areClose(lineAt(text, offset - 1), lineAt(text, offset + feed.length)) ? feed + feed : feed,
  )
}

const HEADING = /^§§? ?\d/m

/** So large a part of the lines close over the next ends as a paragraph does. */
const MOST = 0.8

/** Does a text part its paragraphs so? Lines that were broken to a width end anywhere. */
export function isTight(text: string): boolean {
  if (!HEADING.test(text)) return false
  const lines = text.split('\n').map((line) => line.trim())
  const close = lines.filter((line, index) => areClose(line, lines[index + 1] ?? ''))
  const ended = close.filter((line) => /(?:[.:;?!—)\]”"']|\b(?:and|or))$/.test(line))
  return close.length > lines.length / 2 && ended.length >= close.length * MOST
}

/** Two lines of words without a blank line between, not both of one table. */
function areClose(above: string, below: string): boolean {
  return above !== '' && below !== '' && !(isRow(above) && isRow(below))
}

const isRow = (line: string): boolean => /[|\t]/.test(line)

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? undefined : end).trim()
}

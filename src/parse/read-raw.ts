/** Lines that no production recognises: kept as they stand, one leaf a line, for the linter to tell. */
import { isFormula } from '../../grammar/block/formula.ts'
import { raw } from '../ast/build.ts'
import { type BlockContext, type Reading, wordsOf } from './block-context.ts'

/** Indents at which the text of a section opens: the margin, a slip beside it, a paragraph. */
const INDENTS: ReadonlySet<number> = new Set([0, 1, 4])

/** Words set in columns that are no table: the print means something by them that plain text does not tell. */
const COLUMNS = /\S {3,}\S/

/** Characters that no text prints. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/

/** A line set in columns at an indent of its own, or not printable; a formula has its number to the right. */
export function readRaw(context: BlockContext, index: number): Reading | null {
  const line = context.lines[index]!
  const isOdd = !INDENTS.has(line.indent) && COLUMNS.test(line.text.trim()) && !isFormula(line.text)
  if (!isOdd && !UNPRINTABLE.test(line.text)) return null
  return { nodes: [raw(context.source, wordsOf(line))], next: index + 1 }
}

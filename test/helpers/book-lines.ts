/** Lines of a text as the builders of blocks take them. */
import { createSource, type Source } from '../../src/ast/source.ts'
import { parseLines } from '../../src/parse/lines.ts'
import { type BookLine, liftPages } from '../../src/parse/pages.ts'

/** Cut a text into lines and lift its page marks. */
export function bookLines(text: string): { source: Source; lines: BookLine[] } {
  return { source: createSource(text), lines: liftPages(parseLines(text)) }
}

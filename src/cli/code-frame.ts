/** A place in the source for people: the line before, the line, a caret under the words, the line after. */
import type { Position } from 'unist'

/** Most characters of a line that are shown. */
const WIDEST = 100

/** Lines of the frame. `lines` are those of the source, without line ends. */
export function codeFrame(lines: readonly string[], place: Position): string[] {
  const { line, column } = place.start
  const shift = Math.max(0, column - WIDEST + 20)
  const numbers = [line - 1, line, line + 1].filter((number) => number >= 1 && number <= lines.length)
  const gutter = String(line + 1).length
  return numbers.flatMap((number) => {
    const text = (lines[number - 1] ?? '').slice(shift, shift + WIDEST).replace(/[\t\r]/g, ' ')
    const shown = `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`.trimEnd()
    return number === line ? [shown, `  ${' '.repeat(gutter)} | ${caretsUnder(text, place, shift)}`] : [shown]
  })
}

function caretsUnder(text: string, { start, end }: Position, shift: number): string {
  const from = Math.min(start.column - 1 - shift, text.length)
  const to = end.line === start.line ? end.column - 1 - shift : text.trimEnd().length
  return ' '.repeat(from) + '^'.repeat(Math.max(1, Math.min(to, text.length) - from))
}

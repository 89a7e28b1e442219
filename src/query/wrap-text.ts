/** Plain text wrapped to a width. */

/** Indents of the first line and of those that follow. */
export interface Indents {
  first: string
  rest: string
  width: number
}

/** Narrowest text column, however deep the indent. */
const NARROWEST = 24

/** Wrap words at blanks; a word longer than the line stands alone on one. */
export function wrapText(text: string, { first, rest, width }: Indents): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  const limit = Math.max(width, rest.length + NARROWEST)
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (!empty && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '')
}

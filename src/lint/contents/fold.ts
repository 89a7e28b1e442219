/** The words of a heading without what the print varies at will. */

/**
 * Fold case, white space, quotes, dashes, footnote marks and a final full stop.
 *
 * White space goes altogether: a heading that wraps after a dash reads "individuals-- format" or "individuals--format".
 */
export function foldHeading(text: string): string {
  return text
    .replace(/\\\d+\\/g, '')
    .replace(/``|''|[“”"]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/[-–—_]+/g, '-')
    .replace(/[\s*]+/g, '')
    .toLowerCase()
    .replace(/\.(?="?\]?$)/, '')
}

/** Letters and figures alone: equal where two headings differ in punctuation only. */
export function lettersOf(text: string): string {
  return foldHeading(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

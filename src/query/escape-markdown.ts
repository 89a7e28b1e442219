/** Text that Markdown (CommonMark with GFM tables) gives back as it is. */

/** Escape what has a meaning anywhere in a line. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>~|$]|&(?=#?\w+;)/g, '\\$&')
}

/** Escape a paragraph: also what opens a heading, list, quote, fence or rule at its start. */
export function escapeParagraph(text: string): string {
  return escapeInline(text.trimStart())
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+#=]|:?-)/, '\\$&')
}

/** One cell of a table: no line ends, no bars. */
export function escapeCell(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim())
}

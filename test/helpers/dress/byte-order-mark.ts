/** A byte order mark stands before the first character. */
export function withByteOrderMark(text: string): string {
  return `\uFEFF${text}`
}

/** Lines end as on Windows. */
export function withReturns(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

/** Lines end as on the old Macintosh. */
export function withOldReturns(text: string): string {
  return text.replaceAll('\n', '\r')
}

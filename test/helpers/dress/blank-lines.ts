/** A converter sets blank lines between all lines: as supremelaw.org has 26 CFR 1.1-1, and with more of them 301.6203-1. */
export function withBlankLines(text: string, blanks: string): string {
  return text.replaceAll('\n', `\n${blanks}\n`)
}

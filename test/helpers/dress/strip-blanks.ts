/** An editor strips the blanks at the ends of lines. */
export function stripBlanks(text: string): string {
  return text.replace(/[ \t]+$/gm, '')
}

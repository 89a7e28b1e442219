const MARK = /^\[\[Page [^\]]+\]\]\s*$/

/** The marks of pages are gone with the blank line before and behind each; a sentence that they cut goes on in the next line. */
export function withoutPageMarks(text: string): string {
  const kept: string[] = []
  let isBehind = false
  for (const line of text.split('\n')) {
    if (MARK.test(line)) {
      if (!isBehind && kept.at(-1)?.trim() === '') kept.pop()
      isBehind = true
    } else {
      if (!isBehind || line.trim() !== '') kept.push(line)
      isBehind = false
    }
  }
  return kept.join('\n')
}

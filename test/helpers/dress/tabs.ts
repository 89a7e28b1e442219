const STOP = 8

/** Runs of blanks are tabs, as `unexpand` writes them: two or more up to a stop of eight. */
export function withTabs(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let out = ''
      for (let at = 0; at < line.length; at += STOP) {
        const cell = line.slice(at, at + STOP)
        out += cell.length === STOP && cell.endsWith('  ') ? `${cell.trimEnd()}\t` : cell
      }
      return out
    })
    .join('\n')
}

/** Paragraphs open with a tab for their four blanks. */
export function withTabIndents(text: string): string {
  return text.replace(/^ {4}(?=\S)/gm, '\t')
}

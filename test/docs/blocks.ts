/** Parts of a Markdown file that are made, not written. */

/** Makes the words of one part. */
export type Maker = () => string

const BLOCK = /(<!-- begin ([a-z-]+) -->\n)[\s\S]*?(<!-- end \2 -->)/g

/** Put what the makers make between `<!-- begin NAME -->` and `<!-- end NAME -->`. A name without a maker is an error. */
export function fillBlocks(markdown: string, makers: Readonly<Record<string, Maker>>): string {
  return markdown.replace(BLOCK, (_whole, begin: string, name: string, end: string) => {
    const make = makers[name]
    if (make === undefined) throw new Error(`No maker for the part "${name}".`)
    return `${begin}${make().trim()}\n${end}`
  })
}

/** A Markdown table; bars in cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Words in a code span, in two backticks where they hold one. */
export function code(words: string): string {
  if (!words.includes('`')) return `\`${words}\``
  const fence = words.includes('``') ? '```' : '``'
  return `${fence} ${words} ${fence}`
}

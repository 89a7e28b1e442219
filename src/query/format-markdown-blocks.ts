/** Blocks of a section as Markdown. */
import { escapeCell, escapeInline, escapeParagraph } from './escape-markdown.ts'
import { leadOf, tableNote } from './format-text-blocks.ts'
import type { QueryBlock } from './records.ts'
import { typographic, typographicHeading } from './typographic.ts'

/** Markdown of blocks, one string for each that stands on its own. */
export function blockMarkdown(blocks: readonly QueryBlock[]): string[] {
  return blocks.map(oneBlock).filter((part) => part !== '')
}

function oneBlock(block: QueryBlock): string {
  const nested = blockMarkdown(block.blocks ?? [])
  switch (block.type) {
    case 'table':
      return tableMarkdown(block)
    case 'form':
    case 'formula':
      return (block.lines ?? [block.text ?? '']).map((line) => escapeParagraph(typographic(line))).join('\\\n')
    case 'graphic':
      return escapeParagraph(`[Graphic${block.name == null ? '' : ` ${block.name}`}]`)
    case 'heading':
      return [`**${escapeInline(typographicHeading(wordsOf(block)))}**`, ...nested].join('\n\n')
    case 'extract':
      return quoted([ownWords(block), ...nested].filter((part) => part !== '').join('\n\n'))
    default:
      return isItem(block) ? listItem(block, nested) : [ownWords(block), ...nested].filter(Boolean).join('\n\n')
  }
}

function isItem(block: QueryBlock): boolean {
  return block.type === 'paragraph' && block.designation != null
}

/** A designated paragraph: bullet, designation in bold, key term in italics, the rest indented under it. */
function listItem(block: QueryBlock, nested: readonly string[]): string {
  const words = [`**${escapeInline(leadOf(block))}**`, itemWords(block)].filter((word) => word !== '').join(' ')
  return [`- ${words}`, ...nested.map(indented)].join('\n\n')
}

function itemWords({ text = '', heading }: QueryBlock): string {
  if (heading == null || heading === '' || !text.startsWith(heading)) return escapeInline(typographic(text))
  const rest = text.slice(heading.length)
  return `*${escapeInline(typographic(heading.trim()))}*${escapeInline(typographic(rest))}`
}

function ownWords(block: QueryBlock): string {
  return escapeParagraph(typographic(wordsOf(block)))
}

function wordsOf(block: QueryBlock): string {
  return [leadOf(block), block.text ?? ''].filter((word) => word !== '').join(' ')
}

function indented(part: string): string {
  return part.replace(/^(?=.)/gm, '  ')
}

function quoted(part: string): string {
  return part.replace(/^/gm, '> ').replace(/ +$/gm, '')
}

function tableMarkdown(block: QueryBlock): string {
  const head = (block.columns ?? []).map(({ heading }) => heading)
  const rows = (block.rows ?? []).map(({ cells }) => cells)
  const count = Math.max(head.length, ...rows.map((cells) => cells.length), 1)
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: count }, (_, at) => escapeCell(typographic(cells[at] ?? ''))).join(' | ')} |`
  const table = [line(head), `|${' --- |'.repeat(count)}`, ...rows.map(line)].join('\n')
  const caption = block.caption == null ? '' : `**${escapeInline(typographicHeading(block.caption))}**`
  const notes = (block.notes ?? []).map((note) => escapeParagraph(typographic(tableNote(note))))
  return [caption, table, ...notes].filter((part) => part !== '').join('\n\n')
}

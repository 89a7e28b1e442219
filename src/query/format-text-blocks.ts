/** Blocks of a section as plain text. */
import { drawTable } from './draw-table.ts'
import type { QueryBlock, QueryTableNote } from './records.ts'
import { wrapText } from './wrap-text.ts'

/** How deep the blocks stand, and how wide the page is. */
export interface TextLayout {
  depth: number
  width: number
}

const STEP = 4

/** Lines of blocks in reading order, with a blank line round each that is no list item and before each at the top. */
export function blockLines(blocks: readonly QueryBlock[], layout: TextLayout): string[] {
  return blocks.flatMap((block) => {
    const deeper = { ...layout, depth: layout.depth + 1 }
    const gap = layout.depth === 0 ? [''] : []
    return [...gap, ...ownLines(block, layout), ...blockLines(block.blocks ?? [], deeper)]
  })
}

function ownLines(block: QueryBlock, { depth, width }: TextLayout): string[] {
  const indent = ' '.repeat(depth * STEP)
  switch (block.type) {
    case 'table':
      return tableLines(block, { indent, width })
    case 'form':
    case 'formula':
      return ['', ...(block.lines ?? [block.text ?? '']).map((line) => (indent + line).trimEnd()), '']
    case 'graphic':
      return ['', `${indent}[Graphic${block.name == null ? '' : ` ${block.name}`}]`, '']
    default:
      return runningLines(block, { indent, width })
  }
}

type Line = { indent: string; width: number }

function runningLines(block: QueryBlock, { indent, width }: Line): string[] {
  const words = [leadOf(block), block.text ?? ''].filter((word) => word !== '').join(' ')
  if (words === '') return []
  const isList = block.type === 'paragraph' && block.designation != null
  const lines = wrapText(words, { first: indent, rest: isList ? indent + ' '.repeat(STEP) : indent, width })
  return isList ? lines : ['', ...lines, '']
}

/** What stands before the words of a block: `(c)`, `1.`, `Note:`, `[1]`. */
export function leadOf(block: QueryBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.designation == null ? '' : printedDesignation(block.designation, block.citation)
    case 'heading':
      return block.designation == null ? '' : `${block.designation}.`
    case 'note':
      return block.heading == null || block.text?.startsWith(block.heading) ? '' : `${block.heading}:`
    case 'footnote':
      return block.label == null ? '' : `[${block.label}]`
    case 'example':
      return block.text?.startsWith('Example')
        ? ''
        : `Example${block.designation == null ? '' : ` ${block.designation}`}.`
    default:
      return ''
  }
}

/** `(c)`; in an appendix the citation tells whether the print says `3.` instead. */
function printedDesignation(designation: string, citation: string | null | undefined): string {
  return citation?.endsWith(` ${designation}.`) ? `${designation}.` : `(${designation.replace('-', ')-(')})`
}

function tableLines(block: QueryBlock, { indent, width }: Line): string[] {
  const table = {
    head: (block.columns ?? []).map(({ heading }) => heading),
    rows: (block.rows ?? []).map(({ cells }) => cells),
  }
  const caption = block.caption == null ? [] : wrapText(block.caption, { first: indent, rest: indent, width })
  const drawn = drawTable(table, Math.max(width - indent.length, 40)).map((line) => (indent + line).trimEnd())
  const notes = (block.notes ?? []).flatMap((note) => wrapText(tableNote(note), { first: indent, rest: indent, width }))
  return ['', ...caption, ...drawn, ...notes, '']
}

/** `[1] Note that …`: the words of a note under a table, behind its label. */
export function tableNote({ label, text }: QueryTableNote): string {
  return label === null ? text : `${/^\w+$/.test(label) ? `[${label}]` : label} ${text}`
}

import type { FlatNode } from '../../../src/ast/flat.ts'
import type { LeafNode, Node, Table } from '../../../src/ast/nodes.ts'
import { createSource } from '../../../src/ast/source.ts'
import { joinPieces, sliceOf, textOf } from '../../../src/ast/text.ts'
import { fromText } from '../../../src/parse/from-text.ts'

/** How a web copy sets what GPO prints. */
export interface WebSetting {
  /** Blank lines between paragraphs. */
  blankLines: boolean
  tables: 'bars' | 'tabs'
}

/**
 * A web copy of GPO's text: a paragraph to a line, `§` for `Sec.`, curly quotes and dashes, tables with bars or tabs, no
 * pages, no lists of contents. Boxes of a table that span others do not survive it.
 */
export function asWebCopy(text: string, { blankLines, tables }: WebSetting): string {
  const blocks = fromText(createSource(text)).children.flatMap((node) => blockOf(node, tables))
  return `${blocks.join(blankLines ? '\n\n' : '\n')}\n`
}

function blockOf(node: FlatNode, tables: WebSetting['tables']): string[] {
  if (['pageBreak', 'mark', 'contents', 'frontMatter', 'findingAids'].includes(node.type)) return []
  if (node.type === 'table') return [webTable(node, tables)]
  const words = wordsOf(node)
  return words === '' ? [] : [words]
}

/** Words as they read, designations and dashes of a heading included. */
function wordsOf(node: FlatNode): string {
  const leaves = leavesOf(node).filter((leaf) => leaf.type !== 'pageBreak')
  return typographic(joinPieces(leaves.map(sliceOf)).text.trim())
}

function leavesOf(node: FlatNode | Node): LeafNode[] {
  return 'children' in node ? (node.children as Node[]).flatMap(leavesOf) : [node as LeafNode]
}

function typographic(text: string): string {
  return text
    .replace(/^(PART \d+|Subpart [A-Z])_/, '$1—')
    .replace(/\bSec\. Sec\. +/g, '§§ ')
    .replace(/\bSec\. +/g, '§ ')
    .replaceAll('--', '—')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll("'", '’')
}

function webTable(table: Table, form: WebSetting['tables']): string {
  const rows = table.children.flatMap((row) =>
    row.type === 'tableRow'
      ? [row.children.map((cell) => (cell.type === 'tableCell' ? typographic(textOf(cell.children)) : ''))]
      : [],
  )
  if (form === 'tabs') return rows.map((cells) => cells.join('\t')).join('\n')
  const [head = [], ...body] = rows.map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 1)}`, ...body].join('\n')
}

/** Entries of every other finding aid, as they are printed. */
import { isInline } from '../../ast/node-types.ts'
import type { Block, ContentsEntry, Heading, Node, Table } from '../../ast/nodes.ts'
import { textOf } from '../../ast/text.ts'
import type { AidEntryRecord } from '../records.ts'
import { ownInline } from '../shared-notes.ts'
import { toTableRecord } from '../table-record.ts'
import type { Aid, AidContext } from './aid.ts'

/** A head, or what is printed under heads: `cells` of one row, entry or paragraph. */
type Line = { head: string } | { cells: string[]; columns: string[]; node: Node }

/** One record for each row, entry and paragraph, with the heading it stands under. */
export function toEntries({ name, blocks }: Aid, { pages }: AidContext): AidEntryRecord[] {
  let under: string | null = null
  return blocks.flatMap(linesOf).flatMap((line): AidEntryRecord[] => {
    if ('head' in line) {
      under = line.head
      return []
    }
    const { node, ...entry } = line
    const page = pages.of([node])[0] ?? null
    return [{ type: 'entry', aid: name, under, ...entry, page, position: node.position }]
  })
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'heading':
      return [headOf(block)]
    case 'contents':
      return block.children.flatMap((child) => {
        if (child.type === 'heading') return [headOf(child)]
        return child.type === 'contentsEntry' ? [{ cells: entryOf(child), columns: [], node: child }] : []
      })
    case 'table':
      return rowsOf(block)
    default: {
      const words = textOf(ownInline(block))
      return words === '' ? [] : [{ cells: [words], columns: [], node: block }]
    }
  }
}

const headOf = (heading: Heading): Line => ({ head: textOf(heading.children.filter(isInline)) })

const entryOf = ({ number, children, page }: ContentsEntry): string[] =>
  [number, textOf(children), page].filter((cell) => cell !== null)

function rowsOf(table: Table): Line[] {
  const { rows, columns } = toTableRecord(table)
  const nodes = table.children.filter((child) => child.type === 'tableRow' && child.role !== 'header')
  const headings = columns.map(({ heading }) => heading)
  return rows.map(({ cells, spanner }, at) =>
    spanner ? { head: cells[0]! } : { cells, columns: headings, node: nodes[at]! },
  )
}

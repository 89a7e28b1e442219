/** Entries of every other finding aid, as they are printed. */
import type { Block, Contents, ContentsEntry, Heading, Mark, Node, Table } from '../../ast/nodes.ts'
import { textOf, textOfHeading } from '../../ast/text.ts'
import type { AidEntryRecord } from '../records.ts'
import { ownInline } from '../shared-notes.ts'
import { toTableRecord } from '../table-record.ts'
import type { Aid, AidContext } from './aid.ts'

/** A head, or what is printed under heads: `cells` of one row, entry or paragraph. */
type Line = { head: string } | { cells: string[]; columns: string[]; node: Node }

/** One record for each row, entry and paragraph, with the heading it stands under. */
export function toEntries({ name, blocks }: Aid, { pages }: AidContext): AidEntryRecord[] {
  let under: string | null = null
  return blocks
    .flatMap((block, at) => linesOf(block, blocks[at + 1]))
    .flatMap((line): AidEntryRecord[] => {
      if ('head' in line) {
        under = line.head
        return []
      }
      const { node, ...entry } = line
      const page = pages.of([node])[0] ?? null
      return [{ type: 'entry', aid: name, under, ...entry, page, position: node.position }]
    })
}

function linesOf(block: Block, next: Block | undefined): Line[] {
  switch (block.type) {
    case 'heading':
      return [headOf(block)]
    case 'contents':
      return block.children.flatMap((child, at) => {
        if (child.type === 'heading')
          return [isRemark(child, block.children.slice(at)) ? remarkOf(child) : headOf(child)]
        return child.type === 'contentsEntry' ? [{ cells: entryOf(child), columns: [], node: child }] : []
      })
    case 'table':
      return rowsOf(block)
    default: {
      const words = textOf(ownInline(block))
      if (words === '') return []
      return [isHeadOfTable(block, words, next) ? { head: words } : { cells: [words], columns: [], node: block }]
    }
  }
}

const headOf = (heading: Heading): Line => ({ head: textOfHeading(heading) })

const LONGEST_HEAD = 40

/** `5 U.S.C.` over the sections of it, set further out than they are. */
function isHeadOfTable({ position }: Block, words: string, next: Block | undefined): boolean {
  return words.length <= LONGEST_HEAD && next?.type === 'table' && position.start.column < next.position.start.column
}

const DEEPEST_INDENT = 4

/** The address of a publisher, set a little deeper than its standards; a head is centred, or stands further out. */
function isRemark({ position }: Heading, behind: Contents['children']): boolean {
  const below = behind.find(({ type }) => type === 'contentsEntry')
  const column = position.start.column
  return below !== undefined && column > below.position.start.column && column <= DEEPEST_INDENT + 1
}

const remarkOf = (node: Heading): Line => ({ cells: [textOfHeading(node)], columns: [], node })

/** Its number, its words, and what dots lead on to: a page, or the sections that cite a standard. */
function entryOf({ number, children }: ContentsEntry): string[] {
  const words = children.findLastIndex(({ type }) => type === 'text')
  const led = children.slice(words + 1).flatMap((leaf) => (leaf.type === 'mark' && !isLeader(leaf) ? [leaf.value] : []))
  return [number ?? '', textOf(children), led.join(' ')].filter((cell) => cell !== '')
}

const isLeader = ({ value }: Mark): boolean => /^\.+$/.test(value)

function rowsOf(table: Table): Line[] {
  const { rows, columns } = toTableRecord(table)
  const nodes = table.children.filter((child) => child.type === 'tableRow' && child.role !== 'header')
  const headings = columns.map(({ heading }) => heading)
  const lines: Line[] = []
  for (const [at, { cells, spanner }] of rows.entries()) {
    const last = lines.at(-1)
    if (spanner) lines.push({ head: cells[0]! })
    else if (cells[0] === '' && last !== undefined && 'cells' in last) last.cells = joined(last.cells, cells)
    else lines.push({ cells, columns: headings, node: nodes[at]! })
  }
  return lines
}

/** What stands under an entry and has no first cell of its own goes on with it: `47 Part 2` under `46 Parts 42, 44`. */
const joined = (cells: readonly string[], more: readonly string[]): string[] =>
  cells.map((cell, at) => `${cell} ${more[at] ?? ''}`.trim())

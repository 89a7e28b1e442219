/**
 * Signs in a table that lead to a footnote under it: `Large cigars*`.
 *
 * Before: the sign is a character of its cell. After: it is a footnoteReference leaf, cut out of the text it stood in. Numbers
 * between backslashes are marks wherever they stand (parse-inline); an asterisk is one only where a footnote of the table
 * has it for its label.
 */
import { blocksOf } from '../ast/build.ts'
import type { Inline, Node, Root, Table, Text } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'

/** Cut the signs out of the cells and captions of every table that has such footnotes. */
export function markTableNotes(tree: Root, source: Source): void {
  visit(tree, source)
}

function visit(node: Node, source: Source): void {
  if (node.type === 'table') markTable(node, source)
  else for (const child of blocksOf(node)) visit(child, source)
}

function markTable(table: Table, source: Source): void {
  const labels = table.children.flatMap((child) =>
    child.type === 'footnote' && /^[^\w\s]+$/.test(child.label) ? [child.label] : [],
  )
  if (labels.length === 0) return
  const longestFirst = [...labels].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((label) => label.replace(/[^\w\s]/g, '\\$&'))
  const sign = new RegExp(`(?<=[\\w.)\\]%'"])(?:${escaped.join('|')})(?![\\w*])`)
  const cut = (node: Node): void => {
    if (node.type === 'footnote' || node.type === 'note' || !('children' in node)) return
    if (node.type === 'tableCell' || node.type === 'heading')
      node.children = (node.children as Inline[]).flatMap((child) =>
        child.type === 'text' ? split(child, sign, source) : child,
      )
    else for (const child of node.children as Node[]) cut(child)
  }
  cut(table)
}

function split(leaf: Text, sign: RegExp, source: Source): Inline[] {
  const match = sign.exec(leaf.value)
  if (!match) return [leaf]
  const start = leaf.position.start.offset!
  const [from, to] = [start + match.index, start + match.index + match[0].length]
  const mark: Inline = {
    type: 'footnoteReference',
    label: match[0],
    value: match[0],
    position: source.position(from, to),
  }
  return [...textAt(start, from, source), mark, ...textAt(to, leaf.position.end.offset!, source)]
}

function textAt(from: number, to: number, source: Source): Text[] {
  if (from >= to) return []
  return [{ type: 'text', value: source.text.slice(from, to), position: source.position(from, to) }]
}

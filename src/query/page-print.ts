/**
 * The print of a page outside its sections and appendices, as it stands on the paper: front matter, headings, lists of
 * contents, notes of parts, finding aids. No record has these words; the tree has them with their places.
 */
import type { QueryLeaf, QueryNode } from './records.ts'

/** Neighbouring lines of one division. */
export interface PagePrint {
  type: 'print'
  /** Identifier of the division. */
  identifier: string | null
  lines: string[]
  position: { start: { offset: number } }
}

/** Pages of a volume in order, as printed. */
export function pagesOfTree(tree: QueryNode): string[] {
  return breaksOf(tree).map(({ page }) => page)
}

/** What is printed on some pages between their sections, whose offsets are given; in order. */
export function printsOnPages(tree: QueryNode, pages: readonly string[], sections: readonly number[]): PagePrint[] {
  const spans = spansOf(tree, pages)
  const owned = leavesOutsideSections(tree, null)
    .filter(({ leaf }) => spans.some((span) => span.start <= offsetOf(leaf) && offsetOf(leaf) < span.end))
    .sort((a, b) => offsetOf(a.leaf) - offsetOf(b.leaf))
  const groups: Owned[][] = []
  for (const one of owned) {
    const last = groups.at(-1)?.at(-1)
    const isApart = last === undefined || last.owner !== one.owner || sections.some((at) => isBetween(at, last, one))
    if (isApart) groups.push([one])
    else groups.at(-1)!.push(one)
  }
  return groups.map(toPrint)
}

interface Owned {
  owner: string | null
  leaf: QueryLeaf
}

/** Records tell what stands in sections and appendices. */
function leavesOutsideSections(node: QueryNode, owner: string | null): Owned[] {
  if (node.type === 'section' || node.type === 'appendix' || node.type === 'pageBreak') return []
  if (node.value !== undefined) return node.value.trim() === '' ? [] : [{ owner, leaf: node as QueryLeaf }]
  return (node.children ?? []).flatMap((child) => leavesOutsideSections(child, node.identifier ?? owner))
}

interface Break {
  page: string
  offset: number
}

function breaksOf(node: QueryNode): Break[] {
  if (node.type === 'pageBreak' && node.page !== undefined) return [{ page: node.page, offset: offsetOf(node) }]
  return (node.children ?? []).flatMap(breaksOf).sort((a, b) => a.offset - b.offset)
}

/** A page may be marked twice: files of single sections follow one another. */
function spansOf(tree: QueryNode, pages: readonly string[]): { start: number; end: number }[] {
  const breaks = breaksOf(tree)
  return breaks.flatMap((one, at) => {
    const end = breaks[at + 1]?.offset ?? Number.POSITIVE_INFINITY
    return pages.includes(one.page) ? [{ start: one.offset, end }] : []
  })
}

function isBetween(at: number, before: Owned, behind: Owned): boolean {
  return offsetOf(before.leaf) < at && at < offsetOf(behind.leaf)
}

function toPrint(group: readonly Owned[]): PagePrint {
  const { owner, leaf } = group[0]!
  const lines = linesOf(group.map((one) => one.leaf))
  return { type: 'print', identifier: owner, lines, position: { start: { offset: offsetOf(leaf) } } }
}

/** Each leaf back in its line and column; a blank line where the print has some. */
function linesOf(leaves: readonly QueryLeaf[]): string[] {
  const lines = new Map<number, string>()
  for (const { value, decoded = value, position } of leaves) {
    const { line, column } = position.start
    decoded.split(/\r?\n/).forEach((words, at) => {
      const before = lines.get(line + at) ?? ''
      lines.set(line + at, at === 0 ? before.padEnd(column - 1) + words : before + words)
    })
  }
  const numbers = [...lines.keys()].sort((a, b) => a - b)
  return numbers.flatMap((number, at) => {
    const words = lines.get(number)!.trimEnd()
    return at > 0 && number > numbers[at - 1]! + 1 ? ['', words] : [words]
  })
}

function offsetOf({ position }: QueryNode): number {
  return position.start.offset
}

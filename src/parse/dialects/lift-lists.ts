/**
 * Lists of contents that stand under the heading of a section they list.
 *
 * The book prints the list of a part or group, its authority and its source, and then the first section. GPO Access sent
 * all of it as the file of that section, and set its heading on top: `Sec. 1.61-1  Gross income.`, the list of 1.61-1 to
 * 1.66-4, and then the text of the section. The list is the part's; the text behind it is the section's.
 */

import type { DivisionHeading, FlatNode } from '../../ast/flat.ts'
import type { Contents } from '../../ast/nodes.ts'

/** What the print sets with the list of a part. */
const WITH_LIST: ReadonlySet<FlatNode['type']> = new Set(['contents', 'authority', 'source', 'pageBreak'])

/** What may stand between the heading of a part and that of its first section. */
const OVER_SECTION: ReadonlySet<FlatNode['type']> = new Set(['heading', 'mark', 'pageBreak'])

/** Such lists, and the notes behind them, set before the section and the centred heads over it. */
export function liftLists(nodes: readonly FlatNode[]): FlatNode[] {
  const out: FlatNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const end = isSection(node) ? endOfLists(nodes, index) : index + 1
    const at = end > index + 1 ? placeOf(nodes.slice(index + 1, end), out) : null
    if (at === null) out.push(node)
    else {
      out.splice(at, 0, ...nodes.slice(index + 1, end))
      out.push(node)
      index = end - 1
    }
  }
  return out
}

function isSection(node: FlatNode): node is DivisionHeading {
  return node.type === 'divisionHeading' && node.division === 'section'
}

/** Index behind the lists, and what belongs to them, that stand under the section at `index` and name it. */
function endOfLists(nodes: readonly FlatNode[], index: number): number {
  let end = index + 1
  while (end < nodes.length && WITH_LIST.has(nodes[end]!.type)) end++
  while (nodes[end - 1]!.type === 'pageBreak') end--
  const { number } = nodes[index] as DivisionHeading
  const names = nodes.slice(index + 1, end).some((node) => node.type === 'contents' && lists(node, number))
  return names ? end : index + 1
}

function lists(contents: Contents, section: string | null): boolean {
  return contents.children.some((entry) => entry.type === 'contentsEntry' && entry.number === section)
}

/**
 * Where lists go: behind the heading that the section stands right under, of the subpart, or of the part where they name
 * subparts; null where another section stands between.
 */
function placeOf(lifted: readonly FlatNode[], nodes: readonly FlatNode[]): number | null {
  const last = nodes.findLastIndex((node) => !OVER_SECTION.has(node.type))
  const over = nodes[last]
  if (over?.type !== 'divisionHeading' || over.division === 'section') return null
  return over.division === 'subpart' && lifted.some(namesSubparts) ? last : last + 1
}

function namesSubparts(node: FlatNode): boolean {
  const leaves =
    node.type === 'contents' ? node.children.flatMap((child) => ('children' in child ? child.children : [])) : []
  return leaves.some((leaf) => leaf.type === 'mark' && /^subpart\b/i.test(leaf.value))
}

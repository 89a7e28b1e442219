/**
 * A file for each section, as GPO Access sent them (to 2004) and govinfo does: a head of bracketed lines, then the
 * section. `[Page 233-234]` in the head says where it stands in the book.
 */

import { pageMarker } from '../../../grammar/line/page-marker.ts'
import { headDivision, isHeadLine, sectionPage } from '../../../grammar/line/section-file-head.ts'
import { mark, text } from '../../ast/build.ts'
import type { DivisionHeading, FlatNode } from '../../ast/flat.ts'
import type { Inline, Mark, PageBreak } from '../../ast/nodes.ts'
import type { Source } from '../../ast/source.ts'
import type { Line } from '../lines.ts'
import type { DialectRules } from './dialect-rules.ts'
import { gpo } from './gpo.ts'
import { liftLists } from './lift-lists.ts'

/** Single-section files, one or several of them in a row. */
export const sectionFile: DialectRules = {
  ...gpo,
  name: 'section',
  pageMark: (line) => pageMarker(line) ?? sectionPage(line),
  head: readHead,
  isHeadLine,
  settle: (nodes) => liftLists(foldRepeats(nodes)),
}

/** Lines of a head: about fifteen; what comes later is text. */
const LONGEST_HEAD = 40

/**
 * govinfo's head names the divisions round the section, which the text below it does not repeat: they are headings.
 * GPO Access prints them below its head; then the head names none.
 */
function readHead(lines: readonly Line[], source: Source): { nodes: FlatNode[]; from: number; to: number } | null {
  const head = lines.slice(0, LONGEST_HEAD)
  const from = head.findIndex(({ text: line }) => headDivision(line) !== null)
  if (from === -1) return null
  let to = from
  const nodes: FlatNode[] = []
  for (let index = from; index < head.length && (head[index]!.blank || isHeadLine(head[index]!.text)); index++) {
    if (!head[index]!.blank) nodes.push(headNode(head[index]!, source))
    to = index + 1
  }
  return { nodes, from, to }
}

function headNode(line: Line, source: Source): DivisionHeading | Mark {
  const start = line.start + line.text.search(/\S/)
  const end = line.start + line.text.trimEnd().length
  const found = headDivision(line.text)
  if (found === null) return mark(source, { start, end })
  const words = { start: line.start + found.words, end: end - 1 }
  const children = [
    mark(source, { start, end: words.start - 1 }),
    ...(words.end > words.start ? [text(source, words)] : []),
    mark(source, { start: end - 1, end }),
  ]
  const { division, number, reserved } = found
  return { type: 'divisionHeading', division, number, reserved, children, position: source.position(start, end) }
}

const ORDER = ['title', 'subtitle', 'chapter', 'subchapter', 'part', 'subpart']

/** Sections in a row each repeat the headings over them: what is open already is print without words. */
function foldRepeats(nodes: FlatNode[]): FlatNode[] {
  const open: (string | null)[] = []
  return nodes.flatMap((node): FlatNode[] => {
    if (node.type !== 'divisionHeading' || !ORDER.includes(node.division)) return [node]
    const rank = ORDER.indexOf(node.division)
    if (node.number !== null && open[rank] === node.number) return node.children.flatMap(toMark)
    open.length = rank
    open[rank] = node.number
    return [node]
  })
}

function toMark(leaf: Inline): (Mark | PageBreak)[] {
  if (leaf.type === 'pageBreak' || leaf.type === 'mark') return [leaf]
  return 'value' in leaf ? [{ type: 'mark', value: leaf.value, position: leaf.position }] : []
}

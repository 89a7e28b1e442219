/**
 * Tie footnotes to their marks.
 *
 * Afterwards: every footnoteReference has a footnote of its label in the same section or appendix, or is reported; every
 * footnote without a mark is reported. A mark behind a number or a unit of measure ("cm\2\") in a section that has
 * no footnote of that label is an exponent, and is text again.
 */
import type { Report } from '../ast/finding.ts'
import type { Footnote, FootnoteReference, Node, Root, Text } from '../ast/nodes.ts'

const HOLDERS = new Set(['section', 'appendix'])
const EXPONENT = /(?:\d|(?:^|[\s(/-])(?:[ckmµ]?m|ft|in|yd|mi|sq|cu|s|sec|x|y|n|CO|H|E)\.?)$/i

interface Place {
  footnotes: Footnote[]
  marks: { mark: FootnoteReference; before: string }[]
}

/** Check the footnotes of every section and appendix; exponents become text. */
export function linkFootnotes(tree: Root, report: Report): void {
  const outside: Place = { footnotes: [], marks: [] }
  visit(tree, outside, report)
  check(outside, report)
}

function visit(node: Node, place: Place, report: Report): void {
  if (node.type === 'footnote') place.footnotes.push(node)
  if (!('children' in node)) return
  const own = HOLDERS.has(node.type) ? { footnotes: [], marks: [] } : place
  let before = ''
  for (const child of node.children as Node[]) {
    if (child.type === 'footnoteReference') own.marks.push({ mark: child, before })
    visit(child, own, report)
    before = tailOf(child)
  }
  if (own !== place) check(own, report)
}

/** Last characters of an inline node. */
function tailOf(node: Node): string {
  if ('value' in node) return node.value.slice(-6)
  const last = node.children[node.children.length - 1]
  return last ? tailOf(last) : ''
}

function check({ footnotes, marks }: Place, report: Report): void {
  const labels = new Set(footnotes.map(({ label }) => label))
  const used = new Set(marks.map(({ mark }) => mark.label))
  for (const { mark, before } of marks) {
    if (labels.has(mark.label)) continue
    if (EXPONENT.test(before)) becomeText(mark)
    else
      report({ ruleId: 'footnote-linked', message: `No footnote ${mark.label} in this section.`, place: mark.position })
  }
  for (const footnote of footnotes) {
    // An asterisk stands bare in the head of a table, where it is no mark of its own.
    if (used.has(footnote.label) || /^\W+$/.test(footnote.label)) continue
    const message = `No mark in this section for footnote ${footnote.label}.`
    report({ ruleId: 'footnote-linked', message, place: footnote.position })
  }
}

function becomeText(mark: FootnoteReference): void {
  const leaf = mark as Omit<FootnoteReference, 'type' | 'label'> & { type: string; label?: string }
  leaf.type = 'text' satisfies Text['type']
  delete leaf.label
}

/**
 * Tie footnotes to their marks.
 *
 * Afterwards: every footnoteReference has for its target the footnote of its label under the same table, else the next one in
 * the same section or appendix, or is reported; every footnote without a mark is reported. A mark behind a number or a unit of measure ("cm\2\") in a section that has
 * no footnote of that label is an exponent, and is text again.
 */
import type { Report } from '../ast/finding.ts'
import type { Footnote, FootnoteReference, Node, Root, Text } from '../ast/nodes.ts'

const HOLDERS = new Set(['section', 'appendix'])
const EXPONENT = /(?:\d|(?:^|[\s(/-])(?:[ckmµ]?m|ft|in|yd|mi|sq|cu|s|sec|x|y|n|CO|H|E)\.?)$/i

interface Place {
  footnotes: Footnote[]
  marks: Mark[]
}

interface Mark {
  mark: FootnoteReference
  before: string
  /** Footnotes of the table that the mark stands in. */
  near: readonly Footnote[]
}

/** Check the footnotes of every section and appendix; exponents become text. */
export function linkFootnotes(tree: Root, report: Report): void {
  const outside: Place = { footnotes: [], marks: [] }
  visit(tree, { place: outside, near: [] }, report)
  check(outside, report)
}

interface Surroundings {
  place: Place
  near: readonly Footnote[]
}

function visit(node: Node, { place, near: around }: Surroundings, report: Report): void {
  if (node.type === 'footnote') place.footnotes.push(node)
  if (!('children' in node)) return
  const own = HOLDERS.has(node.type) ? { footnotes: [], marks: [] } : place
  const near = node.type === 'table' ? node.children.filter((child) => child.type === 'footnote') : around
  const inner = { place: own, near }
  let before: Node | undefined
  for (const child of node.children as Node[]) {
    if (child.type === 'footnoteReference') own.marks.push({ mark: child, before: tailOf(before), near })
    visit(child, inner, report)
    before = child
  }
  if (own !== place) check(own, report)
}

/** Last characters of an inline node. */
function tailOf(node: Node | undefined): string {
  if (node === undefined) return ''
  return 'value' in node ? node.value.slice(-6) : tailOf(node.children.at(-1))
}

function check({ footnotes, marks }: Place, report: Report): void {
  const used = new Set<Footnote>()
  for (const one of marks) {
    const footnote = footnoteOf(one, footnotes)
    if (footnote) {
      used.add(footnote)
      if (footnote.identifier !== undefined) one.mark.target = footnote.identifier
    } else if (EXPONENT.test(one.before)) becomeText(one.mark)
    else {
      const message = `No footnote ${one.mark.label} in this section.`
      report({ ruleId: 'footnote-linked', message, place: one.mark.position })
    }
  }
  for (const footnote of footnotes) {
    if (used.has(footnote)) continue
    const message = `No mark in this section for footnote ${footnote.label}.`
    report({ ruleId: 'footnote-linked', message, place: footnote.position })
  }
}

/** Under its table, else the next one of the section; labels may begin anew on each page. */
function footnoteOf({ mark, near }: Mark, footnotes: readonly Footnote[]): Footnote | undefined {
  const isSame = ({ label }: Footnote): boolean => label === mark.label
  const isBehind = ({ position }: Footnote): boolean => position.start.offset! > mark.position.start.offset!
  return near.find(isSame) ?? footnotes.find((one) => isSame(one) && isBehind(one)) ?? footnotes.findLast(isSame)
}

function becomeText(mark: FootnoteReference): void {
  const leaf = mark as Omit<FootnoteReference, 'type' | 'label'> & { type: string; label?: string; target?: string }
  leaf.type = 'text' satisfies Text['type']
  delete leaf.label
}

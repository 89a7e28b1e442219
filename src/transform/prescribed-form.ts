/**
 * Where a form that a section prescribes ends: a petition, a letter, a bond.
 *
 * The pieces of one stand side by side in the print: a date to fill in, an address, centred heads, text, lines to sign on
 * (21 CFR 10.30(b)(3), 10.33(b), 12.45(a); 31 CFR part 1, subpart C, appendix B, 3(d)). It runs to its last line to fill in
 * before the paragraphs of the section go on: with a designation, under a blank line or behind such a line. The trap:
 * a form may count too, "A. Issues involved.", and "(A) Claim for categorical exclusion …)" is an instruction.
 */
import { prescribesForm } from '../../grammar/block/announcement.ts'
import type { FlatNode } from '../ast/flat.ts'
import { isDesignated, wordsOf } from './flat-words.ts'

const LONGEST_FORM = 80

/** Index behind the form that opens at `from`; `from` where there is none, or nothing but lines to fill in. */
export function endOfPrescribedForm(nodes: readonly FlatNode[], from: number): number {
  let end = from
  let above: FlatNode | null = null
  for (let index = from; index < Math.min(from + LONGEST_FORM, nodes.length); index++) {
    const node = nodes[index]!
    if (node.type === 'pageBreak') continue
    if (!isPiece(node, above, nodes[from]!)) break
    if (node.type === 'form') end = index + 1
    above = node
  }
  return nodes.slice(from, end).every(({ type }) => type === 'form' || type === 'pageBreak') ? from : end
}

function isPiece(node: FlatNode, above: FlatNode | null, first: FlatNode): boolean {
  if (node.type === 'form' || node.type === 'heading') return true
  if (node.type !== 'flatParagraph') return false
  const isBehindParagraph = above?.type === 'flatParagraph'
  if (isDesignated(node)) return above?.type === 'heading' || (isBehindParagraph && !node.layout.isSetOff)
  if (prescribesForm(wordsOf(node))) return false
  // What opens with words is one run of paragraphs: the blank line behind them ends it.
  return !(first.type === 'flatParagraph' && isBehindParagraph && node.layout.isSetOff)
}

/** A centred head behind a line to sign on opens the next of several forms. */
export function splitForms(nodes: readonly FlatNode[]): FlatNode[][] {
  const forms: FlatNode[][] = [[]]
  nodes.forEach((node, index) => {
    if (node.type === 'heading' && nodes[index - 1]?.type === 'form') forms.push([])
    forms.at(-1)!.push(node)
  })
  return forms
}

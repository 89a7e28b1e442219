/**
 * Matter that a section quotes goes into extracts: a letter, an oath, a clause, a form that it prescribes.
 *
 * Print sets a blank line before and behind it, and words that end in a colon announce it: "… shall be in the following
 * form:" (27 CFR 41.85, 21 CFR 7.13). Before: paragraphs like any other, lines of forms, centred heads. After: one extract
 * for each, its paragraphs whole, for designations in quoted matter count nothing here. The trap: a list of our own may
 * also follow a colon, but then its first entry has a designation; so may an address (31 CFR part 1, appendix I).
 */

import { announced } from '../../grammar/block/announcement.ts'
import { exampleCaption } from '../../grammar/block/example.ts'
import { designationAt } from '../../grammar/line/designation.ts'
import { spanOf } from '../ast/build.ts'
import type { FlatNode, FlatParagraph } from '../ast/flat.ts'
import type { Extract, Paragraph } from '../ast/nodes.ts'
import { isDesignated, wordsOf } from './flat-words.ts'
import { endOfPrescribedForm, splitForms } from './prescribed-form.ts'

/** Move quoted matter into extracts; the path of their paragraphs is for the caller, who knows where they hang. */
export function gatherExtracts(nodes: readonly FlatNode[]): FlatNode[] {
  if (areAllSetOff(nodes)) return [...nodes]
  const out: FlatNode[] = []
  let before: FlatNode | undefined
  for (let index = 0; index < nodes.length; ) {
    const end = endOfQuotation(nodes, index, before)
    if (end > index) out.push(...splitForms(nodes.slice(index, end)).map(extractOf))
    else out.push(nodes[index]!)
    const last = Math.max(end - 1, index)
    if (nodes[last]!.type !== 'pageBreak') before = nodes[last]
    index = last + 1
  }
  return out
}

/** Fewer paragraphs than these do not show how a file is set. */
const TELLING = 30

/** Some copies part all paragraphs by blank lines: then one tells nothing. */
function areAllSetOff(nodes: readonly FlatNode[]): boolean {
  const following = nodes.filter(
    (node, index) => node.type === 'flatParagraph' && nodes[index - 1]?.type === 'flatParagraph',
  )
  return following.length >= TELLING && following.filter(isSetOff).length * 2 > following.length
}

/** Index behind the quoted matter that opens at `from`; `from` where none does. */
function endOfQuotation(nodes: readonly FlatNode[], from: number, before: FlatNode | undefined): number {
  const node = nodes[from]!
  if (before?.type !== 'flatParagraph' || !mayOpen(node)) return from
  const kind = announced(wordsOf(before))
  const end = kind === 'form' ? endOfPrescribedForm(nodes, from) : from
  if (end > from || kind === null || !isSetOff(node)) return end
  return withSignature(nodes, endOfExtract(nodes, from))
}

/** A letter may open at the margin; a quotation is set like a paragraph. */
function mayOpen(node: FlatNode): boolean {
  if (node.type === 'form' || node.type === 'heading') return true
  if (node.type !== 'flatParagraph' || !node.layout.isSetOff || isDesignated(node)) return false
  const words = wordsOf(node)
  return /^[A-Z"“`([]/.test(words) && exampleCaption(words) === null
}

const PARAGRAPH_INDENT = 4

function isSetOff(node: FlatNode): boolean {
  return node.type === 'flatParagraph' && node.layout.isSetOff && node.layout.indent === PARAGRAPH_INDENT
}

const LONGEST_EXTRACT = 80
const FIRST = /^(?:a|A|1|i|I)$/

/** A list of its own may run into the first words: "Equal Opportunity. (a) The contractor". */
const OPENS_LIST = /[.:\-—] ?\((?:a|A|1|i|I)\) /

/** The blank line behind an extract ends it; a paragraph of its own list begins with the first designation. */
function endOfExtract(nodes: readonly FlatNode[], from: number): number {
  let listed = OPENS_LIST.test(wordsOf(nodes[from]!)) ? from + 1 : -1
  let end = from + 1
  for (; end < Math.min(from + LONGEST_EXTRACT, nodes.length); end++) {
    const node = nodes[end]!
    if (node.type === 'pageBreak') continue
    if (node.type !== 'flatParagraph') return withoutBreaks(nodes, listed === -1 ? end : listed)
    if (node.layout.isSetOff) return withoutBreaks(nodes, end)
    if (listed !== -1 || !isDesignated(node)) continue
    if (!FIRST.test(designationAt(wordsOf(node), 0)?.designation ?? '')) return withoutBreaks(nodes, end)
    listed = end
  }
  return withoutBreaks(nodes, listed === -1 ? end : listed)
}

/** A page break behind the last paragraph is not quoted. */
function withoutBreaks(nodes: readonly FlatNode[], end: number): number {
  let last = end
  while (nodes[last - 1]?.type === 'pageBreak') last--
  return last
}

/** Lines to sign on under a quoted text. */
function withSignature(nodes: readonly FlatNode[], end: number): number {
  let next = end
  while (nodes[next]?.type === 'form') next++
  return next
}

function extractOf(nodes: readonly FlatNode[]): Extract {
  const children = nodes.flatMap((node): Extract['children'] => {
    if (node.type === 'flatParagraph') return [paragraphOf(node)]
    return node.type === 'form' || node.type === 'heading' || node.type === 'pageBreak' ? [node] : []
  })
  return { type: 'extract', position: spanOf(children), children }
}

function paragraphOf({ children, position }: FlatParagraph): Paragraph {
  return { type: 'paragraph', designation: null, path: [], heading: null, position, children: [...children] }
}

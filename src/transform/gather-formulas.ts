/**
 * A formula with the list that says what its letters stand for.
 *
 * Before: paragraphs, or a form where the formula stands far to the right. After: one formula for the line that
 * computes, the line "where:" and its items. The trap: an item looks like a formula and computes nothing, and a list of
 * limits ("NOx = 0.20 lb/million Btu") has no formula over it.
 */
import { isFormula, isWhereItem, isWhereLine } from '../../grammar/block/formula.ts'
import { spanOf } from '../ast/build.ts'
import type { FlatNode } from '../ast/flat.ts'
import type { Content, Form, Formula } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'
import { wordsOf } from './flat-words.ts'

/** Move formulas and their lists into formula nodes. */
export function gatherFormulas(nodes: readonly FlatNode[]): FlatNode[] {
  const out: FlatNode[] = []
  for (let index = 0; index < nodes.length; ) {
    const end = opensFormula(nodes[index]!) ? endOfList(nodes, index + 1) : index
    out.push(end > index ? formulaOf(nodes.slice(index, end)) : nodes[index]!)
    index = Math.max(end, index + 1)
  }
  return out
}

function opensFormula(node: FlatNode): boolean {
  if (node.type === 'flatParagraph') return node.layout.isSetOff && isFormula(wordsOf(node))
  return node.type === 'form' && contentsOf(node).every(({ children }) => isFormula(textOf(children)))
}

/** Index behind the list under a formula; further formulas may stand before "where". */
function endOfList(nodes: readonly FlatNode[], from: number): number {
  let where = from
  while (where < nodes.length && opensFormula(nodes[where]!)) where++
  const opening = nodes[where]
  if (opening === undefined || !isWhereLine(wordsOf(opening))) return where
  let end = where + 1
  for (let next = end; next < nodes.length; next++) {
    const node = nodes[next]!
    if (node.type === 'pageBreak') continue
    if (node.type !== 'flatParagraph' || !isWhereItem(wordsOf(node))) break
    end = next + 1
  }
  return end > where + 1 ? end : where
}

function contentsOf(form: Form): Content[] {
  return form.children.flatMap((child) => (child.type === 'content' ? child : []))
}

function formulaOf(nodes: readonly FlatNode[]): Formula {
  const children = nodes.flatMap((node): Formula['children'] => {
    if (node.type === 'pageBreak') return [node]
    if (node.type === 'form') return node.children
    return node.type === 'flatParagraph' ? [...node.children] : []
  })
  return { type: 'formula', position: spanOf(children), children }
}

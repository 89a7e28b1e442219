/** What passes over the flat tree ask of a paragraph. */
import { designationAt } from '../../grammar/line/designation.ts'
import type { FlatNode } from '../ast/flat.ts'
import { textOf } from '../ast/text.ts'

/** Words of a paragraph, designations included; none of any other block. */
export function wordsOf(node: FlatNode): string {
  return node.type === 'flatParagraph' ? textOf(node.children[0].children) : ''
}

/** Does a paragraph open with what looks like a designation? */
export function isDesignated(node: FlatNode): boolean {
  return designationAt(wordsOf(node), 0)?.start === 0
}

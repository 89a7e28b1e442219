import type { Content, Inline } from '../../ast/nodes.ts'
import { withIdentifier } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/** A sentence that ends, and one that begins, with nothing but a page mark between them. */
const ENDS = /[.?!]["”'’)]*\s*$/
const BEGINS = /^\s*["“`(]*[A-Z]/

/**
 * Text that goes on behind a page mark, where a sentence ends before it and another begins behind it, may be a
 * paragraph of its own: at the foot of a page GPO prints no blank that would tell. It is read as one paragraph.
 */
export const paragraphOverPage: Rule = {
  meta: {
    ruleId: 'paragraph-over-page',
    severity: 'info',
    law: 'A paragraph that goes on overleaf goes on in mid-sentence, or says so.',
    authority: 'design of this program: nothing is guessed silently',
    example: {
      text: '… of the records. [[Page 7]] The agency files …',
      finding: 'The text behind [[Page 7]] is read with the paragraph before it; it could begin a new one.',
    },
  },
  check: ({ index, report }) => {
    for (const { node, scope } of index.runs) {
      if (node.type !== 'content') continue
      node.children.forEach((child, position) => {
        if (child.type !== 'pageBreak' || !isOpen(node, position)) return
        report({
          message: `The text behind ${child.value} is read with the paragraph before it; it could begin a new one.`,
          place: child.position,
          ...withIdentifier(scope),
        })
      })
    }
  },
}

function isOpen({ children }: Content, position: number): boolean {
  const before = children[position - 1]
  const behind = children[position + 1]
  return isText(before) && isText(behind) && ENDS.test(before.value) && BEGINS.test(behind.value)
}

function isText(node: Inline | undefined): node is Extract<Inline, { type: 'text' }> {
  return node?.type === 'text'
}

import type { Heading, Paragraph } from '../../ast/nodes.ts'
import { isProvisionName } from '../../ast/provision-name.ts'
import { withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import type { SiblingList } from '../tree-index.ts'

/** From here on what follows has decided; the other reading is told as a matter of information. */
const SURE = 0.8

/**
 * A paragraph whose depth could well be another is told, with the reading that came second: a warning where the whole
 * section leaves it open, information where only the print down to the paragraph does.
 *
 * Where a whole list could hang elsewhere, its first paragraph says so for all that follow it and stand under it. An
 * empty runner-up means no paragraph at all.
 */
export const depthTie: Rule = {
  meta: {
    ruleId: 'depth-tie',
    severity: 'warning',
    law: 'The depth of a paragraph follows from its designation and its neighbours; a near tie is told.',
    authority: '1 CFR 21.11(h), levels of paragraphs; the print shows no depth',
    example: {
      text: '(h) … (i) Where a record …',
      finding: '(i) is read as (i), the letter after (h); it could be (h)(i).',
    },
  },
  check: (context) => {
    for (const list of context.index.lists) {
      const { node } = list.scope
      // What stands under a paragraph moves with it.
      if (node.type === 'paragraph' && isTie(node) && node.depth.runnerUp.length > 0) continue
      checkList(list, context)
    }
  },
}

type Tied = Paragraph & { depth: { confidence: number; runnerUp: string[] } }

function isTie(node: Paragraph | Heading): node is Tied {
  const depth = node.type === 'paragraph' ? node.depth : undefined
  return depth?.runnerUp !== undefined
}

function checkList({ members, scope }: SiblingList, { report }: RuleContext): void {
  let told: string | undefined
  for (const member of members) {
    if (!isTie(member)) continue
    const { runnerUp, confidence } = member.depth
    const target = runnerUp.slice(0, -1).join('/')
    if (target === told) continue
    told = target
    const first = member.children[0]
    report({
      message: `Read as ${pathText(member.path)}; ${confidence < SURE ? 'it could be' : 'up to here it could be'} ${pathText(runnerUp)}.`,
      severity: confidence < SURE ? 'warning' : 'info',
      place: first?.type === 'mark' ? first.position : member.position,
      ...withIdentifier({ node: member, up: scope }),
      note: confidence < SURE ? `Confidence ${confidence.toFixed(2)}.` : 'What follows decides.',
    })
  }
}

function pathText(path: readonly string[]): string {
  return path.length === 0
    ? 'running text, no paragraph of its own'
    : path.map((token) => (isProvisionName(token) ? token : `(${token})`)).join('')
}

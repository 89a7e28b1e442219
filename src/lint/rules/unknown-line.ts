import type { Raw } from '../../ast/nodes.ts'
import type { Rule } from '../rule.ts'

/** Print that no production recognises is kept as it stands and told; neighbouring lines are one finding. */
export const unknownLine: Rule = {
  meta: {
    ruleId: 'unknown-line',
    severity: 'warning',
    law: 'Every line is of a known form.',
    authority: 'src/ast/README.md, raw',
    example: { text: '<<<<>>>>', finding: 'No form of the CFR fits this line.' },
  },
  check: ({ index, report }) => {
    for (const group of groupsOf(index.raws)) {
      const [first] = group
      report({
        message:
          group.length === 1
            ? `No known form fits this line: “${excerpt(first!.value)}”.`
            : `No known form fits these ${group.length} lines, from “${excerpt(first!.value)}” on.`,
        place: { start: first!.position.start, end: group.at(-1)!.position.end },
      })
    }
  },
}

const LONGEST = 60

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}

/** Raw leaves on lines that follow one another, blank lines between them at most two. */
function groupsOf(raws: readonly Raw[]): Raw[][] {
  const groups: Raw[][] = []
  for (const raw of raws) {
    const before = groups.at(-1)?.at(-1)
    if (before !== undefined && raw.position.start.line - before.position.end.line <= 3) groups.at(-1)!.push(raw)
    else groups.push([raw])
  }
  return groups
}

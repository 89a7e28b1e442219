import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A line drawn across the page; `width` in characters, `indent` blanks before it. */
export interface Rule {
  kind: 'rule'
  indent: number
  width: number
}

const production: P.Parser<Rule> = P.seqMap(
  P.regexp(/\s*/),
  P.regexp(/-{20,}|={20,}/),
  P.regexp(/\s*/),
  (blank, rule) => ({
    kind: 'rule' as const,
    indent: blank.length,
    width: rule.length,
  }),
)

/**
 * rule : dash{20,}
 *
 * Samples: 72 dashes over a table (CFR-2005-title31-vol1:4373), 75 round a footnote (:7363), 68 indented under the
 * heading of a chapter (:350). Not `------ 1. Reimbursement` (:16293), a blank to be ticked, nor underscores, a line to write on (:5983).
 */
export function rule(line: string): Rule | null {
  if (!/^\s*[-=]/.test(line)) return null
  const result = parseWith(production, line)
  return result.status ? result.value : null
}

/**
 * drawn : rule | underscore{20,}
 *
 * Sample: the line under the title on a cover (CFR-2005-title31-vol1:24). In the text of a section underscores are a line
 * to write on, not a rule.
 */
export function isDrawn(line: string): boolean {
  return rule(line) !== null || /^\s*_{20,}\s*$/.test(line)
}

/** What a rule is: the law it states, and a check that reports breaches of it. */
import type { Finding, Severity } from '../ast/finding.ts'
import type { Source } from '../ast/source.ts'
import type { TreeIndex } from './tree-index.ts'

/** The entry of a rule in the catalogue. */
export interface RuleMeta {
  /** Name of the law, in kebab-case; stable between versions. */
  ruleId: string
  severity: Severity
  /** The law in one sentence. */
  law: string
  /** Where the law is written down: 1 CFR, a GPO manual, or a law of this program. */
  authority: string
  /** A real breach, as printed, with the message it gives in short. */
  example: { text: string; finding: string }
}

/** A finding of one rule: the rule's name and severity are filled in unless said otherwise. */
export type RuleFinding = Omit<Finding, 'ruleId'>

/** What a check may look at, and where it speaks. */
export interface RuleContext {
  index: TreeIndex
  source: Source
  report(finding: RuleFinding): void
}

/** One rule: data first, then the check. A check reads the index and never changes the tree. */
export interface Rule {
  meta: RuleMeta
  check(context: RuleContext): void
}

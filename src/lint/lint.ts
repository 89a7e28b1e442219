/** Stage 4: what the finished tree says against the laws of the print. Never changes the tree. */
import type { Report } from '../ast/finding.ts'
import type { Root } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { rules } from './rules.ts'
import { createTreeIndex } from './tree-index.ts'

/** Run every rule over one shared index of the tree. */
export function lint(tree: Root, source: Source, report: Report): void {
  const index = createTreeIndex(tree)
  for (const { meta, check } of rules) {
    check({
      index,
      source,
      report: (finding) => report({ ruleId: meta.ruleId, severity: meta.severity, ...finding }),
    })
  }
}

/** Findings of one rule on a small tree, as rows that a test can compare at a glance. */
import type { Finding } from '../../src/ast/finding.ts'
import type { Root } from '../../src/ast/nodes.ts'
import { lint } from '../../src/lint/lint.ts'
import { buildTree, type TreeBuilder } from './build-tree.ts'

/** What a rule says about a tree. */
export interface FindingsOf {
  findings: Finding[]
  messages: string[]
  /** The print each finding points at. */
  places: string[]
}

/** Build a tree over `printed`, lint it, and keep what `ruleId` says. */
export function findingsOf(
  ruleId: string,
  printed: string,
  make: (build: TreeBuilder) => Root['children'],
  fields: Partial<Pick<Root, 'title' | 'edition'>> = {},
): FindingsOf {
  const { tree, source } = buildTree(printed, make, fields)
  const findings: Finding[] = []
  lint(tree, source, (finding) => {
    if (finding.ruleId === ruleId) findings.push(finding)
  })
  return {
    findings,
    messages: findings.map(({ message }) => message),
    places: findings.map(({ place }) => printed.slice(place.start.offset, place.end.offset)),
  }
}

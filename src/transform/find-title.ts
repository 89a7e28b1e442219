/**
 * The number of the CFR title.
 *
 * Before: known from the cover, or null. After: else from the heading of the title, else from the name of the file,
 * which a message says; else null.
 */
import type { Report } from '../ast/finding.ts'
import type { Root } from '../ast/nodes.ts'

/** Set `title` of a tree; `name` is the name of its file. */
export function findTitle(root: Root, name: string, report: Report): void {
  if (root.title !== null) return
  const heading = root.children.find((child) => child.type === 'title')
  if (heading?.number != null) {
    root.title = Number.parseInt(heading.number, 10)
    return
  }
  const named = /title-?([0-9]{1,2})(?![0-9])/i.exec(name)?.[1]
  if (named === undefined) return
  root.title = Number(named)
  const place = { start: root.position.start, end: root.position.start }
  report({
    ruleId: 'title-from-name',
    severity: 'info',
    message: `The text does not say its title; the name of the file says ${named}`,
    place,
  })
}

/**
 * The number of the CFR title.
 *
 * Before: known from the cover, or null. After: else from the heading of the title, else from the name of the file,
 * which a message says; else null, and where there are sections a message says so once.
 */
import type { Report } from '../ast/finding.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Division, Root } from '../ast/nodes.ts'

/** Set `title` of a tree; `name` is the name of its file. */
export function findTitle(root: Root, name: string, report: Report): void {
  if (root.title !== null) return
  const heading = root.children.find((child) => child.type === 'title')
  if (heading?.number != null) {
    root.title = Number.parseInt(heading.number, 10)
    return
  }
  const named = /title-?([0-9]{1,2})(?![0-9])/i.exec(name)?.[1]
  if (named !== undefined) root.title = Number(named)
  else if (!hasSection(root)) return
  report({ ruleId: 'title-from-name', ...(named === undefined ? UNKNOWN : foundInName(named)), place: startOf(root) })
}

const UNKNOWN = {
  severity: 'warning',
  message: 'Neither the text nor the name of the file says its title; citations and identifiers go without it.',
  note: 'References to places of the title are left open. A name such as CFR-YYYY-titleNN-volN.txt says it.',
} as const

const foundInName = (title: string) =>
  ({ severity: 'info', message: `The text does not say its title; the name of the file says ${title}` }) as const

/** A text without a numbered section may be anything. */
const hasSection = (parent: Root | Division): boolean =>
  parent.children
    .filter(isDivision)
    .some((child) => (child.type === 'section' && child.number !== null) || hasSection(child))

const startOf = ({ position: { start } }: Root) => ({ start, end: start })

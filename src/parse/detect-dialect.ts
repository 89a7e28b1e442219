import { sectionHeading } from '../../grammar/line/section-heading.ts'
import type { Dialect } from '../ast/nodes.ts'
import type { BookLine } from './pages.ts'

/**
 * How the file writes the print. Web copies head their sections with `§` and put a whole paragraph on one line; GPO's
 * text writes `Sec.` and wraps at 72. Where no heading tells, lines far longer than a page do.
 */
export function detectDialect(lines: readonly BookLine[]): Dialect {
  const count = (dialect: Dialect, first: RegExp) =>
    lines.filter((line) => line.indent === 0 && first.test(line.text) && sectionHeading(line.text, dialect) !== null)
      .length
  const onWeb = count('web', /^§/)
  const printed = count('gpo', /^Sec/)
  if (onWeb !== printed) return onWeb > printed ? 'web' : 'gpo'
  const long = lines.filter((line) => line.text.length > 160).length
  return long > lines.filter((line) => !line.blank).length / 4 ? 'web' : 'gpo'
}

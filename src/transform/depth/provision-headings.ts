/**
 * Heads of an appendix that name what they stand over: the provision commented on (`2(b)(2)`), or the form set out
 * (`A-6`). The name tells them apart, so under each the count begins anew. They count only in company.
 */
import { type ProvisionHeading, provisionHeadingAt } from '../../../grammar/line/provision-heading.ts'

/** One alone is a heading that happens to open with a number. */
const COMPANY = 2

/** Of the headings of an appendix those that are named so; null for the others, and for what is no heading. */
export function provisionHeadingsOf(headings: readonly (string | null)[]): (ProvisionHeading | null)[] {
  const found = headings.map((text) => (text === null ? null : provisionHeadingAt(text)))
  const names = new Set(found.flatMap((one) => one?.designation ?? []))
  return names.size < COMPANY ? found.map(() => null) : found
}

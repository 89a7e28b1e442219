/** Designations of an enumeration in the sentence itself, which stand where a list of citations might go on. */
import { DESIGNATED } from './designation-list.ts'
import { designationRange, distance } from './designation-series.ts'
import type { InlineItem } from './item.ts'

const WINDOW = 1200

// Words that go on with the sentence behind a list of citations; other words begin an item of an enumeration.
const PREDICATES =
  'of|and|or|through|to|from|is|are|was|were|shall|may|must|will|would|can|has|have|does|do|which|that|because|if|when|where|unless|until|in|on|by|as|for|with|under|above|below|not|permits?|requires?|relates?|provides?|allows?|apply|applies|relating|concerning|regarding'
const ALONE = new RegExp(`^(?:,? (?:and|or) |, )?(${DESIGNATED})(?= (?!(?:${PREDICATES})\\b)[a-z])`)

/**
 * Items without those that go on with an enumeration begun before the expression: in "(i) … under 5 U.S.C. 552a(k)(1),
 * and (ii) …" the `(ii)` is no item, and neither is `(2)` of "(1) … by 5 U.S.C. 552a(d)(1), (2) …" where a word of the
 * sentence follows.
 */
export function withoutEnumeration(text: string, items: InlineItem[]): InlineItem[] {
  const cut = items.findIndex((item, at) => at > 0 && goesOn(text, item))
  if (cut === -1) return items
  const end = items[cut - 1]!.end
  return items.slice(0, cut).map((item) => ({ ...item, scope: [], span: { ...item.span, end } }))
}

function goesOn(text: string, item: InlineItem): boolean {
  const alone = ALONE.exec(text.slice(item.start, item.start + 30))
  if (!alone) return false
  const designation = alone[1]!.slice(1, -1)
  const before = predecessor(designation)
  if (before === null) return false
  const window = text.slice(Math.max(0, item.span.start - WINDOW), item.span.start)
  return new RegExp(`(?:^|[ —-])\\(${before}\\)(?: |$)`).test(window)
}

function predecessor(designation: string): string | null {
  for (const first of ['1', 'i', 'a', 'A']) {
    const step = distance(first, designation, 1)
    if (step !== null && step >= 1) return designationRange(first, designation, 1)[step - 1] ?? null
  }
  return null
}

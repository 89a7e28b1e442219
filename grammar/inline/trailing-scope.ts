/** Paths that are printed without the word "paragraph". */

import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { designationList, offset, PATH } from './designation-list.ts'
import { expression, type InlineItem } from './item.ts'

const BARE = new RegExp(
  `(?:^| )((?:${PATH.replace(' ?', '')})(?:(?:, | and | or |, and |, or | through )${PATH.replace(' ?', '')}){0,6}) of $`,
)
const paths = P.seq(designationList({ number: null }), offset)
const WINDOW = 90

/**
 * Items of "this section", with the paths that stand right before "of this section" put in their place:
 * `listed in (i)(1) of this section` (CFR-2005-title31-vol1:5357), `as set forth in (b)(2) of this section` (27 CFR 40.61).
 */
export function pathsBefore(text: string, items: InlineItem[], from: number): InlineItem[] {
  const scope = items[0]
  if (items.length !== 1 || !scope?.self || scope.path.length > 0) return items
  if (!text.startsWith(') of ', scope.start - 5)) return items
  const start = Math.max(from, scope.start - WINDOW)
  const match = BARE.exec(text.slice(start, scope.start))
  const list = match && parseWith(paths, match[1]!)
  if (!list?.status) return items
  const at = scope.start - ' of '.length - match![1]!.length
  const unit = { unit: scope.kind, number: scope.number, path: [], self: true }
  const { items: found } = expression(list.value[0], scope.end - at, () => ({
    form: 'reference',
    kind: 'paragraph',
    scope: [unit],
  }))
  const span = { start: at, end: scope.end }
  return found.map((item) => ({ ...item, start: item.start + at, end: item.end + at, span }))
}

/** "Thereof", and "except": the paragraphs of what was named last. */

import type { InlineItem, Scope } from './item.ts'

const THEREOF = / thereof\b/y
/** Words between a section and the paragraphs that are taken from it. */
const EXCEPTED = /^(?:\([^()]{1,40}\))?,? (?:except|other than|excluding|with the exception of)(?: for)?(?: the)? $/
/** What is named so far before is not what the word means. */
const REACH = 120

/**
 * Items of an expression that "thereof" follows, with their place taken from the item named last in the sentence:
 * `Sec. 1.7, other than paragraph (b) thereof`, `5 U.S.C. 552a, except subsection (k) thereof`. So are those that a section
 * named right before them is cited without: `The provisions of Sec. 52.21 except paragraphs (a)(1)` (40 CFR 52.2922(b)).
 * What has none before it stays.
 */
export function placesThereof(text: string, items: InlineItem[], last: InlineItem | undefined): InlineItem[] {
  const first = items[0]
  if (first === undefined || last === undefined || !isBarePath(first)) return items
  THEREOF.lastIndex = items[items.length - 1]!.end
  const between = text.slice(last.end, first.start)
  const isExcepted = last.kind === 'section' && EXCEPTED.test(between)
  if (!isExcepted && (!THEREOF.test(text) || between.length > REACH || /[.;] /.test(between))) return items
  return items.map((item) => ({ ...item, ...placedIn(last, item) }))
}

/** Designations without a number or a place of their own. */
const isBarePath = ({ number, path, scope, targets }: InlineItem): boolean =>
  number === null && path.length > 0 && scope.length === 0 && targets.length === 0

function placedIn(last: InlineItem, { path, through }: InlineItem): Partial<InlineItem> {
  const base = last.targets[last.targets.length - 1]
  if (base !== undefined) {
    const ends = through === null ? [path] : [path, through.path]
    return { form: 'citation', kind: last.kind, targets: ends.map((end) => [base, ...end].join('/')), through: null }
  }
  const inner = last.kind === 'section' ? [] : last.path
  const place: Scope = { unit: last.kind, number: last.number, path: last.path, self: last.self }
  return {
    form: 'reference',
    kind: 'paragraph',
    path: [...inner, ...path],
    through: through && { ...through, path: [...inner, ...through.path] },
    scope: last.kind === 'section' ? [place, ...last.scope] : last.scope,
  }
}

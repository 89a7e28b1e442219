/** What a text says about which paragraphs exist. */
import { findInline } from '../inline.ts'
import type { InlineItem, Pinpoint, Scope, Span } from './item.ts'

/** A paragraph that the text names. */
export interface ParagraphEvidence extends Span {
  path: string[]
  /** Number of the section it is said to stand in; null for the one that holds the text. */
  number: string | null
  /** What the path begins under: `section`, `definition`, `appendix`, `paragraph` …; `none` where it is not said. */
  scope: string
}

const PARAGRAPHS = new Set(['paragraph', 'subparagraph', 'subdivision', 'subsection'])

/**
 * Paths that a text names inside this title: `paragraph (c)(1)(viii) of this section`, `this paragraph (b)(2)`,
 * `subparagraph (1) of this definition`, `Sec. 1.36(c)(1)`. Of a range both ends are given.
 */
export function paragraphEvidence(text: string): ParagraphEvidence[] {
  return findInline(text).flatMap((item) =>
    item.form === 'reference' ? pinpoints(item).flatMap((pinpoint) => evidenceAt(item, pinpoint)) : [],
  )
}

function pinpoints(item: InlineItem): Pinpoint[] {
  return item.through ? [item, item.through] : [item]
}

function evidenceAt(item: InlineItem, { path, number }: Pinpoint): ParagraphEvidence[] {
  if (path.length === 0) return []
  const { start, end } = item
  if (item.kind === 'section') return [{ start, end, path, number, scope: 'section' }]
  if (!PARAGRAPHS.has(item.kind)) return []
  const place: Scope | undefined = item.scope[0]
  const prefix = place && !place.self ? place.path : []
  return [{ start, end, path: [...prefix, ...path], number: numberOf(place), scope: place?.unit ?? 'none' }]
}

function numberOf(place: Scope | undefined): string | null {
  return place && !place.self && place.unit === 'section' ? place.number : null
}

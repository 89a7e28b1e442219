import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A head in the List of CFR Sections Affected: what holds for the entries under it. */
export type AffectedHead =
  | { kind: 'year'; year: number }
  | { kind: 'title'; title: number }
  | { kind: 'chapter'; chapter: string }
  /** Volume of the Federal Register whose pages the entries print. */
  | { kind: 'volume'; volume: number }

const head: P.Parser<AffectedHead> = P.alt(
  P.regexp(/(?:19|20)\d{2}(?:--Continued)?/).map(
    (year): AffectedHead => ({ kind: 'year', year: Number.parseInt(year, 10) }),
  ),
  P.regexp(/(\d{1,2}) CFR(?:--Continued)?/, 1).map((title): AffectedHead => ({ kind: 'title', title: Number(title) })),
  P.regexp(/(\d{1,3}) FR/, 1).map((volume): AffectedHead => ({ kind: 'volume', volume: Number(volume) })),
  P.regexp(/Chapter ([IVXLC]+[A-Z]?|\d+)(?![A-Za-z\d])/i, 1)
    .skip(P.all)
    .map((chapter): AffectedHead => ({ kind: 'chapter', chapter })),
)

/**
 * affectedHead : year | title "CFR" | volume "FR" | "Chapter" number
 *
 * Samples: `2011`, `21 CFR` (CFR-2016-title21-vol1-excerpt:24814), `76 FR` (:24815), `Chapter I` (:24817). Null for `Page`, and for
 * `Subtitle A`, which the entries do not need.
 */
export function affectedHead(text: string): AffectedHead | null {
  const result = parseWith(head, text.trim())
  return result.status ? result.value : null
}

import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What an entry of the Table of CFR Titles and Chapters says of a chapter or subtitle. */
export interface ListedChapter {
  /** Name of the agency or of the subtitle, without the parts; null where there is none but `[Reserved]`. */
  heading: string | null
  /** First and last part, as printed; null where none are printed. */
  parts: { from: string; to: string } | null
  reserved: boolean
}

const part = P.regexp(/\d+(?:-\d+)?[A-Za-z]?|End/)
const parts = P.seqMap(
  P.regexp(/\s*\(Part(?:s|ys)? /).then(part),
  P.regexp(/(?:--?|–) ?/)
    .then(part)
    .fallback(null),
  P.string(')'),
  (from, to) => ({ from, to: to ?? from }),
)
const reserved = P.regexp(/\s*\[Reserved\.?\]/i)
  .result(true)
  .fallback(false)
const heading = P.regexp(/.*?(?=(?:\s*\(Part(?:s|ys)? \d[^()]*\))?(?:\s*\[Reserved\.?\])?\s*$)/is)

const chapter: P.Parser<ListedChapter> = P.seqMap(
  heading,
  parts.fallback(null),
  reserved.skip(P.optWhitespace),
  (words, range, isReserved) => ({ heading: words || null, parts: range, reserved: isReserved }),
)

/**
 * listedChapter : words ( "(Parts" part "--" part ")" )? "[Reserved]"?
 *
 * Samples: `Office of the Federal Register (Parts 50--299)` (CFR-2016-title21-vol1-excerpt:23041), `Public Contracts, Department of
 * Labor (Parts 50-1--50-999)`, `Department of the Air Force Federal Acquisition Regulation Supplement (Parts 5300--5399)
 * [Reserved]`, `(Parts 1--End)` of title 26, the misprint `(Partys 10000--10049)` (:23205). Any text is read; other brackets (`(AMTRAK)`,
 * `[Note]`) are words.
 */
export function listedChapter(text: string): ListedChapter {
  const result = parseWith(chapter, text)
  return result.status ? result.value : { heading: text, parts: null, reserved: false }
}

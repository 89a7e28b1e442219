import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** The label that opens a footnote; offsets count from the start of the line. */
export interface FootnoteLabel {
  /** `1` of `\1\`, `*` of an asterisk. */
  label: string
  start: number
  end: number
  /** Offset of the first word behind the label. */
  words: number
}

const label = P.alt(
  P.regexp(/\\([^\\\s/]{1,4})\\/, 1).map((name) => ({ name, width: name.length + 2 })),
  P.regexp(/\*{1,3}(?=\s?[A-Z])/).map((name) => ({ name, width: name.length })),
).desc('footnote label')

const production = P.seqMap(P.regexp(/\s*/), label, P.regexp(/\s*/), (indent, at, gap) => ({
  label: at.name,
  start: indent.length,
  end: indent.length + at.width,
  words: indent.length + at.width + gap.length,
}))

const opening = production.skip(P.all)

/**
 * footnoteLabel : "\" label "\" | "*"
 *
 * Sample `    \1\ Related references are related …` (CFR-2005-title31-vol1:7365). Not `\1/2\ ounce`, a fraction
 * (CFR-2016-title21-vol1-excerpt:1046), nor `* * * * *`, which stands for words left out.
 */
export function footnoteLabel(line: string): FootnoteLabel | null {
  const result = parseWith(opening, line)
  return result.status ? result.value : null
}

import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** Sections of one part that a volume holds. */
export interface SectionsHeld {
  part: string
  first: string
  /** Null: to the end of the part. */
  last: string | null
}

const opening = P.regexp(/\s*\(This book contains [Pp]arts? /)
const part = P.regexp(/[0-9]{1,4}[a-z]?/)
const sign = P.regexp(/(?:§{1,2}|Secs?\.(?: ?Secs?\.)?|[Ss]ections?)\s*/)
const section = P.regexp(/[0-9]{1,4}[a-z]?\.[0-9]{1,4}[A-Z]?(?:-[0-9]{1,3}[A-Z]?(?![.0-9]))?(?![0-9])/)
const end = P.regexp(/[Ee]nd\b/).result(null)
const link = P.regexp(/\s*(?:to|through|--?|—|–)\s*/)
const closing = P.regexp(/\){1,2}\.?\s*/)

const production = P.seqMap(
  opening.then(part),
  P.regexp(/,? ?\(?/)
    .then(sign)
    .then(section),
  link.then(sign.atMost(1)).then(P.alt(section, end)),
  closing,
  (number, first, last): SectionsHeld => ({ part: number, first, last }),
).desc('sections held')

/**
 * sectionsHeld : "(This book contains part " part "," sign section "to" (section | "End") ")"
 *
 * Samples: `(This book contains part 1, Sec. Sec. 1.170 to 1.300)` under the heading of title 26, whose part 1 fills thirteen volumes
 * (1 April 2006). Not `(This book contains parts 0 to 199)` (CFR-2005-title31-vol1:331), which holds its parts whole.
 */
export function sectionsHeld(line: string): SectionsHeld | null {
  if (!line.includes('book contains')) return null
  const result = parseWith(production, line)
  return result.status ? result.value : null
}

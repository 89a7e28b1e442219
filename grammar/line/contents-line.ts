import P from 'parsimmon'
import { partEntry, sectionEntry } from '../block/contents.ts'
import { parseWith } from '../parse-with.ts'

const paged = P.regexp(/\S.*?(?:\.{4,}|\s{2,})\s*[0-9]+\s*$/)
const reserved = P.regexp(/(?:Sub)?[Pp]arts? \S+(?:-\S+)? \[Reserved\]\s*$/)
const unnumbered = P.alt(reserved, paged).desc('contents entry')

/**
 * contentsLine : sectionEntry | partEntry | "Subparts" letters "[Reserved]" | words leaders page
 *
 * Does a list of contents go on in this line? Samples: `0.101 Purpose.` (CFR-2005-title31-vol1:428), `Subparts C-D
 * [Reserved]` (CFR-2016-title21-vol1-excerpt:456), `chapter i--Monetary Offices, Department of the Treasury.....          56`
 * (CFR-2005-title31-vol1:340). Not `10.2(e).`, the end of a wrapped sentence: an entry has words behind its number.
 */
export function isContentsEntry(line: string): boolean {
  const text = line.trimStart()
  if (line.length - text.length > 1) return false
  if (/^[0-9§]/.test(text)) return sectionEntry(line) !== null || partEntry(line) !== null
  return parseWith(unnumbered, text).status
}

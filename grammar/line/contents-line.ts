import P from 'parsimmon'

const head = P.alt(P.regexp(/Sec\.\s*/), P.regexp(/Parts?\s+Page\s*/), P.regexp(/(?:Part|Page|Chapter)s?\s*/))

/**
 * contentsHead : "Sec." | "Part" "Page" | "Part"
 *
 * Samples: `Sec.` (CFR-2005-title31-vol1:427), `Part                Page` (:352), `Part` at the right margin (:334).
 * Not `Sec. 0.101  Purpose.`: nothing else stands on the line.
 */
export function isContentsHead(line: string): boolean {
  return /^\s*[SPC]/.test(line) && head.parse(line.trim()).status
}

const section = P.regexp(
  /(?:§§? ?)?[0-9]+[A-Za-z]{0,2}\.[0-9A-Za-z][\w.()-]*(?:(?:-|–|, )[0-9]+[A-Za-z]{0,2}\.[\w.()-]+)*\s+\S/,
)
const part = P.regexp(/[0-9]+[A-Za-z]?(?:-[0-9]+[A-Za-z]?)?(?:\s{2,}\S|\s*$)/)
const paged = P.regexp(/[^\s].*?(?:\.{4,}|\s{2,})\s*[0-9]+\s*$/)
const reserved = P.regexp(/(?:Sub)?[Pp]arts? \S+(?:-\S+)? \[Reserved\]\s*$/)

/**
 * contentsEntry : number heading | number heading leaders page
 *
 * Samples: `0.101 Purpose.` (CFR-2005-title31-vol1:428), `17.104-17.109 [Reserved]`, `1               Disclosure of
 * records.......................          10` (:355), `Subparts C-D [Reserved]` (CFR-2016-title21-vol1-excerpt:456).
 * Not `10.2(e).`, the end of a wrapped sentence: an entry has words behind its number.
 */
export function isContentsEntry(line: string): boolean {
  const text = line.trimStart()
  if (line.length - text.length > 1) return false
  if (/^[0-9§]/.test(text)) return P.alt(section, part).skip(P.all).parse(text).status
  return P.alt(reserved, paged).skip(P.all).parse(text).status
}

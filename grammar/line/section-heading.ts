import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** The heading line of a section; offsets count from the start of the line. */
export interface SectionHeading {
  kind: 'section'
  /** As printed: `1.36`; a range `17.104-17.109`; a list `5.1, 5.2`. */
  number: string
  /** Offset of the first word of the heading; the end of the line where there is none. */
  heading: number
  reserved: boolean
}

const sign = P.regexp(/(?:(?:Secs?\.|§)\s*){1,2}/).desc('section sign')
const number = P.regexp(/[0-9]+(?:-[0-9]+)?[A-Za-z]{0,2}\.[0-9A-Za-z][\w.()-]*/).desc('section number')
const numbers = P.seqMap(
  number,
  P.seq(P.regexp(/ ?(?:--|-|–|—|, and|,| and| through| to) ?/), number).many(),
  (first, rest) => first + rest.map((pair) => pair.join('')).join(''),
)
const gap = P.regexp(/ {2,}|\t/).desc('two blanks')
const oneBlank = P.regexp(/ +/)
const words = P.regexp(/.*/)

const build = (parts: [string, string, string, string]): SectionHeading => ({
  kind: 'section',
  number: parts[1].replace(/[.]+$/, ''),
  heading: parts[0].length + parts[1].length + parts[2].length,
  reserved: /^\[Reserved\.?\]/i.test(parts[3]),
})

const printed = P.seq(sign, numbers, gap, words).map(build)
const bare = P.seq(P.string(''), numbers, gap, P.regexp(/(?=[^\s.]).*/)).map(build)
const onWeb = P.seq(sign, numbers, oneBlank, P.regexp(/[A-Z[“"‘'`*].*/)).map(build)

/**
 * sectionHeading : "Sec. " numbers "  " heading          (GPO)
 *                | "§ " numbers " " heading              (web)
 *
 * Samples: `Sec. 0.101  Purpose.` (CFR-2005-title31-vol1:479), `Sec. Sec. 17.104-17.109  [Reserved]` (:18610),
 * `Sec.  1.1  General.` (CFR-2016-title21-vol1-excerpt:794), `§ 301.6103(m)-1 Disclosure of …` (web).
 * Not `Sec. 19.335 after entering` (:19792), `Sec. 1.23(c), the` (:4346): references wrapped to the margin print one
 * blank behind the number. Whether a blank line stands above is for the caller to know.
 */
export function sectionHeading(line: string, dialect: 'gpo' | 'web'): SectionHeading | null {
  const result = parseWith(dialect === 'web' ? onWeb : printed, line)
  return result.status ? result.value : null
}

/**
 * bareSectionHeading : number "  " heading
 *
 * Title 48 prints no section sign: `1.102-1  Discussion.`, `52.203-2  Certificate of Independent Price Determination.`
 * Not `1.102-1 Discussion.` in a list of contents, with one blank. A line of a table may look alike; that blank lines
 * stand above, and that the volume has no other headings, is for the caller to know.
 */
export function bareSectionHeading(line: string): SectionHeading | null {
  if (!/^[0-9]/.test(line)) return null
  const result = parseWith(bare, line)
  return result.status ? result.value : null
}

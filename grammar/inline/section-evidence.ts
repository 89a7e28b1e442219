import { CFR_SECTION } from '../terminals.ts'

/** Paragraphs of named sections that a text speaks of: `Sec. 1.27(e)(4)(i)`. */
export interface SectionEvidence {
  /** CFR title, where the words name one. */
  title: number | null
  number: string
  path: string[]
}

const LINK = '(?:,|,?(?:\\r\\n|\\s){1,3}(?:and|or|through))(?:\\r\\n|\\s){1,3}'
const NAMED = new RegExp(
  `(?:Secs?\\.|§|([0-9]{1,2})\\sCFR|[Ss]ections?)(?:\\r\\n|\\s){1,3}(${CFR_SECTION})((?:(?:\\r\\n|\\s){0,2}\\([0-9A-Za-z]{1,5}\\)){1,6})((?:${LINK}\\([0-9A-Za-z]{1,5}\\)(?!\\()){0,6})`,
  'g',
)

/**
 * sectionEvidence : sign number ( "(" designation ")" )+ | sign number "(" designation ")" ("," | "and" | "or" | "through" "(" designation ")")*
 *
 * Samples: `31 CFR 1.27 (e)(4)(i)` (CFR-2005-title31-vol1:6390), `Sec. 10.2(e)`, `Sec. 46.101 (b) or (i)` (45 CFR 46.103).
 * It reads raw print, line ends included, for a whole volume at once: what else a citation says is for the productions to
 * read, and so is what `(2)` in `Sec. 1.5(a)(1) and (2)` stands under.
 */
export function sectionEvidence(text: string): SectionEvidence[] {
  return [...text.matchAll(NAMED)].flatMap(([, title, number = '', path = '', more = '']) => {
    const first = designationsIn(path)
    const others = first.length === 1 ? designationsIn(more) : []
    return [first, ...others.map((designation) => [designation])].map((one) => ({
      title: title === undefined ? null : Number(title),
      number,
      path: one,
    }))
  })
}

const designationsIn = (words: string): string[] => [...words.matchAll(/(?<=\()[0-9A-Za-z]+/g)].map(([word]) => word)

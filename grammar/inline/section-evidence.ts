import { CFR_SECTION } from '../terminals.ts'

/** Paragraphs of named sections that a text speaks of: `Sec. 1.27(e)(4)(i)`. */
export interface SectionEvidence {
  /** CFR title, where the words name one. */
  title: number | null
  number: string
  path: string[]
}

const NAMED = new RegExp(
  `(?:Secs?\\.|§|([0-9]{1,2})\\sCFR|[Ss]ections?)(?:\\r\\n|\\s){1,3}(${CFR_SECTION})((?:(?:\\r\\n|\\s){0,2}\\([0-9A-Za-z]{1,5}\\)){1,6})`,
  'g',
)

/**
 * sectionEvidence : sign number ( "(" designation ")" )+
 *
 * Samples: `31 CFR 1.27 (e)(4)(i)` (CFR-2005-title31-vol1:6390), `Sec. 10.2(e)`. It reads raw print, line ends
 * included, for a whole volume at once: what else a citation says is for the productions to read.
 */
export function sectionEvidence(text: string): SectionEvidence[] {
  return [...text.matchAll(NAMED)].map(([, title, number = '', path = '']) => ({
    title: title === undefined ? null : Number(title),
    number,
    path: [...path.matchAll(/[0-9A-Za-z]+/g)].map(([designation]) => designation),
  }))
}

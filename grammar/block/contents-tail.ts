import { parseLineRuns } from './table-line.ts'

/** A stretch of a line, by offsets into it. */
export interface Span {
  start: number
  end: number
}

/** A line of a list that carries a page: its words, the dots that lead to the page, and the page. */
export interface ContentsTail {
  /** The words before the dots; null where the line has none. */
  words: Span | null
  leaders: Span | null
  page: Span | null
}

/** One page or several, arabic or roman: `10`, `v`, `58398, 61565`. */
const PAGE = /^(?:[0-9]+|[ivxlc]+)(?:[-, ]+(?:[0-9]+|[ivxlc]+))*$/
/** Behind dots, the sections that cite a standard: `56.1(a); 57.3`, and `86.113-90;` where more stand on the next line. */
const SECTIONS = /^[0-9]+\.[0-9][0-9A-Za-z().-]*(?:[,;] ?(?:and )?[0-9]+\.[0-9][0-9A-Za-z().-]*)*[,;]?$/
const DEEP = /^ {40}/

/** A line of what dots lead to: it goes on under itself. */
export function isDeep(line: string): boolean {
  return DEEP.test(line)
}

/**
 * contentsTail : words leaders? ( page | leaders sections )?
 *
 * Samples: `  Explanation.................................................       v` (CFR-2005-title31-vol1:95), `10              Practice
 * before the Internal Revenue Service         154` (:368), `Policy statement....58398, 61565`
 * (CFR-2016-title21-vol1-excerpt:24820). A number that one blank parts from the words is theirs:
 * `                    Civil Remedies Act of 1986` has no page.
 */
export function contentsTail(line: string): ContentsTail {
  const runs = parseLineRuns(line)
  const last = runs.at(-1)
  const before = runs.at(-2)
  const hasPage =
    before !== undefined && last?.kind === 'text' && isValue(line.slice(last.start, last.end), before.kind === 'leader')
  const dots = hasPage ? before : last
  const page = hasPage && last !== undefined ? { start: last.start, end: last.end } : null
  const leaders = dots?.kind === 'leader' ? { start: dots.start, end: dots.end } : null
  const first = line.search(/\S/)
  const end = line.slice(0, leaders?.start ?? page?.start ?? line.length).trimEnd().length
  return { words: first === -1 || first >= end ? null : { start: first, end }, leaders, page }
}

function isValue(text: string, isLedTo: boolean): boolean {
  return PAGE.test(text) || (isLedTo && SECTIONS.test(text))
}

/** A line of a list with nothing on it but a page, or more sections: the words above have filled their line. */
export function isPageAlone(line: string): boolean {
  return PAGE.test(line.trim()) || (isDeep(line) && SECTIONS.test(line.trim()))
}

import P from 'parsimmon'
import type { Entry } from './item.ts'

/** A page of a list of pages. */
export interface PageItem {
  page: string
  start: number
  end: number
}

const FIRST = /(\d{1,6})(?:[-–]\d{1,6})?(?![\d,]*\d)(?!\.\d)|(\d{1,3},\d{3})(?!\d)/y
const FURTHER =
  /(?:, (?:as amended, )?(?:and |or )?| and )(\d{1,6})(?![-–\d%/])(?!\.\d)(?! (?:Stat|F\.?R|Fed|U\.? ?S|C\.?F|[A-Z]\w*\. ?\d))/y

/** Farthest page that may count as one more page of the same citation; larger numbers are years and amounts. */
const REACH = 400

/**
 * `page ("," page)*`
 *
 * Pages of one volume: `52424, 52425`, `1414, as amended, 1417` (27 CFR 40.42). A further page follows the one before it closely, so that the year in
 * `47 FR 14874, 1982` and the number of the next citation (`72 Stat. 1414, 26 U.S.C. 5701`) are none.
 */
export const furtherPages: P.Parser<PageItem[]> = P((input, at) => {
  FIRST.lastIndex = at
  const first = FIRST.exec(input)
  if (!first) return P.makeFailure(at, 'page')
  const pages = [{ page: (first[1] ?? first[2])!.replace(',', ''), start: at, end: FIRST.lastIndex }]
  for (;;) {
    const last = pages[pages.length - 1]!
    FURTHER.lastIndex = last.end
    const match = FURTHER.exec(input)
    const step = match ? Number(match[1]) - Number(last.page) : 0
    if (!match || step < 1 || step > REACH) return P.makeSuccess(last.end, pages)
    pages.push({ page: match[1]!, start: FURTHER.lastIndex - match[1]!.length, end: FURTHER.lastIndex })
  }
})

/** Pages as entries of an expression. */
export function pageEntries(pages: readonly PageItem[]): Entry[] {
  return pages.map(({ page, start, end }) => ({ start, end, number: page, path: [], through: null, suffix: '' }))
}

/** Numbers of divisions and designations of paragraphs, compared as people compare them. */
import { distance } from 'fastest-levenshtein'
import { endsOfRange } from '../../grammar/query-citation.ts'

/** Same number, whatever the case and the dash: `ii` and `II`, `60–69` and `60-69`. */
export function isSameNumber(printed: string | null | undefined, typed: string): boolean {
  return printed != null && plain(printed) === plain(typed)
}

/** Does a printed range such as `17.104-17.109` or `1-5` hold the number typed? */
export function rangeHolds(printed: string | null | undefined, typed: string): boolean {
  const match = /^(.*?)\s*-\s*(.*)$/.exec(plain(printed ?? ''))
  if (match === null) return false
  const [first, last, wanted] = [match[1]!, match[2]!, plain(typed)].map(orderOf)
  if (first == null || last == null || wanted == null) return false
  return (
    first.stem === wanted.stem && last.stem === wanted.stem && first.tail <= wanted.tail && wanted.tail <= last.tail
  )
}

/** Which of two numbers stands first: `1.9` before `1.10`. */
export function orderOfNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** The last section of a range written as one number, `17.109` of `17.104-17.109`; any other number is its own last. */
export function lastOfRange(number: string): string {
  return endsOfRange(number)?.[1] ?? number
}

/** The `count` names nearest to a name: by letters and case first, then in the order given. */
export function nearestNames(names: readonly string[], typed: string, count: number): string[] {
  return [...new Set(names)]
    .map((name, order) => ({ name, order, cost: distance(plain(name), plain(typed)) + (name === typed ? 0 : 0.5) }))
    .sort((a, b) => a.cost - b.cost || gap(a.name, typed) - gap(b.name, typed) || a.order - b.order)
    .slice(0, count)
    .map(({ name }) => name)
}

/** Volumes print a tab for the dash of a range here and there: `PARTS 83<tab>98 [RESERVED]`. */
function plain(number: string): string {
  return number.trim().replaceAll(/[–\t]/g, '-').toLowerCase()
}

/** `17.104` is 104 in the stem `17.`; a single letter counts by its place; roman numbers have no order here. */
function orderOf(number: string): { stem: string; tail: number } | null {
  const match = /^(.*?)(\d+|[a-z])$/.exec(number)
  if (match === null || /[a-z]$/.test(match[1]!)) return null
  const tail = match[2]!
  return { stem: match[1]!, tail: /\d/.test(tail) ? Number(tail) : tail.charCodeAt(0) }
}

function gap(name: string, typed: string): number {
  const [a, b] = [orderOf(plain(name)), orderOf(plain(typed))]
  return a === null || b === null || a.stem !== b.stem ? Number.MAX_SAFE_INTEGER : Math.abs(a.tail - b.tail)
}

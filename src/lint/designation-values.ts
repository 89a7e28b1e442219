/** What a designation counts as: `c` is 3 as a letter and 100 as a roman number. */

/** A way of counting paragraphs. */
export type Scheme = 'lower' | 'arabic' | 'roman' | 'upper' | 'upperRoman'

/** In the order of preference where several fit equally well. */
export const SCHEMES: readonly Scheme[] = ['lower', 'arabic', 'roman', 'upper', 'upperRoman']

/** First and last number that a designation covers; `insert` counts designations put in later: `(a-1)`, `1a`. */
export interface DesignationValue {
  first: number
  last: number
  insert: number
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
const ROMAN_FORM = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** Value of a lower-case roman number, or null. */
export function romanValue(text: string): number | null {
  if (text === '' || !ROMAN_FORM.test(text)) return null
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const here = ROMAN[text[at]!]!
    const next = ROMAN[text[at + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value
}

/** Value of a lower-case letter: z is 26, aa is 27, and after it both bb and ab are 28. */
function letterValue(text: string): number | null {
  if (!/^[a-z]{1,3}$/.test(text)) return null
  const last = text.charCodeAt(text.length - 1) - 96
  return 26 * (text.length - 1) + last
}

const READ: Record<Scheme, (text: string) => number | null> = {
  lower: letterValue,
  arabic: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null),
  roman: romanValue,
  upper: (text) => (text === text.toUpperCase() ? letterValue(text.toLowerCase()) : null),
  upperRoman: (text) => (text === text.toUpperCase() ? romanValue(text.toLowerCase()) : null),
}

/** Read a designation under a scheme: `b`, `1-5`, `a-1`; null where it is of another scheme. */
export function designationValue(designation: string, scheme: Scheme): DesignationValue | null {
  const read = READ[scheme]
  const whole = read(designation)
  if (whole !== null) return { first: whole, last: whole, insert: 0 }
  const range = /^(\w+)\s?[-–—]\s?(\w+)$/.exec(designation)
  const added = range ?? /^(\d+|[a-zA-Z])([a-zA-Z]|\d+)$/.exec(designation)
  const first = read(added?.[1] ?? '')
  if (first === null || added === null) return null
  const last = range === null ? null : read(range[2]!)
  if (last !== null) return last > first ? { first, last, insert: 0 } : null
  return { first, last: first, insert: Number(added[2]) || letterValue(added[2]!.toLowerCase()) || 1 }
}

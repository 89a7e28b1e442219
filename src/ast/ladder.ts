/**
 * The designations of paragraphs as numbers. 1 CFR 21.11 sets the ladder (a) (1) (i) (A) (1) (i), the last two in
 * italics; plain text has no italics, and a letter may be a Roman number.
 */

/** Kind of numbering, with its print: `(a)`, `1.` */
export type Style = string

/** One way to read a designation. */
export interface Reading {
  style: Style
  /** Place in its list, from 1; a half for an inserted `(i-1)`. */
  ordinal: number
}

type Counting = 'a' | '1' | 'i' | 'A' | 'I'

const ROMAN: readonly [string, number][] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** A number from 1 to 399 in small Roman numerals. */
export function toRoman(value: number): string {
  let rest = value
  let roman = ''
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      roman += letters
      rest -= worth
    }
  }
  return roman
}

const romanValues = new Map(Array.from({ length: 150 }, (_, index) => [toRoman(index + 1), index + 1]))

/** Single letters that count as Roman numbers; l, c, d and m never open or follow a list of the CFR. */
const ROMAN_LETTERS = new Set(['i', 'v', 'x'])

/** Place of a letter in (a) … (z) (aa) (bb) …, or null. */
function letterValue(letters: string): number | null {
  if (!/^([a-z])\1{0,3}$/.test(letters)) return null
  return letters.charCodeAt(0) - 96 + 26 * (letters.length - 1)
}

function romanValue(letters: string): number | null {
  if (letters.length === 1 && !ROMAN_LETTERS.has(letters)) return null
  return romanValues.get(letters) ?? null
}

/**
 * All readings of a designation, likeliest first. `wrap` is how it is printed.
 * `i` reads as the letter and as one; `ii` as two and as the thirty-fifth letter; `(i-1)` stands behind `(i)`.
 */
export function readingsOf(designation: string, wrap: 'parenthesis' | 'period' | 'italic'): Reading[] {
  const [, base = '', insert] = /^([0-9]+|[A-Za-z]+)(?:-([0-9]+)|([a-z]))?$/.exec(designation) ?? []
  const shift = insert !== undefined || /^[0-9]+[a-z]$/.test(designation) ? 0.5 : 0
  return countings(base).map(([counting, value]) => ({ style: styleOf(counting, wrap), ordinal: value + shift }))
}

function countings(base: string): [Counting, number][] {
  if (base === '') return []
  if (/^[0-9]/.test(base)) return [['1', Number(base)]]
  const small = base.toLowerCase()
  const isUpper = base !== small
  if (isUpper && base !== base.toUpperCase()) return []
  const letter = letterValue(small)
  const roman = romanValue(small)
  const asLetter: [Counting, number][] = letter === null ? [] : [[isUpper ? 'A' : 'a', letter]]
  const asRoman: [Counting, number][] = roman === null ? [] : [[isUpper ? 'I' : 'i', roman]]
  return small.length > 1 ? [...asRoman, ...asLetter] : [...asLetter, ...asRoman]
}

function styleOf(counting: Counting, wrap: 'parenthesis' | 'period' | 'italic'): Style {
  if (wrap === 'period') return `${counting}.`
  return wrap === 'italic' ? `(*${counting}*)` : `(${counting})`
}

/**
 * Numberings that may open directly under another, the usual one first. Sections follow 1 CFR 21.11; appendices and
 * older parts also run `I.` `A.` `1.` `a.` `(1)` `(a)` and `1.` `(i)`.
 */
const CHILDREN: Record<Style, readonly Style[]> = {
  '': ['(a)', '(1)', '1.', 'I.', 'A.', 'a.', '(i)', '(A)'],
  '(a)': ['(1)', '(i)'],
  '(1)': ['(i)', '(a)', '(A)'],
  '(i)': ['(A)', '(a)', '(1)'],
  '(A)': ['(1)', '(*1*)', '(i)'],
  '(I)': ['(A)', '(1)'],
  '(*1*)': ['(*i*)', '(i)'],
  '(*i*)': ['(*A*)', '(A)'],
  '1.': ['a.', '(a)', 'i.', '(i)', '(1)', 'A.'],
  'a.': ['(1)', 'i.', '(i)', '1.', '(a)'],
  'i.': ['(A)', '(1)', 'A.'],
  'I.': ['A.', '1.', '(a)', 'a.', '(1)'],
  'A.': ['1.', '(1)', 'a.', '(a)', '(i)'],
}

/** Place of a numbering among those usual under another: 0 for the first; -1 where it is not usual at all. */
export function rankUnder(parent: Style, child: Style): number {
  return (CHILDREN[parent] ?? []).indexOf(child)
}

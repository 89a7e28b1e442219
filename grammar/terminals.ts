/**
 * Terminals shared by several productions: numbers, roman numerals, dates.
 *
 * Sources of regular expressions are strings, so that productions compose them; each is free of groups and linear.
 */

/**
 * Number of a section of the CFR: `1.36`, `40.25a`, `15.737-1`, `301.6103(n)-1`, `1.501(c)(3)-1`, `240.15c3-3a`, `100.T07-0110`,
 * `60-1.4` of title 41, whose parts have hyphens.
 * The hyphen of a range is not part of it: in `17.104-17.109` a full number stands behind the hyphen.
 */
export const CFR_SECTION =
  '(?:\\d{1,3}-(?=\\d{1,3}[a-z]?\\.\\d))?\\d{1,4}[a-z]?\\.(?:T\\d{2}-\\d{3,4}(?!\\d)|\\d+[A-Za-z]{1,2}\\d{1,2}-\\d+[A-Za-z]{0,2}(?![A-Za-z\\d])|\\d+[A-Za-z]{0,3}(?![A-Za-z])(?:(?:\\([A-Za-z0-9]{1,3}\\)){1,3}-(?=\\d)\\d+[A-Za-z]{0,2}(?![A-Za-z.]?\\d)|-\\d+[A-Za-z]{0,2}(?![A-Za-z]|\\.?\\d))?)'

/** Number of a section of a statute, or several with hyphens between them: `552a`, `3720B`, `78o`, `1395w-3`, `5801-5872`. */
export const STATUTE_SECTION =
  '\\d+[A-Za-z]{0,5}(?![A-Za-z\\d])(?:[-–]\\d+[A-Za-z]{0,5}(?![A-Za-z\\d])){0,3}(?!\\.\\d)(?! ?U\\. ?S\\. ?C)'

/** Number of a part: `1`, `5b`. */
export const PART_NUMBER = '\\d{1,4}[a-z]{0,2}(?![A-Za-z]|\\.?\\d)'

/** Value of a roman numeral in one case, up to 89, or null: `viii` is 8. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase()
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') return null
  let value = 0
  for (let i = 0; i < lower.length; i++) {
    const here = ROMAN_DIGITS[lower[i]!]!
    const next = ROMAN_DIGITS[lower[i + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value
}

const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

/** Months as printed, full or short, with or without a stop. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

/** A printed date: `Sept. 5, 2001`, `July 14, 1987`, `Mar. 3,2006`. */
export const DATE = `${MONTH} ?\\d{1,2}, ?\\d{4}`

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE_PARTS = /^([A-Z][a-z]{2})[a-z]*\.? ?(\d{1,2}), ?(\d{4})$/

/** ISO form of a printed date; null for a day that no calendar has (`Feb. 30, 2001`). */
export function isoDate(text: string): string | null {
  const parts = DATE_PARTS.exec(text)
  if (!parts) return null
  return isoDay({ year: Number(parts[3]), month: MONTHS.indexOf(parts[1]!.toLowerCase()) + 1, day: Number(parts[2]) })
}

/** ISO form of a day, months from 1 and years of four digits; null for a day that no calendar has. */
export function isoDay({ year, month, day }: { year: number; month: number; day: number }): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

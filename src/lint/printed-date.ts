/** Dates as GPO prints them in history notes: `Sept. 25, 2003`. */

/** A day of the calendar. */
export interface PrintedDate {
  iso: string
  year: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Read `June 30, 2000` or `Sept. 5, 2001`; null if there is no such day. */
export function readDate(text: string): PrintedDate | null {
  const match = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})$/.exec(text)
  const month = MONTHS.indexOf(match?.[1]?.toLowerCase() ?? '')
  if (match === null || month === -1) return null
  const year = Number(match[3])
  const day = Number(match[2])
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day < 1 || day > LENGTHS[month]! + (month === 1 && leap ? 1 : 0)) return null
  return { iso: `${year}-${padded(month + 1)}-${padded(day)}`, year }
}

function padded(value: number): string {
  return String(value).padStart(2, '0')
}

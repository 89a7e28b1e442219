/** Numbers with hyphens: which hyphen belongs to a number, and which parts the ends of a range. */
import { PART_NUMBER } from '../terminals.ts'

/**
 * The first number of a run of hyphens: `300aa-1` is one, of `3345-3349d` it is `3345`.
 *
 * A range goes up, so that what stands behind its hyphen is not less than what stands before: `5801-5872`,
 * `7401-7671q`, `136-136y`, `2000e-2000e-17`. A hyphen inside a number has a small count behind it: `78dd-1`, `1395w-3`,
 * `2151-1`; behind a letter, any of one or two digits is one (`1a-5` of title 16). Two digits or more that go up from the last
 * ones before the hyphen are the end of a range, the rest of whose number is not said again: `591-96`.
 */
export function firstNumber(run: string): string {
  return upTo(run, (number, first) => isNotLess(number, first) || isShortened(number, first))
}

function upTo(run: string, isEnd: (number: string, first: string) => boolean): string {
  const [first = '', ...rest] = run.split(/[-–]/)
  let end = first.length
  for (const number of rest) {
    if (isEnd(number, first)) break
    end += number.length + 1
  }
  return run.slice(0, end)
}

/** The last number of a range, in full: `96` behind `591` is 596. */
export function endOfRange(number: string, first: string): string {
  return isShortened(number, first) ? `${first.slice(0, -number.length)}${number}` : number
}

/** One digit alone may as well count what stands behind a number: `2151-5`. */
function isShortened(number: string, first: string): boolean {
  if (!/^\d{2,}$/.test(number) || !/^\d+$/.test(first) || number.length >= first.length) return false
  return Number(number) > Number(first.slice(-number.length))
}

/** A part whose number may have a hyphen, as in title 41: `60-1`; or two parts with the hyphen of a range. */
export const HYPHENATED_PART = `${PART_NUMBER}(?:[-–]${PART_NUMBER})?`

/**
 * The same for the numbers of parts behind the word in the plural: `parts 900-904` is a range, `parts 60-250 and 60-300`
 * is none, for another number near it begins alike.
 */
export function firstPart(run: string, near: string): string {
  const [first = ''] = run.split(/[-–]/)
  return new RegExp(`(?<!\\d)${first}[-–]\\d`).test(near) ? run : upTo(run, isNotLess)
}

const PARTS = /^(\d+)([A-Za-z]*)$/

function isNotLess(number: string, first: string): boolean {
  const [, digits = '', letters = ''] = PARTS.exec(number) ?? []
  const [, firstDigits = '', firstLetters = ''] = PARTS.exec(first) ?? []
  if (firstLetters !== '' && letters === '' && digits.length <= 2) return false
  if (digits !== firstDigits) return Number(digits) > Number(firstDigits)
  return letters.length === firstLetters.length ? letters >= firstLetters : letters.length > firstLetters.length
}

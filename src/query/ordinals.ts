/** Order of designations among their siblings, to say which one is nearest. */
import { distance } from 'fastest-levenshtein'

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Siblings sorted by nearness to a designation that is not among them; look-alikes (`l` for `1`, `A` for `a`) first. */
export function nearestDesignations(siblings: readonly string[], typed: string, count: number): string[] {
  const ordinal = siblings.every(isRoman) && isRoman(typed) ? romanValue : plainValue
  const wanted = ordinal(typed)
  return [...new Set(siblings)]
    .map((name, order) => ({ name, order, cost: costOf({ name, typed, step: Math.abs(ordinal(name) - wanted) }) }))
    .sort((a, b) => a.cost - b.cost || a.order - b.order)
    .slice(0, count)
    .map(({ name }) => name)
}

function costOf({ name, typed, step }: { name: string; typed: string; step: number }): number {
  if (isLookAlike(name, typed)) return 0
  const comparable = /^\d/.test(name) === /^\d/.test(typed) && !Number.isNaN(step)
  return comparable ? step : 1000 + distance(name, typed)
}

/** Are two designations one to a hasty eye: `B` and `b`, `l` and `1`? */
export function isLookAlike(name: string, typed: string): boolean {
  return lookAlike(name) === lookAlike(typed)
}

function lookAlike(name: string): string {
  return name.toLowerCase().replaceAll('l', '1').replaceAll('o', '0')
}

/** Is this a roman number, as the pages of the front matter have? */
export function isRoman(name: string): boolean {
  return /^[ivxlcdm]+$/i.test(name)
}

/** Value of a roman number. */
export function romanValue(name: string): number {
  const values = [...name.toLowerCase()].map((letter) => ROMAN[letter]!)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** Digits count as themselves, `c` as 3, `bb` as 28, anything else as nothing. */
function plainValue(name: string): number {
  if (/^\d+$/.test(name)) return Number(name)
  const match = /^([a-z])\1*$/i.exec(name)
  return match === null ? Number.NaN : match[1]!.toLowerCase().charCodeAt(0) - 96 + 26 * (name.length - 1)
}

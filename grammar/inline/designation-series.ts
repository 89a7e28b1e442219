/** The series that designations run in: 1 2 3, a b c, i ii iii, A B C; and how a list goes on in them. */
import { romanValue } from '../terminals.ts'

/** 1 CFR 21.11 knows no more levels of paragraphs. */
const MOST_LEVELS = 6

/**
 * Path of a later item of a list. `(2)` after d/1 is d/2, `(f)(1)` after e/4/G is f/1, `(xiii)` after c/1/i is c/1/xiii.
 * An item of several designations goes where those behind the first fit too: `(b)(14)(ii)(a)` after b/14/i/b is
 * b/14/ii/a, and `(k)(2)` after i/5/i/c is k/2 (40 CFR 52.2922(b)).
 * Null where no level of the path before it takes the designation: then the list has ended.
 */
export function extendPath(previous: readonly string[], item: readonly string[]): string[] | null {
  let best = { cost: Number.POSITIVE_INFINITY, level: -1 }
  for (let level = previous.length - 1; level >= 0; level--) {
    const step = distance(previous[level]!, item[0]!, level)
    const isTooDeep = level + item.length > MOST_LEVELS
    const cost =
      step === null || isTooDeep ? Number.POSITIVE_INFINITY : costOf(step, item.length) + misfit(previous, item, level)
    if (cost < best.cost) best = { cost, level }
  }
  return best.level === -1 ? null : [...previous.slice(0, best.level), ...item]
}

/** What the designation behind the first says of the level: half a step where the path had none of its series there. */
function misfit(previous: readonly string[], item: readonly string[], level: number): number {
  const next = item[1]
  if (next === undefined) return 0
  const before = previous[level + 1]
  return before !== undefined && distance(before, next, level + 1) !== null ? 0 : 0.5
}

function costOf(step: number, length: number): number {
  if (step === 1) return 0
  if (step > 1) return 1
  if (step === 0) return length > 1 ? 2 : Number.POSITIVE_INFINITY
  return 3
}

/** Steps from one designation to another in the series that both belong to; null where there is none. */
export function distance(from: string, to: string, level: number): number | null {
  for (const series of level === 0 ? [decimal, letter, roman] : [decimal, roman, letter]) {
    const a = series(from)
    const b = series(to)
    if (a === null || b === null || isUpper(from) !== isUpper(to)) continue
    // Letters double only when z is reached: (k) is not followed by (ii).
    if (series === letter && to.length > from.length && from.toLowerCase() !== 'z') continue
    return b - a
  }
  return null
}

function isUpper(text: string): boolean {
  return /^[A-Z]/.test(text)
}

function decimal(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null
}

function roman(text: string): number | null {
  return /^[ivxlIVXL]+$/.test(text) ? romanValue(text) : null
}

function letter(text: string): number | null {
  if (!/^[A-Za-z]{1,2}$/.test(text) || (text.length === 2 && text[0] !== text[1])) return null
  return text.toLowerCase().charCodeAt(0) - 96 + (text.length - 1) * 26
}

/** All designations from one to another in their series, both included; both alone where the series is unknown. */
export function designationRange(from: string, to: string, level: number): string[] {
  const step = distance(from, to, level)
  if (step === null || step < 1 || step > 60) return [from, to]
  const series = [decimal, roman, letter].find((read) => {
    const a = read(from)
    const b = read(to)
    return a !== null && b !== null && b - a === step
  })
  const start = series?.(from) ?? 0
  return Array.from({ length: step + 1 }, (_, i) => written(start + i, series, isUpper(from)))
}

function written(value: number, series: ((text: string) => number | null) | undefined, upper: boolean): string {
  if (series === decimal) return String(value)
  const lower = series === roman ? romanOf(value) : letterOf(value)
  return upper ? lower.toUpperCase() : lower
}

function romanOf(value: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'][Math.floor(value / 10)] ?? ''
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10]!
  return tens + ones
}

function letterOf(value: number): string {
  const letterOnce = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? letterOnce + letterOnce : letterOnce
}

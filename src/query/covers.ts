/** Whether one USLM identifier covers another: by its path, or as a range that holds it. */
import { distance } from '../../grammar/inline/designation-series.ts'

/**
 * Does all of `narrow` lie in `wide`? `/us/usc/t5/s552a/j` covers `…/s552a/j/2`; a part covers its sections, which hang
 * on the title; `/us/usc/t5/s3345-3349d` covers `…/s3346` and `…/s3346/a`, and `…/c/1/i-iii` covers `…/c/1/ii`.
 */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || narrow.startsWith(`${wide}/`)) return true
  const [steps, below] = [stepsOf(wide), stepsOf(narrow)]
  return steps.length <= below.length && steps.every((step, at) => stepCovers(step, below[at]!))
}

/** One identifier for all from one place to another: `/us/usc/t5/s3345-s3349d`; null where they are no neighbours in order. */
export function rangeOf([first, last, ...more]: readonly string[]): string | null {
  if (first === undefined || last === undefined || more.length > 0) return null
  const range = `${first}-${last.slice(last.lastIndexOf('/') + 1)}`
  const isBelowOne = first.slice(0, first.lastIndexOf('/')) === last.slice(0, last.lastIndexOf('/'))
  return isBelowOne && isRange(range) ? range : null
}

/** Does the identifier name several neighbours at once? */
export function isRange(identifier: string): boolean {
  return endsOf(stepsOf(identifier).at(-1)!) !== null
}

/**
 * Is a place, or a range, one of those that a range names? `/us/usc/t5/s3345-3349d` names `…/s3346`, not `…/s3346/a`, and
 * parts do not name their sections: who cites the whole of something is not asked about its pieces.
 */
export function isNamedBy(range: string, place: string): boolean {
  const [steps, others] = [range.split('/'), place.split('/')]
  const isOfOneKind = DIVISION.exec(steps.at(-1)!)?.[0] === DIVISION.exec(others.at(-1)!)?.[0]
  return steps.length === others.length && isOfOneKind && isRange(range) && covers(range, place)
}

/** One step of an identifier. */
interface Step {
  text: string
  /** Levels of paragraphs above it; null for a section or division, and for the steps before the first of them. */
  depth: number | null
}

/** `s1.36`, `p1`, `ch52`, `spC`: what stands behind one of them is a paragraph. */
const DIVISION = /^(?:(?:st|ch|sch|sp|app)(?=[\dA-Z])|[sp](?=\d))/

function stepsOf(identifier: string): Step[] {
  const texts = identifier.split('/')
  return texts.map((text, at) => {
    const division = texts.findLastIndex((each, index) => index <= at && DIVISION.test(each))
    return { text, depth: division === -1 || division === at ? null : at - division - 1 }
  })
}

function stepCovers(wide: Step, narrow: Step): boolean {
  if (wide.text === narrow.text) return true
  const whole = wide.text.startsWith('p') ? { ...narrow, text: partOf(narrow.text) } : narrow
  const range = endsOf(wide) ?? { first: wide.text, last: wide.text }
  const held = endsOf(whole) ?? { first: whole.text, last: whole.text }
  return isInOrder(range.first, held.first, wide.depth) && isInOrder(held.last, range.last, wide.depth)
}

/** `p1` of `s1.36`; any other step is its own. */
function partOf(step: string): string {
  return step.replace(/^s(\d+[a-z]?)\..*$/, 'p$1')
}

/** First and last of a range: `s3345` and `s3349d` of `s3345-3349d`. `s300aa-1`, `s1.1563-4` are one section each. */
function endsOf({ text, depth }: Step): { first: string; last: string } | null {
  const prefix = DIVISION.exec(text)?.[0] ?? ''
  if (prefix === '' && depth === null) return null
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const [first, end] = [text.slice(0, at), text.slice(at + 1)]
    const last = DIVISION.test(end) ? end : prefix + end
    if (first !== last && isInOrder(first, last, depth)) return { first, last }
  }
  return null
}

function isInOrder(first: string, last: string, depth: number | null): boolean {
  if (first === last) return true
  if (depth !== null) return (distance(first, last, depth) ?? -1) > 0
  return DIVISION.exec(first)?.[0] === DIVISION.exec(last)?.[0] && isNumberedBefore(first, last)
}

/** Numbers of one form, piece by piece: 3349 before 3349d, 1.9 before 1.36; 1.1563 and 4 are not of one form. */
function isNumberedBefore(first: string, last: string): boolean {
  const [a, b] = [first, last].map((each) => each.match(/\d+|[A-Za-z]+|[^\dA-Za-z]/g) ?? [])
  if (a!.filter((piece) => piece === '.').length !== b!.filter((piece) => piece === '.').length) return false
  const at = a!.findIndex((piece, index) => piece !== b![index])
  if (at === -1) return true
  const [piece = '', other] = [a![at], b![at]]
  if (other === undefined) return false
  if (/\d/.test(piece) && /\d/.test(other)) return Number(piece) < Number(other)
  return /[a-z]/i.test(piece) && /[a-z]/i.test(other) && (piece.length - other.length || (piece < other ? -1 : 1)) < 0
}

/** Places where a paragraph may open. */
import { coveredSpans } from '../../../grammar/inline.ts'
import { designationAt, type Wrap } from '../../../grammar/line/designation.ts'
import { type Reading, readingsOf } from '../../ast/ladder.ts'
import type { RunInReason } from './costs.ts'

/** How the words before a candidate end. */
export type Ending = 'opens' | 'goesOn' | 'stops' | 'bare' | 'empty'

/** One designation that may open a paragraph. Offsets count in the joined text of its block. */
export interface Candidate {
  designation: string
  readings: Reading[]
  /** Last designation of a printed range, and its place in the list for each reading of the first. */
  through: string | null
  throughOrdinals: (number | null)[]
  start: number
  /** Offset behind the designation itself. */
  end: number
  /** Offset of the first word behind it. */
  words: number
  reason: 'lineStart' | 'margin' | 'bracket' | 'period' | 'chain' | RunInReason
  /** The words before it, back to the candidate before. */
  ending: Ending
}

/** The candidates of a block, and its words behind the designations that it opens with. */
export interface Candidates {
  candidates: Candidate[]
  words: string
}

/** Candidates of one block in order: the designations it opens with, or its label or dotted number (to `from`), then those inside its lines. */
export function findCandidates(text: string, options: { isAtMargin: boolean; from: number }): Candidates {
  const opening = openingChain(text, options)
  const from = opening.at(-1)?.words ?? options.from
  return { candidates: [...opening, ...runIns(text, from)], words: text.slice(from) }
}

/** `(a)`, `(a)(1)(i)`, `1.` */
function openingChain(text: string, options: { isAtMargin: boolean; from: number }): Candidate[] {
  const chain: Candidate[] = []
  for (let at = options.from; at < text.length; ) {
    const found = designationAt(text, at)
    if (found === null || (found.wrap === 'period' && chain.length > 0)) break
    const readings = readingsOf(found.designation, found.wrap)
    if (readings.length === 0) break
    const reason = chain.length > 0 ? 'chain' : firstReason(text, { ...options, wrap: found.wrap })
    chain.push({ ...pick(found, readings), readings, reason, ending: 'empty' })
    at = found.next
  }
  return chain
}

/** Asked once: it reads the whole text. */
function firstReason(text: string, { isAtMargin, wrap }: { isAtMargin: boolean; wrap: Wrap }): Candidate['reason'] {
  if (wrap === 'period') return 'period'
  if (isAtMargin) return 'margin'
  return closesMoreThanItOpens(text) ? 'bracket' : 'lineStart'
}

/** `(A) Claim for exclusion under Sec. 25.30.)` (21 CFR 10.30(b)(3)): brackets round the text, the first one lost. */
function closesMoreThanItOpens(text: string): boolean {
  return /\)\.?\s*$/.test(text) && text.split(')').length > text.split('(').length
}

type Found = NonNullable<ReturnType<typeof designationAt>>

function pick({ designation, through, start, end, next, wrap }: Found, readings: readonly Reading[]) {
  const last = through === null ? [] : readingsOf(through, wrap)
  const throughOrdinals = readings.map(
    (reading) => last.find((other) => other.style === reading.style)?.ordinal ?? null,
  )
  return { designation, through, throughOrdinals, start, end, words: next }
}

const INSIDE = /\(\*?(?:[0-9]{1,3}|[a-z]{1,6}|[A-Z]{1,4})\*?\)/g

function runIns(text: string, from: number): Candidate[] {
  const found: Candidate[] = []
  const isCovered = createCover(text.slice(from))
  let before = from
  INSIDE.lastIndex = from
  for (let match = INSIDE.exec(text); match !== null; match = INSIDE.exec(text)) {
    const at = match.index
    const designation = at < before || isInWord(text, at) ? null : designationAt(text, at)
    if (designation === null || designation.start !== at) continue
    const readings = readingsOf(designation.designation, designation.wrap)
    const reason = reasonFor(text, { from: before, at, words: designation.next, last: found.at(-1) })
    if (readings.length === 0 || reason === null || isCovered(at - from)) continue
    found.push({
      ...pick(designation, readings),
      readings,
      reason,
      ending: reason === 'chain' ? 'empty' : endingOf(text.slice(before, at)),
    })
    before = designation.next
  }
  return found
}

/** `552a(j)`: a parenthesis close behind a letter or digit opens nothing. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && /[0-9A-Za-z]/.test(text[at - 1]!)
}

/** Does a place lie in a citation? Asked in the order of the text; the citations are read when first asked for. */
function createCover(text: string): (at: number) => boolean {
  let spans: readonly { start: number; end: number }[] | undefined
  let next = 0
  return (at) => {
    spans ??= coveredSpans(text)
    while (next < spans.length && spans[next]!.end <= at) next++
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

interface Place {
  from: number
  at: number
  words: number
  last: Candidate | undefined
}

/** Headings are shorter, and so is all that tells how the words before a designation end. */
const LOOK_BACK = 600

/** What stands before a designation inside a line says whether a paragraph may open there. */
function reasonFor(text: string, place: Place): Candidate['reason'] | null {
  const before = text.slice(Math.max(place.from, place.at - LOOK_BACK), place.at)
  if (before.trim() === '') return place.last === undefined ? null : 'chain'
  const isCapital = opensLikeSentence(text.slice(place.words, place.words + 30))
  if (/(?:--|—)\s*$/.test(before))
    return isHeadingLike(before) ? behindHeading(text, place) : isCapital ? 'afterDash' : 'afterColon'
  // A dash of one stroke: "opt-out requirement-(1) In general." (12 CFR 1022.21(a)).
  if (/[a-z]-$/.test(before) && isCapital && isHeadingLike(before)) return behindHeading(text, place)
  if (/[.?]["”'*]*\s+$/.test(before))
    return isCapital ? (isHeadingLike(before) ? behindHeading(text, place) : 'afterSentence') : null
  if (/:\s*$/.test(before)) return 'afterColon'
  if (/;\s+(?:and|or|and\/or)\s+$/.test(before) && isCapital) return 'continuing'
  return /(?:[;,]|\b(?:and|or|and\/or))\s+$/.test(before) ? 'inSentence' : null
}

/** A chain of designations, or one in italics, leaves no doubt. */
function behindHeading(text: string, { at, words }: Place): RunInReason {
  return text[at + 1] === '*' || designationAt(text, words)?.start === words ? 'plainlyAfterHeading' : 'afterHeading'
}

/** A capital, a figure or nothing at all, behind further designations: "(1)(i) A requester". */
function opensLikeSentence(words: string): boolean {
  const rest = words.replace(/^(?:\(\*?\w{1,5}\*?\)\s*)+/, '')
  return rest === '' || /^["“`'*[(]*[A-Z0-9]/.test(rest)
}

const LONGEST_HEADING = 14

/** A short run of words up to its first stop, with none of the words that make a sentence of it. */
function isHeadingLike(before: string): boolean {
  const words = before.trim().replace(/(?:--|—|[.?])["”'*]*$/, '')
  if (words.split(/\s+/).length > LONGEST_HEADING || /[.?]\s+[A-Z]/.test(words)) return false
  if (!/^["“`'*[]*[A-Z0-9]/.test(words)) return false
  return ASKS.test(words) || !/\b(?:shall|must|may|will|is|are|was|were|means?|includes?|has|have)\b/.test(words)
}

/** `When notice to submitters is required.` (1 CFR 426.207(c)): one clause that asks; a sentence would go on behind a comma. */
const ASKS = /^(?:Who|What|When|Where|Why|How)\b[^,;:]*$/

/** How a run of words ends. */
export function endingOf(words: string): Ending {
  const text = words.trim().replace(/["”'*)\]]+$/, '')
  if (text === '') return 'empty'
  if (/(?::|--|—|–)$/.test(text)) return 'opens'
  if (/[;,]$|[;,]\s+(?:and|or|and\/or|but)$/.test(text)) return 'goesOn'
  return /[.?!]$/.test(text) ? 'stops' : 'bare'
}

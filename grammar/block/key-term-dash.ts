import { candidate, type KeyTermCandidate, type KeyTermContext, wordsOf } from './key-term-candidate.ts'
import { firstStop, type Stop } from './key-term-sentence.ts'
import { judgeTitle } from './key-term-title.ts'
import { bareWord, isDeterminer, isOpenEnd, isPreposition, isVerb } from './key-term-vocabulary.ts'

/** A title without a stop, and one before a dash, are no longer. */
const CAPTION_LENGTH = 160
const CAPTION_WORDS = 12
const DASH_WORDS = 18

/** `Headquarters--Initial determinations … will be made by` (CFR-2005-title31-vol1:2212): a title, a dash, a sentence. */
export function readInnerDash(text: string, stop: Stop): KeyTermCandidate | null {
  if (stop.innerDash < 0) return null
  const end = text.slice(0, stop.innerDash).trimEnd().length
  if (!/^(?:--|—)\s*["'`“]*[A-Z]/.test(text.slice(stop.innerDash))) return null
  const words = wordsOf(text, end)
  if (words.length > 6 || judgeTitle(words) !== 'sure' || /[,;:]/.test(text.slice(0, end))) return null
  return candidate(text, end, 'dash', 'likely')
}

/**
 * `Special Markings--`; not `Received in bond by--` or `For property or services if the United States--`. A phrase that
 * might open a clause is a title where titles follow: `In aid of the collection of certain liabilities--(1) In general.`
 * (27 CFR 70.28(a)); a subject whose verb follows is none: `Covered transactions under this part--` over `(1) Do not include`
 * (CFR-2005-title31-vol1:19606).
 */
export function readDash(text: string, end: number, below: KeyTermContext['below']): KeyTermCandidate | null {
  const words = wordsOf(text, end)
  if (words.length > DASH_WORDS || isUnfinished(words) || below === 'predicates') return null
  const certainty = judgeTitle(words)
  const isDoubtful = certainty === 'likely' && isPreposition(words[0]!) && below !== 'titles'
  return candidate(text, end, 'dash', isDoubtful ? 'unlikely' : certainty)
}

/** `Shall have diverse interests`: the verb of a clause whose subject stands above; not `Does this apply?`. */
export function opensPredicate(text: string): boolean {
  return isVerb(/^\S*/.exec(text)![0], '') && firstStop(text).kind !== 'question'
}

/** Words that lead on to what follows: the last is open, or a condition is. */
function isUnfinished(words: readonly string[]): boolean {
  const last = words[words.length - 1]!
  return (
    isOpenEnd(last) ||
    isNamingEnd(words) ||
    /[,;:]$/.test(last) ||
    words.some((word) => /^(?:if|when|unless)$/.test(bareWord(word)) && word !== words[0])
  )
}

/** `The term--`; not `Contractual terms--` (26 CFR 1.482-1(d)(3)(ii)). */
function isNamingEnd(words: readonly string[]): boolean {
  const before = words.at(-2)
  return /^terms?$/i.test(words.at(-1)!) && (before === undefined || isDeterminer(before))
}

/** A paragraph that is nothing but a title over its children, without any stop. */
export function readCaption(text: string, end: number): KeyTermCandidate | null {
  if (end > CAPTION_LENGTH) return null
  const words = wordsOf(text, end)
  const certainty = judgeTitle(words)
  if (words.length > CAPTION_WORDS || certainty !== 'sure' || isUnfinished(words)) return null
  // A dash of one stroke is none of its letters.
  const own = text.slice(0, end).replace(/-$/, '').length
  return candidate(text, own, 'caption', isPreposition(words[0]!) ? 'unlikely' : 'likely')
}

import { candidate, type KeyTerm, type KeyTermCandidate, type KeyTermContext, wordsOf } from './key-term-candidate.ts'
import { readCaption, readDash, readInnerDash } from './key-term-dash.ts'
import { firstStop, type Stop } from './key-term-sentence.ts'
import { judgeTitle } from './key-term-title.ts'
import { isQuestionWord } from './key-term-vocabulary.ts'

export type { KeyTerm, KeyTermCandidate, KeyTermContext } from './key-term-candidate.ts'
export { opensPredicate } from './key-term-dash.ts'
export { parseStarredTerm } from './key-term-starred.ts'

/** The kind of a provision is named so shortly. */
const MOST_KIND_WORDS = 3

/** A citation in brackets behind an item of a list is no longer. */
const BRACKET_LENGTH = 160

/**
 * keyTerm : title ("." | "?") text | title "." children | title "--" children | title children
 *
 * Plain text has lost the italics of `(a) *Purpose and scope.* This subpart` (CFR-2005-title31-vol1:1034).
 * Samples: `Special Markings--` over paragraphs (:7607), `What are experimental purposes? Experimental purposes are`
 * (27 CFR 40.232), `Administrator. The Administrator,` (27 CFR 40.11).
 * Not `Farm means:` (a definition), `Departmental Offices:` (text over a table), `Shells and cartridges.` with nothing
 * after it (an item of a list).
 */
export function parseKeyTerm(text: string, context: KeyTermContext): KeyTerm | null {
  const found = readKeyTerm(text, context)
  if (!found) return null
  const { certainty, ...term } = found
  if (certainty === 'statement') return null
  if (certainty === 'unlikely' && (context.siblingsWithKeyTerm ?? 0) < 2) return null
  return term
}

/** As `parseKeyTerm`, with the doubtful candidates that siblings may decide. */
export function readKeyTerm(text: string, context: KeyTermContext): KeyTermCandidate | null {
  if (!/^["'`‘“(]*[A-Z0-9]/.test(text)) return null
  const stop = firstStop(text)
  const found = readStopped(text, stop, context)
  return found && found.certainty !== 'no' ? found : null
}

function readStopped(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  switch (stop.kind) {
    case 'colon':
      return readDouble(text, stop, context) ?? readLabel(text, stop, context)
    case 'dash':
      return context.hasChildren || stop.end + 3 < text.length ? readDash(text, stop.end, context.below) : null
    case 'none':
      return context.designated ? readUnstopped(text, stop, context) : null
    case 'question':
      return isFollowed(text, stop.end, context) ? candidate(text, stop.end, 'sentence', 'sure') : null
    case 'sentence':
      return readSentence(text, stop, context)
  }
}

function readSentence(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  const words = wordsOf(text, stop.end)
  const certainty = isNameSaidAgain(words, text.slice(stop.end)) ? 'sure' : judgeTitle(words)
  if (certainty === 'no') return context.designated ? readInnerDash(text, stop) : null
  return isFollowed(text, stop.end, context) ? candidate(text, stop.end, 'sentence', certainty) : null
}

function readUnstopped(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  return readInnerDash(text, stop) ?? (context.hasChildren ? readCaption(text, stop.end) : null)
}

/**
 * The colon that a title may hold: `Example: Payment of tax for the month of September.` (27 CFR 40.164),
 * `Standard: Uses and disclosures required by law.` (45 CFR 164.512(a)).
 */
function readDouble(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  const isExample = /^Examples?(?: \(?\d+\)?)?$/.test(text.slice(0, stop.end))
  if (!isExample && !isKind(wordsOf(text, stop.end))) return null
  const rest = text.slice(stop.end + 1)
  const start = stop.end + 1 + rest.length - rest.trimStart().length
  const inner = readKeyTerm(text.slice(start), { ...context, siblingsWithKeyTerm: 0 })
  if (inner === null || (isExample ? inner.kind !== 'sentence' : !isPlain(inner, context))) return null
  return candidate(text, start + inner.end, inner.kind, isExample ? inner.certainty : 'likely')
}

/** A label before a colon, and a name, are no longer. */
const MOST_LABEL_WORDS = 8
const MOST_NAME_WORDS = 5

/**
 * A title before a colon: `Who should file: the sponsor of` (CFR-2016-title21-vol1-excerpt:9009), `Subrogation: Where, under
 * local law,` (27 CFR 70.144(b)). Siblings must have one, for so begin sentences that lead on to a list. A definition has
 * its term so (`Public vessel: A vessel that is owned`, 33 CFR 117.4).
 */
function readLabel(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  const words = wordsOf(text, stop.end)
  if (context.defines) return readTerm(text, stop, words)
  if (!context.designated || words.length > MOST_LABEL_WORDS) return null
  const isTitle = isQuestionWord(words[0]!) ? /^: \S/ : /^: [A-Z][a-z]/
  if (!isTitle.test(text.slice(stop.end)) || judgeTitle(words) !== 'sure') return null
  return candidate(text, stop.end + 1, 'sentence', 'unlikely')
}

function readTerm(text: string, stop: Stop, words: readonly string[]): KeyTermCandidate | null {
  if (words.length > MOST_NAME_WORDS || !/^: (?:``|[A-Z(])/.test(text.slice(stop.end))) return null
  return judgeTitle(words) === 'sure' ? candidate(text, stop.end + 1, 'sentence', 'sure') : null
}

/** `TTB I 5600.36. A preprinted statement, TTB I 5600.36, Statement` (27 CFR 53.133(d)(4)): a name, then words on it. */
function isNameSaidAgain(words: readonly string[], rest: string): boolean {
  if (words.length < 2 || words.length > MOST_NAME_WORDS) return false
  return (
    words.every((word) => /^[A-Z0-9]/.test(word)) && rest.slice(0, BRACKET_LENGTH).includes(`, ${words.join(' ')},`)
  )
}

/** Not the address in `Boston: 10 Causeway Street Boston, MA 02222-1059. Phone` (CFR-2005-title31-vol1:2358). */
function isPlain({ heading, certainty }: KeyTermCandidate, { designated }: KeyTermContext): boolean {
  return designated && certainty === 'sure' && !/[0-9:]/.test(heading)
}

/** `Standard`, `Implementation specification`: what kind of provision it is. */
function isKind(words: readonly string[]): boolean {
  return words.length <= MOST_KIND_WORDS && judgeTitle(words) === 'sure'
}

/** More than nothing, and more than a citation in brackets: `(See 5 U.S.C. 552a(j))` (CFR-2005-title31-vol1:3461). */
function isFollowed(text: string, end: number, context: KeyTermContext): boolean {
  if (context.hasChildren || context.wholeText === false || text.length - end > BRACKET_LENGTH) return true
  return !/^\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\.?)?\s*$/.test(text.slice(end))
}

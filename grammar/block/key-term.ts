import { candidate, type KeyTerm, type KeyTermCandidate, type KeyTermContext, wordsOf } from './key-term-candidate.ts'
import { readCaption, readDash, readInnerDash } from './key-term-dash.ts'
import { firstStop, type Stop } from './key-term-sentence.ts'
import { judgeTitle } from './key-term-title.ts'

export type { KeyTerm, KeyTermCandidate, KeyTermContext } from './key-term-candidate.ts'
export { parseStarredTerm } from './key-term-starred.ts'

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
      return readExample(text, stop, context)
    case 'dash':
      return context.hasChildren || stop.end + 3 < text.length ? readDash(text, stop.end) : null
    case 'none':
      return context.designated ? readUnstopped(text, stop, context) : null
    case 'question':
      return isFollowed(text, stop.end, context) ? candidate(text, stop.end, 'sentence', 'sure') : null
    case 'sentence':
      return readSentence(text, stop, context)
  }
}

function readSentence(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  const certainty = judgeTitle(wordsOf(text, stop.end))
  if (certainty === 'no') return context.designated ? readInnerDash(text, stop) : null
  return isFollowed(text, stop.end, context) ? candidate(text, stop.end, 'sentence', certainty) : null
}

function readUnstopped(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  return readInnerDash(text, stop) ?? (context.hasChildren ? readCaption(text, stop.end) : null)
}

/** `Example: Payment of tax for the month of September.` (27 CFR 40.164): the one colon that a title may hold. */
function readExample(text: string, stop: Stop, context: KeyTermContext): KeyTermCandidate | null {
  if (!/^Examples?(?: \(?\d+\)?)?$/.test(text.slice(0, stop.end))) return null
  const rest = text.slice(stop.end + 1)
  const start = stop.end + 1 + rest.length - rest.trimStart().length
  const inner = readKeyTerm(text.slice(start), { ...context, siblingsWithKeyTerm: 0 })
  return inner?.kind === 'sentence' ? candidate(text, start + inner.end, 'sentence', inner.certainty) : null
}

/** More than nothing, and more than a citation in brackets: `(See 5 U.S.C. 552a(j))` (CFR-2005-title31-vol1:3461). */
function isFollowed(text: string, end: number, context: KeyTermContext): boolean {
  if (context.hasChildren || context.wholeText === false || text.length - end > BRACKET_LENGTH) return true
  return !/^\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\.?)?\s*$/.test(text.slice(end))
}

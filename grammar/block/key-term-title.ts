import {
  bareWord,
  isDeterminer,
  isPreposition,
  isSentenceOpener,
  isSubordinator,
  isUnit,
  isVerb,
} from './key-term-vocabulary.ts'

/**
 * How far a run of words looks like a title: `likely` yields to siblings that have no key term, `unlikely` needs
 * siblings that have one, and `statement`, a short sentence, needs it of them all.
 */
export type Certainty = 'sure' | 'likely' | 'unlikely' | 'statement' | 'no'

/** Beyond so many words siblings must have titles; the longest in the volumes read has 30 words (21 CFR 1.101(b)). */
const MANY_WORDS = 26
const MOST_WORDS = 40
const STATEMENT_WORDS = 9
const SURE_WORDS = 16
/** So many words behind its opening word stands the verb of a clause at the latest. */
const CLAUSE_REACH = 7

/**
 * title : word{1,40}, without a finite verb of its own
 *
 * Samples: `Purpose and scope.` (CFR-2005-title31-vol1:1034), `When fees are not charged.` (:1922),
 * `Requesters who are Representatives of the News Media.` (:1900).
 * Not `Its registration number.` (determiner), `File a claim` (imperative), `Removed subject to tax` (participle),
 * `5 U.S.C. 552a` (citation): these open items of a list and sentences.
 */
export function judgeTitle(words: readonly string[]): Certainty {
  if (words.length === 0 || words.length > MOST_WORDS) return 'no'
  const first = words[0]!
  const last = words[words.length - 1]!
  if (!/^["'`‘“(]*[A-Z0-9]/.test(first) || !/[A-Za-z][^A-Za-z]*[A-Za-z]/.test(words.join(' '))) return 'no'
  if (isSentenceOpener(first)) return isPair(words) ? 'likely' : 'no'
  if (hasMainVerb(words)) return isStatement(words) ? 'statement' : 'no'
  if (isCitation(words)) return 'no'
  if (isAddress(words)) return 'unlikely'
  if (isName(words)) return 'likely'
  // `The Hazardous Materials Table (Table) in this section designates the materials listed` (49 CFR 172.101(a)).
  if (isDeterminer(first) && words.length > SURE_WORDS) return 'no'
  if (isDeterminer(first)) return words.length <= 2 && bareWord(first) === 'this' ? 'likely' : 'unlikely'
  if (opensSentence(words)) return 'unlikely'
  if (/^\d+\.\d/.test(last)) return 'unlikely'
  if (/^(?:if|whether)$/.test(bareWord(first))) return 'unlikely'
  if (words.length > MANY_WORDS) return 'unlikely'
  if (isPreposition(first) && words.length > 2) return words.length > 12 ? 'unlikely' : 'likely'
  return words.length > SURE_WORDS ? 'likely' : 'sure'
}

/**
 * `Presumption no notice has been mailed.` (27 CFR 70.27), `Contribution may not precede election.`
 * (26 CFR 1.401(k)-1): one clause, short, without an article before its subject.
 */
function isStatement(words: readonly string[]): boolean {
  if (words.length > STATEMENT_WORDS || words.some((word) => /[,;:]$/.test(word))) return false
  return !isDeterminer(words[0]!) && !isPreposition(words[0]!) && !isSubordinator(words[0]!)
}

/** `You and I`, `We or us`: terms of plain-language rules. */
function isPair(words: readonly string[]): boolean {
  return words.length === 3 && /^(?:and|or)$/.test(words[1]!)
}

/** A verb outside a subordinate clause or far behind its opening word, or more verbs than the clause can hold. */
function hasMainVerb(words: readonly string[]): boolean {
  let clause = -1
  let enclosed = false
  let groups = 0
  let wasVerb = false
  for (const [index, word] of words.entries()) {
    if (isSubordinator(word) && clause < 0) {
      clause = index
      enclosed = index === 0 || words[index - 1]!.endsWith(',')
    }
    const verb = isVerb(word, words[index - 1] ?? '')
    if (verb && (clause < 0 || index - clause > CLAUSE_REACH)) return true
    if (verb && !wasVerb) groups++
    wasVerb = verb || (wasVerb && bareWord(word) === 'not')
    if (enclosed && word.endsWith(',')) clause = -1
  }
  return groups > 1
}

/** `The United States Government Manual` (31 CFR 1.3(b)): an article and capitals throughout. */
function isName(words: readonly string[]): boolean {
  if (words.length < 3 || bareWord(words[0]!) !== 'the') return false
  return words.slice(1).every((word) => /^["'`“(]*[A-Z0-9]/.test(word) || /^(?:of|and|the|for|in)$/.test(word))
}

/** `…, Washington, DC 20224`: it ends in a ZIP code. */
function isAddress(words: readonly string[]): boolean {
  return words.length > 3 && /^\d{5}(?:-\d{4})?$/.test(words.at(-1)!)
}

/** `27 CFR part 53`, `38 U.S.C. chapter 11`, `Section 38 of the Act`: a citation, not a title. */
function isCitation(words: readonly string[]): boolean {
  if (words.length <= 2) return false
  if (/^(?:U\.S\.C|CFR|C\.F\.R)\.?$/.test(words[0]!)) return true
  if (/^\d+$/.test(words[0]!)) return /^(?:CFR|C\.F\.R\.|U\.S\.C|FR|Stat\.)/.test(words[1]!)
  return isUnit(words[0]!) && /^[\dIVX]/.test(words[1]!) && !namesKind(words.slice(2))
}

/** `Section 18 emergency exemptions`: what the number belongs to is a kind of thing (40 CFR 180.106(b)). */
function namesKind(words: readonly string[]): boolean {
  const isWord = (word: string): boolean => /^[a-z-]{3,}$/.test(word)
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => isWord(word) && !isPreposition(word)) &&
    /s$/.test(words.at(-1)!)
  )
}

/** `File a claim`, `States the name`: a verb before its object; `Removed from …`: a participle before its place. */
function opensSentence(words: readonly string[]): boolean {
  const first = bareWord(words[0]!)
  const second = words[1]
  if (second === undefined) return false
  if (isPreposition(first) || isSubordinator(first) || /ing$|^(?:all|other|not|no)$/.test(first)) return false
  if (isObject(words, 1)) return true
  if (words[0]!.endsWith(',')) return isPreposition(second)
  return /(?:(?<!e)ed|^made|^held|^sold|^paid|^used)$/.test(first) && isPreposition(second)
}

/** `the`, `annually each`: an article, with an adverb before it or not. */
function isObject(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (/[a-z]ly$/.test(word) && words[at + 1] !== undefined) return isDeterminer(words[at + 1]!)
  return isDeterminer(word) && bareWord(word) !== 'that'
}

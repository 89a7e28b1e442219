import { type KeyTerm, type KeyTermContext, readKeyTerm } from './key-term.ts'
import { wordsOf } from './key-term-candidate.ts'
import { judgeTitle } from './key-term-title.ts'
import { isQuestionWord } from './key-term-vocabulary.ts'

/** One paragraph of a list. */
export interface KeyTermSibling extends Partial<KeyTermContext> {
  text: string
  term: KeyTerm | null
}

/** From this share on the siblings carry a doubtful one with them. */
const MOST = 0.6
/** Below this share of the siblings a key term has hardly any company. */
const FEW = 0.3
/** A key term that stands alone, or nearly, in its list is this short. */
const LONE_WORDS = 4

/** So many paragraphs that all open with a like title need no surer sibling; each title is this short. */
const ALIKE = 3
const ALIKE_WORDS = 8

const CLAUSE = /(?:[;,]|[;,] (?:and|or))$/
const COMMAND = /\b(?:shall|must)\b/

interface Company {
  others: number
  having: number
  items: number
  /** Items that a comma or semicolon ends. */
  clauses: number
  /** A title and a dash lead on to the list, and most of it may have titles: `Rules related to timing--(A) Requirement`. */
  isBehindTitle: boolean
}

/**
 * Let the paragraphs of one list agree. Drafters give a key term to all paragraphs of a list or to none: of 1,054 key
 * terms in lists of three or more, four stand alone. So where the others have one a doubtful one has it too, and where
 * hardly one of them has, only a short and sure one among sentences keeps it (`Signature authorization.`, 27 CFR 53.21(c));
 * an item of a list does not (`Ownership and control information. This consists of`, 27 CFR 46.101(a)).
 * Terms come back in order.
 */
export function agreeKeyTerms(
  siblings: readonly KeyTermSibling[],
  { lead = null }: { lead?: Lead } = {},
): (KeyTerm | null)[] {
  const counted = siblings.filter((sibling) => !isReserved(sibling.text))
  if (lead === 'clause' && !areTitles(counted))
    return siblings.map(({ term }) => (term?.heading.endsWith('?') ? term : null))
  const having = counted.filter((sibling) => sibling.term).length
  if (having === 0 && areAlike(counted)) return siblings.map(termOf)
  if (having === 0 && lead === null) return siblings.map(() => null)
  const items = counted.filter((sibling) => !sibling.term && isItem(sibling)).length
  const clauses = counted.filter(({ text, term }) => !term && CLAUSE.test(text)).length
  const mayAllHave = lead === 'title' && counted.filter(mayHave).length >= counted.length * MOST
  return siblings.map((sibling) => {
    const company = {
      others: counted.length - 1,
      having: having - (sibling.term ? 1 : 0),
      items,
      clauses,
      isBehindTitle: mayAllHave,
    }
    if (sibling.term) return keeps(sibling, sibling.term, company) ? sibling.term : null
    return promoted(sibling, company)
  })
}

/** Each has a sure title, and words behind it: `provide notice by: (i) Positive notice. Providing` (12 CFR 1005.10(a)(1)). */
function areTitles(siblings: readonly KeyTermSibling[]): boolean {
  return siblings.length > 1 && siblings.every(isSureTitle)
}

function isSureTitle(sibling: KeyTermSibling): boolean {
  const found = sibling.term && readKeyTerm(sibling.text, contextOf(sibling))
  return found?.certainty === 'sure' && found.kind === 'sentence' && /\w/.test(sibling.text.slice(found.end))
}

/** How the paragraph above leads on to a list: a title and a dash, a clause that each item ends, or neither. */
export type Lead = 'title' | 'clause' | null

/** Words that end no title and no sentence: what follows is the rest of the clause. */
const OPEN_CLAUSE = /\b(?:to|the|an?|of|for|by|with|from|(?<!\b(?:provided|except|so) )that|which|who|not)$/

/**
 * `Rules related to timing--` is a title; `you must require that participant to--` (31 CFR 19.330) and `Does not specify
 * the--` (19.145) are clauses. Whole sentences follow `provided that:`, and may have titles (45 CFR 164.512(i)(1)).
 */
export function leadOf(text: string, context: Pick<KeyTermContext, 'designated' | 'below'>): Lead {
  const words = text.replace(/\s*(?:--|—|:)$/, '')
  if (words === text) return null
  const title = readKeyTerm(text, { ...context, hasChildren: true })
  if (title?.kind === 'dash' && text.slice(title.end).trim().length <= 2) return 'title'
  return OPEN_CLAUSE.test(words) ? 'clause' : null
}

/**
 * `The open public hearing. Every`, `The open committee discussion. A` (CFR-2016-title21-vol1-excerpt:16375), `Who should
 * file: the`, `When to file: a` (:9009): each sibling opens so, and each goes on.
 */
function areAlike(siblings: readonly KeyTermSibling[]): boolean {
  return siblings.length >= ALIKE && siblings.every(isAlike)
}

function isAlike(sibling: KeyTermSibling): boolean {
  const term = sibling.designated === false ? null : termOf(sibling)
  if (term === null || term.kind !== 'sentence' || sibling.text.slice(term.end).trim() === '') return false
  const words = term.heading.split(/\s+/)
  return words.length <= ALIKE_WORDS && (words[0] === 'The' || isQuestionWord(words[0]!))
}

/** What a paragraph opens with, doubtful or not; no statement. */
function termOf(sibling: KeyTermSibling): KeyTerm | null {
  const found = isReserved(sibling.text) ? null : readKeyTerm(sibling.text, contextOf(sibling))
  if (found === null || found.certainty === 'statement') return null
  return { heading: found.heading, end: found.end, kind: found.kind }
}

const mayHave = (sibling: KeyTermSibling): boolean => {
  const term = sibling.term ?? readKeyTerm(sibling.text, contextOf(sibling))
  return term !== null && !isLabel(term)
}

/** `Date established: December 31, 1979.` (21 CFR 14.100(b)(5)): a title above vouches for none before a colon. */
const isLabel = ({ heading }: KeyTerm): boolean => heading.endsWith(':')

function keeps(
  sibling: KeyTermSibling,
  term: KeyTerm,
  { others, having, items, clauses, isBehindTitle }: Company,
): boolean {
  // `(a) Matter incorporated by reference--(1) General.` among names and addresses (49 CFR 171.7).
  if (term.kind === 'dash' && sibling.below === 'titles') return true
  if (isBehindTitle || others < 1 || (having > 0 && having >= others * FEW) || term.heading.endsWith('?')) return true
  if (readKeyTerm(sibling.text, contextOf(sibling))?.certainty === 'likely') return false
  if (others < 2) return clauses === 0
  return items * 2 <= others && term.heading.split(/\s+/).length <= LONE_WORDS
}

/**
 * A doubtful key term that its siblings carry with them; a statement needs them all, and that it commands nothing
 * ("Notices shall be filed at once.") unless a title leads on to it ("Cash must be available.", 26 CFR 1.401(k)-1(e)(2)).
 */
function promoted(sibling: KeyTermSibling, company: Company): KeyTerm | null {
  const { others, having } = company
  if (!company.isBehindTitle && having < others * MOST) return null
  const found = readKeyTerm(sibling.text, contextOf(sibling))
  if (found === null) return null
  const isBehindTitle = company.isBehindTitle && !isLabel(found)
  const isStatement = found.certainty === 'statement'
  const hasCompany = others >= 2 && having >= others * (isStatement ? 1 : MOST)
  if (!isBehindTitle && (!hasCompany || (isStatement && COMMAND.test(found.heading)))) return null
  return { heading: found.heading, end: found.end, kind: found.kind }
}

function contextOf(sibling: KeyTermSibling): KeyTermContext {
  return {
    hasChildren: sibling.hasChildren ?? false,
    designated: sibling.designated ?? true,
    ...(sibling.defines === undefined ? {} : { defines: sibling.defines }),
    ...(sibling.below === undefined ? {} : { below: sibling.below }),
    ...(sibling.wholeText === undefined ? {} : { wholeText: sibling.wholeText }),
  }
}

function isReserved(text: string): boolean {
  return /^\[Reserved\]/i.test(text)
}

/**
 * An item of a list: one run of words that a semicolon ends, or a title with nothing after it, or a colon only; not a
 * sentence that leads on to a list of its own.
 */
function isItem({ text, hasChildren = false }: KeyTermSibling): boolean {
  if (CLAUSE.test(text)) return true
  if (text.endsWith(':')) return !hasChildren || judgeTitle(wordsOf(text, text.length - 1)) !== 'no'
  if (/[.?] ./.test(text)) return false
  const title = readKeyTerm(text, { hasChildren: true, designated: true })
  return title !== null && title.certainty !== 'statement'
}

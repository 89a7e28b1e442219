import { type KeyTerm, type KeyTermContext, readKeyTerm } from './key-term.ts'

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

interface Company {
  others: number
  having: number
  items: number
}

/**
 * Let the paragraphs of one list agree. Drafters give a key term to all paragraphs of a list or to none: of 1,054 key
 * terms in lists of three or more, four stand alone. So where the others have one a doubtful one has it too, and where
 * hardly one of them has, only a short and sure one among sentences keeps it (`Signature authorization.`, 27 CFR 53.21(c));
 * an item of a list does not (`Ownership and control information. This consists of`, 27 CFR 46.101(a)).
 * Terms come back in order.
 */
export function agreeKeyTerms(siblings: readonly KeyTermSibling[]): (KeyTerm | null)[] {
  const counted = siblings.filter((sibling) => !isReserved(sibling.text))
  const having = counted.filter((sibling) => sibling.term).length
  const items = counted.filter((sibling) => !sibling.term && isItem(sibling.text)).length
  return siblings.map((sibling) => {
    const company = { others: counted.length - 1, having: having - (sibling.term ? 1 : 0), items }
    if (sibling.term) return keeps(sibling, sibling.term, company) ? sibling.term : null
    return company.others >= 2 && company.having / company.others >= MOST ? promoted(sibling) : null
  })
}

function keeps(sibling: KeyTermSibling, term: KeyTerm, { others, having, items }: Company): boolean {
  if (others < 1 || (having > 0 && having >= others * FEW) || term.heading.endsWith('?')) return true
  if (readKeyTerm(sibling.text, contextOf(sibling))?.certainty === 'likely') return false
  return others < 2 || (items * 2 <= others && term.heading.split(/\s+/).length <= LONE_WORDS)
}

function promoted(sibling: KeyTermSibling): KeyTerm | null {
  const found = readKeyTerm(sibling.text, contextOf(sibling))
  return found && { heading: found.heading, end: found.end, kind: found.kind }
}

function contextOf(sibling: KeyTermSibling): KeyTermContext {
  return {
    hasChildren: sibling.hasChildren ?? false,
    designated: sibling.designated ?? true,
    ...(sibling.wholeText === undefined ? {} : { wholeText: sibling.wholeText }),
  }
}

function isReserved(text: string): boolean {
  return /^\[Reserved\]/i.test(text)
}

/** An item of a list: one run of words that a semicolon ends, or a title with nothing after it. */
function isItem(text: string): boolean {
  if (/(?:[;:,]|[;,] (?:and|or))$/.test(text)) return true
  return readKeyTerm(text, { hasChildren: true, designated: true }) !== null && !/[.?] ./.test(text)
}

import type { Certainty } from './key-term-title.ts'

/** What is known of a paragraph besides its text. */
export interface KeyTermContext {
  /** Paragraphs, a table or a form hang under it. */
  hasChildren: boolean
  /** False where more text of the paragraph stands behind its children. */
  wholeText?: boolean
  /** It has a designation. */
  designated: boolean
  /** It stands among definitions without designations, as one of them. */
  defines?: boolean
  /** The paragraphs under it open with the verb of its clause, or each has a key term of its own. */
  below?: 'predicates' | 'titles'
  /** How many of its siblings are known to have a key term. */
  siblingsWithKeyTerm?: number
}

/** A key term; `end` is the offset behind it, before a dash that leads on. */
export interface KeyTerm {
  heading: string
  end: number
  kind: 'sentence' | 'dash' | 'caption'
}

/** A run of words that may be a key term. */
export interface KeyTermCandidate extends KeyTerm {
  certainty: Certainty
}

/** Words of the text up to `end`, without the stop that ends them. */
export function wordsOf(text: string, end: number): string[] {
  return text
    .slice(0, end)
    .replace(/[.?]+$/, '')
    .trim()
    .split(/\s+/)
}

/** The text up to `end` as a candidate. */
export function candidate(text: string, end: number, kind: KeyTerm['kind'], certainty: Certainty): KeyTermCandidate {
  return { heading: text.slice(0, end), end, kind, certainty }
}

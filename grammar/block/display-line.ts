/**
 * Lines of pages that are set for display, not for reading on: cover, notices, explanation, finding aids.
 *
 *     displayLine = rule | graphic | bracketed | caption | finding-aid heading | words
 */
import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { DATE } from '../terminals.ts'

const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|this|to|with|\W+)$/
const CAPITAL_WORD = /^\W*[A-Z0-9]/

/**
 * caption : a line of capitalised words that ends in no stop
 *
 * Samples: `LEGAL STATUS` (CFR-2005-title31-vol1:151), `          Use of ISBN Prefix` (:63), `          Parts 0 to 199` (:13),
 * ```` ``[RESERVED]'' TERMINOLOGY ```` (CFR-2016-title21-vol1-excerpt:198). Not `July 1, 2005.`, nor `Phone: toll-free (866) …`
 * (CFR-2005-title31-vol1:81), nor a line with a gap in it, which is set in columns.
 */
export function isCaption(line: string): boolean {
  const text = line.trim()
  if (/^\(|[.,;:]$|\S {2,}\S|\/\//.test(text)) return false
  const words = text.split(/\s+/)
  return (
    words.every((word) => SMALL_WORD.test(word) || CAPITAL_WORD.test(word)) &&
    words.some((word) => CAPITAL_WORD.test(word))
  )
}

/**
 * bracketed : "[" words "]"
 *
 * Sample: `[Code of Federal Regulations (annual edition) - July 1, 2005 Edition]` (CFR-2005-title31-vol1:2). Not `[Reserved]`.
 */
export function isBracketed(line: string): boolean {
  return /^\s*\[(?!Reserved|\[)[^\]]*\]\s*$/i.test(line)
}

const dateLine = P.regexp(new RegExp(`\\s*${DATE}\\.?\\s*`))

/**
 * dateLine : date "."
 *
 * Sample: `July 1, 2005.` under a signature (CFR-2005-title31-vol1:304). Not `As of July 1, 2005`.
 */
export function isDateLine(line: string): boolean {
  return parseWith(dateLine, line).status
}

/** A letter or number in parentheses that opens a paragraph; `words` is the offset of the first word behind it. */
export interface DisplayDesignation {
  designation: string
  start: number
  end: number
  words: number
}

const designation = P.seqMap(
  P.regexp(/\s*/),
  P.string('('),
  P.regexp(/[a-z]{1,2}|[0-9]{1,2}|[ivx]+|[A-Z]/),
  P.string(')'),
  P.regexp(/\s+(?=\S)/),
  (indent, _open, letter, _close, gap): DisplayDesignation => ({
    designation: letter,
    start: indent.length,
    end: indent.length + letter.length + 2,
    words: indent.length + letter.length + 2 + gap.length,
  }),
)

const designated = designation.skip(P.all)

/**
 * displayDesignation : "(" letter ")" blank words
 *
 * Sample: `    (a) The incorporation will substantially reduce the volume of ` (CFR-2005-title31-vol1:222). Not `(LSA). The LSA is`.
 */
export function displayDesignation(line: string): DisplayDesignation | null {
  const result = parseWith(designated, line)
  return result.status ? result.value : null
}

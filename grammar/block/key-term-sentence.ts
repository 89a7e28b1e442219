/** Where the first sentence of a paragraph ends, and what ends it. */
export interface Stop {
  kind: 'sentence' | 'question' | 'dash' | 'colon' | 'none'
  /** Offset behind the words of the sentence; behind the full stop where there is one, before a dash or colon. */
  end: number
  /** Offset of the first dash inside the sentence with words on both sides, or -1. */
  innerDash: number
}

/** No key term is longer; beyond it a paragraph is prose. */
const LIMIT = 260

const SIGN = /[.?:()[\]—_]|--/g
const ALWAYS_GO_ON = new Set(
  'sec secs no nos pub dr mr mrs ms messrs v vs op atty rev rul proc fed reg ch p pp pt par art cl rts st gen cf e.g i.e fig vol approx stat supp treas rm ste apt eff cong sess dist cir'.split(
    ' ',
  ),
)
const MAY_GO_ON = new Set(
  'inc co corp ltd bros al etc jr sr jan feb mar apr aug sept oct nov dec dept div ave'.split(' '),
)
const NEW_SENTENCE = new Set(
  'the a an any all each every this these those such if when where for in no except as unless upon you it its to under'.split(
    ' ',
  ),
)

/** stop : ("." | "?") closing-mark* , before a blank, a dash or the end */
const STOP = /^([.?]['"’”)\]]*)(?:\s+["'`‘“([]*(?=[$A-Z0-9])|\s+(?=\*)|\s*(?:--|—|_)|\s*$)/

/**
 * sentence : word* (stop | dash | colon)
 *
 * Samples: `Purpose and scope. This subpart …` (CFR-2005-title31-vol1:1034), `Special Markings--` (:7607),
 * `General exemptions under 5 U.S.C. 552a(j)(2).` (:4356), `Limitations [1.1(b)]. Markings …` (:7381).
 * A stop within brackets, in an abbreviation (`U.S. Mint`, `Sec. 1.5`) or in a number ends nothing.
 */
export function firstStop(text: string): Stop {
  let depth = 0
  let innerDash = -1
  const bounded = text.length > LIMIT ? text.slice(0, LIMIT) : text
  for (const match of bounded.matchAll(SIGN)) {
    const sign = match[0]
    const at = match.index
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (sign === ':') {
      if (endsWord(text, at + 1)) return { kind: 'colon', end: at, innerDash }
    } else if (sign === '.' || sign === '?') {
      const length = stopLength(text, at)
      if (length > 0) return { kind: sign === '?' ? 'question' : 'sentence', end: at + length, innerDash }
    } else if (opensDesignation(text, at + sign.length)) return { kind: 'dash', end: trimmed(text, at), innerDash }
    else if (innerDash < 0 && sign !== '_' && at > 0) innerDash = at
  }
  return { kind: 'none', end: text.trimEnd().length, innerDash }
}

function stopLength(text: string, at: number): number {
  const mark = STOP.exec(text.slice(at, at + 12))?.[1] ?? ''
  return text[at] === '.' && mark !== '' && isAbbreviation(text, at) ? 0 : mark.length
}

/** True where the full stop at `at` belongs to an abbreviation and the sentence goes on. */
function isAbbreviation(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at) + 1
  const word = text.slice(from, at).replace(/^["'`‘“([]+/, '')
  const next = /^\.['"’”)\]]*\s+[`"“(['‘]*([A-Za-z0-9]+)?/.exec(text.slice(at, at + 30))
  if (!next) return false
  const follower = next[1] ?? ''
  const lower = word.toLowerCase()
  if (ALWAYS_GO_ON.has(lower)) return true
  if (!MAY_GO_ON.has(lower) && !/^(?:[A-Z]\.)*[A-Z]$/.test(word) && !/^Ph\.D$/.test(word)) return false
  if (NEW_SENTENCE.has(follower.toLowerCase()) && /^[A-Z]/.test(follower)) return false
  return !(from === 0 && spells(word, text.slice(at + 1, at + 120)))
}

/** `I.R.C. Internal Revenue Code of 1986` (27 CFR 70.501): an abbreviation that is the term, and its words. */
function spells(abbreviation: string, rest: string): boolean {
  const letters = abbreviation.replaceAll('.', '')
  const words = rest.match(/\b[A-Z]/g) ?? []
  return letters.length > 1 && words.slice(0, letters.length).join('') === letters
}

function opensDesignation(text: string, at: number): boolean {
  const rest = text.slice(at, at + 12).trimStart()
  return rest === '' || /^\(\w{1,5}\)/.test(rest)
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || /\s/.test(text[at]!)
}

function trimmed(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length
}

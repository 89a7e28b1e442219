/** Width of GPO's text page in characters. */
export const PAGE_WIDTH = 72

const TOLERANCE = 1.5
/** A paragraph opens four blanks in: a line there is a heading only where nothing else can be said of it. */
const PARAGRAPH_INDENT = 4

/**
 * centerHeading : blanks words , as many blanks on the left as on the right of a page of 72
 *
 * Samples: `                            Responsibilities` (CFR-2005-title31-vol1:433), and one that fills the page, ` Requirements
 * for Nontransporters To Establish and Maintain Records To ` (CFR-2016-title21-vol1-excerpt:551). Not a paragraph
 * that happens to be centred (`    (a) …`), nor a name at the right margin (CFR-2005-title31-vol1:5984).
 */
export function isCentered(line: string): boolean {
  const text = line.trim()
  const indent = line.length - line.trimStart().length
  if (text === '' || Math.abs(indent - (PAGE_WIDTH - text.length) / 2) > TOLERANCE) return false
  return indent > PARAGRAPH_INDENT || isTitleLike(text)
}

/** Without an indent of its own a heading is known by its capitals and by ending in no stop: `Normal Taxes and Surtaxes`. */
export function isTitleLike(text: string): boolean {
  return /^[A-Z0-9``“"]/.test(text) && !/[.:;,]$/.test(text) && capitalShare(text) >= 0.6
}

const SMALL_WORDS =
  /^(?:a|an|and|as|at|by|for|from|if|in|into|is|it|its|of|on|or|the|to|under|upon|with|you|my|i|\W*)$/i

function capitalShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => !SMALL_WORDS.test(word))
  if (words.length === 0) return 0
  return words.filter((word) => /^\W*[A-Z0-9]/.test(word)).length / words.length
}

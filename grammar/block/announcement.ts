/** What a paragraph says of the matter that is set apart under it. */

/** A form is filled in or signed; other quoted matter is read. */
export type Announced = 'form' | 'quotation'

const PRESCRIBES = /\bin the following form(?:at)?\b/
const FORM =
  /\b(?:forms?|format|samples?|letter|petition|application|requests?|bond|affidavit|oath|certificat(?:e|ion)|statement|notice|agreement)\b/i

/** What is sent somewhere is followed by an address. */
const ADDRESS = /\b(?:to|at|from|address(?:es)?|locations?|offices?):$/

/**
 * announcement : sentence ":" | "in the following form" | caption of a form
 *
 * Samples: `as follows:` (CFR-2005-title31-vol1:4174) announces a quotation; `The following are sample requests … :` (:5967),
 * `in the following format:` (CFR-2016-title21-vol1-excerpt:11373), `in the following form no later than 30 days` (:11579)
 * and the caption `(1) Limited form for use on invoice or bill of sale.` (:10265) a form. Not `Requests may be sent to:`
 * (CFR-2005-title31-vol1:2637), nor `at the following location:`, which an address follows.
 */
export function announced(paragraph: string): Announced | null {
  const words = paragraph.trim()
  if (prescribesForm(words) || isCaptionOfForm(words)) return 'form'
  if (!words.endsWith(':') || ADDRESS.test(words)) return null
  return FORM.test(lastSentence(words)) ? 'form' : 'quotation'
}

/** Does a paragraph say that what it orders has a form of its own: "must be in the following form"? */
export function prescribesForm(paragraph: string): boolean {
  return PRESCRIBES.test(paragraph)
}

const LONGEST_CAPTION = 100
const VERB = /\b(?:shall|must|may|will|is|are|was|were|has|have)\b/

function isCaptionOfForm(words: string): boolean {
  if (words.length > LONGEST_CAPTION || VERB.test(words)) return false
  return /^\(\w{1,5}\) [A-Z][^.:;]*\.$/.test(words) && /\bform\b/i.test(words)
}

const lastSentence = (words: string): string =>
  words
    .slice(-300)
    .split(/[.?!]\s/)
    .at(-1)!

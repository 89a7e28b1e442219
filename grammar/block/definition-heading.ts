const ANNOUNCED = /\b(?:definitions?|defined|meanings?|terms?|glossary|abbreviations)\b/i

/**
 * definitionHeading : words ( "Definitions" | "Meaning of terms" | "terms" | … ) words
 *
 * Samples: `Meaning of terms.` (CFR-2017-title27-vol2-rendered), `What definitions apply to this subpart?`
 * (CFR-2016-title21-vol1-excerpt:1715). Under such a heading a paragraph that opens with a key term defines it.
 */
export function announcesDefinitions(heading: string): boolean {
  return ANNOUNCED.test(heading)
}

/** An announcement is one sentence, and no longer. */
const LONGEST = 240
const FOLLOWING = /\bfollowing (?:definitions|terms|words|phrases|meanings)\b/i
const TITLE = /^(?:[A-Z][\w-]* ){0,3}(?:[Dd]efinitions?|Meaning of terms|Terms)\b[^.:;]{0,60}\.$/

/**
 * listAnnouncement : words (":" | "--") | "Definitions." | words "following definitions" words "."
 *
 * Samples: `In addition, for the purposes of this subpart:` (CFR-2016-title21-vol1-excerpt:5820), `The following
 * definitions apply in this part and parts 12, 13, 14, 15, 16, and 19:` (:11014), `Market-Related definitions.` (12 CFR 1090.104). The definitions that follow without a
 * designation stand under such a paragraph.
 */
export function announcesDefinitionsBelow(paragraph: string): boolean {
  const words = paragraph.trim()
  return /(?::|--|—)$/.test(words) || opensDefinitions(words)
}

/** A title, and words that lead on to its list. */
const OPENING = /^(?:[A-Z][\w-]* ){0,2}Definitions?\b[^.:;]{0,60}\.(?: [^.]{0,160}(?::|--|—))?$/

/**
 * listOpening : "Definitions" words "." | words "following definitions" words ("." | ":")
 *
 * Samples: `For the purpose of this subpart, … the following definitions apply:` (14 CFR 121.431(b)), `Definitions applicable
 * to this section.` (29 CFR 1910.147(b)). What follows without a designation defines, whatever its verb.
 */
export function opensDefinitions(paragraph: string): boolean {
  const words = paragraph.trim()
  if (TITLE.test(words) || OPENING.test(words)) return true
  return FOLLOWING.test(
    words
      .slice(-LONGEST)
      .split(/[.?] (?=[A-Z])/)
      .at(-1)!,
  )
}

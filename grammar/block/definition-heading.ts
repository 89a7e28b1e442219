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

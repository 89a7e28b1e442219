import type { KeyTerm } from './key-term-candidate.ts'

/**
 * starredTerm : "*" title ("." | "?" | dash)? "*" dash?
 *
 * The web dialect keeps the italics: `*Definition.* For purposes of` (CFR-title26-part301-excerpt:11); `heading` is
 * without the stars. Not `*agent* includes` (:11), a term in a sentence, without a stop.
 */
export function parseStarredTerm(text: string): KeyTerm | null {
  const match = /^\*([^*\s][^*]{0,300})\*\s*(--|—)?/.exec(text)
  if (!match) return null
  const end = match[2] === undefined ? match[0].trimEnd().length : match[0].length - match[2].length
  const inner = match[1]!.trimEnd()
  const heading = inner.replace(/\s*(?:--|—)$/, '')
  if (heading === '') return null
  if (/[.?]['"’”)\]]*$/.test(heading)) return { heading, end, kind: 'sentence' }
  if (heading !== inner || match[2] !== undefined) return { heading, end, kind: 'dash' }
  return null
}

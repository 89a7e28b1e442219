import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

const noun = P.regexp(/[A-Za-z]+(?: Nos?\.)?/)
/** One, or a list: `Appendixes B, C, and D to Part 1 [Reserved]`. */
const designation = P.regexp(/(?:\s+(?!to\b|of\b|TO\b|OF\b)[^\s_—]+){0,8}/)
const parent = P.regexp(/\s+(?:to|of)\s+(?:the\s+)?/i).then(
  P.alt(
    P.regexp(/subparts?\b/i).result('subpart' as const),
    P.regexp(/parts?\b/i).result('part' as const),
    P.regexp(/(?:sub)?chapter\b/i).result('chapter' as const),
    P.regexp(/(?:sec\.|section|§)/i).result('section' as const),
  ),
)
const production = P.seqMap(noun, designation, parent, (_noun, _designation, name) => name).skip(P.all)

/**
 * appendixParent : noun designation "to" ( "Subpart" | "Part" | "Chapter" | "Section" )
 *
 * Samples: `Appendix A to Subpart A of Part 1--Departmental Offices` (CFR-2005-title31-vol1:2074) gives subpart,
 * `Appendix I(F) to Part 13--…` (:16287) part. What the heading does not say (`Appendix A--Forms`) is null.
 */
export function appendixParent(heading: string): 'subpart' | 'part' | 'chapter' | 'section' | null {
  const result = parseWith(production, heading)
  return result.status ? result.value : null
}

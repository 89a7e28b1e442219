import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What a definition says of its own reach. */
export interface DefinitionScope {
  unit: 'paragraph' | 'section' | 'appendix' | 'subpart' | 'part' | 'subchapter' | 'chapter' | 'subtitle' | 'title'
  /** Designations of `paragraph (b)(2) of this section`. */
  path: string[]
}

/** Words that announce a reach. */
const LEAD =
  /\b(?:used (?:in|within|throughout) |for (?:the |all )?purposes? of |appl(?:y|ies|icable) (?:to|in|throughout) |throughout |in (?=this (?:part|subpart|section|chapter)(?:,| \d+[a-z]?[,:]| the following\b)))/gi

const UNIT = '(section|appendix|subpart|part|subchapter|chapter|subtitle|title|paragraph)\\b'
const path = P.regexp(/(?: ?\([0-9A-Za-z]{1,5}\)){1,6}/).map((text) =>
  Array.from(text.matchAll(/[0-9A-Za-z]+/g), ([designation]) => designation),
)
const unit = P.regexp(new RegExp(`this ${UNIT}`, 'i'), 1).map((word) => word.toLowerCase() as DefinitionScope['unit'])

/** paragraph : "paragraph" path "of this section" */
const paragraph: P.Parser<DefinitionScope> = P.regexp(/(?:sub)?paragraph/)
  .then(path)
  .skip(P.regexp(/ of this section/))
  .map((designations) => ({ unit: 'paragraph', path: designations }))

/** division : "this" unit path? */
const division: P.Parser<DefinitionScope> = P.seqMap(unit, path.or(P.of([])), (name, designations) => ({
  unit: name,
  path: name === 'paragraph' ? designations : [],
}))

/** `the regulations in`, `terms used in`, `section 4216 of the Code and`: what may stand before the unit. */
const between = P.regexp(
  /(?:(?:the|those|such|all|other|any|sections?|parts?|subparts?|regulations|provisions|terms|and|or|of|in|under|when used) ){0,6}(?:[^.;:,]{1,40}? and (?=this ))?/,
)

const reach: P.Parser<DefinitionScope> = between.then(P.alt(paragraph, division)).skip(P.all)

/**
 * definitionScope : lead between ("this" unit | "paragraph" path "of this section")
 *
 * Samples: `As used in this subpart:` (CFR-2005-title31-vol1:9748), `As used in paragraph (b) of this section,` (:714), `What
 * definitions apply to the regulations in this part?` (:9746), `for purposes of paragraph (b) of this section` (27 CFR
 * part 70). Not `ascribed in this section`, which says where the meanings stand, nor `applies to a hearing under this
 * subpart`. The first that is said counts; null where nothing is.
 */
export function definitionScope(text: string): DefinitionScope | null {
  for (const lead of text.matchAll(LEAD)) {
    const from = lead.index + lead[0].length
    const result = parseWith(reach, `${text.slice(from, from + 160)}\n`)
    if (result.status) return result.value
  }
  return null
}

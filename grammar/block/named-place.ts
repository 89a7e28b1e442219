import P from 'parsimmon'
import { designationsOf } from '../inline/designation-list.ts'
import { parseWith } from '../parse-with.ts'
import { CFR_SECTION } from '../terminals.ts'

/** What a note or instruction says it belongs to. */
export interface NamedPlace {
  /** Designations of the paragraph; empty where it is the section as a whole. */
  path: string[]
}

const path = P.regexp(/(?: ?\([A-Za-z0-9]{1,5}\)){1,6}/).map(designationsOf)
const paragraph = P.regexp(/[Pp]aragraphs? (?:[0-9]{3,5}(?=\())?/).then(path)
const item = P.regexp(/Items? [0-9]{1,4}[A-Za-z]?/).then(path.or(P.of([])))
const section = P.regexp(new RegExp(`(?:Secs?\\.|§|[Ss]ection)\\s+(?:${CFR_SECTION})`)).then(path.or(P.of([])))
const named = P.regexp(/to (?:the )?/).then(P.alt(paragraph, item, section))

const kind = P.regexp(/(?:Notes?|Instructions?|Exceptions?)(?: [0-9]{1,2})?:? (?:Exceptions? )?/)
const production = kind
  .then(named)
  .skip(P.regexp(/[.:](?=\s|$)|$/))
  .skip(P.all)

/**
 * namedPlace : ("Note" | "Instructions" | "Exception") [ number ] "to" ("paragraph" path | "Item" number path? | section path?) (":" | ".")
 *
 * Samples: `Note 1 to paragraph (b)(2):`, `Exception to paragraph (a)(2)(ii): Minor tool changes` (29 CFR 1910.147),
 * `Instructions to Item 1008(b). 1. Provide` (17 CFR 229.1008), `Instructions to Paragraph 305(a).` (17 CFR 229.305).
 * Not `Note to paragraph (a) and (b) of the Act`.
 */
export function namedPlaceAt(text: string): NamedPlace | null {
  if (!/^[NIE]/.test(text)) return null
  const result = parseWith(production, text)
  return result.status ? { path: result.value } : null
}

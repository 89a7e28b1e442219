import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What a line that opens with a bracket stands for. */
export interface Bracket {
  kind: 'history' | 'graphic' | 'reserved'
  /** Name of a graphic as printed, else null. */
  name: string | null
}

const history = P.regexp(
  /\[(?=[^\]]*(?:\b[0-9]+ (?:FR|Fed\. ?Reg)\b|\bFR Doc|\bT\.D\.|Order No|Redesignated|[12][0-9]{3}[,;\]]|Amdt|Reg\.|Dept\.))/,
).result<Bracket>({ kind: 'history', name: null })
const graphic = P.regexp(/\[(?:GRAPHIC|TIFF|IMAGE)[^\]]*\]\s*(?:\[(?:TIFF )?OMITTED\]\s*)?/i)
  .then(P.regexp(/[\w.-]*/))
  .map<Bracket>((name) => ({ kind: 'graphic', name: name === '' ? null : name }))
const reserved = P.regexp(/\[Reserved\.?\]\s*$/i).result<Bracket>({ kind: 'reserved', name: null })

const production = P.regexp(/\s*/).then(P.alt(reserved, graphic, history).desc('bracket'))

const opening = production.skip(P.all)

/**
 * bracket : "[" history | "[GRAPHIC] [TIFF OMITTED]" name | "[Reserved]"
 *
 * Samples: `[65 FR 40504, June 30, 2000, as amended at 68 FR 55311, Sept. 25, 2003]` (CFR-2005-title31-vol1:1169),
 * `[T.D. 9011, 67 FR 48771, …]` (:14772). Not `[In percent]`, a description over a table.
 */
export function bracket(line: string): Bracket | null {
  const result = parseWith(opening, line)
  return result.status ? result.value : null
}

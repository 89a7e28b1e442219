/** The one door to Parsimmon: every production is run through here. */
import P from 'parsimmon'

/** What a production makes of a text. */
export type Outcome<Value> = { status: true; value: Value } | { status: false }

/** Names that every object has, such as `constructor`, and the length of the longest. */
const INHERITED: object = Object.prototype
const LONGEST = Math.max(...Object.getOwnPropertyNames(INHERITED).map((name) => name.length))

/**
 * Run a production on a whole text.
 *
 * Where a production fails, Parsimmon 1.18 looks for line and column in a table under the text itself, and takes what
 * it finds there for its own: with the text `__proto__` it writes into the prototype of all objects. A text that is
 * such a name is therefore run by a parser that cannot fail.
 */
export function parseWith<Value>(production: P.Parser<Value>, text: string): Outcome<Value> {
  return text.length <= LONGEST && text in INHERITED ? parseName(production, text) : production.parse(text)
}

function parseName<Value>(production: P.Parser<Value>, text: string): Outcome<Value> {
  const found = production.skip(P.eof).map((value): Outcome<Value> => ({ status: true, value }))
  return P.alt(found, P.all.result<Outcome<Value>>({ status: false })).tryParse(text)
}

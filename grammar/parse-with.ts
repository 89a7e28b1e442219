/** The one door to Parsimmon: every production is run through here. */
import P from 'parsimmon'

/** What a production makes of a text. */
export type Outcome<Value> = { status: true; value: Value } | { status: false }

const FAILED = { status: false } as const

/** Productions as they are run, by the production itself. */
const totals = new WeakMap<P.Parser<unknown>, P.Parser<Outcome<unknown>>>()

/**
 * Run a production on a whole text.
 *
 * Where a production fails, Parsimmon 1.18 counts lines and columns, which costs more than to read the text, and looks
 * for them in a table under the text itself, where it takes what it finds for its own: with the text `__proto__` it
 * writes into the prototype of all objects. So a text that does not fit is a success of its own kind, and no parser
 * that is run ever fails.
 */
export function parseWith<Value>(production: P.Parser<Value>, text: string): Outcome<Value> {
  return totalOf(production).tryParse(text) as Outcome<Value>
}

function totalOf(production: P.Parser<unknown>): P.Parser<Outcome<unknown>> {
  const known = totals.get(production)
  if (known !== undefined) return known
  const found = production.skip(P.eof).map((value): Outcome<unknown> => ({ status: true, value }))
  const total = P.alt(found, P.all.result<Outcome<unknown>>(FAILED))
  totals.set(production, total)
  return total
}

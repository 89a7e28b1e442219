/** The one door to Parsimmon: every production is run through here. */
import type P from 'parsimmon'

/** What a production makes of a text. */
export type Outcome<Value> = { status: true; value: Value } | { status: false }

const FAILED = { status: false } as const

/** How Parsimmon's parsers run each other; its types leave it out. */
interface Runnable<Value> {
  _(input: string, at: number): P.Reply<Value>
}

/**
 * Run a production on a whole text.
 *
 * Parsimmon 1.18 builds new parsers on every `parse`, and where a production fails it counts lines and columns, both of
 * which cost more than to read the text. It looks for the lines in a table under the text itself, where it takes what
 * it finds for its own: with the text `__proto__` it writes into the prototype of all objects. So `parse` is never
 * called: the production is run as one parser runs another.
 */
export function parseWith<Value>(production: P.Parser<Value>, text: string): Outcome<Value> {
  const reply = (production as P.Parser<Value> & Runnable<Value>)._(text, 0)
  return reply.status && reply.index === text.length ? { status: true, value: reply.value } : FAILED
}

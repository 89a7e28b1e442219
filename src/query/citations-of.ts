/** The places that a citation names. */
import type { QueryCitation } from '../../grammar/query-citation.ts'

/** A citation that could be read, of one place. */
export type AskedCitation = Exclude<QueryCitation, { kind: 'unread' | 'list' }>

/** Each place of a list, to be answered by itself; none where the words could not be read. */
export function citationsOf(asked: QueryCitation): AskedCitation[] {
  if (asked.kind === 'unread') return []
  return asked.kind === 'list' ? asked.citations : [asked]
}

/** Each paragraph of a list of them, to be answered by itself: some may not exist. */
export function itemsOf(asked: AskedCitation): AskedCitation[] {
  if (asked.kind !== 'provision' || asked.also === undefined) return [asked]
  const { also, ...first } = asked
  return [first, ...also.map((range) => ({ ...first, ...range }))]
}

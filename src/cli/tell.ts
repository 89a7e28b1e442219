/** How an answer and a miss are told: data on stdout, what it is on stderr. */
import type { Miss } from '../query/answer.ts'
import { formatMissJson } from '../query/format-json.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'

/** An answer in the format asked for, and the lines for people that stand over it. */
export interface Told {
  head: readonly string[]
  data: string
}

/** The head comes first, as a caption does; JSON says the same in its data. */
export function tell({ head, data }: Told, { format, quiet }: AskOptions, { streams }: QueryContext): void {
  if (!quiet && format !== 'json') for (const line of head) streams.err(`${line}\n`)
  streams.out(data)
}

/** Say what is wrong and what there is instead. */
export function tellMiss(query: string, miss: Miss, { format }: AskOptions, context: QueryContext): void {
  if (format === 'json') context.streams.out(formatMissJson(query, miss))
  tellMissing(miss, context)
}

/** The lines for people. */
export function tellMissing({ kind, message, nearest }: Miss, { streams, exit }: QueryContext): void {
  streams.err(`cfrc: ${message}\n`)
  const lead = kind === 'ambiguous' ? 'one of' : 'nearest'
  if (nearest.length > 0) streams.err(`${lead}: ${nearest.join('; ')}\n`)
  exit(kind === 'uncompiled' ? 2 : 1)
}

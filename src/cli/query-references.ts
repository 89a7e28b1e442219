/** `cfrc query --citing` and `--cited-by`: the web of references, both ways. */
import { absent } from '../query/answer.ts'
import { findCitedBy, findCiting } from '../query/find-citing.ts'
import { formatMissJson } from '../query/format-json.ts'
import { formatReferences, formatReferencesJson } from '../query/format-references.ts'
import { readTarget } from '../query/read-target.ts'
import type { QueryVolume } from '../query/records.ts'
import { type AskOptions, type QueryContext, tellMiss } from './query.ts'

/** List the references that name a place, or that stand in it. */
export function askReferences(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('references are printed as text or json')
  const words = options.citing ?? options.citedBy ?? ''
  const targets = readTarget(words, titlesOf(volumes))
  if (targets === null) context.fail(`"${words}" is no citation that can be read; write it as "5 U.S.C. 552a(j)"`)
  const found = options.citing === undefined ? findCitedBy(volumes, targets) : findCiting(volumes, targets)
  const { streams } = context
  if (found.length === 0) {
    const miss = absent(options.citing === undefined ? `${words} cites nothing.` : `Nothing cites ${words}.`, [])
    if (options.format === 'json') streams.out(formatMissJson(words, miss))
    tellMiss(miss, context)
    return
  }
  streams.out(options.format === 'json' ? formatReferencesJson(words, targets, found) : formatReferences(found))
  if (options.format === 'text' && !options.quiet)
    streams.err(`${found.length} ${found.length === 1 ? 'reference' : 'references'}\n`)
}

function titlesOf(volumes: readonly QueryVolume[]): number[] {
  return volumes.flatMap(({ title }) => title ?? [])
}

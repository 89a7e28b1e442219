/** `cfrc query --citing` and `--cited-by`: the web of references, both ways. */
import { parseQueryCitation } from '../../grammar/query-citation.ts'
import { absent, isMiss, type Miss } from '../query/answer.ts'
import { citationsOf } from '../query/citations-of.ts'
import { findCitedBy, findCiting } from '../query/find-citing.ts'
import { formatReferences, formatReferencesJson } from '../query/format-references.ts'
import { readTarget } from '../query/read-target.ts'
import type { QueryVolume } from '../query/records.ts'
import { runQuery } from '../query/run-query.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'
import { quoted } from './quoted.ts'
import { countOf, tell, tellMiss } from './tell.ts'

/** List the references that name a place, or that stand in it. */
export function askReferences(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('references are printed as text or json')
  const words = options.citing ?? options.citedBy ?? ''
  const targets = readTarget(words, titlesOf(volumes))
  if (targets === null) context.fail(`${quoted(words)} is no citation that can be read; write it as "5 U.S.C. 552a(j)"`)
  const found = options.citing === undefined ? findCitedBy(volumes, targets) : findCiting(volumes, targets)
  const missing = whatIsMissing(volumes, words)
  if (found.length === 0) {
    const nothing = absent(options.citing === undefined ? `${words} cites nothing.` : `Nothing cites ${words}.`)
    tellMiss(words, missing ?? nothing, options, context)
  } else {
    const head = [...(missing === null ? [] : [`cfrc: ${missing.message}`]), countOf(found.length, 'reference')]
    const isText = options.format === 'text'
    const data = isText ? formatReferences(found) : formatReferencesJson(words, targets, found)
    tell({ head, data }, options, context)
  }
}

/** Why a place of a compiled title does not exist; nothing is known of other works. */
function whatIsMissing(volumes: QueryVolume[], words: string): Miss | null {
  const answers = citationsOf(parseQueryCitation(words)).map((asked) => runQuery(volumes, asked))
  return answers.filter(isMiss).find(({ kind }) => kind === 'absent') ?? null
}

function titlesOf(volumes: readonly QueryVolume[]): number[] {
  return volumes.flatMap(({ title }) => title ?? [])
}

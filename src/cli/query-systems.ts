/** `cfrc query --systems`: exempt systems of records. */
import { parseUscTarget } from '../../grammar/query-citation.ts'
import { absent } from '../query/answer.ts'
import { formatMissJson, formatSystemsJson } from '../query/format-json.ts'
import { formatSystems } from '../query/format-systems.ts'
import { nearestNames } from '../query/numbers.ts'
import { componentsOf, querySystems, type SystemsFilter } from '../query/query-systems.ts'
import type { QueryVolume } from '../query/records.ts'
import { type AskOptions, type QueryContext, tellMiss } from './query.ts'

/** List the systems that pass the filters. */
export function askSystems(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('--systems is printed as text or json')
  const filter = toFilter(options, context)
  const found = querySystems(volumes, filter)
  const { streams } = context
  const isText = options.format === 'text'
  if (found.length === 0) missing(volumes, options, context)
  else streams.out(isText ? formatSystems(found) : formatSystemsJson(found))
  if (isText && found.length > 0 && !options.quiet)
    streams.err(`${found.length} ${found.length === 1 ? 'system' : 'systems'} from ${sourcesOf(found)}\n`)
}

function toFilter({ component, from }: AskOptions, context: QueryContext): SystemsFilter {
  const target = from === undefined ? undefined : parseUscTarget(from)
  if (target === null) context.fail(`"${from}" is no citation of the U.S. Code; write it as "5 U.S.C. 552a(d)"`)
  return { ...(component === undefined ? {} : { component }), ...(target === undefined ? {} : { from: target }) }
}

function missing(volumes: QueryVolume[], { component, from, format }: AskOptions, context: QueryContext): void {
  const asked = [component, from].filter((each) => each !== undefined).join(', ')
  const message = asked === '' ? 'No system of records is compiled.' : `No system of records fits ${asked}.`
  const miss = absent(message, component === undefined ? [] : nearestNames(componentsOf(volumes), component, 3))
  if (format === 'json') context.streams.out(formatMissJson(asked, miss))
  tellMiss(miss, context)
}

function sourcesOf(found: readonly { volume: QueryVolume }[]): string {
  const names = found.map(({ volume: { source, edition } }) =>
    edition === null ? source : `${source}, revised as of ${edition}`,
  )
  return [...new Set(names)].join('; ')
}

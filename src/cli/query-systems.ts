/** `cfrc query --systems`: exempt systems of records. */
import { parseUscTarget } from '../../grammar/query-citation.ts'
import { absent } from '../query/answer.ts'
import { formatSystemsJson } from '../query/format-json.ts'
import { formatSystems } from '../query/format-systems.ts'
import { nearestNames } from '../query/numbers.ts'
import { componentsOf, querySystems, type SystemsFilter } from '../query/query-systems.ts'
import type { QueryVolume } from '../query/records.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'
import { countOf } from './count-of.ts'
import { quoted } from './quoted.ts'
import { tell, tellMiss } from './tell.ts'

/** List the systems that pass the filters. */
export function askSystems(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('--systems is printed as text or json')
  const filter = toFilter(options, context)
  const found = querySystems(volumes, filter)
  if (found.length === 0) missing(volumes, options, context)
  else {
    const head = [`${countOf(found.length, 'system')} from ${sourcesOf(found)}`]
    tell({ head, data: options.format === 'text' ? formatSystems(found) : formatSystemsJson(found) }, options, context)
  }
}

function toFilter({ component, from }: AskOptions, context: QueryContext): SystemsFilter {
  const target = from === undefined ? undefined : parseUscTarget(from)
  if (target === null)
    context.fail(`${quoted(from ?? '')} is no citation of the U.S. Code; write it as "5 U.S.C. 552a(d)"`)
  return { ...(component === undefined ? {} : { component }), ...(target === undefined ? {} : { from: target }) }
}

function missing(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  const { component, from } = options
  const asked = [component, from].filter((each) => each !== undefined).join(', ')
  const message = asked === '' ? 'No system of records is compiled.' : `No system of records fits ${asked}.`
  const nearest = component === undefined ? [] : nearestNames(componentsOf(volumes), component, 3)
  tellMiss(asked, absent(message, nearest), options, context)
}

function sourcesOf(found: readonly { volume: QueryVolume }[]): string {
  const names = found.map(({ volume: { source, edition } }) =>
    edition === null ? source : `${source}, revised as of ${edition}`,
  )
  return [...new Set(names)].join('; ')
}

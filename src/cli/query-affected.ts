/** `cfrc query --affected`: what the List of CFR Sections Affected says of a provision. */
import { parseQueryCitation } from '../../grammar/query-citation.ts'
import { absent, type Miss } from '../query/answer.ts'
import { citationsOf } from '../query/citations-of.ts'
import { findAffected, toListed } from '../query/find-affected.ts'
import { formatAffected, formatAffectedJson } from '../query/format-affected.ts'
import { openVolume } from '../query/read-records.ts'
import { readTarget } from '../query/read-target.ts'
import { matchVolumes } from '../query/read-volumes.ts'
import type { QueryVolume } from '../query/records.ts'
import { uncompiled } from '../query/run-query.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'
import { countOf } from './count-of.ts'
import { quoted } from './quoted.ts'
import { tell, tellMiss } from './tell.ts'

/** List the changes of a title, part or section. */
export function askAffected(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('--affected is printed as text or json')
  const words = options.affected ?? ''
  const titles = volumes.flatMap(({ title }) => title ?? [])
  const targets = readTarget(words, titles)?.filter((target) => target.startsWith('/us/cfr/'))
  if (targets === undefined || targets.length === 0)
    context.fail(`${quoted(words)} is no CFR citation that can be read; write it as "21 CFR 14.100"`)
  const found = findAffected(volumes, targets)
  if (found.length === 0) tellMiss(words, missOf(volumes, words), options, context)
  else {
    const isText = options.format === 'text'
    const data = isText ? formatAffected(found) : formatAffectedJson(words, targets, found)
    const isWider = targets.some((target) => toListed(target) !== target)
    const note = 'cfrc: the list names sections, not paragraphs; these are the changes of the section.'
    tell({ head: [...(isWider ? [note] : []), countOf(found.length, 'change')], data }, options, context)
  }
}

/** Why nothing is told: no volume of the title, none that prints the list, or none whose list names the place. */
function missOf(volumes: QueryVolume[], words: string): Miss {
  const asked = citationsOf(parseQueryCitation(words))
  const missing = asked.find((citation) => matchVolumes(volumes, citation).length === 0)
  if (missing !== undefined) return uncompiled(volumes, missing)
  const lists = asked
    .flatMap((citation) => matchVolumes(volumes, citation))
    .flatMap((volume) => openVolume(volume).affected())
  return absent(
    lists.length === 0
      ? `No volume that is compiled and may hold ${words} prints a List of CFR Sections Affected.`
      : `No List of CFR Sections Affected that is compiled names ${words}.`,
  )
}

/** `cfrc query --affected`: what the List of CFR Sections Affected says of a provision. */
import { absent } from '../query/answer.ts'
import { findAffected, toListed } from '../query/find-affected.ts'
import { formatAffected, formatAffectedJson } from '../query/format-affected.ts'
import { readTarget } from '../query/read-target.ts'
import type { QueryVolume } from '../query/records.ts'
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
  if (found.length === 0)
    tellMiss(words, absent(`No List of CFR Sections Affected that is compiled names ${words}.`), options, context)
  else {
    const isText = options.format === 'text'
    const data = isText ? formatAffected(found) : formatAffectedJson(words, targets, found)
    const isWider = targets.some((target) => toListed(target) !== target)
    const note = 'cfrc: the list names sections, not paragraphs; these are the changes of the section.'
    tell({ head: [...(isWider ? [note] : []), countOf(found.length, 'change')], data }, options, context)
  }
}

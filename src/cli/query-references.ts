/** `cfrc query --citing` and `--cited-by`: the web of references, both ways. */
import { isRangeOverSections, parseQueryCitation } from '../../grammar/query-citation.ts'
import { type Answer, absent, isMiss, type Miss } from '../query/answer.ts'
import { citationsOf } from '../query/citations-of.ts'
import { findCitedBy, findCiting } from '../query/find-citing.ts'
import { formatReferences, formatReferencesJson, groupReferences } from '../query/format-references.ts'
import { readTarget } from '../query/read-target.ts'
import type { QueryVolume } from '../query/records.ts'
import { runQuery } from '../query/run-query.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'
import { countOf } from './count-of.ts'
import { quoted } from './quoted.ts'
import { tell, tellMiss } from './tell.ts'

/** List the references that name a place, or that stand in it. */
export function askReferences(volumes: QueryVolume[], options: AskOptions, context: QueryContext): void {
  if (options.format === 'md') context.fail('references are printed as text or json')
  const question = readQuestion(volumes, options)
  const [miss] = question.misses
  if (question.targets.length > 0) listReferences(question, options, context)
  else if (miss !== undefined) tellMiss(question.words, miss, options, context)
  else context.fail(`${quoted(question.words)} ${wayOut(question)}`)
}

/** No identifier tells a range whose ends do not stand side by side: `1.5(h)(1)-(i)(2)`. */
function wayOut({ words, isCitedBy }: Question): string {
  const isRead = parseQueryCitation(words).kind !== 'unread'
  if (isRead || isRangeOverSections(words)) return 'is a range of which no reference is told; ask for its parts'
  return `is no citation that can be read; write it as "${isCitedBy ? '31 CFR 1.5' : '5 U.S.C. 552a(j)'}"`
}

/** Which places are asked about, and what of the CFR is not to be found. */
interface Question {
  volumes: QueryVolume[]
  words: string
  isCitedBy: boolean
  targets: string[]
  misses: Miss[]
}

function readQuestion(volumes: QueryVolume[], { citing, citedBy = '' }: AskOptions): Question {
  const words = citing ?? citedBy
  const answers = citationsOf(parseQueryCitation(words)).map((asked) => runQuery(volumes, asked))
  const targets = readTarget(words, titlesOf(volumes)) ?? identifiersOf(answers)
  return { volumes, words, isCitedBy: citing === undefined, targets, misses: answers.filter(isMiss) }
}

function listReferences(question: Question, options: AskOptions, context: QueryContext): void {
  const { volumes, words, isCitedBy, targets, misses } = question
  if (isCitedBy && !targets.some((target) => target.startsWith('/us/cfr/')))
    context.fail(`what ${words} cites is not known: only titles of the CFR are compiled`)
  const found = isCitedBy ? findCitedBy(volumes, targets) : findCiting(volumes, targets)
  // Of a title that is not compiled nothing can cite, but all may be cited.
  const missing = misses.find(({ kind }) => kind === 'absent' || (kind === 'uncompiled' && isCitedBy))
  if (found.length === 0) {
    const nothing = absent(isCitedBy ? `${words} cites nothing.` : `Nothing that is compiled cites ${words}.`)
    tellMiss(words, missing ?? nothing, options, context)
  } else {
    const count = countOf(groupReferences(found).length, 'reference')
    const head = [...(missing === undefined ? [] : [`cfrc: ${missing.message}`]), count]
    const isText = options.format === 'text'
    const data = isText ? formatReferences(found) : formatReferencesJson(words, targets, found)
    tell({ head, data }, options, context)
  }
}

/** Places that the words alone do not tell: an appendix hangs on the part that it is found in. */
function identifiersOf(answers: readonly (Answer | Miss)[]): string[] {
  return answers.flatMap((answer) => (isMiss(answer) ? [] : (answer.identifier ?? [])))
}

function titlesOf(volumes: readonly QueryVolume[]): number[] {
  return volumes.flatMap(({ title }) => title ?? [])
}

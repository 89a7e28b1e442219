/** `cfrc query CITATION`: a provision, or each of a list of them. */
import { isRangeOverSections, parseQueryCitation } from '../../grammar/query-citation.ts'
import { type Answer, isMiss, type Miss } from '../query/answer.ts'
import { type AskedCitation, citationsOf, itemsOf } from '../query/citations-of.ts'
import { provenanceOf } from '../query/place-lines.ts'
import type { QueryVolume } from '../query/records.ts'
import { runQuery } from '../query/run-query.ts'
import type { AskOptions, QueryContext } from './ask-options.ts'
import { quoted } from './quoted.ts'
import { tell, tellMiss, tellMissing } from './tell.ts'

/** What was asked, and how. */
interface Question {
  citation: string
  options: AskOptions
  context: QueryContext
}

/** Show what the citation names; what is missing is told once. */
export async function askCitation(volumes: QueryVolume[], question: Question): Promise<void> {
  const { citation, options } = question
  const context: QueryContext = question.context
  const asked = citationsOf(parseQueryCitation(citation))
  if (asked.length === 0) context.fail(await whyUnread(citation))
  const ask = (one: AskedCitation): Answer | Miss => runQuery(volumes, one, { full: options.full === true })
  const outcomes = asked.flatMap((one) => {
    const outcome = ask(one)
    const items = isMiss(outcome) ? itemsOf(one) : []
    return items.length > 1 ? items.map(ask) : [outcome]
  })
  const isList = outcomes.length > 1
  const answers = outcomes.filter((outcome) => !isMiss(outcome)) as Answer[]
  const misses = new Map(outcomes.filter(isMiss).map((miss) => [miss.message, miss]))
  if (isList && options.format === 'json') await tellTogether(outcomes, question)
  else await tellEach(answers, question)
  for (const miss of misses.values()) {
    if (isList) tellMissing(miss, context)
    else tellMiss(citation, miss, options, context)
  }
}

async function tellEach(answers: readonly Answer[], { citation, options, context }: Question): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    const head = [...answer.notes.map((note) => `cfrc: ${note}`), provenanceOf(answer)]
    const data = await formatAnswer(answer, citation, options)
    tell({ head, data: at > 0 ? `\n${data}` : data }, options, context)
  }
}

/** A list is one object for machines. */
async function tellTogether(
  answers: readonly (Answer | Miss)[],
  { citation, options, context }: Question,
): Promise<void> {
  const [{ formatAnswersJson }, { findTerms }] = await Promise.all([
    import('../query/format-json.ts'),
    import('../query/find-terms.ts'),
  ])
  const outcomes = answers.map((outcome) => ({
    outcome,
    terms: options.terms && !isMiss(outcome) ? findTerms(outcome) : undefined,
  }))
  context.streams.out(formatAnswersJson(citation, outcomes))
}

/** Another work is not compiled here, but it is cited here; how those are cited is loaded where it is asked. */
async function whyUnread(citation: string): Promise<string> {
  const { readTarget } = await import('../query/read-target.ts')
  const isOther = readTarget(citation, [])?.every((target) => !target.startsWith('/us/cfr/'))
  const help = isOther ? `what cites it is told by --citing "${citation}"` : wayOut(citation)
  return `${quoted(citation)} is no CFR citation that can be read; ${help}`
}

/** A range over two sections, or a level of paragraphs that was typed without its parentheses. */
function wayOut(citation: string): string {
  if (isRangeOverSections(citation)) return 'a range of paragraphs stays in one section; ask for each section by itself'
  const marked = citation.replace(/\s*\b([a-z]{1,5}|\d{1,3})\s*$/i, '($1)')
  return parseQueryCitation(marked).kind === 'provision' && /\d\s*\(/.test(marked)
    ? `a paragraph is written "${marked}"`
    : 'see "cfrc query --help"'
}

async function formatAnswer(answer: Answer, citation: string, { format, terms: asked }: AskOptions): Promise<string> {
  const terms = asked ? (await import('../query/find-terms.ts')).findTerms(answer) : undefined
  switch (format) {
    case 'json':
      return (await import('../query/format-json.ts')).formatJson(citation, answer, terms)
    case 'md':
      return (await import('../query/format-markdown.ts')).formatMarkdown(answer)
    case 'text': {
      const text = (await import('../query/format-text.ts')).formatText(answer)
      return terms === undefined ? text : text + (await import('../query/format-terms.ts')).formatTerms(terms)
    }
  }
}

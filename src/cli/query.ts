/** `cfrc query`: a citation in, its words out. */
import { resolve } from 'node:path'
import { type Command, Option } from '@commander-js/extra-typings'
import type { Answer, Miss } from '../query/answer.ts'
import type { QueryVolume } from '../query/records.ts'
import { type AskOptions, FORMATS, type QueryContext } from './ask-options.ts'
import type { CommandContext } from './command-context.ts'
import { formatOf, outOption, quietOption } from './output-options.ts'
import { quoted } from './quoted.ts'

const EXAMPLES = `Examples:
  cfrc query "31 CFR 1.36(c)(1)(viii)"
  cfrc query "31 C.F.R. § 1.36(c)" --format md
  cfrc query "1.36(c)(1)(i) through (viii), (x)"
  cfrc query "31 CFR 1.1, 1.3 and 1.5(a)"
  cfrc query 17.106                             inside the reserved range 17.104-17.109
  cfrc query "31 CFR part 1 subpart C"          the outline; --full for its sections
  cfrc query "Appendix C to Subpart A of Part 1, 3.(a)"
  cfrc query "page 53"
  cfrc query /us/cfr/t31/s1.36/c --json
  cfrc query "31 CFR 1.36 (2005)"
  cfrc query --citing "5 U.S.C. 552a(j)"        what cites it, or anything under it
  cfrc query --cited-by "31 CFR 1.5"            what it cites
  cfrc query --affected "21 CFR 14.100"         how it was changed, by the List of CFR Sections Affected
  cfrc query "31 CFR 1.5(j)" --terms            with the defined terms that it uses
  cfrc query --systems --component "Internal Revenue Service" --from "5 U.S.C. 552a(d)"
`

const NOTES = `
Data goes to stdout; the source and edition that answered go to stderr, with --json into the data.
Exit codes: 0 found; 1 nothing is found, or the citation does not exist (the nearest are named) or fits several
provisions; 2 wrong usage, or nothing compiled to query: nothing at all, or not the title or edition asked for.`

/** Add the command to the program. */
export function addQueryCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('query')
    .summary('show a provision by its citation')
    .description('Show a division, section, appendix, paragraph, range or page of the compiled volumes.')
    .argument('[citation...]', 'a citation as people write it, a page, or a USLM identifier')
    .addOption(new Option('-f, --format <format>', 'how to print the answer').choices(FORMATS).default('text' as const))
    .option('--json', 'the same as --format json')
    .addOption(outOption())
    .option('--full', 'the sections of a division, not its outline alone')
    .option('--terms', 'name the defined terms that the provision uses, and where they are defined')
    .option('--citing <citation>', 'list the references to this place, or to anything under it, of any work')
    .option('--cited-by <citation>', 'list what this provision or division cites')
    .option('--affected <citation>', 'list its changes by the List of CFR Sections Affected of the volume')
    .addOption(quietOption())
    .option('--systems', 'list exempt systems of records')
    .option('--component <name>', 'only systems of this component (part of its name)')
    .option('--from <provision>', 'only systems exempt from or under this provision: "5 U.S.C. 552a(d)"')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
  command.action((words, options) =>
    query(
      words.join(' ').trim(),
      { ...options, format: formatOf(options, command) },
      {
        ...context,
        fail: (message) => command.error(message),
      },
    ),
  )
}

async function query(citation: string, options: AskOptions, context: QueryContext): Promise<void> {
  checkOptions(citation, options, context)
  const { readVolumes } = await import('../query/read-volumes.ts')
  const volumes = readVolumes(resolve(context.streams.cwd, options.out))
  if (volumes === null) context.fail(`nothing is compiled in ${options.out}; run "cfrc compile" first`)
  if (options.systems) {
    const { askSystems } = await import('./query-systems.ts')
    askSystems(volumes, options, context)
  } else if (options.citing !== undefined || options.citedBy !== undefined) {
    const { askReferences } = await import('./query-references.ts')
    askReferences(volumes, options, context)
  } else if (options.affected !== undefined) {
    const { askAffected } = await import('./query-affected.ts')
    askAffected(volumes, options, context)
  } else await askCitation(volumes, { citation, options, context })
}

/** A question is a citation, or one of the lists. */
function checkOptions(citation: string, options: AskOptions, context: QueryContext): void {
  const filters = options.component !== undefined || options.from !== undefined
  if (!options.systems && filters) context.fail('--component and --from go with --systems')
  const lists = [
    ...(options.systems ? ['--systems'] : []),
    ...(options.citing === undefined ? [] : ['--citing']),
    ...(options.citedBy === undefined ? [] : ['--cited-by']),
    ...(options.affected === undefined ? [] : ['--affected']),
  ]
  if (lists.length > 1) context.fail(`${lists.join(' and ')} do not go together`)
  const [list] = lists
  if (list !== undefined && citation !== '')
    context.fail(`${list} takes no citation, but ${quoted(citation)} was given`)
  const [extra] = [...(options.terms ? ['--terms'] : []), ...(options.full ? ['--full'] : [])]
  if (list !== undefined && extra !== undefined) context.fail(`${extra} goes with a citation`)
  if (options.terms && options.format === 'md') context.fail('--terms is printed as text or json')
  if (list === undefined && citation === '') context.fail('name a citation, for example "31 CFR 1.36(c)", or --systems')
}

type Question = { citation: string; options: AskOptions; context: QueryContext }

async function askCitation(volumes: QueryVolume[], question: Question): Promise<void> {
  const { citation, options } = question
  const context: QueryContext = question.context
  const [{ parseQueryCitation }, { citationsOf }, { runQuery }] = await Promise.all([
    import('../../grammar/query-citation.ts'),
    import('../query/citations-of.ts'),
    import('../query/run-query.ts'),
  ])
  const asked = citationsOf(parseQueryCitation(citation))
  if (asked.length === 0) context.fail(await whyUnread(citation))
  const answers = asked.map((one) => runQuery(volumes, one, { full: options.full === true }))
  if (answers.length > 1 && options.format === 'json') return tellTogether(answers, question)
  for (const [at, answer] of answers.entries()) {
    if (at > 0) context.streams.out('\n')
    await tellAnswer(answer, question)
  }
}

async function tellAnswer(answer: Answer | Miss, { citation, options, context }: Question): Promise<void> {
  const [{ provenanceOf }, { tell, tellMiss }, { isMiss }] = await Promise.all([
    import('../query/place-lines.ts'),
    import('./tell.ts'),
    import('../query/answer.ts'),
  ])
  if (isMiss(answer)) return tellMiss(citation, answer, options, context)
  const head = [...answer.notes.map((note) => `cfrc: ${note}`), provenanceOf(answer)]
  tell({ head, data: await formatAnswer(answer, citation, options) }, options, context)
}

/** A list is one object for machines; what is missing is told to people too. */
async function tellTogether(answers: readonly (Answer | Miss)[], question: Question): Promise<void> {
  const { citation, options, context } = question
  const [{ formatAnswersJson }, { tellMissing }, { isMiss }, { findTerms }] = await Promise.all([
    import('../query/format-json.ts'),
    import('./tell.ts'),
    import('../query/answer.ts'),
    import('../query/find-terms.ts'),
  ])
  const outcomes = answers.map((outcome) => ({
    outcome,
    terms: options.terms && !isMiss(outcome) ? findTerms(outcome) : undefined,
  }))
  context.streams.out(formatAnswersJson(citation, outcomes))
  for (const miss of answers.filter(isMiss)) tellMissing(miss, context)
}

/** Another work is not compiled here, but it is cited here. */
async function whyUnread(citation: string): Promise<string> {
  const { readTarget } = await import('../query/read-target.ts')
  const targets = readTarget(citation, [])
  const isOther = targets?.every((target) => !target.startsWith('/us/cfr/'))
  const help = isOther ? `what cites it is told by --citing "${citation}"` : await wayOut(citation)
  return `${quoted(citation)} is no CFR citation that can be read; ${help}`
}

/** A level of paragraphs that was typed without its parentheses. */
async function wayOut(citation: string): Promise<string> {
  const { parseQueryCitation } = await import('../../grammar/query-citation.ts')
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

/** `cfrc query`: a citation in, its words out. */
import { resolve } from 'node:path'
import { type Command, Option } from '@commander-js/extra-typings'
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
  } else {
    const { askCitation } = await import('./query-citation.ts')
    await askCitation(volumes, { citation, options, context })
  }
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

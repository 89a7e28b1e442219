/** `cfrc compile`: volumes in, trees and records out. */
import type { Command } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import type { CorpusSummary, ReplacedVolume } from '../corpus/compile-corpus.ts'
import type { CommandContext } from './command-context.ts'
import { dialectOption } from './dialect-option.ts'
import { outOption, quietOption } from './output-options.ts'
import { createProgress } from './progress.ts'
import { summaryTable } from './summary-table.ts'

/** What is compiled where nothing is named. */
export const DEFAULT_GLOBS = ['corpus/**/*.txt']

/** The globs of a command line; where they only take away, it is from what is compiled where nothing is named. */
export function wantedGlobs(globs: readonly string[]): string[] {
  return globs.every((glob) => glob.startsWith('!')) ? [...DEFAULT_GLOBS, ...globs] : [...globs]
}

const EXAMPLES = `Examples:
  cfrc compile
  cfrc compile "volumes/CFR-2005-*.txt" --out build/2005
  cfrc compile --json | jq .volumes[].counts
`

const NOTES = `
The folder keeps and answers from what earlier runs compiled into it; a volume of the same file name is replaced.
To be rid of a volume delete its folder and compile again; to start anew delete the whole folder.
Exit codes: 0 done, warnings included; 1 an input could not be read, or an output not written; 2 wrong usage, or no
file matches.`

/** Add the command to the program. */
export function addCompileCommand(program: Command, context: CommandContext): void {
  program
    .command('compile')
    .summary('compile volumes into trees and records')
    .description('Compile GPO plain-text volumes into a tree and JSON records for each, and a manifest for all.')
    .argument('[globs...]', `files, folders or globs; !glob takes away (default: ${DEFAULT_GLOBS.join(' ')})`)
    .addOption(dialectOption())
    .addOption(outOption())
    .option('--json', 'print the summary as JSON on stdout')
    .addOption(quietOption())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action((globs, options) => compile(globs, options, context))
}

interface CompileOptions {
  out: string
  dialect?: Dialect
  json?: true
  quiet?: true
}

async function compile(globs: string[], options: CompileOptions, { streams, exit }: CommandContext): Promise<void> {
  const { compileCorpus } = await import('../corpus/compile-corpus.ts')
  const wanted = wantedGlobs(globs)
  const progress = createProgress(streams, options.quiet === true)
  const summary = await compileCorpus({
    globs: wanted,
    out: options.out,
    cwd: streams.cwd,
    ...(options.dialect === undefined ? {} : { dialect: options.dialect }),
    onProgress: ({ file, index, total }) => progress.show(`[${index + 1}/${total}] ${file}`),
  })
  progress.clear()
  exit(summary.exitCode)
  streams.err(failureLines(summary, wanted))
  for (const { name, reason } of summary.dropped) streams.err(`cfrc: ${options.out}/${name}: ${reason}\n`)
  if (options.json) streams.out(`${JSON.stringify(summary, null, 2)}\n`)
  if (options.quiet) return
  if (summary.volumes.length > 0) streams.err(`${tableOf(summary).join('\n')}\n`)
  for (const one of summary.replaced) streams.err(replacedLine(one))
  const { length: kept } = summary.kept
  if (kept > 0)
    streams.err(`${options.out} also holds ${kept === 1 ? 'a volume' : `${kept} volumes`} compiled before.\n`)
}

function replacedLine({ name, title, edition }: ReplacedVolume): string {
  const what = [...(title === null ? [] : [`${title} CFR`]), ...(edition === null ? [] : [edition])].join(', ')
  return `${name} replaced a volume compiled before from another file of this name${what === '' ? '' : ` (${what})`}.\n`
}

function tableOf(summary: CorpusSummary): string[] {
  const rows = summary.volumes.map(({ source, dialect, counts }) => ({
    name: dialect === 'gpo' ? source : `${source} (${dialect})`,
    sections: counts.sections,
    paragraphs: counts.paragraphs,
    messages: counts.errors + counts.warnings + counts.infos,
  }))
  return summaryTable(rows)
}

/** One line for each input that gave no output; globs that find nothing at all are told in one. */
export function failureLines({ matched, failures }: CorpusSummary, globs: readonly string[]): string {
  if (matched === 0) return `cfrc: no file matches ${globs.join(' ')}\n`
  return failures.map(({ source, reason }) => `cfrc: ${source}: ${reason}\n`).join('')
}

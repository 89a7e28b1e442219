/** `cfrc compile`: volumes in, trees and records out. */
import type { Command } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import { dialectOption } from './dialect-option.ts'
import { createProgress } from './progress.ts'
import type { CommandContext } from './run-cli.ts'
import { summaryTable } from './summary-table.ts'

/** What is compiled where nothing is named. */
export const DEFAULT_GLOBS = ['corpus/**/*.txt']

const EXAMPLES = `Examples:
  cfrc compile
  cfrc compile "volumes/CFR-2005-*.txt" --out build/2005
  cfrc compile --json | jq .volumes[].counts
`

/** Add the command to the program. */
export function addCompileCommand(program: Command, context: CommandContext): void {
  program
    .command('compile')
    .summary('compile volumes into trees and records')
    .description('Compile GPO plain-text volumes into a tree and JSON records for each, and a manifest for all.')
    .argument('[globs...]', `files or globs (default: ${DEFAULT_GLOBS.join(' ')})`)
    .addOption(dialectOption())
    .option('-o, --out <folder>', 'folder to write to', 'out')
    .option('--json', 'print the summary as JSON on stdout')
    .option('-q, --quiet', 'say nothing but failures')
    .addHelpText('before', EXAMPLES)
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
  const wanted = globs.length > 0 ? globs : DEFAULT_GLOBS
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
  if (summary.matched === 0) streams.err(noMatch(wanted))
  for (const { source, reason } of summary.failures) streams.err(`cfrc: ${source}: ${reason}\n`)
  if (options.json) streams.out(`${JSON.stringify(summary, null, 2)}\n`)
  if (options.quiet || summary.volumes.length === 0) return
  const rows = summary.volumes.map(({ source, counts }) => ({
    name: source,
    sections: counts.sections,
    paragraphs: counts.paragraphs,
    messages: counts.errors + counts.warnings + counts.infos,
  }))
  streams.err(`${summaryTable(rows).join('\n')}\n`)
}

/** One line for globs that match nothing. */
export function noMatch(globs: readonly string[]): string {
  return `cfrc: no file matches ${globs.join(' ')}\n`
}

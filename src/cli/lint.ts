/** `cfrc lint`: compile in memory, print what there is to say about the print. */
import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import { DEFAULT_GLOBS, noMatch } from './compile.ts'
import { dialectOption } from './dialect-option.ts'
import { formatDiagnostics } from './format-diagnostics.ts'
import { createProgress } from './progress.ts'
import type { CommandContext } from './run-cli.ts'

const EXAMPLES = `Examples:
  cfrc lint
  cfrc lint corpus/CFR-2005-title31-vol1.txt --max 3
  cfrc lint --json | jq '.volumes[].diagnostics[] | select(.ruleId == "contents-match")'
`

const FORMATS = ['pretty', 'json'] as const

/** Add the command to the program. */
export function addLintCommand(program: Command, context: CommandContext): void {
  program
    .command('lint')
    .summary('check volumes and print messages with code frames')
    .description('Compile volumes in memory and print what is odd in them. Warnings do not fail the run.')
    .argument('[globs...]', `files or globs (default: ${DEFAULT_GLOBS.join(' ')})`)
    .addOption(new Option('-f, --format <format>', 'pretty or json').choices(FORMATS).default('pretty' as const))
    .addOption(dialectOption())
    .option('--json', 'the same as --format json')
    .option('--max <count>', 'messages shown for each rule and volume; 0 for all', toCount, 10)
    .option('-q, --quiet', 'no progress')
    .addHelpText('before', EXAMPLES)
    .action((globs, options) =>
      lint(
        globs.length > 0 ? globs : DEFAULT_GLOBS,
        { ...options, json: options.json || options.format === 'json' },
        context,
      ),
    )
}

interface LintOptions {
  dialect?: Dialect
  json: boolean
  max: number
  quiet?: true
}

async function lint(
  globs: string[],
  { json, max, quiet, dialect }: LintOptions,
  { streams, exit }: CommandContext,
): Promise<void> {
  const { compileCorpus } = await import('../corpus/compile-corpus.ts')
  const progress = createProgress(streams, quiet === true)
  const volumes: { source: string; diagnostics: unknown[] }[] = []
  const summary = await compileCorpus({
    globs,
    cwd: streams.cwd,
    ...(dialect === undefined ? {} : { dialect }),
    onProgress: ({ file, index, total }) => progress.show(`[${index + 1}/${total}] ${file}`),
    onVolume: ({ name, file, diagnostics }) => {
      progress.clear()
      const source = file.basename ?? name
      if (json) volumes.push({ source, diagnostics })
      else streams.out(formatDiagnostics({ source, text: String(file), diagnostics }, { max, colour: streams.colour }))
    },
  })
  progress.clear()
  exit(summary.exitCode)
  if (summary.matched === 0) streams.err(noMatch(globs))
  for (const { source, reason } of summary.failures) streams.err(`cfrc: ${source}: ${reason}\n`)
  if (json) streams.out(`${JSON.stringify({ volumes, failures: summary.failures }, null, 2)}\n`)
}

function toCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

/** `cfrc lint`: compile in memory, print what there is to say about the print. */
import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import type { CommandContext } from './command-context.ts'
import { DEFAULT_GLOBS, failureLines, wantedGlobs } from './compile.ts'
import { dialectOption } from './dialect-option.ts'
import { formatDiagnostics } from './format-diagnostics.ts'
import type { LintedFile } from './lint-output.ts'
import type { RuleSettings } from './lint-settings.ts'
import { formatOf, quietOption } from './output-options.ts'
import { createProgress } from './progress.ts'

const EXAMPLES = `Examples:
  cfrc lint
  cfrc lint corpus/CFR-2005-title31-vol1.txt --max 3
  cfrc lint --rule contents-page=off --rule reference-resolves=error
  cfrc lint --format sarif > cfrc.sarif
  cfrc lint --json | jq '.volumes[].diagnostics[] | select(.ruleId == "contents-match")'
`

const NOTES = `
Settings: --rule, and before it the "rules" of .cfrcrc.json in this folder or the nearest above it:
  { "rules": { "contents-page": "off", "reference-resolves": "error" } }
Exit codes: 0 done, warnings included; 1 an input could not be read, or a message is an error;
2 wrong usage, or no file matches.`

const FORMATS = ['pretty', 'json', 'sarif'] as const

/** Add the command to the program. */
export function addLintCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('lint')
    .summary('check volumes and print messages with code frames')
    .description('Compile volumes in memory and print what is odd in them. Warnings do not fail the run.')
    .argument('[globs...]', `files, folders or globs; !glob takes away (default: ${DEFAULT_GLOBS.join(' ')})`)
    .addOption(
      new Option('-f, --format <format>', 'how to print the messages').choices(FORMATS).default('pretty' as const),
    )
    .addOption(dialectOption())
    .option('--json', 'the same as --format json')
    .addOption(ruleOption())
    .option('--config <file>', 'settings from this file, not from .cfrcrc.json')
    .option('--max <count>', 'messages shown for each rule and volume, 0 for all; json and sarif hold all', toCount, 10)
    .addOption(quietOption())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
  command.action(async (globs, { rule, config, ...options }) => {
    const { readSettings } = await import('./lint-settings.ts')
    const settings = orFail(
      () => readSettings({ rules: rule, config }, context.streams.cwd),
      (message) => command.error(message),
    )
    const format = formatOf(options, command)
    await lint(wantedGlobs(globs), { ...options, format, settings }, context)
  })
}

interface LintOptions {
  dialect?: Dialect
  format: (typeof FORMATS)[number]
  max: number
  settings: RuleSettings
  quiet?: true
}

async function lint(
  globs: string[],
  { format, max, settings, quiet, dialect }: LintOptions,
  { streams, exit }: CommandContext,
): Promise<void> {
  const { compileCorpus } = await import('../corpus/compile-corpus.ts')
  const { applySettings } = await import('./lint-settings.ts')
  const progress = createProgress(streams, quiet === true)
  const volumes: LintedFile[] = []
  let hasErrors = false
  const summary = await compileCorpus({
    globs,
    cwd: streams.cwd,
    ...(dialect === undefined ? {} : { dialect }),
    onProgress: ({ file, index, total }) => progress.show(`[${index + 1}/${total}] ${file}`),
    onVolume: ({ name, file, diagnostics: all }) => {
      progress.clear()
      const diagnostics = applySettings(all, settings)
      hasErrors ||= diagnostics.some(({ severity }) => severity === 'error')
      const volume = { source: file.basename ?? name, path: file.path, text: String(file), diagnostics }
      if (format === 'pretty') streams.out(formatDiagnostics(volume, { max, colour: streams.colour }))
      else volumes.push(volume)
    },
  })
  progress.clear()
  exit(summary.exitCode === 0 && hasErrors ? 1 : summary.exitCode)
  streams.err(failureLines(summary, globs))
  const { lintJson, lintSarif } = await import('./lint-output.ts')
  if (format === 'json') streams.out(lintJson(volumes, summary.failures))
  if (format === 'sarif') streams.out(lintSarif(volumes, summary.failures, streams.cwd))
}

function ruleOption() {
  return new Option('--rule <name=level>', 'set a rule to off, warn or error; may be repeated')
    .default([] as string[], 'as the catalogue has them')
    .argParser((value: string, values: string[]) => [...values, value])
}

/** Errors of the user's own making are told as wrong usage. */
function orFail<Value>(read: () => Value, fail: (message: string) => never): Value {
  try {
    return read()
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

function toCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

/** `cfrc inspect`: what a stage of the pipeline makes of a file. */
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import { dialectOption } from './dialect-option.ts'
import type { LineSpan } from './restrict-stage.ts'
import type { CommandContext } from './run-cli.ts'
import { loadStage, STAGES, type Staged, type StageName } from './stages.ts'

const EXAMPLES = `Examples:
  cfrc inspect corpus/CFR-2005-title31-vol1.txt --section 1.36 --stage paragraphs
  cfrc inspect corpus/CFR-2005-title31-vol1.txt --lines 4342-4360 --stage lines
  cfrc inspect FILE --section 1.36 --stage blocks --json | jq .
`

/** Add the command to the program. */
export function addInspectCommand(program: Command, context: CommandContext): void {
  program
    .command('inspect')
    .summary('dump a stage of the pipeline')
    .description('Dump what a stage of the pipeline makes of a file, whole or cut to a section or to lines.')
    .argument('<file>', 'a volume')
    .addOption(new Option('-s, --stage <stage>', 'stage to dump').choices(STAGES).default('paragraphs' as const))
    .option('--section <number>', 'only the lines of this section')
    .addOption(new Option('--lines <span>', 'only these lines: 4342-4360').argParser(toSpan).conflicts('section'))
    .addOption(dialectOption())
    .option('--json', 'print JSON')
    .addHelpText('before', EXAMPLES)
    .action((file, options) => inspectFile({ ...options, file, json: options.json === true }, context))
}

interface InspectOptions {
  file: string
  stage: StageName
  dialect?: Dialect
  section?: string
  lines?: LineSpan
  json: boolean
}

async function inspectFile(options: InspectOptions, { streams, exit }: CommandContext): Promise<void> {
  const { readSource } = await import('../corpus/read-source.ts')
  const source = await readSource(resolve(streams.cwd, options.file), options.file)
  if ('reason' in source) {
    streams.err(`cfrc: ${options.file}: ${source.reason}\n`)
    return exit(1)
  }
  const span = await spanOf(source.text, options)
  if (span === null) {
    streams.err(`cfrc: ${options.file} has no section ${options.section}\n`)
    return exit(1)
  }
  const [{ restrictStage }, staged] = await Promise.all([
    import('./restrict-stage.ts'),
    loadStage(source.text, options.stage, { name: options.file, dialect: options.dialect }),
  ])
  const part = restrictStage(staged, span)
  if (options.json) return streams.out(`${JSON.stringify(part, null, 2)}\n`)
  streams.out(`${await drawStage(part, streams.colour)}\n`)
}

/** The whole file where nothing narrower is asked for. */
async function spanOf(text: string, { file, lines, section, dialect }: InspectOptions): Promise<LineSpan | null> {
  if (lines !== undefined) return lines
  if (section === undefined) return { first: 1, last: Number.POSITIVE_INFINITY }
  const { sectionSpan } = await import('./restrict-stage.ts')
  return sectionSpan(await loadStage(text, 'divisions', { name: file, dialect }), section)
}

async function drawStage(staged: Staged, colour: boolean): Promise<string> {
  if ('lines' in staged) {
    return staged.lines.map(({ number, indent, text }) => `${number}\t${indent}\t${text.trimEnd()}`).join('\n')
  }
  const { inspect } = await import('unist-util-inspect')
  return inspect(staged.tree, { color: colour })
}

function toSpan(text: string): LineSpan {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text)
  if (match === null) throw new InvalidArgumentError('Write it as 4342-4360.')
  return { first: Number(match[1]), last: Number(match[2] ?? match[1]) }
}

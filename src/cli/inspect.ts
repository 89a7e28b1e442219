/** `cfrc inspect`: what a stage of the pipeline makes of a file. */
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import type { CommandContext } from './command-context.ts'
import { countOf } from './count-of.ts'
import { dialectOption } from './dialect-option.ts'
import { quietOption } from './output-options.ts'
import { createProgress } from './progress.ts'
import { quoted } from './quoted.ts'
import type { LineSpan, SectionName } from './restrict-stage.ts'
import { loadStage, STAGES, type Staged, type StageName } from './stages.ts'

const EXAMPLES = `Examples:
  cfrc inspect corpus/CFR-2005-title31-vol1.txt --section 1.36 --stage paragraphs
  cfrc inspect corpus/CFR-2005-title31-vol1.txt --lines 4342-4360 --stage lines
  cfrc inspect FILE --section 1.36 --stage blocks --json | jq .
`

/** Add the command to the program. */
export function addInspectCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('inspect')
    .summary('dump a stage of the pipeline')
    .description('Dump what a stage of the pipeline makes of a file, whole or cut to a section or to lines.')
    .argument('<file>', 'a volume')
    .addOption(new Option('-s, --stage <stage>', 'stage to dump').choices(STAGES).default('paragraphs' as const))
    .option('--section <number>', 'only the lines of this section')
    .addOption(new Option('--lines <span>', 'only these lines: 4342-4360').argParser(toSpan).conflicts('section'))
    .addOption(dialectOption())
    .option('--json', 'print JSON')
    .addOption(quietOption())
    .addHelpText('before', EXAMPLES)
  command.action(async (file, { section: words, ...options }) => {
    const section =
      words === undefined ? {} : { section: await readSection(words, (message) => command.error(message)) }
    await inspectFile(
      { ...options, ...section, file, json: options.json === true, quiet: options.quiet === true },
      context,
    )
  })
}

interface InspectOptions {
  file: string
  stage: StageName
  dialect?: Dialect
  section?: SectionName
  lines?: LineSpan
  json: boolean
  quiet: boolean
}

async function inspectFile(options: InspectOptions, { streams }: CommandContext): Promise<void> {
  const progress = createProgress(streams, options.quiet)
  progress.show(options.file)
  const part = await readPart(options, streams.cwd).finally(() => progress.clear())
  if (options.json) return streams.out(`${JSON.stringify(part, null, 2)}\n`)
  streams.out(`${await drawStage(part, streams.colour)}\n`)
}

/** What the stage makes of the lines asked for; the errors are for people. */
async function readPart(options: InspectOptions, cwd: string): Promise<Staged> {
  const { file, stage, dialect } = options
  const { readSource } = await import('../corpus/read-source.ts')
  const source = await readSource(resolve(cwd, file), file)
  if ('reason' in source) throw new Error(`${file}: ${source.reason}`)
  const span = await spanOf(source.text, options)
  const [{ restrictStage }, staged] = await Promise.all([
    import('./restrict-stage.ts'),
    loadStage(source.text, stage, { name: file, dialect }),
  ])
  return restrictStage(staged, span)
}

/** The whole file where nothing narrower is asked for. */
async function spanOf(text: string, { file, lines, section, dialect }: InspectOptions): Promise<LineSpan> {
  if (lines !== undefined) {
    const count = text.replace(/\n$/, '').split('\n').length
    if (lines.first > count) throw new Error(`${file} has ${countOf(count, 'line')}`)
    return lines
  }
  if (section === undefined) return { first: 1, last: Number.POSITIVE_INFINITY }
  const { sectionSpan } = await import('./restrict-stage.ts')
  // Only the last stage knows which title a section belongs to.
  const stage = section.title === null ? 'divisions' : 'paragraphs'
  const span = sectionSpan(await loadStage(text, stage, { name: file, dialect }), section)
  const title = section.title === null ? 'section ' : `${section.title} CFR `
  if (span === null) throw new Error(`${file} has no ${title}${section.number}`)
  return span
}

async function drawStage(staged: Staged, colour: boolean): Promise<string> {
  if ('lines' in staged) {
    return staged.lines.map(({ number, indent, text }) => `${number}\t${indent}\t${text.trimEnd()}`).join('\n')
  }
  const { inspect } = await import('unist-util-inspect')
  return inspect(staged.tree, { color: colour })
}

/** `1.36`, `§ 1.36`, `31 CFR 1.36`; the grammar is loaded where it is needed. */
async function readSection(text: string, fail: (message: string) => never): Promise<SectionName> {
  const { parseQueryCitation } = await import('../../grammar/query-citation.ts')
  const asked = parseQueryCitation(text)
  if (asked.kind === 'provision' && asked.section !== null && asked.sectionThrough === null && asked.path.length === 0)
    return { number: asked.section, title: asked.title }
  return fail(`${quoted(text)} is no number of a section; write it as 1.36`)
}

function toSpan(text: string): LineSpan {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text)
  if (match === null) throw new InvalidArgumentError('Write it as 4342-4360.')
  const span = { first: Number(match[1]), last: Number(match[2] ?? match[1]) }
  if (span.first < 1) throw new InvalidArgumentError('Lines count from 1.')
  if (span.last < span.first) throw new InvalidArgumentError('It runs backwards.')
  return span
}

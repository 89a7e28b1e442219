/** The program: its commands, its help, and one line for whatever goes wrong. */
import { Command, CommanderError } from '@commander-js/extra-typings'
import type { CommandContext, ExitCode } from './command-context.ts'
import { addCompileCommand } from './compile.ts'
import { addDiffCommand } from './diff.ts'
import { addHelpCommand } from './help.ts'
import { addInspectCommand } from './inspect.ts'
import { addLintCommand } from './lint.ts'
import { readVersion } from './package-version.ts'
import { addQueryCommand } from './query.ts'
import type { Streams } from './streams.ts'

const EXAMPLES = `Examples:
  cfrc compile                                      compile corpus/**/*.txt into out/
  cfrc query "31 CFR 1.36(c)(1)"                    show a paragraph
  cfrc query "31 CFR part 1 subpart C"              show the outline of a subpart
  cfrc query --citing "5 U.S.C. 552a(j)"            list what cites a provision of any work
  cfrc query --systems --from "5 U.S.C. 552a(d)"    list exempt systems of records
  cfrc lint corpus/CFR-2005-title31-vol1.txt        check a volume, with code frames
  cfrc inspect FILE --section 1.36 --stage paragraphs
  cfrc diff out/CFR-2005-title31-vol1 out/CFR-2006-title31-vol1
`

const EXIT_CODES = `
Exit codes:
  0  done, warnings included
  1  an input could not be read, a record is invalid, a citation does not exist, or nothing is found
  2  wrong usage, no file matches, or nothing compiled to query: nothing at all, or not the title or edition asked for`

/** Run a command line; gives the exit code and never throws. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let code: ExitCode = 0
  const exit = (wanted: ExitCode) => {
    code = wanted
  }
  const program = createProgram({ streams, exit })
  try {
    refuseEmpty(args, program)
    await refuseCitation(args, program)
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    const ended = endOf(error, streams)
    if (ended.error !== null && wantsJson(args)) streams.out(`${JSON.stringify(ended.error, null, 2)}\n`)
    return ended.code
  }
}

function createProgram(context: CommandContext): Command {
  const { streams } = context
  const program: Command = new Command('cfrc')
    .description('Compile printed volumes of the Code of Federal Regulations, and ask them for citations.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      getOutHasColors: () => streams.colour,
      getErrHasColors: () => false,
      outputError: (text, write) => write(`cfrc: ${plain(text)}\n`),
    })
  addCompileCommand(program, context)
  addQueryCommand(program, context)
  addLintCommand(program, context)
  addInspectCommand(program, context)
  addDiffCommand(program, context)
  addHelpCommand(program)
  return program
}

/** `--out ''` comes from a variable that is not set; no argument of any command may be empty. */
function refuseEmpty(args: readonly string[], program: Command): void {
  const at = args.findIndex((arg) => arg.trim() === '' || /^--[\w-]+=\s*$/.test(arg))
  if (at === -1) return
  const option = args[at]!.trim() === '' ? (args[at - 1] ?? '') : args[at]!.slice(0, args[at]!.indexOf('='))
  program.error(option.startsWith('-') ? `${option} is given nothing` : 'an argument is empty')
}

/** The command that nearly everybody means is left out by nearly everybody. */
async function refuseCitation(args: readonly string[], program: Command): Promise<void> {
  const words = args.filter((arg) => !arg.startsWith('-')).join(' ')
  if (words === '' || args[0]!.startsWith('-') || program.commands.some((one) => one.name() === args[0])) return
  const { parseQueryCitation } = await import('../../grammar/query-citation.ts')
  if (parseQueryCitation(words).kind !== 'unread')
    program.error(`a citation needs a command before it: cfrc query "${words}"`)
}

interface Ended {
  code: number
  /** What machines are told; null where nothing went wrong. */
  error: { error: 'usage' | 'failed'; message: string } | null
}

/** Commander has told the user already; anything else is told here, in one line. */
function endOf(error: unknown, streams: Streams): Ended {
  const message = plain(error instanceof Error ? error.message : String(error))
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { code: 0, error: null }
    const isHelp = error.code === 'commander.help'
    return { code: 2, error: { error: 'usage', message: isHelp ? 'name a command' : message } }
  }
  const stack = streams.debug && error instanceof Error ? error.stack : undefined
  streams.err(`cfrc: ${stack ?? message}\n`)
  return { code: 1, error: { error: 'failed', message } }
}

/** Asked before the options are read: they may be what is wrong. */
function wantsJson(args: readonly string[]): boolean {
  return args.some((arg, at) => {
    const isFormat = /^(?:-f|--format)$/.test(args[at - 1] ?? '')
    return arg === '--json' || /^(?:--format=|-f)json$/.test(arg) || (isFormat && arg === 'json')
  })
}

function plain(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s+/g, ' ')
}

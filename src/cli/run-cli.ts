/** The program: its commands, its help, and one line for whatever goes wrong. */
import { Command, CommanderError } from '@commander-js/extra-typings'
import { addCompileCommand } from './compile.ts'
import { addDiffCommand } from './diff.ts'
import { addInspectCommand } from './inspect.ts'
import { addLintCommand } from './lint.ts'
import { readVersion } from './package-version.ts'
import { addQueryCommand } from './query.ts'
import type { Streams } from './streams.ts'

/** 0 done, warnings included; 1 an input, record or citation failed; 2 wrong usage, or nothing to work on. */
type ExitCode = 0 | 1 | 2

/** What a command gets beside its arguments. */
export interface CommandContext {
  streams: Streams
  /** Set the exit code of the run. */
  exit(code: ExitCode): void
}

const EXAMPLES = `Examples:
  cfrc compile                                  compile corpus/**/*.txt into out/
  cfrc query "31 CFR 1.36(c)(1)"                show a paragraph
  cfrc query "31 CFR part 1 subpart C"          show the outline of a subpart
  cfrc query --systems --from "5 U.S.C. 552a(d)"   list exempt systems of records
  cfrc lint corpus/CFR-2005-title31-vol1.txt    check a volume, with code frames
  cfrc inspect FILE --section 1.36 --stage paragraphs
  cfrc diff out/CFR-2005-title31-vol1 out/CFR-2006-title31-vol1
`

const EXIT_CODES = `
Exit codes:
  0  done, warnings included
  1  an input could not be read, a record is invalid, or a citation does not exist
  2  wrong usage, no file matches, or nothing compiled to query`

/** Run a command line; gives the exit code and never throws. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let code: ExitCode = 0
  const exit = (wanted: ExitCode) => {
    code = wanted
  }
  try {
    await createProgram({ streams, exit }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, streams)
  }
}

function createProgram(context: CommandContext): Command {
  const { streams } = context
  const program: Command = new Command('cfrc')
    .description('Compile printed volumes of the Code of Federal Regulations, and ask them for citations.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      getOutHasColors: () => streams.colour,
      getErrHasColors: () => false,
      outputError: (text, write) => write(`cfrc: ${oneLine(text.replace(/^error: /, ''))}\n`),
    })
  addCompileCommand(program, context)
  addQueryCommand(program, context)
  addLintCommand(program, context)
  addInspectCommand(program, context)
  addDiffCommand(program, context)
  return program
}

/** Commander has told the user already; anything else is unexpected, and told in one line. */
function exitCodeOf(error: unknown, streams: Streams): number {
  if (error instanceof CommanderError) return error.code === 'commander.help' || error.exitCode !== 0 ? 2 : 0
  const words = error instanceof Error ? error.message : String(error)
  const stack = streams.debug && error instanceof Error ? error.stack : undefined
  streams.err(`cfrc: ${stack ?? oneLine(words)}\n`)
  return 1
}

function oneLine(text: string): string {
  return text.trim().split(/\s+/).join(' ')
}

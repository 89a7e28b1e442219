/** Run a command line in this process and keep what it writes. */
import { runCli } from '../../src/cli/run-cli.ts'

/** What came of a run. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Run `cfrc` with arguments, off a terminal. */
export async function run(args: readonly string[], cwd: string, errIsTerminal = false): Promise<Ran> {
  const ran = { code: 0, out: '', err: '' }
  ran.code = await runCli(args, {
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
    },
    errIsTerminal,
    colour: false,
    cwd,
    debug: false,
  })
  return ran
}

/** What a command may write to and know of its surroundings: data on `out`, all else on `err`. */
import { reasonOf } from '../ast/reason-of.ts'

/** The two streams and their surroundings; tests pass their own. */
export interface Streams {
  out(text: string): void
  err(text: string): void
  /** `err` is a terminal: progress may be shown. */
  errIsTerminal: boolean
  /** Colours are wanted on `out`: a terminal, and no NO_COLOR. */
  colour: boolean
  cwd: string
  /** CFRC_DEBUG=1: show the stack of an unexpected error. */
  debug: boolean
}

/** Streams of this process. */
export function processStreams(): Streams {
  process.stdout.on('error', leave)
  process.stderr.on('error', () => process.exit(1))
  const { NO_COLOR, TERM, CFRC_DEBUG } = process.env
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb',
    cwd: process.cwd(),
    debug: CFRC_DEBUG === '1',
  }
}

/** A reader that goes away (`| head`) ends the run quietly; a full disk ends it with one line. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  process.stderr.write(`cfrc: stdout cannot be written: ${reasonOf(error)}\n`)
  process.exit(1)
}

/** What a command may write to and know of its surroundings: data on `out`, all else on `err`. */

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

/** Streams of this process. A reader that goes away (`| head`) ends it quietly. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly)
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

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
}

/** One line of progress on the error stream, only on a terminal. */
import type { Streams } from './streams.ts'

/** Shows and wipes the line. */
export interface Progress {
  show(words: string): void
  clear(): void
}

const WIPE = '\r\u001B[K'

/** A progress line; off a terminal, or where silence is wanted, it does nothing. */
export function createProgress(streams: Streams, quiet: boolean): Progress {
  if (quiet || !streams.errIsTerminal) return { show: () => {}, clear: () => {} }
  return { show: (words) => streams.err(WIPE + words), clear: () => streams.err(WIPE) }
}

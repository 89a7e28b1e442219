/** What the program hands to its commands. */
import type { Streams } from './streams.ts'

/** 0 done, warnings included; 1 an input, record or citation failed; 2 wrong usage, or nothing to work on. */
export type ExitCode = 0 | 1 | 2

/** What a command gets beside its arguments. */
export interface CommandContext {
  streams: Streams
  /** Set the exit code of the run. */
  exit(code: ExitCode): void
}

/** Half-written files must not outlive the program, even where it is told to end. */
import { rmSync } from 'node:fs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * While `work` is done, a signal to end first removes the files given and then ends the program as it would have. The
 * work itself must give way to the event loop.
 */
export async function removeOnSignal<Result>(files: readonly string[], work: () => Promise<Result>): Promise<Result> {
  const end = (signal: NodeJS.Signals): void => {
    for (const file of files) rmSync(file, { force: true })
    for (const one of SIGNALS) process.off(one, end)
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  try {
    return await work()
  } finally {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

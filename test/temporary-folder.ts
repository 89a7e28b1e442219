/** One folder for all that the tests write beside the project; it goes with the run that made it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before the tests: every temporary folder that they, or programs that they start, ask for lies in this one. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-test-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * `npm run score -- ../shared [--record]`: compile the volumes of the shared test bed and print the oracle's figures
 * beside the recorded ones. They may only rise: a figure that is worse fails the run and is never recorded. Where the
 * record was wrong (a fragment does begin at (3) and go on with (i)), it is lowered by hand, and the commit says why.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareScores, drawScores } from './score/compare-scores.ts'
import { readScores, runOracle } from './score/run-oracle.ts'

const RECORD = fileURLToPath(new URL('scores.json', import.meta.url))

async function score(shared: string, isRecording: boolean): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'cfrc-score-'))
  try {
    const now = await runOracle(resolve(shared), out)
    const rows = compareScores(now, readScores(RECORD))
    process.stdout.write(drawScores(rows))
    const worse = rows.filter(({ isWorse }) => isWorse)
    if (worse.length > 0) {
      process.stderr.write(`score: ${worse.length} figures are worse than the record\n`)
      return 1
    }
    if (isRecording) writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`)
    return 0
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--'))
if (folder === undefined) {
  process.stderr.write('usage: npm run score -- SHARED_FOLDER [--record]\n')
  process.exitCode = 2
} else {
  process.exitCode = await score(folder, words.includes('--record'))
}

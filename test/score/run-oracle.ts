/** Compile the volumes of a folder of shared material and ask the oracle's programs about the records. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compileCorpus } from '../../src/corpus/compile-corpus.ts'
import { faultsOfSelfcheck, type Metrics, type Scores, sharesOfGold, sharesOfMetrics } from './figures.ts'

/** What the oracle knows of a volume; volumes are told by the words in their file names. */
const TRUTHS: { volume: RegExp; facts?: string; gold?: string }[] = [
  { volume: /2005-title31/, gold: 'gold/31cfr-2005.json' },
  { volume: /2017-title27/, facts: 'facts-27cfr-vol2.json' },
  { volume: /2016-title21/, gold: 'gold/21cfr-2016.json' },
]

/** Scores of all volumes in `shared/corpus`; records are written below `out`. */
export async function runOracle(shared: string, out: string): Promise<Scores> {
  const summary = await compileCorpus({ globs: ['corpus/*.txt'], cwd: shared, out })
  for (const { source, reason } of summary.failures) throw new Error(`${source}: ${reason}`)
  const folders = summary.volumes.map(({ folder, source }) => folder ?? basename(source))
  return Object.fromEntries(folders.map((folder) => [folder, scoreVolume(folder, { shared, out })]))
}

function scoreVolume(folder: string, { shared, out }: { shared: string; out: string }): Scores[string] {
  const oracle = join(shared, 'oracle')
  const sections = join(out, folder, 'sections.ndjson')
  const answer = join(out, `${folder}.json`)
  const run = (program: string, ...args: string[]) =>
    execFileSync('python3', [join(oracle, program), ...args], { encoding: 'utf8', maxBuffer: 64_000_000 })
  run('selfcheck.py', sections, '--json', answer)
  const faults = faultsOfSelfcheck(readJson<Record<string, number>>(answer))
  const truth = TRUTHS.find(({ volume }) => volume.test(folder))
  const shares: Record<string, number> = {}
  if (truth?.gold !== undefined)
    Object.assign(shares, sharesOfGold(run('gold_eval.py', join(oracle, truth.gold), sections)))
  if (truth?.facts !== undefined) {
    run('evaluate.py', join(oracle, truth.facts), sections, '--json', answer)
    Object.assign(shares, sharesOfMetrics(readJson<Metrics>(answer)))
  }
  return { shares, faults }
}

/** Scores on record; none where nothing is recorded. */
export function readScores(path: string): Scores {
  return existsSync(path) ? readJson<Scores>(path) : {}
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value
}

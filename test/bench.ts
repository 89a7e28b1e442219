/**
 * `npm run bench`: how fast the built package compiles corpus/, stage by stage.
 *
 * Each round is a process of its own, as a user's run is: most of a second goes by before a program that has just
 * started is at its full speed. One round more runs under the profiler, which says how the time divides.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'cfrc-bench-'))
const out = join(scratch, 'out')

/** Stages in order, and the modules under dist/ that are their doors. */
const STAGES: readonly [stage: string, ...doors: string[]][] = [
  ['read', 'src/corpus/read-source.js', 'src/corpus/find-inputs.js', 'src/corpus/name-volumes.js'],
  ['lines', 'src/ast/source.js', 'src/parse/lines.js'],
  ['pages', 'src/parse/pages.js'],
  ['blocks', 'src/parse/'],
  ['nest', 'src/transform/nest-sections.js'],
  ['key terms', 'src/transform/mark-key-terms.js'],
  ['history', 'src/transform/read-history.js'],
  ['identifiers', 'src/transform/assign-identifiers.js'],
  ['inline', 'src/transform/parse-inline.js'],
  ['footnotes', 'src/transform/link-footnotes.js'],
  ['resolve', 'src/transform/resolve-references.js'],
  ['lint', 'src/lint/'],
  ['export', 'src/export/'],
  ['validate', 'src/validate/'],
  ['write', 'src/corpus/volume-files.js', 'src/corpus/write-atomically.js', 'src/corpus/manifest.js'],
]

/** Modules that only call stages. */
const THROUGH = ['src/parse/from-text.js']

interface Usage {
  wall: number
  cpu: number
  /** Most memory held at a time. */
  peak: number
}

const COMPILE = `
  const { optimiseLate } = await import(process.env.BENCH_DIST + 'src/cli/optimise-late.js')
  optimiseLate()
  const { compileCorpus } = await import(process.env.BENCH_DIST + 'src/corpus/compile-corpus.js')
  const summary = await compileCorpus({ globs: ['corpus/**/*.txt'], out: process.env.BENCH_OUT })
  if (summary.exitCode !== 0) throw new Error(JSON.stringify(summary.failures))
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }))
`

function run(script: string, flags: readonly string[] = []): Usage {
  const began = performance.now()
  const env = { ...process.env, BENCH_DIST: new URL('../dist/', import.meta.url).href }
  const options = { cwd: root, encoding: 'utf8', env: { ...env, BENCH_OUT: out } } as const
  const child = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', script], options)
  const wall = performance.now() - began
  if (child.status !== 0) throw new Error(child.stderr)
  return { cpu: 0, peak: 0, ...JSON.parse(child.stdout || '{}'), wall }
}

/** What else runs on the machine only ever adds. */
function least(rounds: readonly Usage[], key: keyof Usage): number {
  return Math.min(...rounds.map((round) => round[key]))
}

interface ProfileNode {
  id: number
  callFrame: { functionName: string; url: string }
  children?: number[]
}

interface Profile {
  nodes: ProfileNode[]
  samples: number[]
  timeDeltas: number[]
}

/** Share of the samples in each stage: that of the outermost call that is its door. */
function sharesByStage(profile: Profile): Map<string, number> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const stageOf = new Map<number, string>()
  const visit = (id: number, around: string): void => {
    const { callFrame, children = [] } = byId.get(id)!
    const stage = around === 'start and rest' ? (doorOf(callFrame) ?? around) : around
    stageOf.set(id, stage)
    for (const child of children) visit(child, stage)
  }
  visit(profile.nodes[0]!.id, 'start and rest')
  const times = new Map<string, number>()
  let total = 0
  profile.samples.forEach((id, index) => {
    const time = profile.timeDeltas[index]!
    if (byId.get(id)!.callFrame.functionName === '(idle)') return
    total += time
    times.set(stageOf.get(id)!, (times.get(stageOf.get(id)!) ?? 0) + time)
  })
  return new Map([...times].map(([stage, time]) => [stage, time / total]))
}

/** The body of a module has no name: it runs at the start. */
function doorOf({ functionName, url }: ProfileNode['callFrame']): string | undefined {
  const module = url.split('/dist/')[1]
  if (module === undefined || functionName === '' || THROUGH.includes(module)) return undefined
  return STAGES.find(([, ...doors]) => doors.some((door) => module.startsWith(door)))?.[0]
}

function profileOnce(): Profile {
  const folder = join(scratch, 'profile')
  run(COMPILE, ['--cpu-prof', '--cpu-prof-interval=300', `--cpu-prof-dir=${folder}`])
  return JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8'))
}

/** Time to write the trees as JSON and read them back. */
function jsonTime(): number {
  const trees = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry): unknown => JSON.parse(readFileSync(join(out, entry.name, 'tree.json'), 'utf8')))
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    for (const tree of trees) JSON.parse(JSON.stringify(tree))
    return performance.now() - began
  })
  return Math.min(...rounds)
}

function sizeOfCorpus(): number {
  const folder = join(root, 'corpus')
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return texts.reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0) / 1e6
}

function row(name: string, ms: number, megabytes: number): string {
  const speed = ms > 0 ? (megabytes / ms) * 1000 : 0
  return `${name.padEnd(16)}${ms.toFixed(0).padStart(7)} ms${speed.toFixed(1).padStart(9)} MB/s`
}

try {
  const megabytes = sizeOfCorpus()
  const rounds = Array.from({ length: ROUNDS }, () => run(COMPILE))
  const bare = Array.from({ length: ROUNDS }, () => run(''))
  const wall = least(rounds, 'wall') - least(bare, 'wall')
  const shares = sharesByStage(profileOnce())
  const lines = [...STAGES.map(([stage]) => stage), 'start and rest'].map((stage) =>
    row(stage, (shares.get(stage) ?? 0) * wall, megabytes),
  )
  const json = jsonTime()
  console.log(`${megabytes.toFixed(2)} MB, best of ${ROUNDS} processes, start of Node itself taken off\n`)
  console.log([...lines, '', row('whole command', wall, megabytes)].join('\n'))
  console.log(`CPU time ${least(rounds, 'cpu').toFixed(0)} ms, peak memory ${least(rounds, 'peak').toFixed(0)} MB`)
  console.log(
    `JSON.stringify + JSON.parse of the trees ${json.toFixed(0)} ms: compile / JSON = ${(wall / json).toFixed(1)}`,
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Compile everything that the globs find, one volume after the other, and write what came of it. */
import { resolve } from 'node:path'
import type { Dialect } from '../ast/nodes.ts'
import { reasonOf } from '../ast/reason-of.ts'
import type { VolumeCounts } from '../export/records.ts'
import { type CompiledVolume, compileVolume, type ToTree, type VolumeOptions } from './compile-volume.ts'
import { type DroppedVolume, NOTHING, readEarlier, type WrittenVolume } from './earlier-volumes.ts'
import { findInputs } from './find-inputs.ts'
import { toLinkable } from './link-volumes.ts'
import { makeFolder } from './make-folder.ts'
import { toManifestVolume } from './manifest.ts'
import { type NamedInput, nameVolumes } from './name-volumes.ts'
import { readSource, type SourceFile } from './read-source.ts'
import { toVolumeFiles } from './volume-files.ts'
import { writeAtomically } from './write-atomically.ts'
import { writeShared } from './write-shared.ts'

/** What to compile, and where to. */
export interface CorpusOptions {
  /** Globs or plain paths, relative to `cwd`. */
  globs: readonly string[]
  /** Output folder, relative to `cwd`; nothing is written without one. */
  out?: string
  /** Working folder; the process's own if not given. */
  cwd?: string
  /** Dialect of all inputs, where it is not to be told from their text. */
  dialect?: Dialect
  /** Hears of each volume before and after it is compiled. */
  onProgress?: (event: CorpusProgress) => void
  /** Sees each volume while it is in memory. */
  onVolume?: (volume: CompiledVolume) => void
  /** Another way from text to tree: tests give one. */
  toTree?: ToTree
}

/** One step of a run. */
export interface CorpusProgress {
  stage: 'start' | 'done'
  file: string
  /** From 0. */
  index: number
  total: number
}

/** What came of one input. */
export interface VolumeSummary {
  source: string
  /** Folder written, or null where nothing is written. */
  folder: string | null
  title: number | null
  edition: string | null
  dialect: Dialect
  bytes: number
  counts: VolumeCounts
}

/** An input that gave no output. */
export interface CorpusFailure {
  source: string
  /** One sentence for people. */
  reason: string
}

/** A volume that gave way to another of its name. */
export interface ReplacedVolume {
  name: string
  title: number | null
  edition: string | null
}

/** What came of a run. */
export interface CorpusSummary {
  volumes: VolumeSummary[]
  failures: CorpusFailure[]
  /** Names of volumes that earlier runs compiled, and that the folder still answers from. */
  kept: string[]
  /** Those that it does not answer from any more. */
  dropped: DroppedVolume[]
  /** Those that this run wrote over with a file of the same name and other words. */
  replaced: ReplacedVolume[]
  out: string | null
  /** Inputs found. */
  matched: number
  /** 0 done, 1 an input failed, 2 nothing matched. */
  exitCode: 0 | 1 | 2
}

interface Done {
  summary: VolumeSummary
  written: WrittenVolume | null
}

type Outcome = Done | { failure: CorpusFailure }

/** Never throws on bad input, and one bad input never stops the others. */
export async function compileCorpus(options: CorpusOptions): Promise<CorpusSummary> {
  const cwd = resolve(options.cwd ?? '.')
  const out = options.out === undefined ? null : resolve(cwd, options.out)
  const { paths, unmatched } = await findInputs(options.globs, cwd)
  const inputs = await nameVolumes(paths, (path) => resolve(cwd, path))
  const blocked = out === null || inputs.length === 0 ? null : await whyNoFolder(out)
  const outcomes = blocked === null ? await compileAll(inputs, { cwd, out, options }) : []
  const volumes = outcomes.flatMap((one) => ('summary' in one ? [one] : []))
  const failures = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []))
  const written = volumes.flatMap((one) => one.written ?? [])
  const hasFolder = out !== null && inputs.length > 0 && blocked === null
  const earlier = hasFolder ? await readEarlier(out, entriesOf(written)) : NOTHING
  if (hasFolder) failures.push(...(await writeShared(out, [...earlier.kept, ...written], failures)))
  if (blocked !== null) failures.push({ source: options.out ?? '', reason: blocked })
  failures.push(...unmatched.map((glob) => ({ source: glob, reason: 'no file matches' })))
  return {
    volumes: volumes.map(({ summary }) => summary),
    failures,
    kept: entriesOf(earlier.kept).map(({ name }) => name),
    dropped: earlier.dropped,
    replaced: earlier.replaced.map(({ name, title, edition }) => ({ name, title, edition })),
    out: options.out ?? null,
    matched: inputs.length,
    exitCode: inputs.length === 0 ? 2 : failures.length > 0 ? 1 : 0,
  }
}

function entriesOf(volumes: readonly WrittenVolume[]) {
  return volumes.map(({ entry }) => entry)
}

/** Asked first: it would be a pity to find out after an hour. */
async function whyNoFolder(out: string): Promise<string | null> {
  try {
    await makeFolder(out)
    return null
  } catch (error) {
    return `nothing can be written there: ${reasonOf(error)}`
  }
}

async function compileAll(inputs: readonly NamedInput[], around: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [index, input] of inputs.entries()) {
    const event = { file: input.path, index, total: inputs.length }
    around.options.onProgress?.({ stage: 'start', ...event })
    outcomes.push(await compileInput(input, around))
    around.options.onProgress?.({ stage: 'done', ...event })
  }
  return outcomes
}

interface Surroundings {
  cwd: string
  out: string | null
  options: CorpusOptions
}

async function compileInput({ path, name }: NamedInput, around: Surroundings): Promise<Outcome> {
  const { toTree, dialect, onVolume } = around.options
  const source = await readSource(resolve(around.cwd, path), path)
  if ('reason' in source) return fail(path, source.reason)
  const volume = compileSafely(source, { name, ...(toTree ? { toTree } : {}), ...(dialect ? { dialect } : {}) })
  if (volume instanceof Error) return fail(path, `the compiler failed: ${volume.message}`)
  onVolume?.(volume)
  const [misfit] = volume.invalid
  if (misfit) return fail(path, `nothing written: ${misfit.message} (${misfit.note ?? misfit.ruleId})`)
  return writeVolume(volume, source, around.out)
}

function compileSafely(source: SourceFile, options: VolumeOptions): CompiledVolume | Error {
  try {
    return compileVolume(source, options)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function writeVolume(volume: CompiledVolume, source: SourceFile, out: string | null): Promise<Outcome> {
  const { tree, counts, name } = volume
  const { title, edition, dialect } = tree
  const summary = { source: source.path, title, edition, dialect, bytes: source.bytes, counts }
  if (out === null) return { summary: { ...summary, folder: null }, written: null }
  try {
    const outputs = await writeAtomically(out, toVolumeFiles(volume))
    const entry = toManifestVolume(volume, source, outputs)
    return { summary: { ...summary, folder: name }, written: { entry, linkable: toLinkable(volume) } }
  } catch (error) {
    return fail(source.path, `its output cannot be written: ${reasonOf(error)}`)
  }
}

function fail(source: string, reason: string): Outcome {
  return { failure: { source, reason } }
}

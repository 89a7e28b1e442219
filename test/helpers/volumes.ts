/** The volumes that tests run on: those of corpus/ always, those beside the repository where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type CompiledVolume, compileVolume } from '../../src/corpus/compile-volume.ts'
import { decodeSource, type SourceFile } from '../../src/corpus/read-source.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)
const SHARED = new URL('../../../shared/corpus/', import.meta.url)

/** A volume on disk. */
export interface VolumeFile {
  name: string
  url: URL
}

/** Names of the two volumes of corpus/. */
export const TITLE_31 = 'CFR-2005-title31-vol1.txt'
export const TITLE_26 = 'CFR-title26-part301-excerpt.txt'

/** Volumes beside the repository that a full run needs; absent ones are skipped, and the run says so. */
export const SHARED_VOLUMES = ['CFR-2016-title21-vol1-excerpt.txt', 'CFR-2017-title27-vol2-rendered.txt'] as const

/** The volumes of corpus/. */
export function corpusVolumes(): VolumeFile[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, url: new URL(name, CORPUS) }))
}

/** Where a volume stands, in corpus/ or beside the repository. */
export function volumeUrl(name: string): URL {
  const own = new URL(name, CORPUS)
  return existsSync(own) ? own : new URL(name, SHARED)
}

/** Is the volume here? */
export function hasVolume(name: string): boolean {
  return existsSync(volumeUrl(name))
}

/** Bytes of a volume; none where it is absent. */
export function readVolume(name: string): Buffer {
  return hasVolume(name) ? readFileSync(volumeUrl(name)) : Buffer.alloc(0)
}

/** A text, or bytes, as a decoded source. */
export function toSourceFile(name: string, bytes: Uint8Array | string): SourceFile {
  const source = decodeSource(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  if ('reason' in source) throw new Error(`${name}: ${source.reason}`)
  return source
}

/** Compile a text, or bytes, in memory. */
export function compileText(bytes: Uint8Array | string, name = 'volume.txt'): CompiledVolume {
  return compileVolume(toSourceFile(name, bytes))
}

const compiled = new Map<string, CompiledVolume>()

/** Compile a volume, once for each test file. */
export function compiledVolume(name: string): CompiledVolume {
  const known = compiled.get(name)
  if (known) return known
  const volume = compileText(readVolume(name), name)
  compiled.set(name, volume)
  return volume
}

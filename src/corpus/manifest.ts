/** What is compiled in an output folder, and from what: manifest.json. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { titlesOf } from '../ast/title.ts'
import type { ManifestFailure, ManifestFile, ManifestRecord, ManifestVolume } from '../export/records.ts'
import { packageFolder } from '../validate/schemas.ts'
import type { CompiledVolume } from './compile-volume.ts'
import type { SourceFile } from './read-source.ts'

/** Its name. */
export const MANIFEST = 'manifest.json'

/** Version of the schemas that this program writes; see schemas/CHANGELOG.md. */
export const SCHEMA_VERSION = '1.0.0'

/** The entry of one volume: names without folders, so that the working folder leaves no trace. */
export function toManifestVolume(
  volume: CompiledVolume,
  source: SourceFile,
  outputs: readonly ManifestFile[],
): ManifestVolume {
  const { bytes, sha256, encoding } = source
  return {
    name: volume.name,
    source: { file: basename(source.path), bytes, sha256, encoding },
    title: volume.tree.title,
    titles: titlesOf(volume.tree),
    dialect: volume.tree.dialect,
    edition: volume.tree.edition,
    counts: volume.counts,
    outputs: [...outputs].sort((a, b) => order(a.file, b.file)),
  }
}

/** The manifest: volumes and failures in order of code units. */
export function toManifest(
  volumes: readonly ManifestVolume[],
  { outputs, failures }: { outputs: readonly ManifestFile[]; failures: readonly ManifestFailure[] },
): ManifestRecord {
  return {
    schemaVersion: SCHEMA_VERSION,
    compilerVersion: compilerVersion(),
    volumes: [...volumes].sort((a, b) => order(a.name, b.name)),
    outputs: [...outputs],
    failures: failures
      .map(({ source, reason }) => ({ source: basename(source), reason }))
      .sort((a, b) => order(a.source, b.source) || order(a.reason, b.reason)),
  }
}

/** Version of this program. */
export function compilerVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

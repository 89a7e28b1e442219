/** Which volumes are compiled, and which of them a citation may mean. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryVolume } from './records.ts'

interface ManifestView {
  volumes: { name: string; source: { file: string }; title: number | null; edition: string | null }[]
}

/** Volumes listed in the manifest of an output folder, or null where nothing is compiled. */
export function readVolumes(out: string): QueryVolume[] | null {
  const manifest = readManifest(join(out, 'manifest.json'))
  if (manifest === null || manifest.volumes.length === 0) return null
  return manifest.volumes.map(({ name, source, title, edition }) => ({
    name,
    source: source.file,
    title,
    edition,
    folder: join(out, name),
  }))
}

function readManifest(path: string): ManifestView | null {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<ManifestView>
    return Array.isArray(manifest.volumes) ? { volumes: manifest.volumes } : null
  } catch {
    return null
  }
}

/** Volumes of the title and year a citation names; a volume whose title is unknown fits a citation without one. */
export function matchVolumes(
  volumes: readonly QueryVolume[],
  wanted: { title: number | null; year: string | null },
): QueryVolume[] {
  return volumes.filter(
    ({ title, edition }) =>
      (wanted.title === null || title === wanted.title) &&
      (wanted.year === null || edition?.startsWith(wanted.year) === true),
  )
}

/** `31 CFR (2005), 26 CFR`: what is compiled, for a message. */
export function describeVolumes(volumes: readonly QueryVolume[]): string {
  const names = volumes.map(({ title, edition }) =>
    [title === null ? 'a volume without a title' : `${title} CFR`, edition === null ? '' : `(${edition.slice(0, 4)})`]
      .filter((word) => word !== '')
      .join(' '),
  )
  return [...new Set(names)].join(', ')
}

/** Which volumes are compiled, and which of them a citation may mean. */
import { join } from 'node:path'
import { readBytes, WAY_OUT } from './read-output.ts'
import type { QueryFile, QueryVolume } from './records.ts'

interface ManifestView {
  volumes: {
    name: string
    source: { file: string }
    title: number | null
    titles: number[]
    edition: string | null
    outputs: QueryFile[]
  }[]
  outputs: QueryFile[]
}

/** Volumes listed in the manifest of an output folder, or null where nothing is compiled; throws where it is damaged or may not be read. */
export function readVolumes(out: string): QueryVolume[] | null {
  const manifest = readManifest(join(out, 'manifest.json'))
  if (manifest === null || manifest.volumes.length === 0) return null
  return manifest.volumes.map(({ name, source, title, titles, edition, outputs }) => ({
    name,
    source: source.file,
    title,
    titles,
    edition,
    out,
    outputs: [...outputs, ...manifest.outputs],
  }))
}

function readManifest(path: string): ManifestView | null {
  const bytes = readBytes(path, 'manifest.json')
  if (bytes === null) return null
  const manifest = parse(bytes.toString('utf8'))
  if (!isManifest(manifest)) throw new Error(`manifest.json is damaged; ${WAY_OUT}`)
  return manifest
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isManifest(value: unknown): value is ManifestView {
  const { volumes, outputs } = (value ?? {}) as Partial<ManifestView>
  return areFiles(outputs) && Array.isArray(volumes) && volumes.every(isVolume)
}

function isVolume(value: unknown): boolean {
  const { name, source, titles, outputs } = (value ?? {}) as Partial<ManifestView['volumes'][number]>
  return typeof name === 'string' && typeof source?.file === 'string' && Array.isArray(titles) && areFiles(outputs)
}

function areFiles(files: unknown): boolean {
  return Array.isArray(files) && files.every((one) => typeof one?.file === 'string' && typeof one.sha256 === 'string')
}

/** Volumes of the title and year a citation names; a volume whose title is unknown fits a citation without one. */
export function matchVolumes(
  volumes: readonly QueryVolume[],
  wanted: { title: number | null; year: string | null },
): QueryVolume[] {
  return volumes.filter(
    ({ titles, edition }) =>
      (wanted.title === null || titles.includes(wanted.title)) &&
      (wanted.year === null || edition?.startsWith(wanted.year) === true),
  )
}

/** `31 CFR (2005), 26 CFR`: what is compiled, for a message. */
export function describeVolumes(volumes: readonly QueryVolume[]): string {
  const names = volumes.flatMap(({ titles, edition }) => {
    const year = edition === null ? '' : ` (${edition.slice(0, 4)})`
    return titles.length === 0 ? [`a volume without a title${year}`] : titles.map((title) => `${title} CFR${year}`)
  })
  return [...new Set(names)].join(', ')
}

/**
 * Volumes that earlier runs compiled into the same folder.
 *
 * A run lists them beside its own, so that a folder answers from all that was compiled into it, whether in one run or
 * in several. One is kept only as it was written: each of its files has the hash that the manifest tells, and the same
 * version of the program wrote it. It gives way to a volume of this run that has its folder or that was made from the
 * same file.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing, reasonOf } from '../ast/reason-of.ts'
import type { ManifestRecord, ManifestVolume, ReferenceEdge } from '../export/records.ts'
import { validateRecord } from '../validate/validate-record.ts'
import { type Linkable, storedToLinkable } from './link-volumes.ts'
import { compilerVersion, MANIFEST, SCHEMA_VERSION } from './manifest.ts'

/** What the manifest and the links need of a volume that is written. */
export interface WrittenVolume {
  entry: ManifestVolume
  linkable: Linkable
}

/** A volume, or all of them, that the manifest does not list any more. */
export interface DroppedVolume {
  /** Below the output folder. */
  name: string
  /** One sentence for people. */
  reason: string
}

/** What became of earlier volumes. */
export interface EarlierVolumes {
  kept: WrittenVolume[]
  dropped: DroppedVolume[]
  /** Volumes that this run wrote over, made from a file of the same name and other bytes. */
  replaced: ManifestVolume[]
}

/** Nothing was there. */
export const NOTHING: EarlierVolumes = { kept: [], dropped: [], replaced: [] }

/** Read what earlier runs left in `out`, beside the volumes that this run wrote. */
export async function readEarlier(out: string, written: readonly ManifestVolume[]): Promise<EarlierVolumes> {
  const manifest = await readManifest(out)
  if (manifest === null) return NOTHING
  if ('reason' in manifest) return { ...NOTHING, dropped: [{ name: MANIFEST, reason: manifest.reason }] }
  const earlier: EarlierVolumes = { kept: [], dropped: [], replaced: [] }
  const isSame = manifest.schemaVersion === SCHEMA_VERSION && manifest.compilerVersion === compilerVersion()
  const otherProgram = `cfrc ${manifest.compilerVersion} compiled it; compile it again`
  for (const entry of manifest.volumes) {
    if (written.some((one) => one.name === entry.name && one.source.sha256 !== entry.source.sha256))
      earlier.replaced.push(entry)
    if (written.some((one) => takesPlaceOf(one, entry))) continue
    const files = await readOutputs(out, entry)
    if (files === 'gone') continue
    if (isSame && files !== 'changed') earlier.kept.push({ entry, linkable: toLinkable(entry, files) })
    else earlier.dropped.push({ name: entry.name, reason: files === 'changed' ? CHANGED : otherProgram })
  }
  return earlier
}

const UNKNOWN = 'and what was compiled before is not known; compile it again'
const CHANGED = 'its files are not as they were compiled; compile it again'

/** The manifest, null where there is none, or why it does not tell. */
async function readManifest(out: string): Promise<ManifestRecord | { reason: string } | null> {
  try {
    return parseManifest(await readFile(join(out, MANIFEST), 'utf8')) ?? { reason: `it was damaged, ${UNKNOWN}` }
  } catch (error) {
    return isMissing(error) ? null : { reason: `it cannot be read (${reasonOf(error)}), ${UNKNOWN}` }
  }
}

function parseManifest(text: string): ManifestRecord | null {
  try {
    const manifest = JSON.parse(text) as ManifestRecord
    return validateRecord('manifest', manifest).length === 0 ? manifest : null
  } catch {
    return null
  }
}

function takesPlaceOf(one: ManifestVolume, earlier: ManifestVolume): boolean {
  const isSameFile = one.source.file === earlier.source.file && one.source.sha256 === earlier.source.sha256
  return one.name === earlier.name || isSameFile
}

/** The files by name; a volume whose folder was deleted is gone, and that is how to be rid of one. */
async function readOutputs(
  out: string,
  { outputs }: ManifestVolume,
): Promise<Map<string, string> | 'changed' | 'gone'> {
  const files = new Map<string, string>()
  let missing = 0
  for (const { file, sha256 } of outputs) {
    const bytes = await readFile(join(out, ...file.split('/'))).catch((error: unknown) => error)
    if (isMissing(bytes)) missing++
    else if (bytes instanceof Uint8Array && createHash('sha256').update(bytes).digest('hex') === sha256)
      files.set(file, Buffer.from(bytes).toString('utf8'))
  }
  if (missing === outputs.length) return 'gone'
  return files.size === outputs.length ? files : 'changed'
}

function toLinkable({ name, edition }: ManifestVolume, files: ReadonlyMap<string, string>): Linkable {
  const [tree = '', references = ''] = ['tree.json', 'references.ndjson'].map((file) => files.get(`${name}/${file}`))
  return storedToLinkable({
    name,
    edition,
    identifiers: Array.from(tree.matchAll(IDENTIFIER), ([, identifier]) => JSON.parse(identifier!) as string),
    references: references.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as ReferenceEdge])),
  })
}

/** Inside a string of JSON a quote is escaped: this is nothing but the field of a node. */
const IDENTIFIER = /"identifier":("(?:[^"\\]|\\.)*")/g

/** What an output folder tells of all its volumes together: links.ndjson, then the manifest that lists it. */

import { reasonOf } from '../ast/reason-of.ts'
import type { ManifestFailure, ManifestRecord } from '../export/records.ts'
import { validateRecord } from '../validate/validate-record.ts'
import type { WrittenVolume } from './earlier-volumes.ts'
import { linkVolumes } from './link-volumes.ts'
import { MANIFEST, toManifest } from './manifest.ts'
import { toJson, toLines } from './volume-files.ts'
import { writeAtomically } from './write-atomically.ts'

/** Name of the file of links. */
const LINKS = 'links.ndjson'

/** Write both; gives why one could not be written. */
export async function writeShared(
  out: string,
  volumes: readonly WrittenVolume[],
  failures: readonly ManifestFailure[],
): Promise<ManifestFailure[]> {
  const links = linkVolumes(volumes.map(({ linkable }) => linkable))
  const [misfit] = links.flatMap((link) => validateRecord('link', link))
  if (misfit) return [{ source: LINKS, reason: `nothing written: ${misfit.message}` }]
  try {
    const outputs = await writeAtomically(out, [{ file: LINKS, text: toLines(links) }])
    const entries = volumes.map(({ entry }) => entry)
    return await writeManifest(out, toManifest(entries, { outputs, failures }))
  } catch (error) {
    return [{ source: MANIFEST, reason: `it cannot be written: ${reasonOf(error)}` }]
  }
}

async function writeManifest(out: string, manifest: ManifestRecord): Promise<ManifestFailure[]> {
  const [misfit] = validateRecord('manifest', manifest)
  if (misfit) return [{ source: MANIFEST, reason: `nothing written: ${misfit.message}` }]
  await writeAtomically(out, [{ file: MANIFEST, text: toJson(manifest) }])
  return []
}

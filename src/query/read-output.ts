/** Files of an output folder, read as they were compiled or not at all. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing, reasonOf } from '../ast/reason-of.ts'
import type { QueryVolume } from './records.ts'

/**
 * The text of a file that the manifest lists: `CFR-2005-title31-vol1/sections.ndjson`, `links.ndjson`.
 *
 * Half a file of records reads as a small volume: only the hash tells. The errors are for people: an output folder
 * that is not whole is made whole by compiling again.
 */
export function readOutput({ out, outputs }: QueryVolume, file: string): string {
  const bytes = readBytes(join(out, ...file.split('/')), file)
  if (bytes === null) throw new Error(`${file} is not there; ${WAY_OUT}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (outputs.find((one) => one.file === file)?.sha256 !== sha256)
    throw new Error(`${file} is not as it was compiled; ${WAY_OUT}`)
  return bytes.toString('utf8')
}

/** What to do about a folder that is not whole. */
export const WAY_OUT = 'run "cfrc compile" again'

/** The bytes of a file, or null where it is not there; throws where it cannot be read. `name` is what messages call it. */
export function readBytes(path: string, name: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw new Error(`${name} cannot be read: ${reasonOf(error)}`)
  }
}

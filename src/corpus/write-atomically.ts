/** Write files so that a reader sees the old ones or the new ones, never half of one. */
import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestFile } from '../export/records.ts'

/** A file to be written, below the output folder. */
export interface OutputFile {
  /** With forward slashes: `CFR-2005-title31-vol1/tree.json`. */
  file: string
  text: string
}

/** Write all files beside their places first, then move each to its place; nothing is left behind on failure. */
export async function writeAtomically(out: string, files: readonly OutputFile[]): Promise<ManifestFile[]> {
  const moves = files.map(({ file, text }) => {
    const place = join(out, ...file.split('/'))
    return { place, temporary: `${place}.${process.pid}.tmp`, text }
  })
  try {
    for (const { place, temporary, text } of moves) {
      await mkdir(dirname(place), { recursive: true })
      await writeFile(temporary, text, 'utf8')
    }
    for (const { place, temporary } of moves) await rename(temporary, place)
  } finally {
    await Promise.all(moves.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})))
  }
  return files.map(describe)
}

function describe({ file, text }: OutputFile): ManifestFile {
  const bytes = Buffer.from(text, 'utf8')
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

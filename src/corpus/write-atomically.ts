/** Write files so that a reader sees the old ones or the new ones, never half of one. */
import { hash } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ManifestFile } from '../export/records.ts'
import { makeFolder } from './make-folder.ts'
import { removeOnSignal } from './remove-on-signal.ts'

/** A file to be written, below the output folder. */
export interface OutputFile {
  /** With forward slashes: `CFR-2005-title31-vol1/tree.json`. */
  file: string
  text: string
}

/** A file on its way to its place. */
interface Move {
  file: string
  place: string
  temporary: string
  bytes: Uint8Array
}

/** Write all files beside their places first, then move each to its place; nothing is left behind on failure, or where a signal ends the program. */
export async function writeAtomically(out: string, files: readonly OutputFile[]): Promise<ManifestFile[]> {
  const moves = files.map(({ file, text }): Move => {
    const place = join(out, ...file.split('/'))
    return { file, place, temporary: `${place}.${process.pid}.tmp`, bytes: Buffer.from(text, 'utf8') }
  })
  const temporaries = moves.map(({ temporary }) => temporary)
  return removeOnSignal(temporaries, () => write(moves))
}

async function write(moves: readonly Move[]): Promise<ManifestFile[]> {
  try {
    for (const folder of new Set(moves.map(({ place }) => dirname(place)))) await makeFolder(folder)
    const writing = Promise.allSettled(moves.map(({ temporary, bytes }) => writeFile(temporary, bytes)))
    const described = moves.map(describe)
    for (const written of await writing) if (written.status === 'rejected') throw written.reason
    for (const { place, temporary } of moves) await rename(temporary, place)
    return described
  } finally {
    await Promise.all(moves.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})))
  }
}

function describe({ file, bytes }: Move): ManifestFile {
  return { file, bytes: bytes.length, sha256: hash('sha256', bytes) }
}

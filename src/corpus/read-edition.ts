/** Records of an edition, wherever they are: compiled folders, a file of records, or sources to compile. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dialect } from '../ast/nodes.ts'
import type { SectionRecord } from '../export/records.ts'
import { compileVolume } from './compile-volume.ts'
import { readSource, reasonOf } from './read-source.ts'

/** Sections in order, or one sentence why there are none. */
export type EditionReading = { sections: SectionRecord[] } | { reason: string }

/**
 * `file` is a folder of one compiled volume, a folder of several (they make one title together), a sections.ndjson,
 * or a source.
 */
export async function readEdition(file: string, dialect?: Dialect): Promise<EditionReading> {
  try {
    if ((await stat(file)).isDirectory()) return await readFolder(file)
    if (file.endsWith('.ndjson')) return { sections: await readRecords(file) }
  } catch (error) {
    return { reason: error instanceof SyntaxError ? 'its records are damaged' : reasonOf(error) }
  }
  const source = await readSource(file)
  if ('reason' in source) return source
  const volume = compileVolume(source, dialect === undefined ? {} : { dialect })
  return { sections: volume.sections }
}

async function readFolder(folder: string): Promise<EditionReading> {
  const entries = await readdir(folder, { withFileTypes: true })
  if (entries.some(({ name }) => name === RECORDS)) return { sections: await readRecords(join(folder, RECORDS)) }
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const volumes: SectionRecord[][] = []
  for (const name of names.sort()) {
    if ((await readdir(join(folder, name))).includes(RECORDS))
      volumes.push(await readRecords(join(folder, name, RECORDS)))
  }
  return volumes.length === 0 ? { reason: 'nothing is compiled there' } : { sections: volumes.flat() }
}

const RECORDS = 'sections.ndjson'

async function readRecords(file: string): Promise<SectionRecord[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as SectionRecord)
}

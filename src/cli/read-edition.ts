/** Records of an edition, wherever they are: compiled folders, a file of records, or sources to compile. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Dialect } from '../ast/nodes.ts'
import { reasonOf } from '../ast/reason-of.ts'
import { compileVolume } from '../corpus/compile-volume.ts'
import { readSource } from '../corpus/read-source.ts'
import type { SectionRecord } from '../export/records.ts'
import { readOutput } from '../query/read-output.ts'
import { readVolumes } from '../query/read-volumes.ts'

/** Sections in order, or one sentence why there are none. */
export type EditionReading = { sections: SectionRecord[] } | { reason: string }

/**
 * `file` is a folder of one compiled volume, a folder of several (they make one title together), a sections.ndjson,
 * or a source.
 */
export async function readEdition(file: string, dialect?: Dialect): Promise<EditionReading> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return readFolder(file)
    if (!found.isFile()) return { reason: 'not a regular file' }
    if (file.endsWith('.json')) return { reason: 'it holds no records of sections; name a sections.ndjson or a folder' }
    if (file.endsWith('.ndjson')) return { sections: parseRecords(await readFile(file, 'utf8')) }
  } catch (error) {
    return { reason: whatIsWrong(error) }
  }
  const source = await readSource(file)
  if ('reason' in source) return source
  const volume = compileVolume(source, dialect === undefined ? {} : { dialect })
  return { sections: volume.sections }
}

/** The manifest tells which volumes belong to a folder, and whether their records are whole. */
function readFolder(folder: string): EditionReading {
  const beside = readVolumes(dirname(folder))?.filter(({ name }) => name === basename(folder)) ?? []
  const volumes = readVolumes(folder) ?? beside
  if (volumes.length === 0) return { reason: 'nothing is compiled there' }
  return { sections: volumes.flatMap((volume) => parseRecords(readOutput(volume, `${volume.name}/sections.ndjson`))) }
}

function parseRecords(text: string): SectionRecord[] {
  const records = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]))
  if (!records.every(isSection)) throw new Error('it holds no records of sections; name a sections.ndjson')
  return records
}

function isSection(record: unknown): record is SectionRecord {
  const { type, blocks } = (record ?? {}) as Partial<SectionRecord>
  return (type === 'section' || type === 'appendix') && Array.isArray(blocks)
}

function whatIsWrong(error: unknown): string {
  if (error instanceof SyntaxError) return 'its records are damaged'
  return error instanceof Error && !('code' in error) ? error.message : reasonOf(error)
}

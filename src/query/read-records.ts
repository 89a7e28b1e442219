/** Records of a compiled volume, parsed only where they can matter. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryContents, QuerySection, QuerySystem, QueryVolume } from './records.ts'

/** A volume opened for queries; each file is read at most once, and only when asked for. */
export interface VolumeReader {
  volume: QueryVolume
  /** Sections and appendices whose line holds `needle`; the caller still checks the parsed record. */
  sectionsWith(needle: string): QuerySection[]
  /** Numbers of all sections in order. */
  numbers(): string[]
  contents(): QueryContents
  systems(): QuerySystem[]
}

/** Open a volume. A query for one section parses one line of several hundred. */
export function openVolume(volume: QueryVolume): VolumeReader {
  const read = (file: string) => readFileSync(join(volume.folder, file), 'utf8')
  const sectionLines = () => {
    sections ??= read('sections.ndjson')
    return sections
  }
  let sections: string | undefined
  let contents: QueryContents | undefined
  return {
    volume,
    sectionsWith: (needle) => linesWith(sectionLines(), needle).map((line) => JSON.parse(line) as QuerySection),
    numbers: () => [...sectionLines().matchAll(/"number":"([^"\\]*)"/g)].map((match) => match[1]!),
    contents() {
      contents ??= JSON.parse(read('contents.json')) as QueryContents
      return contents
    },
    systems: () => linesWith(read('systems.ndjson'), '{').map((line) => JSON.parse(line) as QuerySystem),
  }
}

/** Lines of an NDJSON text that hold `needle`, in order. */
export function linesWith(text: string, needle: string): string[] {
  const lines: string[] = []
  for (let at = text.indexOf(needle); at !== -1; ) {
    const start = text.lastIndexOf('\n', at) + 1
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed
    lines.push(text.slice(start, end))
    at = text.indexOf(needle, end)
  }
  return lines
}

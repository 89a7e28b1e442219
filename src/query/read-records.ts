/** Records of a compiled volume, parsed only where they can matter. */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type {
  QueryContents,
  QueryDefinition,
  QueryLink,
  QueryReference,
  QuerySection,
  QuerySystem,
  QueryVolume,
} from './records.ts'

/** A volume opened for queries; each file is read at most once, and only when asked for. */
export interface VolumeReader {
  volume: QueryVolume
  /** Sections and appendices whose line holds `needle`; the caller still checks the parsed record. */
  sectionsWith(needle: string): QuerySection[]
  /** Numbers of all sections in order. */
  numbers(): string[]
  contents(): QueryContents
  systems(): QuerySystem[]
  /** References whose line holds `needle`; the caller still checks the parsed record. */
  referencesWith(needle: string): QueryReference[]
  definitions(): QueryDefinition[]
}

/** Open a volume. A query for one section parses one line of several hundred. */
export function openVolume(volume: QueryVolume): VolumeReader {
  const read = (file: string) => readOutput(volume, file)
  const sectionLines = () => {
    sections ??= read('sections.ndjson')
    return sections
  }
  const parse = <Record>(json: string) => parseOutput<Record>(volume, json)
  let sections: string | undefined
  let references: string | undefined
  let contents: QueryContents | undefined
  return {
    volume,
    sectionsWith: (needle) => linesWith(sectionLines(), needle).map((line) => parse<QuerySection>(line)),
    numbers: () => [...sectionLines().matchAll(/"number":"([^"\\]*)"/g)].map((match) => match[1]!),
    contents() {
      contents ??= parse<QueryContents>(read('contents.json'))
      return contents
    },
    systems: () => linesWith(read('systems.ndjson'), '{').map((line) => parse<QuerySystem>(line)),
    referencesWith: (needle) => {
      references ??= read('references.ndjson')
      return linesWith(references, needle).map((line) => parse<QueryReference>(line))
    },
    definitions: () => linesWith(read('definitions.ndjson'), '{').map((line) => parse<QueryDefinition>(line)),
  }
}

/** Links from a volume into those compiled with it. */
export function readLinks(volume: QueryVolume): QueryLink[] {
  const text = readOutput(
    { ...volume, name: basename(dirname(volume.folder)), folder: dirname(volume.folder) },
    'links.ndjson',
  )
  return linesWith(text, `{"volume":${JSON.stringify(volume.name)}`).map((line) => parseOutput<QueryLink>(volume, line))
}

/** Lines of an NDJSON text that hold `needle`, in order. */
function linesWith(text: string, needle: string): string[] {
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

/** The errors are for people: an output folder that is not whole is made whole by compiling again. */
function readOutput({ name, folder }: QueryVolume, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    throw new Error(`${name}/${file} cannot be read; run "cfrc compile" again`)
  }
}

function parseOutput<Record>({ name }: QueryVolume, json: string): Record {
  try {
    return JSON.parse(json) as Record
  } catch {
    throw new Error(`the records of ${name} are damaged; run "cfrc compile" again`)
  }
}

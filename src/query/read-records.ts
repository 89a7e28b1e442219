/** Records of a compiled volume, parsed only where they can matter. */
import { readOutput } from './read-output.ts'
import type {
  QueryAffected,
  QueryContents,
  QueryDefinition,
  QueryLink,
  QueryNode,
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
  tree(): QueryNode
  systems(): QuerySystem[]
  /** References whose line holds `needle`; the caller still checks the parsed record. */
  referencesWith(needle: string): QueryReference[]
  definitions(): QueryDefinition[]
  /** Entries of the List of CFR Sections Affected. */
  affected(): QueryAffected[]
  /** Does the file begin or end in the middle of a section? */
  isCut(): boolean
}

/** Open a volume. A query for one section parses one line of several hundred. */
export function openVolume(volume: QueryVolume): VolumeReader {
  const read = (file: string) => readOutput(volume, `${volume.name}/${file}`)
  const sectionLines = () => {
    sections ??= read('sections.ndjson')
    return sections
  }
  let sections: string | undefined
  let references: string | undefined
  let contents: QueryContents | undefined
  return {
    volume,
    sectionsWith: (needle) => linesWith(sectionLines(), needle).map(parse<QuerySection>),
    numbers: () => [...sectionLines().matchAll(/"number":"([^"\\]*)"/g)].map((match) => match[1]!),
    contents() {
      contents ??= parse<QueryContents>(read('contents.json'))
      return contents
    },
    tree: () => parse<QueryNode>(read('tree.json')),
    systems: () => linesWith(read('systems.ndjson'), '{').map(parse<QuerySystem>),
    referencesWith: (needle) => {
      references ??= read('references.ndjson')
      return linesWith(references, needle).map(parse<QueryReference>)
    },
    isCut: () => read('diagnostics.ndjson').includes('"ruleId":"volume-complete"'),
    definitions: () => linesWith(read('definitions.ndjson'), '{').map(parse<QueryDefinition>),
    affected() {
      // A volume compiled before the file was thought of has none.
      const isWritten = volume.outputs.some(({ file }) => file === `${volume.name}/finding-aids.ndjson`)
      return isWritten ? linesWith(read('finding-aids.ndjson'), '{"type":"affected"').map(parse<QueryAffected>) : []
    },
  }
}

/** What a miss adds of a file that breaks off before the place asked for would come. */
export function mayLack(reader: VolumeReader, isBeyond: boolean): string {
  return isBeyond && reader.isCut() ? ' The file is cut off, and may lack it.' : ''
}

/** Links from a volume into the others of its folder. */
export function readLinks(volume: QueryVolume): QueryLink[] {
  const needle = `{"volume":${JSON.stringify(volume.name)}`
  return linesWith(readOutput(volume, 'links.ndjson'), needle).map(parse<QueryLink>)
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

function parse<Record>(json: string): Record {
  return JSON.parse(json) as Record
}

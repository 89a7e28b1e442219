/** The files of one volume as text. */
import type { CompiledVolume } from './compile-volume.ts'
import type { OutputFile } from './write-atomically.ts'

/** The files of a volume, in order of name. */
export function toVolumeFiles(volume: CompiledVolume): OutputFile[] {
  const { name, tree, sections, contents, systems, references, definitions, findingAids, diagnostics, report } = volume
  return [
    { file: `${name}/contents.json`, text: toJson(contents) },
    { file: `${name}/definitions.ndjson`, text: toLines(definitions) },
    { file: `${name}/diagnostics.ndjson`, text: toLines(diagnostics) },
    { file: `${name}/finding-aids.ndjson`, text: toLines(findingAids) },
    { file: `${name}/references.ndjson`, text: toLines(references) },
    { file: `${name}/report.txt`, text: report },
    { file: `${name}/sections.ndjson`, text: toLines(sections) },
    { file: `${name}/systems.ndjson`, text: toLines(systems) },
    { file: `${name}/tree.json`, text: toJson(tree) },
  ]
}

/** One JSON text and a line end. */
export function toJson(value: object): string {
  return `${JSON.stringify(value)}\n`
}

/** One record a line. */
export function toLines(records: readonly object[]): string {
  return records.map(toJson).join('')
}

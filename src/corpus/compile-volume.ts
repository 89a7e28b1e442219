/** Compile one volume in memory: text in, tree and records out, all of them valid or said not to be. */
import { basename } from 'node:path'
import { VFile } from 'vfile'
import type { Finding } from '../ast/finding.ts'
import { findingsOf, reportTo } from '../ast/messages.ts'
import type { Dialect, Root } from '../ast/nodes.ts'
import { toContentsRecord } from '../export/contents-record.ts'
import { toDefinitionRecords } from '../export/definitions.ts'
import { toDiagnosticRecords } from '../export/diagnostic-record.ts'
import { toFindingAidRecords } from '../export/finding-aids.ts'
import { createPages } from '../export/pages.ts'
import type {
  ContentsRecord,
  DefinitionRecord,
  DiagnosticRecord,
  FindingAidRecord,
  ReferenceEdge,
  SectionRecord,
  SystemRecord,
  VolumeCounts,
} from '../export/records.ts'
import { toReferenceEdges } from '../export/references.ts'
import { toReport } from '../export/report-text.ts'
import { toSectionRecords } from '../export/section-record.ts'
import { toSystemRecords } from '../export/systems.ts'
import { countVolume } from '../export/volume-counts.ts'
import { parseVolume } from '../processor.ts'
import { validateRecord } from '../validate/validate-record.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { volumeName } from './find-inputs.ts'
import type { SourceFile } from './read-source.ts'

/** What a volume was compiled to. */
export interface CompiledVolume {
  /** Name of its folder below the output folder. */
  name: string
  /** The decoded text and all messages, in the order of the text. */
  file: VFile
  tree: Root
  sections: SectionRecord[]
  contents: ContentsRecord
  systems: SystemRecord[]
  references: ReferenceEdge[]
  definitions: DefinitionRecord[]
  findingAids: FindingAidRecord[]
  diagnostics: DiagnosticRecord[]
  report: string
  counts: VolumeCounts
  /** Why it may not be written: the tree or a record does not fit its schema. */
  invalid: Finding[]
}

/** From the text of a file to its tree; findings become messages of the file. */
export type ToTree = (file: VFile) => Root

/** What may differ from the rule. */
export interface VolumeOptions {
  /** Folder of the volume, if that is not the name of the file. */
  name?: string
  /** Another way from text to tree: tests give one. */
  toTree?: ToTree
  /** Dialect of the file, where it is not to be told from the text. */
  dialect?: Dialect
}

/** Compile a decoded source. */
export function compileVolume(input: SourceFile, options: VolumeOptions = {}): CompiledVolume {
  const { name = volumeName(input.path), toTree = parseVolume } = options
  const source = basename(input.path)
  const data = options.dialect === undefined ? {} : { dialect: options.dialect }
  const file = new VFile({ path: input.path, value: input.text, data })
  const report = reportTo(file)
  input.findings.forEach(report)
  const tree = toTree(file)
  const pages = createPages(tree)
  const records = { sections: toSectionRecords(tree, pages), contents: toContentsRecord(tree, source, pages) }
  const derived = {
    systems: toSystemRecords(tree, records.sections),
    references: toReferenceEdges(tree, records.sections, pages),
    definitions: toDefinitionRecords(tree, records.sections),
    findingAids: toFindingAidRecords(tree, pages),
  }
  const misfits = validate(tree, { ...records, ...derived })
  misfits.forEach(report)
  const diagnostics = toDiagnosticRecords(findingsOf(file))
  const invalid = [...misfits, ...diagnostics.flatMap((record) => validateRecord('diagnostic', record))]
  const counts = countVolume({ tree, ...records, ...derived, diagnostics })
  const text = toReport({ source, encoded: input, tree, diagnostics, counts })
  return { name, file, tree, ...records, ...derived, diagnostics, report: text, counts, invalid }
}

function validate(
  tree: Root,
  records: Pick<CompiledVolume, 'sections' | 'contents' | 'systems' | 'references' | 'definitions' | 'findingAids'>,
): Finding[] {
  const { sections, contents, systems, references, definitions, findingAids } = records
  return [
    ...validateTree(tree),
    ...sections.flatMap((record) => validateRecord('section', record)),
    ...validateRecord('contents', contents),
    ...systems.flatMap((record) => validateRecord('system', record)),
    ...references.flatMap((record) => validateRecord('reference', record)),
    ...definitions.flatMap((record) => validateRecord('definition', record)),
    ...findingAids.flatMap((record) => validateRecord('finding-aid', record)),
  ]
}

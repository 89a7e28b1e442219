/** The public API of cfrc: text of a printed CFR volume in, validated tree and records out, and questions about them. */

export { parseQueryCitation, type QueryCitation } from '../grammar/query-citation.ts'
// Types: messages, nodes, records
export type { Finding, Report, Severity } from './ast/finding.ts'
export type { DivisionHeading, FlatNode, FlatParagraph, FlatRoot, Layout } from './ast/flat.ts'
export type * from './ast/nodes.ts'
export { createSource, type Source as SourceText } from './ast/source.ts'
// The stages one by one
export { type JoinedText, joinInline, textOf } from './ast/text.ts'
// Compile: whole corpora into a folder, one volume in memory
export {
  type CorpusFailure,
  type CorpusOptions,
  type CorpusProgress,
  type CorpusSummary,
  compileCorpus,
  type VolumeSummary,
} from './corpus/compile-corpus.ts'
export { type CompiledVolume, compileVolume, type VolumeOptions } from './corpus/compile-volume.ts'
export { type Linkable, linkVolumes, toLinkable } from './corpus/link-volumes.ts'
export { decodeSource, readSource, type SourceFailure, type SourceFile } from './corpus/read-source.ts'
// Export
export { toContentsRecord } from './export/contents-record.ts'
export { toDefinitionRecords } from './export/definitions.ts'
export { toFindingAidRecords } from './export/finding-aids.ts'
export type {
  AffectedRecord,
  AgencyRecord,
  AidEntryRecord,
  AuthorityGrant,
  AuthorityNote,
  Block as BlockRecord,
  CellReference,
  ChapterRecord,
  ContentsRecord,
  DefinitionRecord,
  DefinitionScope,
  DiagnosticRecord,
  DivisionOutline,
  ExampleBlock,
  ExtractBlock,
  FindingAidRecord,
  FootnoteBlock,
  FormBlock,
  FormulaBlock,
  GraphicBlock,
  HeadingBlock,
  HistoryRecord,
  LinkRecord,
  ManifestFailure,
  ManifestFile,
  ManifestRecord,
  ManifestSource,
  ManifestVolume,
  NoteBlock,
  NotedText,
  ParagraphBlock,
  RawBlock,
  ReferenceEdge,
  ReferenceRecord,
  SectionRecord,
  SourceNote,
  SystemRecord,
  TableBlock,
  TableColumn,
  TableNote,
  TableRow as TableRowRecord,
  VolumeCounts,
} from './export/records.ts'
export { toReferenceEdges } from './export/references.ts'
export { type SarifFailure, type SarifFile, type SarifRule, type SarifTool, toSarif } from './export/sarif.ts'
export { toSectionRecords } from './export/section-record.ts'
export { toSystemRecords } from './export/systems.ts'
export { lint } from './lint/lint.ts'
export type { RuleMeta } from './lint/rule.ts'
export { ruleCatalogue } from './lint/rule-catalogue.ts'
export { fromText } from './parse/from-text.ts'
export { parseVolume, processor } from './processor.ts'
// Query what is compiled
export type { Answer, Miss } from './query/answer.ts'
export { isMiss } from './query/answer.ts'
export { type AskedCitation, citationsOf } from './query/citations-of.ts'
export { type FoundReference, findCitedBy, findCiting } from './query/find-citing.ts'
export { findTerms, type TermUse, type UsedTerm } from './query/find-terms.ts'
export { formatJson } from './query/format-json.ts'
export { formatMarkdown } from './query/format-markdown.ts'
export { formatText } from './query/format-text.ts'
export { type FoundSystem, querySystems, type SystemsFilter } from './query/query-systems.ts'
export { readTarget } from './query/read-target.ts'
export { readVolumes } from './query/read-volumes.ts'
export type { QueryVolume } from './query/records.ts'
export { runQuery } from './query/run-query.ts'
// Validate
export { readSchema, type SchemaName } from './validate/schemas.ts'
export { validateRecord } from './validate/validate-record.ts'
export { validateTree } from './validate/validate-tree.ts'

/**
 * The productions of the printed CFR, by the scale they read at: a line, a block, a run of text.
 * README.md in this folder lists them with their notation and samples.
 */

export { type AffectedChange, affectedChange } from './block/affected-change.ts'
export { type AffectedHead, affectedHead } from './block/affected-head.ts'
export { type AgencyPlace, agencyPlaces } from './block/agency-places.ts'
// Blocks: headings and lists of contents
export { appendixParent } from './block/appendix-heading.ts'
// Blocks: notes and tables
export { type AuthorityGrant, parseAuthorityGrants } from './block/authority.ts'
export {
  type ContentsColumn,
  contentsColumn,
  contentsEntryLine,
  contentsTail,
  isContentsHead,
} from './block/contents.ts'
export type { ContentsEntryLine } from './block/contents-entry.ts'
// Blocks: paragraphs
export { type DefinitionForm, type DefinitionTerm, parseDefinitionTerm, toSlug } from './block/definition.ts'
export { type DefinitionScope, definitionScope } from './block/definition-scope.ts'
export { type ExampleCaption, exampleCaption } from './block/example.ts'
export { isFindingAidHeading } from './block/finding-aid-heading.ts'
export { type HistoryEntry, parseHistory } from './block/history.ts'
export type { HistoryAction } from './block/history-terms.ts'
export { type KeyTerm, type KeyTermContext, parseKeyTerm, parseStarredTerm } from './block/key-term.ts'
export { agreeKeyTerms, type KeyTermSibling } from './block/key-term-siblings.ts'
export { type ListedChapter, listedChapter } from './block/listed-chapter.ts'
export { findTableEnd, parseTable } from './block/table.ts'
export type {
  CellRecord,
  ColumnRecord,
  RowRecord,
  TableLine,
  TableNoteRecord,
  TablePiece,
  TableRecord,
} from './block/table-record.ts'
export { type VolumeFact, volumeFact } from './block/volume-facts.ts'
// Runs of text: other works
export { cfrCitation } from './inline/cfr-citation.ts'
// Runs of text: places in this title
export { designationList, type ListForm } from './inline/designation-list.ts'
export {
  appendixReference,
  chapterReference,
  partReference,
  selfReference,
  subpartReference,
} from './inline/division-reference.ts'
export { type ParagraphEvidence, paragraphEvidence } from './inline/evidence.ts'
export { agencyOrder, attorneyGeneralOpinion, executiveOrder, reorganizationPlan } from './inline/executive-citation.ts'
export { footnoteReference } from './inline/footnote-reference.ts'
export { frCitation } from './inline/fr-citation.ts'
export type { Entry, Expression } from './inline/item.ts'
export { paragraphReference } from './inline/paragraph-reference.ts'
export { type SectionEvidence, sectionEvidence } from './inline/section-evidence.ts'
export { sectionReference } from './inline/section-reference.ts'
export { publicLaw, statutesAtLarge } from './inline/statute-citation.ts'
export { statuteChapter, statuteSection, titleOfStatutes } from './inline/statute-section.ts'
export { treasuryDecision } from './inline/treasury-decision.ts'
export { uscCitation } from './inline/usc-citation.ts'
// Runs of text: all citations and references, and what they tell about the depth of paragraphs
export { coveredSpans, findInline, type InlineItem, type Pinpoint, type Scope, type Span } from './inline.ts'
export { type Bracket, bracket } from './line/bracket.ts'
export { type Caption, caption } from './line/caption.ts'
export { isCentered, PAGE_WIDTH } from './line/center-heading.ts'
export { isContentsEntry } from './line/contents-line.ts'
export { type Designation, designationAt, type Wrap } from './line/designation.ts'
export { type DivisionHeading, divisionHeading } from './line/division-heading.ts'
export { type FootnoteLabel, footnoteLabel } from './line/footnote-label.ts'
export { pageMarker } from './line/page-marker.ts'
export { type Parenthetical, parenthetical } from './line/parenthetical.ts'
export { type Rule, rule } from './line/rule.ts'
export { type SectionHeading, sectionHeading } from './line/section-heading.ts'
// Lines: what does this line open?
export { type Dialect, type LineOpening, parseLine } from './line.ts'

// Citations as people type them
export {
  type AppendixNoun,
  type CitedScope,
  type PageCitation,
  type PathRange,
  type ProvisionCitation,
  parseQueryCitation,
  parseUscTarget,
  type QueryCitation,
} from './query-citation.ts'

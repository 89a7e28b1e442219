/**
 * Types of everything cfrc writes, made from schemas/ by test/schema.test.ts (`npm run test:update`); the schemas
 * are the contract, so change those.
 */
import type { Position } from 'unist'

/** What a section is made of. */
export type Block =
  | ParagraphBlock
  | TableBlock
  | HeadingBlock
  | NoteBlock
  | FootnoteBlock
  | FormBlock
  | ExtractBlock
  | ExampleBlock
  | FormulaBlock
  | GraphicBlock
  | RawBlock

export interface SectionRecord {
  /** `section`, or `appendix` for an appendix, supplement or the like. */
  type: 'section' | 'appendix'
  /** USLM identifier, unique within a volume. */
  identifier: string | null
  /** `31 CFR 1.36`; null for a fragment whose number the source does not show. */
  citation: string | null
  /** ISO date of "Revised as of …", or null. */
  edition: string | null
  /** CFR title, or null where neither text nor file name tells it. */
  title: number | null
  /** Letter of the subtitle; null = none. So for the next five. */
  subtitle: string | null
  /** As printed. */
  chapter: string | null
  /** As printed. */
  subchapter: string | null
  /** As printed. */
  part: string | null
  /** As printed. */
  subpart: string | null
  /** Heading of the innermost subject group. */
  subjectGroup: string | null
  /** As printed; a reserved range is `17.104-17.109`; null for appendices and fragments. */
  number: string | null
  /** Only appendices: letter or number as printed, null if none. */
  designation?: string | null
  /** Heading without the number; of an appendix the whole heading as printed; null where the source has none. */
  heading: string | null
  reserved: boolean
  /** Reading order, nested. */
  blocks: Block[]
  /** Amendment history, in the order of the print. */
  history: HistoryRecord[]
  /** Authority printed under the section itself, or null. */
  authority: NotedText | null
  /** Approvals of information collections. */
  approvals: NotedText[]
  /** Authority of the nearest division above that prints one: subpart before part. */
  partAuthority: AuthorityNote | null
  /** Source note of the nearest division above that prints one: subpart before part. */
  partSource: SourceNote | null
  /** Printed pages on which the section stands. */
  pages: string[]
  position: Position
}

/** A level under a section: (a) (1) (i) (A), or a text without designation. */
export interface ParagraphBlock {
  type: 'paragraph'
  /** `flush`: text that returns to the left after a list, or behind matter set apart; `definition`: an undesignated definition; `labelled`: an answer or alternate, which counts anew. */
  role?: 'flush' | 'definition' | 'labelled'
  /** Letter or number as printed, without parentheses; null for an undesignated paragraph. */
  designation: string | null
  /** Designations from the section or appendix down. */
  path: string[]
  /** USLM identifier. */
  identifier: string | null
  /** As lawyers cite it: `31 CFR 1.36(c)(1)(viii)`; null where the section has none. */
  citation: string | null
  /** Key term as printed, or null. */
  heading: string | null
  /** Present and true where the paragraph says [Reserved]. */
  reserved?: true
  /** Own words, joined, key term included, designation not. */
  text: string
  references: ReferenceRecord[]
  /** First 16 hex digits of the SHA-256 of `text`. */
  textHash: string
  /** Confidence of the depth, 0 to 1; null where none was inferred. */
  confidence: number | null
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** One target of a citation or reference in `text`; the items of a list or range may share a span. */
export interface ReferenceRecord {
  /** The words of the reference as they stand in the text. */
  text: string
  /** First UTF-16 unit of the reference in the text. */
  start: number
  /** Unit behind the last one. */
  end: number
  /** Kind of citation or reference: `usc`, `cfr`, `section`, `paragraph` … */
  kind: string
  /** USLM identifier, or null where the words do not decide it. */
  target: string | null
  /** True or false for a target in this volume, null for another work. */
  resolved: boolean | null
}

/** A table, ruled or drawn with leader dots. */
export interface TableBlock {
  type: 'table'
  /** Caption as printed, or null. */
  caption: string | null
  columns: TableColumn[]
  /** Body rows in order. */
  rows: TableRow[]
  /** Notes and footnotes under the table. */
  notes: TableNote[]
  /** References in the caption, the column headings and the cells. */
  references: CellReference[]
  /** Printed pages on which the table stands. */
  pages: string[]
  position: Position
}

/** One column. */
export interface TableColumn {
  /** Headings of the column from the top down, joined. */
  heading: string
}

/** One row. */
export interface TableRow {
  /** One string for each column, empty where nothing is printed. */
  cells: string[]
  /** Present and true for a head that runs across the body; its text is in the first cell. */
  spanner?: true
}

/** A note or footnote under a table. */
export interface TableNote {
  type: 'footnote' | 'note'
  /** `1` of `\1\`, `*`; null where it has none. */
  label: string | null
  /** Own words, joined; label left out. */
  text: string
  references: ReferenceRecord[]
}

/** One target of a citation or reference in a table; `start` and `end` count in the words of its cell. */
export interface CellReference {
  /** Index in `rows`; null for the caption and the column headings. */
  row: number | null
  /** Index in `columns`; null for the caption. */
  column: number | null
  /** The words of the reference as they stand in the text. */
  text: string
  /** First UTF-16 unit of the reference in the text. */
  start: number
  /** Unit behind the last one. */
  end: number
  /** Kind of citation or reference: `usc`, `cfr`, `section`, `paragraph` … */
  kind: string
  /** USLM identifier, or null where the words do not decide it. */
  target: string | null
  /** True or false for a target in this volume, null for another work. */
  resolved: boolean | null
}

/** A heading among the paragraphs; what a numbered one governs is nested under it. */
export interface HeadingBlock {
  type: 'heading'
  /** Number of a numbered heading: `1` of "1. Purpose". */
  designation?: string | null
  /** Designations from the section or appendix down. */
  path?: string[]
  /** USLM identifier. */
  identifier?: string | null
  /** As lawyers cite it. */
  citation?: string | null
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** "Note:", "Editorial Note:", "Effective Date Note:", "Cross Reference:". */
export interface NoteBlock {
  type: 'note'
  kind: 'note' | 'editorial' | 'effectiveDate' | 'crossReference'
  /** Caption as printed, without the colon. */
  heading: string | null
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** A footnote; the text carries its mark. */
export interface FootnoteBlock {
  type: 'footnote'
  /** `1` of `\1\`. */
  label: string
  /** USLM identifier. */
  identifier: string | null
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** Lines to be filled in, signature lines, markings set line by line. */
export interface FormBlock {
  type: 'form'
  /** The same words, line by line as printed. */
  lines: string[]
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
}

/** Matter set apart: a letter, a statute, an oath; a list of contents inside an appendix. */
export interface ExtractBlock {
  type: 'extract'
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** "Example 1." and what it tells. */
export interface ExampleBlock {
  type: 'example'
  /** `1` of "Example 1."; null where it has none. */
  designation: string | null
  /** Path of the paragraph that it stands under. */
  path: string[]
  /** USLM identifier. */
  identifier: string | null
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
  /** Nested blocks in reading order. */
  blocks: Block[]
}

/** A formula set on lines of its own. */
export interface FormulaBlock {
  type: 'formula'
  /** The same words, line by line as printed. */
  lines: string[]
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
}

/** A picture that the plain text leaves out. */
export interface GraphicBlock {
  type: 'graphic'
  /** Name of the picture as printed, or null. */
  name: string | null
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
}

/** Print that no production recognises. */
export interface RawBlock {
  type: 'raw'
  /** Own words, joined; designation left out. */
  text: string
  references: ReferenceRecord[]
  /** Printed pages on which the own words stand. */
  pages: string[]
  position: Position
}

/** One step of a history, in the order of the print. */
export interface HistoryRecord {
  /** What the step did. */
  action:
    | 'added'
    | 'amended'
    | 'redesignated'
    | 'corrected'
    | 'revised'
    | 'removed'
    | 'suspended'
    | 'effective'
    | 'nomenclature'
    | 'other'
  /**
   * Further actions of the same step: "Redesignated and amended by".
   *
   * @minItems 1
   */
  also?: (
    | 'added'
    | 'amended'
    | 'redesignated'
    | 'corrected'
    | 'revised'
    | 'removed'
    | 'suspended'
    | 'effective'
    | 'nomenclature'
    | 'other'
  )[]
  /** Where a redesignated provision stood, as printed; absent where that is not printed. */
  from?: string
  /** Where a redesignated provision went, as printed; absent where that is not printed. */
  to?: string
  /** Present and true for "Redesignated in part". */
  inPart?: true
  /** "T.D. 9011", "Order No. 960-81"; null where none is printed. */
  document: string | null
  /** Volume of the Federal Register; null where none is cited. */
  volume: number | null
  /** Page of the Federal Register; null where none is cited. */
  page: number | null
  /**
   * Further pages of the same citation: "69 FR 52424, 52425".
   *
   * @minItems 1
   */
  morePages?: number[]
  /** ISO date; null where no valid date is printed. */
  date: string | null
  /** USLM identifier of the document cited. */
  target: string | null
}

/** A text with its references. */
export interface NotedText {
  text: string
  references: ReferenceRecord[]
}

/** The authority note of a part or subpart, with the provisions that its sentences serve. */
export interface AuthorityNote {
  text: string
  references: ReferenceRecord[]
  /** Authorities of some provisions alone ("Subpart A also issued under"); all other words serve the whole division. */
  grants: AuthorityGrant[]
}

/** Words of an authority note that serve some of its provisions; its references are those between `start` and `end`. */
export interface AuthorityGrant {
  /**
   * Identifiers of the provisions.
   *
   * @minItems 1
   */
  serves: string[]
  text: string
  /** First UTF-16 unit of the words in the text of the note. */
  start: number
  /** Unit behind the last one. */
  end: number
}

/** The source note of a part or subpart, as text and as data. */
export interface SourceNote {
  text: string
  history: HistoryRecord[]
  /** Whether sections may have a source of their own. */
  unlessOtherwiseNoted: boolean
}

export interface ContentsRecord {
  /** Name of the source file. */
  source: string
  /** CFR title, or null. */
  title: number | null
  /** ISO date of "Revised as of …", or null. */
  edition: string | null
  /** USLM identifier of the title. */
  identifier: string | null
  children: DivisionOutline[]
}

/** A division and what it holds. */
export interface DivisionOutline {
  type:
    | 'frontMatter'
    | 'title'
    | 'subtitle'
    | 'chapter'
    | 'subchapter'
    | 'part'
    | 'subpart'
    | 'subjectGroup'
    | 'section'
    | 'appendix'
    | 'findingAids'
  /** USLM identifier. */
  identifier: string | null
  /** As printed, or null. */
  number: string | null
  /** Number and heading as printed, white space collapsed; null for a fragment. */
  label: string | null
  /** Heading without the number. */
  heading: string | null
  reserved: boolean
  /** First and last printed page; one entry where they are the same, none where unknown. */
  pages: string[]
  position: Position
  children: DivisionOutline[]
}

export interface SystemRecord {
  /** Number of the system as printed; null where none is printed. */
  number: string | null
  /** Name of the system as printed. */
  name: string
  /** Head of the list as printed, without its colon; null where the list has none. */
  component: string | null
  /** Provision of the Privacy Act that allows the exemption. */
  exemption: string | null
  /** `general` for subsection (j), `specific` for subsection (k), null where the section does not say. */
  kind: 'general' | 'specific' | null
  /** Provisions from which the system is exempt, in the order of the print; the statute itself where the print says all but some. */
  exemptFrom: string[]
  /** Provisions that still apply, where the print exempts from all but these. */
  except: string[]
  /** Paragraph that holds the table or list. */
  listedIn: string | null
  /** Paragraph that exempts. */
  provision: string | null
  /** Paragraph that gives the reasons. */
  reasons: string | null
  reserved: boolean
  position: Position
}

export interface ReferenceEdge {
  /** Identifier of the innermost provision or division that holds the words; null before the first of them. */
  from: string | null
  /** The same as lawyers cite it; null for a division, and for what has no citation. */
  citation: string | null
  /** What kind of print holds the words. */
  where: 'text' | 'heading' | 'table' | 'note' | 'footnote' | 'authority' | 'source' | 'history' | 'approval'
  /** The words of the reference, white space collapsed. */
  text: string
  /** Kind of citation or reference: `usc`, `cfr`, `section`, `paragraph` … */
  kind: string
  /** USLM identifier, or null where the words do not decide it. */
  target: string | null
  /** True or false for a target in this volume, null for another work. */
  resolved: boolean | null
  /** Printed page on which the words begin. */
  page: string | null
  position: Position
}

export interface DefinitionRecord {
  /** The term as printed, without quotes or stars. */
  term: string
  /** Own words of the paragraph that defines it; what is nested under it stands in its record. */
  text: string
  /** How the print defines it: by its verb, by the mark round the term, or by a term that stands as a heading. */
  form: 'means' | 'includes' | 'refers' | 'meaning' | 'quoted' | 'starred' | 'heading'
  scope: DefinitionScope
  /** Identifier of the paragraph, or of the innermost provision that holds it. */
  identifier: string | null
  /** The same as lawyers cite it. */
  citation: string | null
  /** Printed page on which the definition begins. */
  page: string | null
  position: Position
}

/** Where the term has this meaning. */
export interface DefinitionScope {
  /** Level of the division. */
  unit:
    | 'paragraph'
    | 'section'
    | 'appendix'
    | 'subjectGroup'
    | 'subpart'
    | 'part'
    | 'subchapter'
    | 'chapter'
    | 'subtitle'
    | 'title'
  /** Identifier of the division; null where the text does not tell it. */
  identifier: string | null
  /** True where the print says so ("As used in this subpart"); false where it is inferred from where the definition stands. */
  stated: boolean
}

export type FindingAidRecord = AffectedRecord | ChapterRecord | AgencyRecord | AidEntryRecord

/** A change of a provision, from the List of CFR Sections Affected. */
export interface AffectedRecord {
  type: 'affected'
  /** Year of the list. */
  year: number | null
  /** CFR title over the list. */
  title: number | null
  /** Number of the chapter over the list. */
  chapter: string | null
  /** Section, part or range of sections as printed, that of the entry above where it is not printed again; null where the whole chapter is meant. */
  number: string | null
  /** Letter of the subpart that the sections of a range make up, where printed. */
  subpart: string | null
  /** The section or part, or the first section of a range. */
  identifier: string | null
  /** Last section of a range. */
  through: string | null
  /** Whether `identifier` stands in this volume; null where there is none. */
  resolved: boolean | null
  /** What was done, as printed. */
  change: string
  /** ISO date from which it holds, where the entry prints one. */
  effective: string | null
  /** Earlier rules that the entry confirms, withdraws or delays. */
  regulations: string[]
  /** Where the change is published in the Federal Register. */
  citations: AffectedCitation[]
  /** Printed page of the volume on which the entry begins. */
  page: string | null
  position: Position
}

/** A page of the Federal Register. */
export interface AffectedCitation {
  /** Volume over the list. */
  volume: number | null
  page: number
  /** `/us/fr/76/25545`; null where the list has no volume. */
  target: string | null
}

/** A subtitle or chapter of the Code, from the Table of CFR Titles and Chapters. */
export interface ChapterRecord {
  type: 'chapter'
  title: number
  /** Name of the title. */
  titleHeading: string
  /** Letter of the subtitle, or of the one around the chapter. */
  subtitle: string | null
  /** Number of the chapter; null for a subtitle. */
  chapter: string | null
  /** Name of the agency or subtitle; null for a chapter that is reserved. */
  heading: string | null
  parts: PartRange | null
  reserved: boolean
  /** Printed page of the volume on which the entry begins. */
  page: string | null
  position: Position
}

/** Parts set aside for a chapter or subtitle, as printed; null where none are. */
export interface PartRange {
  from: string
  to: string
}

/** An agency and where its regulations stand, from the Alphabetical List of Agencies. */
export interface AgencyRecord {
  type: 'agency'
  /** Name as printed, inverted for the alphabet. */
  name: string
  /** Department or agency under which it is listed. */
  under: string | null
  /** Where, as printed. */
  text: string
  /** The same read; empty where it is not read. */
  places: AgencyPlace[]
  /** Printed page of the volume on which the entry begins. */
  page: string | null
  position: Position
}

/** A division of the Code. */
export interface AgencyPlace {
  title: number
  subtitle: string | null
  /** `VII`, and in title 48 `57`; null where the whole title or subtitle is meant. */
  chapter: string | null
}

/** An entry of any other finding aid, as printed. */
export interface AidEntryRecord {
  type: 'entry'
  /** Name of the finding aid. */
  aid: string
  /** Nearest heading over the entry. */
  under: string | null
  /** Headings of the columns of a table; empty elsewhere. */
  columns: string[]
  /** Cells of a row; number, words and page of an entry of a list, as far as printed; the words of a paragraph. */
  cells: string[]
  /** Printed page of the volume on which the entry begins. */
  page: string | null
  position: Position
}

export interface LinkRecord {
  /** Name of the volume that cites. */
  volume: string
  /** Identifier of the provision or division that cites. */
  from: string | null
  /** The words of the reference, white space collapsed. */
  text: string
  /** USLM identifier of the place cited. */
  target: string
  /** Name of the volume that holds the part cited. */
  in: string
  /** Whether that volume has the place. */
  resolved: boolean
  /** What is missing and what there is instead; null where the place exists. */
  note: string | null
  position: Position
}

export interface DiagnosticRecord {
  /** Name of the law that speaks, in kebab-case. */
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  /** One sentence for people. */
  message: string
  place: Position
  /** USLM identifier of the node concerned. */
  identifier: string | null
  /** What came second, where to look. */
  note: string | null
}

export interface ManifestRecord {
  schemaVersion: string
  compilerVersion: string
  /** In order of name. */
  volumes: ManifestVolume[]
  /** Files that tell of all volumes together. */
  outputs: ManifestFile[]
  /** In order of source and reason. */
  failures: ManifestFailure[]
}

/** One compiled volume. */
export interface ManifestVolume {
  /** Folder of the volume. */
  name: string
  source: ManifestSource
  /** Title that the file says it is of, or its name. */
  title: number | null
  /** All titles that it has sections of, its own first. */
  titles: number[]
  /** How the file is written; read from it, or forced. */
  dialect: 'gpo' | 'section' | 'html' | 'web'
  edition: string | null
  counts: VolumeCounts
  outputs: ManifestFile[]
}

/** The source file. */
export interface ManifestSource {
  /** File name without folders. */
  file: string
  bytes: number
  sha256: string
  encoding: 'utf-8' | 'windows-1252'
}

/** Figures of a volume. */
export interface VolumeCounts {
  sections: number
  reservedRanges: number
  appendices: number
  paragraphs: number
  tables: number
  systems: number
  pages: number
  raw: number
  references: number
  unresolved: number
  errors: number
  warnings: number
  infos: number
}

/** A file with its size and hash. */
export interface ManifestFile {
  /** Path below the output folder, with forward slashes. */
  file: string
  bytes: number
  sha256: string
}

/** An input of the last run that gave no output. */
export interface ManifestFailure {
  /** File name without folders. */
  source: string
  reason: string
}

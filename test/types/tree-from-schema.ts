/** Types of schemas/tree.schema.json, made by test/schema.test.ts (`npm run test:update`). */
import type { Position } from 'unist'

/** Heading first, unless the source is a fragment. */
export type DivisionChild =
  | Heading
  | Contents
  | Paragraph
  | Form
  | Extract
  | Example
  | Formula
  | Graphic
  | Table
  | Authority
  | Source
  | History
  | Note
  | Footnote
  | Approval
  | SectionAuthority
  | Raw
  | Mark
  | PageBreak
  | FrontMatter
  | Title
  | Subtitle
  | Chapter
  | Subchapter
  | Part
  | Subpart
  | SubjectGroup
  | Section
  | Appendix
  | FindingAids

export type Inline = Text | Mark | PageBreak | FootnoteReference | Citation | Reference

export type OwnOrBlock =
  | Mark
  | Content
  | PageBreak
  | Heading
  | Contents
  | Paragraph
  | Form
  | Extract
  | Example
  | Formula
  | Graphic
  | Table
  | Authority
  | Source
  | History
  | Note
  | Footnote
  | Approval
  | SectionAuthority
  | Raw

export type Line = Content | Mark | PageBreak

export interface Root {
  type: 'root'
  dialect: 'gpo' | 'section' | 'html' | 'web'
  /** CFR title, or null. */
  title: number | null
  /** ISO date of "Revised as of …", or null. */
  edition: string | null
  children: DivisionChild[]
  position: Position
}

/** A printed heading: of a division, or centred among the paragraphs. */
export interface Heading {
  type: 'heading'
  designation?: string
  path?: string[]
  identifier?: string
  children: (
    | Text
    | Mark
    | PageBreak
    | FootnoteReference
    | Citation
    | Reference
    | Heading
    | Contents
    | Paragraph
    | Form
    | Extract
    | Example
    | Formula
    | Graphic
    | Table
    | Authority
    | Source
    | History
    | Note
    | Footnote
    | Approval
    | SectionAuthority
    | Raw
  )[]
  position: Position
}

/** Words of the print. */
export interface Text {
  type: 'text'
  /** The slice of the source that `position` covers. */
  value: string
  /** How `value` reads, where it is written with entities: `&amp;` reads `&`. */
  decoded?: string
  position: Position
}

/** Print that carries no words: a designation, a rule, leader dots. */
export interface Mark {
  type: 'mark'
  /** The slice of the source that `position` covers. */
  value: string
  /** How `value` reads, where it is written with entities: `&amp;` reads `&`. */
  decoded?: string
  position: Position
}

/** `[[Page 53]]`: the page that begins here. */
export interface PageBreak {
  type: 'pageBreak'
  /** The slice of the source that `position` covers. */
  value: string
  page: string
  position: Position
}

/** The mark of a footnote in running text. */
export interface FootnoteReference {
  type: 'footnoteReference'
  /** The slice of the source that `position` covers. */
  value: string
  label: string
  /** USLM identifier of the footnote; absent where there is none. */
  target?: string
  position: Position
}

/** The name of another work, or of this one from outside. */
export interface Citation {
  type: 'citation'
  kind: string
  targets: Target[]
  children: (Text | PageBreak | Mark)[]
  position: Position
}

/** What one citation or reference points to. */
export interface Target {
  /** USLM identifier, or null where the words do not decide it. */
  target: string | null
  /** True or false for a target in this volume, null for another work. */
  resolved: boolean | null
}

/** Words that point inside this title. */
export interface Reference {
  type: 'reference'
  kind: string
  targets: Target[]
  children: (Text | PageBreak | Mark)[]
  position: Position
}

/** A list of contents. */
export interface Contents {
  type: 'contents'
  children: (ContentsEntry | Heading | Mark | PageBreak)[]
  position: Position
}

/** One line of a list of contents. */
export interface ContentsEntry {
  type: 'contentsEntry'
  number: string | null
  page: string | null
  children: Inline[]
  position: Position
}

/** Every level under a section (1 CFR 21.11). */
export interface Paragraph {
  type: 'paragraph'
  designation: string | null
  path: string[]
  identifier?: string
  /** Key term as printed, or null. */
  heading: string | null
  role?: 'flush' | 'definition' | 'labelled'
  /** Label as printed: `A-1`, `Alternate I`. */
  label?: string
  /** Word that a definition defines. */
  term?: string
  reserved?: boolean
  depth?: Depth
  children: OwnOrBlock[]
  position: Position
}

/** How sure the depth of a paragraph is, and what came second. */
export interface Depth {
  confidence: number
  runnerUp?: string[]
}

/** The own words of a paragraph, note or entry. */
export interface Content {
  type: 'content'
  children: Inline[]
  position: Position
}

/** Lines to be filled in. */
export interface Form {
  type: 'form'
  children: Line[]
  position: Position
}

/** Quoted matter set apart. */
export interface Extract {
  type: 'extract'
  children: OwnOrBlock[]
  position: Position
}

/** `Example 1.` and what it tells. */
export interface Example {
  type: 'example'
  designation: string | null
  path: string[]
  identifier?: string
  children: OwnOrBlock[]
  position: Position
}

/** A formula on lines of its own. */
export interface Formula {
  type: 'formula'
  children: Line[]
  position: Position
}

/** A picture left out of the plain text. */
export interface Graphic {
  type: 'graphic'
  name: string | null
  children: (Mark | PageBreak)[]
  position: Position
}

/** A table. */
export interface Table {
  type: 'table'
  columns: number
  children: (Heading | TableRow | Mark | PageBreak | Footnote | Note)[]
  position: Position
}

/** One row. */
export interface TableRow {
  type: 'tableRow'
  role: 'header' | 'body' | 'spanner'
  children: (TableCell | Mark | PageBreak)[]
  position: Position
}

/** One cell; its leaves are the slices of each printed line. */
export interface TableCell {
  type: 'tableCell'
  column: number
  colspan?: number
  rowspan?: number
  children: Inline[]
  position: Position
}

/** A footnote. */
export interface Footnote {
  type: 'footnote'
  label: string
  identifier?: string
  children: OwnOrBlock[]
  position: Position
}

/** A note. */
export interface Note {
  type: 'note'
  kind: 'note' | 'editorial' | 'effectiveDate' | 'crossReference'
  heading: string | null
  children: OwnOrBlock[]
  position: Position
}

/** "Authority:" of a part or subpart. */
export interface Authority {
  type: 'authority'
  children: OwnOrBlock[]
  position: Position
}

/** "Source:" of a part or subpart. */
export interface Source {
  type: 'source'
  children: Line[]
  position: Position
}

/** The history line under a section. */
export interface History {
  type: 'history'
  entries: HistoryEntry[]
  children: Line[]
  position: Position
}

/** One step of a history, in the order of the print. */
export interface HistoryEntry {
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

/** Approval of an information collection. */
export interface Approval {
  type: 'approval'
  children: Line[]
  position: Position
}

/** Authority printed under a section. */
export interface SectionAuthority {
  type: 'sectionAuthority'
  children: Line[]
  position: Position
}

/** Print that no production recognises. */
export interface Raw {
  type: 'raw'
  /** The slice of the source that `position` covers. */
  value: string
  position: Position
}

/** Cover, notices and explanation before the title. */
export interface FrontMatter {
  type: 'frontMatter'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A title of the Code. */
export interface Title {
  type: 'title'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A subtitle. */
export interface Subtitle {
  type: 'subtitle'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A chapter: the rules of one agency. */
export interface Chapter {
  type: 'chapter'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A subchapter. */
export interface Subchapter {
  type: 'subchapter'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A part. */
export interface Part {
  type: 'part'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A subpart. */
export interface Subpart {
  type: 'subpart'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A centred heading over a group of sections. */
export interface SubjectGroup {
  type: 'subjectGroup'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** A section, or a reserved range of sections. */
export interface Section {
  type: 'section'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** An appendix. */
export interface Appendix {
  type: 'appendix'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

/** Tables and lists after the last part. */
export interface FindingAids {
  type: 'findingAids'
  /** As printed; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  children: DivisionChild[]
  position: Position
}

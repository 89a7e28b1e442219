/**
 * The node types of a compiled volume, in the terms of the CFR itself (1 CFR 21, GPO's CFR vocabulary).
 *
 * The tree extends unist. A *leaf* (a node with a `value`) covers exactly one contiguous slice of the source: its
 * value is that slice, byte for byte, line ends included. Every non-blank character of a volume lies in exactly one
 * leaf. Normal forms (designations, headings, identifiers) live in fields beside the leaves. The specification, with
 * an example for each type, is README.md in this folder; the contract for importers is schemas/tree.schema.json.
 */
import type { Position } from 'unist'

/** Fields that every node of a compiled tree has. */
interface CfrNode {
  /** Where the node stands in the source: from its first to its last non-blank character. */
  position: Position
}

/** A leaf: `value` is the slice of the source that `position` covers. */
interface Leaf extends CfrNode {
  value: string
}

// ---------------------------------------------------------------- inline

/** Words of the print. */
export interface Text extends Leaf {
  type: 'text'
  /** How `value` reads, where it is written with entities: `&amp;` reads `&`. */
  decoded?: string
}

/** Print that carries no words: a designation, a rule, leader dots, the asterisks of the web dialect. */
export interface Mark extends Leaf {
  type: 'mark'
  /** How `value` reads, where it is written with entities. */
  decoded?: string
}

/** `[[Page 53]]`: the page that begins here. */
export interface PageBreak extends Leaf {
  type: 'pageBreak'
  page: string
}

/** The mark of a footnote in running text: `\1\`. `label` is `1`. */
export interface FootnoteReference extends Leaf {
  type: 'footnoteReference'
  label: string
  /** Identifier of the footnote; absent where there is none. */
  target?: string
}

/** What one citation or reference points to. */
export interface Target {
  /** USLM identifier, or null where the words do not decide it. */
  target: string | null
  /** True or false for a target in this volume, null for another work. */
  resolved: boolean | null
}

/** The name of another work, or of this one from outside: `5 U.S.C. 552a(j)(2)`, `65 FR 40504`, `31 CFR 1.36(c)`. */
export interface Citation extends CfrNode {
  type: 'citation'
  kind: string
  targets: Target[]
  children: (Text | PageBreak | Mark)[]
}

/** Words that point inside this title: `paragraph (c)(1) of this section`, `Sec. 1.7`, `subpart D of this part`. */
export interface Reference extends CfrNode {
  type: 'reference'
  kind: string
  targets: Target[]
  children: (Text | PageBreak | Mark)[]
}

/** What runs of text are made of. */
export type Inline = Text | Mark | PageBreak | FootnoteReference | Citation | Reference

// ---------------------------------------------------------------- blocks

/** The own words of a paragraph, note or entry. */
export interface Content extends CfrNode {
  type: 'content'
  children: Inline[]
}

/** A printed heading: of a division (its first child), or centred among the paragraphs. */
export interface Heading extends CfrNode {
  type: 'heading'
  /** `1` of "1. Purpose" in an appendix; absent elsewhere. */
  designation?: string
  /** Designations from the section or appendix down, own one last. */
  path?: string[]
  identifier?: string
  /** Own words first (inline), then what a numbered centred heading governs. */
  children: (Inline | Block)[]
}

/** One line of a list of contents. */
export interface ContentsEntry extends CfrNode {
  type: 'contentsEntry'
  /** Number of the section, part or chapter listed; null for a heading without one. */
  number: string | null
  /** Page printed beside the entry, where there is one. */
  page: string | null
  children: Inline[]
}

/** The list of contents of a volume, chapter, part, subpart or appendix. */
export interface Contents extends CfrNode {
  type: 'contents'
  children: (ContentsEntry | Heading | Mark | PageBreak)[]
}

/** How sure the depth of a paragraph is, and what came second. */
export interface Depth {
  /** 0 to 1: share of paragraphs with such a margin that stand where a lawyer would cite them. */
  confidence: number
  /** Path of another reading that is near, or was until more was read; empty where it is no paragraph there. */
  runnerUp?: string[]
}

/** 1 CFR 21.11: every level under a section is a paragraph, (a) (1) (i) (A) and the two italic levels. */
export interface Paragraph extends CfrNode {
  type: 'paragraph'
  /** Letter or number as printed, without parentheses; null for an undesignated paragraph. */
  designation: string | null
  /** Designations from the section down, own one last; an undesignated paragraph has its parent's. */
  path: string[]
  identifier?: string
  /** Key term as printed ("Purpose and scope."), or null. */
  heading: string | null
  /**
   * `flush`: text that returns to the left after a list, or behind matter set apart; `definition`: an undesignated
   * definition; `labelled`: a text with a label that begins a count of its own.
   */
  role?: 'flush' | 'definition' | 'labelled'
  /** Term that an undesignated definition defines, as printed. */
  term?: string
  /** Label as printed, without its stop: `A-1`, `Alternate I`. */
  label?: string
  /** The paragraph says [Reserved]. */
  reserved?: boolean
  depth?: Depth
  children: (Mark | Content | PageBreak | Block)[]
}

/** Lines to be filled in, signature lines, markings set line by line. */
export interface Form extends CfrNode {
  type: 'form'
  children: (Content | Mark | PageBreak)[]
}

/** Quoted matter set apart: a letter, a statute, an oath. */
export interface Extract extends CfrNode {
  type: 'extract'
  children: (Mark | Content | PageBreak | Block)[]
}

/** `Example 1.` and what it tells. */
export interface Example extends CfrNode {
  type: 'example'
  designation: string | null
  /** Path of the paragraph that it stands under. */
  path: string[]
  identifier?: string
  children: (Mark | Content | PageBreak | Block)[]
}

/** A formula set on lines of its own, with its `where:` list. */
export interface Formula extends CfrNode {
  type: 'formula'
  children: (Content | Mark | PageBreak)[]
}

/** `[GRAPHIC] [TIFF OMITTED] TC01AU91.000`. */
export interface Graphic extends CfrNode {
  type: 'graphic'
  /** Name of the picture as printed, or null. */
  name: string | null
  children: (Mark | PageBreak)[]
}

/** One cell; its leaves are the slices of each printed line. */
export interface TableCell extends CfrNode {
  type: 'tableCell'
  /** Column of the cell, from 0. */
  column: number
  /** Columns covered; absent for one. */
  colspan?: number
  /** Header rows covered; absent for one. */
  rowspan?: number
  children: Inline[]
}

/** One row; `header` for the box head, `spanner` for a head that runs across the body. */
export interface TableRow extends CfrNode {
  type: 'tableRow'
  role: 'header' | 'body' | 'spanner'
  children: (TableCell | Mark | PageBreak)[]
}

/** A table, ruled or drawn with leader dots. */
export interface Table extends CfrNode {
  type: 'table'
  /** Number of columns. */
  columns: number
  /** Heading first if it has a caption; rules are marks; notes stand last. */
  children: (Heading | TableRow | Mark | PageBreak | Footnote | Note)[]
}

/** "Authority:" of a part or subpart. */
export interface Authority extends CfrNode {
  type: 'authority'
  children: (Mark | Content | PageBreak | Block)[]
}

/** "Source:" of a part or subpart. */
export interface Source extends CfrNode {
  type: 'source'
  children: (Mark | Content | PageBreak)[]
}

/** Actions that a history line or source note tells; closed list. */
export type HistoryAction =
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

/** One step of the history of a section, oldest first as printed. */
export interface HistoryEntry {
  action: HistoryAction
  /** Further actions of the same step: "Redesignated and amended by". */
  also?: HistoryAction[]
  /** Places as printed, where a redesignation tells them. */
  from?: string
  to?: string
  /** "Redesignated in part". */
  inPart?: true
  /** "T.D. 9011", "Order No. 960-81"; null where none is printed. */
  document: string | null
  /** Federal Register volume and page; null where the entry cites none. */
  volume: number | null
  page: number | null
  /** Further pages of the same citation: "69 FR 52424, 52425". */
  morePages?: number[]
  /** ISO date, or null where no valid date is printed. */
  date: string | null
  target: string | null
}

/** `[65 FR 40504, June 30, 2000, as amended at 68 FR 55311, Sept. 25, 2003]`. */
export interface History extends CfrNode {
  type: 'history'
  entries: HistoryEntry[]
  children: (Mark | Content | PageBreak)[]
}

/** "Note:", "Editorial Note:", "Effective Date Note:", "Cross Reference:". */
export interface Note extends CfrNode {
  type: 'note'
  kind: 'note' | 'editorial' | 'effectiveDate' | 'crossReference'
  /** Caption as printed, without the colon. */
  heading: string | null
  children: (Mark | Content | PageBreak | Block)[]
}

/** A footnote; its mark in the text is a footnoteReference of the same label. */
export interface Footnote extends CfrNode {
  type: 'footnote'
  label: string
  identifier?: string
  children: (Mark | Content | PageBreak | Block)[]
}

/** "(Approved by the Office of Management and Budget under control number …)". */
export interface Approval extends CfrNode {
  type: 'approval'
  children: (Mark | Content | PageBreak)[]
}

/** "(Sec. 4, 90 Stat. 1247 (5 U.S.C. 552b))" under a section. */
export interface SectionAuthority extends CfrNode {
  type: 'sectionAuthority'
  children: (Mark | Content | PageBreak)[]
}

/** Print that no production recognises: one leaf a line, and a message. */
export interface Raw extends Leaf {
  type: 'raw'
}

/** What stands between the headings of divisions. */
export type Block =
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

// ---------------------------------------------------------------- divisions

interface DivisionFields extends CfrNode {
  /** As printed: "31", "A", "I", "1.36", "17.104-17.109"; null for a division without one. */
  number: string | null
  reserved?: boolean
  identifier?: string
  /** Heading first, unless the source is a fragment. */
  children: (Block | Division)[]
}

/** `TITLE 31--MONEY AND FINANCE: TREASURY`. */
export interface Title extends DivisionFields {
  type: 'title'
}
/** `Subtitle A--Office of the Secretary of the Treasury`. */
export interface Subtitle extends DivisionFields {
  type: 'subtitle'
}
/** `CHAPTER I--FOOD AND DRUG ADMINISTRATION`. */
export interface Chapter extends DivisionFields {
  type: 'chapter'
}
/** `SUBCHAPTER A--GENERAL`. */
export interface Subchapter extends DivisionFields {
  type: 'subchapter'
}
/** `PART 1_DISCLOSURE OF RECORDS`: the regulation of one subject by one agency. */
export interface Part extends DivisionFields {
  type: 'part'
}
/** `Subpart A_Freedom of Information Act`. */
export interface Subpart extends DivisionFields {
  type: 'subpart'
}
/** A centred heading over a group of sections. */
export interface SubjectGroup extends DivisionFields {
  type: 'subjectGroup'
}
/** `Sec. 1.36  Systems exempt …`: the unit that is cited; 1 CFR 21.11(g). A reserved range is one too. */
export interface Section extends DivisionFields {
  type: 'section'
}
/** `Appendix A to Subpart A of Part 1--Departmental Offices`. */
export interface Appendix extends DivisionFields {
  type: 'appendix'
}
/** Cover, notices and explanation before the title. */
export interface FrontMatter extends DivisionFields {
  type: 'frontMatter'
}
/** Tables and lists after the last part. */
export interface FindingAids extends DivisionFields {
  type: 'findingAids'
}

/** What the CFR is divided into, from the title down to the section. */
export type Division =
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

/** Name of a kind of division. */
export type DivisionType = Division['type']

/**
 * How the file writes the print: GPO's plain text of a volume, its files of one section each, either of them in a page
 * of HTML, or a web copy.
 */
export type Dialect = 'gpo' | 'section' | 'html' | 'web'

/** A whole volume or excerpt. */
export interface Root extends CfrNode {
  type: 'root'
  dialect: Dialect
  /** CFR title, or null where neither text nor file name tells it. */
  title: number | null
  /** ISO date of "Revised as of …", or null. */
  edition: string | null
  children: (Division | Block)[]
}

/** Any node of a compiled tree. */
export type Node = Root | Division | Block | Inline | Content | ContentsEntry | TableRow | TableCell
/** A node that holds print. */
export type LeafNode = Text | Mark | PageBreak | FootnoteReference | Raw
/** A node that holds nodes. */
export type ParentNode = Exclude<Node, LeafNode>

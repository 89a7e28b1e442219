/**
 * What a query reads of the compiled records. The whole contract is in schemas/; a query asks for no more than this,
 * so that it also answers from volumes that a later minor version of the compiler has written.
 */

/** A block of a section: paragraph, table, heading, note, footnote, form, and so on. */
export interface QueryBlock {
  type: string
  designation?: string | null
  path?: string[]
  identifier?: string | null
  citation?: string | null
  heading?: string | null
  label?: string | null
  role?: string
  reserved?: boolean
  text?: string
  /** Words of a form or formula, line by line. */
  lines?: string[]
  /** Name of a picture. */
  name?: string | null
  pages?: string[]
  blocks?: QueryBlock[]
  caption?: string | null
  columns?: { heading: string }[]
  rows?: QueryRow[]
  notes?: QueryTableNote[]
}

/** A note or footnote under a table. */
export interface QueryTableNote {
  type: string
  label: string | null
  text: string
}

/** A row of a table. */
interface QueryRow {
  cells: string[]
  role?: string
}

/** One step of the history of a section. */
export interface QueryHistory {
  action: string
  also?: string[]
  from?: string
  to?: string
  inPart?: true
  document: string | null
  volume: number | null
  page: number | null
  date: string | null
}

/** A section, reserved range or appendix. */
export interface QuerySection {
  type: 'section' | 'appendix'
  identifier: string | null
  citation: string | null
  edition: string | null
  title: number | null
  subtitle: string | null
  chapter: string | null
  subchapter: string | null
  part: string | null
  subpart: string | null
  subjectGroup: string | null
  number: string | null
  designation?: string | null
  heading: string | null
  reserved: boolean
  blocks: QueryBlock[]
  history: QueryHistory[]
  pages: string[]
  position: { start: { offset?: number | undefined } }
}

/** A division in the outline of a volume. */
export interface QueryDivision {
  type: string
  identifier: string | null
  number: string | null
  label: string | null
  heading: string | null
  reserved: boolean
  pages: string[]
  children: QueryDivision[]
}

/** The outline of a volume. */
export interface QueryContents {
  source: string
  title: number | null
  edition: string | null
  identifier: string | null
  children: QueryDivision[]
}

/** A node of the tree. */
export interface QueryNode {
  type: string
  identifier?: string
  /** Print of a leaf, and what it reads as where that is not the same. */
  value?: string
  decoded?: string
  /** Page that a page mark begins. */
  page?: string
  position: { start: { line: number; column: number; offset: number } }
  children?: QueryNode[]
}

/** A leaf of the tree. */
export type QueryLeaf = QueryNode & { value: string }

/** An exempt system of records. */
export interface QuerySystem {
  number: string | null
  name: string
  component: string | null
  exemption: string | null
  kind: string | null
  exemptFrom: string[]
  /** Not written by versions before 0.2.0. */
  except?: string[]
  listedIn: string | null
  provision: string | null
  reasons: string | null
  reserved: boolean
}

/** What one provision cites. */
export interface QueryReference {
  from: string | null
  citation: string | null
  where: string
  text: string
  kind: string
  target: string | null
  resolved: boolean | null
  page: string | null
  position: { start: { line: number; offset?: number } }
}

/** A reference into another volume compiled with this one. */
export interface QueryLink {
  volume: string
  target: string
  in: string
  resolved: boolean
  note: string | null
  position: { start: { offset?: number } }
}

/** A change of a provision, by the List of CFR Sections Affected. */
export interface QueryAffected {
  year: number | null
  title: number | null
  number: string | null
  subpart: string | null
  identifier: string | null
  through: string | null
  change: string
  citations: { page: number; target: string | null }[]
}

/** A term that a provision defines. */
export interface QueryDefinition {
  term: string
  text: string
  form: string
  scope: { unit: string; identifier: string | null; stated: boolean }
  identifier: string | null
  citation: string | null
  page: string | null
}

/** A file of an output folder, as the manifest tells it. */
export interface QueryFile {
  /** Path below the output folder, with forward slashes. */
  file: string
  sha256: string
}

/** A compiled volume, as the manifest tells it. */
export interface QueryVolume {
  name: string
  /** File name of the source. */
  source: string
  title: number | null
  /** All titles that it has sections of. */
  titles: readonly number[]
  edition: string | null
  /** The output folder. */
  out: string
  /** Its files, and those that tell of all volumes. */
  outputs: readonly QueryFile[]
}

/** What a comparison needs of the records of an edition: a view of sections.ndjson. */

/** A section or appendix. */
export interface DiffSection {
  identifier: string | null
  citation: string | null
  edition: string | null
  title: number | null
  heading: string | null
  pages: string[]
  blocks: DiffBlock[]
}

/** A block of any type; only paragraphs, headings and examples have identifiers of their own. */
export interface DiffBlock {
  type: string
  identifier?: string | null
  citation?: string | null
  designation?: string | null
  caption?: string | null
  text?: string
  columns?: { heading: string }[]
  rows?: { cells: string[] }[]
  notes?: { text: string }[]
  pages?: string[]
  blocks?: DiffBlock[]
}

/** All sections of one title, in order; several volumes make one edition. */
export interface Edition {
  /** What the user called it. */
  name: string
  sections: DiffSection[]
}

/** Nodes of the flat tree that the parser hands on; the passes turn them into nodes of nodes.ts. */
import type { Position } from 'unist'
import type { Block, Content, Dialect, DivisionType, FindingAids, FrontMatter, Inline } from './nodes.ts'

/** A heading that opens a division: `Sec. 1.36  Systems exempt …`, `Subpart A_General Provisions`. */
export interface DivisionHeading {
  type: 'divisionHeading'
  division: DivisionType
  /** As printed; null where the division has none. */
  number: string | null
  reserved: boolean
  children: Inline[]
  position: Position
}

/** How a paragraph is set: all that plain text keeps of its typography. */
export interface Layout {
  /** Blanks before the first word. */
  indent: number
  /** A blank line stands above. */
  isSetOff: boolean
}

/** One paragraph as printed, its designations still in its text. */
export interface FlatParagraph {
  type: 'flatParagraph'
  layout: Layout
  children: [Content]
  position: Position
}

/** What the parser puts side by side, before anything is nested. */
export type FlatNode = DivisionHeading | FlatParagraph | Block | FrontMatter | FindingAids

/** What the parser makes of a volume. */
export interface FlatRoot {
  type: 'flatRoot'
  dialect: Dialect
  title: number | null
  edition: string | null
  children: FlatNode[]
  position: Position
}

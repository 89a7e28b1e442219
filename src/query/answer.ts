/** What a query comes back with: an answer and where it comes from, or a miss and a way out. */
import type { PagePrint } from './page-print.ts'
import type { QueryBlock, QueryDivision, QuerySection, QueryVolume } from './records.ts'

/** Words common to every answer. */
interface Found {
  /** One printed form: `31 CFR 1.36(c)(1)`. */
  citation: string
  identifier: string | null
  volume: QueryVolume
  pages: string[]
  /** What a reader should know: a reserved range, two paragraphs of one name. */
  notes: string[]
}

/** Sections or appendices whole. */
export interface SectionAnswer extends Found {
  kind: 'section'
  sections: QuerySection[]
}

/** Paragraphs of one section or appendix. */
export interface ParagraphAnswer extends Found {
  kind: 'paragraph' | 'range' | 'list'
  section: QuerySection
  blocks: QueryBlock[]
}

/** A title, chapter, part, subpart and the like, in outline. */
export interface DivisionAnswer extends Found {
  kind: 'division'
  divisions: QueryDivision[]
  /** Divisions above the first one, from the top down. */
  ancestors: QueryDivision[]
  /** The sections in it, whole, where the caller asked for them. */
  sections: QuerySection[]
}

/** What stands on a printed page. */
interface PageAnswer extends Found {
  kind: 'page'
  /** Sections cut to the blocks that touch the page, and the print between them, in reading order. */
  items: PageItem[]
  sections: QuerySection[]
}

/** One thing on a page. */
export type PageItem = QuerySection | PagePrint

/** What a citation was found to be. */
export type Answer = SectionAnswer | ParagraphAnswer | DivisionAnswer | PageAnswer

/** No single answer. */
export interface Miss {
  kind: 'absent' | 'ambiguous' | 'uncompiled'
  /** One sentence for people. */
  message: string
  /** Citations that do exist: the nearest, or all candidates. */
  nearest: string[]
  /** How much of the citation was found: of several volumes, the one that came closest speaks. */
  closeness?: number
}

/** What one finder brings back from one volume: candidates that fit alike, or a miss. */
export type Outcome = Answer[] | Miss

/** Is this a miss? */
export function isMiss(outcome: object): outcome is Miss {
  return 'message' in outcome && 'nearest' in outcome
}

/** A provision that does not exist, with what does. */
export function absent(message: string, nearest: string[] = []): Miss {
  return { kind: 'absent', message, nearest }
}

/** A range whose last provision is printed first. */
export function backwards(last: string, first: string): Miss {
  return absent(`The range runs backwards: ${last} stands before ${first}.`, [last, first])
}

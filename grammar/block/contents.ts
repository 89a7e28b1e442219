/**
 * Lists of contents, line by line: what opens a list, and what an entry says.
 *
 *     contents = { head | rule | heading | entry }      entry = first line, wrapped lines, leaders? page?
 *
 * What a heading is, and which lines one entry covers, needs the lines around: src/parse/build-contents.ts.
 */
import {
  type ContentsEntryLine,
  changeEntry,
  chapterEntry,
  divisionEntry,
  partEntry,
  sectionEntry,
} from './contents-entry.ts'

export {
  type ContentsEntryLine,
  changeEntry,
  chapterEntry,
  divisionEntry,
  partEntry,
  sectionEntry,
} from './contents-entry.ts'
export { contentsTail, isDeep, isPageAlone } from './contents-tail.ts'

const SECTION_HEAD = /^\s*(?:Secs?\.|Sections?)(?:\s{2,}Page)?\s*$/
const COLUMN_HEAD = /^\s*(?:Part|Chapter|Subchapter|Subpart|Section)s?\s{4,}(?:Page|Part)s?\s*$/
const RIGHT_HEAD = /^\s{40,}(?:Page|Part|[0-9]+\s+(?:FR|CFR|Fed\. Reg\.))s?\s*$/

/** What the last column of a list holds, where its head says so. */
export type ContentsColumn = 'page' | 'part'

/**
 * contentsHead : "Sec." | "Part" blanks "Page" | blanks "Page" | blanks "Part" | blanks volume " FR"
 *
 * Samples: `Sec.` (CFR-2005-title31-vol1:427), `Part                                                                Page` (:352), the right-hand
 * `Part` over the list of a title (:334), `76 FR` and `Page` over a list of changes (CFR-2016-title21-vol1-excerpt:24817).
 * Not `Sec. 1.1`, nor `Part` as a word of a table near the left edge.
 */
export function isContentsHead(line: string): boolean {
  return SECTION_HEAD.test(line) || COLUMN_HEAD.test(line) || RIGHT_HEAD.test(line)
}

/** The column that a head names last, or null: `Part      Page` names the page, a right-hand `Part` the first part. */
export function contentsColumn(head: string): ContentsColumn | null {
  const word = head.trim().split(/\s+/).at(-1) ?? ''
  if (/^Pages?$/.test(word)) return 'page'
  return /^Parts?$/.test(word) ? 'part' : null
}

/** In order: the first that takes the line wins. A change is asked for only where the list prints pages. */
const numbered = [sectionEntry, partEntry, chapterEntry]
const named = [divisionEntry, chapterEntry]

/** The entry that a line opens, or null: a wrapped line, a heading, an appendix, words without a number. */
export function contentsEntryLine(line: string, options: { hasPages: boolean }): ContentsEntryLine | null {
  const isNumbered = /^\s*(?:[0-9§]|Secs?\. ?[0-9])/.test(line)
  for (const entry of isNumbered ? numbered : named) {
    const found = entry(line)
    if (found !== null) return found
  }
  return options.hasPages && isNumbered ? changeEntry(line) : null
}

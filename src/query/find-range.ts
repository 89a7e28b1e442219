/** Paragraphs of one section or appendix, one, all of one path, or from one to another. */
import type { PathRange } from '../../grammar/query-citation.ts'
import { backwards, isMiss, type Miss } from './answer.ts'
import { allBlocks, citationOfBlock, findParagraphs } from './find-paragraphs.ts'
import type { QueryBlock, QuerySection } from './records.ts'
import { sliceBlocks } from './slice-blocks.ts'

/** What one item of a citation names. */
export interface FoundRange extends PathRange {
  blocks: QueryBlock[]
  /** What a reader should know: two paragraphs of one name. */
  notes: string[]
}

/** The blocks that a path or a range of paths names, or what exists instead of them. */
export function findRange(section: QuerySection, range: PathRange): FoundRange | Miss {
  const first = findParagraphs(section, range.path)
  if (isMiss(first)) return first
  if (range.through.length === 0) return { ...range, blocks: first, notes: notesOn(section, first) }
  const lasts = findParagraphs(section, range.through)
  if (isMiss(lasts)) return lasts
  return between(section, range, { first: first[0]!, last: lasts[lasts.length - 1]! })
}

function notesOn(section: QuerySection, blocks: readonly QueryBlock[]): string[] {
  if (blocks.length < 2) return []
  const names = blocks.flatMap(({ identifier }) => identifier ?? []).join(', ')
  return [`${blocks.length} paragraphs are cited as ${citationOfBlock(section, blocks[0]!)}, all given here: ${names}`]
}

type Ends = { first: QueryBlock; last: QueryBlock }

function between(section: QuerySection, range: PathRange, { first, last }: Ends): FoundRange | Miss {
  const order = allBlocks(section.blocks)
  if (order.indexOf(last) < order.indexOf(first))
    return backwards(citationOfBlock(section, last), citationOfBlock(section, first))
  const through = first === last ? [] : range.through
  return { path: range.path, through, blocks: sliceBlocks(section.blocks, first, last), notes: [] }
}

/** One citation for all: `31 CFR 1.36(c)(1)(i)-(iii), (viii), (d)(2)`. */
export function citationOfRanges(section: QuerySection, [first, ...rest]: readonly FoundRange[]): string {
  let previous = first!
  let words = citationOfBlock(section, previous.blocks[0]!) + endOf(previous)
  for (const range of rest) {
    words += `, ${isBeside(range.path, previous.path) ? marks(range.path.slice(-1)) : marks(range.path)}${endOf(range)}`
    previous = range
  }
  return words
}

function endOf({ path, through }: PathRange): string {
  if (through.length === 0) return ''
  return `-${marks(isBeside(through, path) ? through.slice(-1) : through)}`
}

function isBeside(path: readonly string[], other: readonly string[]): boolean {
  return path.slice(0, -1).join('/') === other.slice(0, -1).join('/')
}

const marks = (path: readonly string[]): string => path.map((token) => `(${token})`).join('')

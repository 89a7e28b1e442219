/** Front matter: all that stands before the heading of the title. */
import { type VolumeFact, volumeFact } from '../../grammar/block/volume-facts.ts'
import type { Block } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { buildDisplayBlocks } from './display-blocks.ts'
import type { BookLine } from './pages.ts'

/**
 * Blocks of the lines before the title heading: captions are headings, notices and the explanation paragraphs, the
 * contents of the volume a `contents`, the list of revision dates a table, imprint and signature forms, rules marks.
 */
export function buildFrontMatter(lines: readonly BookLine[], source: Source): Block[] {
  return buildDisplayBlocks(lines, source)
}

/** What a volume says of itself on its cover; null where it says nothing. */
export interface VolumeFacts {
  title: number | null
  /** ISO date of "Revised as of …". */
  edition: string | null
  /** As printed: "0 to 199". */
  parts: string | null
}

/** Covers run to about 330 lines; facts beyond are of other matter. */
const COVER_LINES = 600

/** Title, edition and parts of a volume from its first lines; the first line that tells a fact wins. */
export function readVolumeFacts(lines: readonly { text: string; blank: boolean }[]): VolumeFacts {
  const known: VolumeFact = {}
  for (const line of lines.slice(0, COVER_LINES)) {
    if (!line.blank) Object.assign(known, { ...volumeFact(line.text), ...known })
  }
  return { title: known.title ?? null, edition: known.edition ?? null, parts: known.parts ?? null }
}

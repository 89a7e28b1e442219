/** Entries of the Table of CFR Titles and Chapters. */

import { divisionEntry } from '../../../grammar/block/contents-entry.ts'
import { listedChapter } from '../../../grammar/block/listed-chapter.ts'
import type { ContentsEntry, Heading } from '../../ast/nodes.ts'
import { textOf, textOfHeading } from '../../ast/text.ts'
import { printOf } from '../division.ts'
import type { ChapterRecord } from '../records.ts'
import type { Aid, AidContext } from './aid.ts'

type Title = Pick<ChapterRecord, 'title' | 'titleHeading'>

/** One record for each subtitle and each chapter, in the order of the print. */
export function toChapters({ blocks }: Aid, context: AidContext): ChapterRecord[] {
  const records: ChapterRecord[] = []
  let title: Title | null = null
  for (const block of blocks) {
    if (block.type === 'heading') title = titleOf(block) ?? title
    else if (block.type === 'contents' && title !== null) records.push(...chaptersIn(block.children, title, context))
  }
  return records
}

function titleOf(heading: Heading): Title | null {
  const words = textOfHeading(heading)
  const entry = divisionEntry(words)
  if (entry === null || !/^title/i.test(words)) return null
  return { title: Number.parseInt(entry.number, 10), titleHeading: words.slice(entry.words) }
}

function chaptersIn(children: readonly { type: string }[], title: Title, context: AidContext): ChapterRecord[] {
  let subtitle: string | null = null
  return children.filter(isEntry).map((entry) => {
    const isSubtitle = /^\s*subtitle/i.test(printOf(entry.children))
    if (isSubtitle) subtitle = entry.number
    return {
      type: 'chapter',
      ...{ ...title, subtitle, chapter: isSubtitle ? null : entry.number },
      ...listedChapter(textOf(entry.children)),
      page: context.pages.of([entry])[0] ?? null,
      position: entry.position,
    }
  })
}

const isEntry = (node: { type: string }): node is ContentsEntry => node.type === 'contentsEntry'

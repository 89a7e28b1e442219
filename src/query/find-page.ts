/** What stands on a printed page. */
import type { PageCitation } from '../../grammar/query-citation.ts'
import { absent, type Outcome, type PageItem } from './answer.ts'
import { isSameNumber } from './numbers.ts'
import { isRoman, romanValue } from './ordinals.ts'
import { pagesOfTree, printsOnPage } from './page-print.ts'
import type { VolumeReader } from './read-records.ts'
import type { QueryVolume } from './records.ts'
import { blocksOnPage } from './slice-blocks.ts'

/** Sections on a page, cut to the blocks that touch it, and the print between them, in reading order. */
export function findPage(reader: VolumeReader, { page: typed }: PageCitation): Outcome {
  const { volume } = reader
  const tree = reader.tree()
  const printed = pagesOfTree(tree)
  const page = printed.find((each) => isSameNumber(each, typed))
  if (page === undefined) return missOf(volume, printed, typed)
  const sections = reader
    .sectionsWith(JSON.stringify(page))
    .filter(({ pages }) => pages.includes(page))
    .map((section) => ({ ...section, blocks: blocksOnPage(section.blocks, page) }))
  const prints = printsOnPage(tree, page, sections.map(offsetOf))
  const items = [...sections, ...prints].sort((a, b) => offsetOf(a) - offsetOf(b))
  const citation = [volume.title === null ? '' : `${volume.title} CFR`, `page ${page}`].filter(Boolean).join(', ')
  const notes = items.length === 0 ? [`Nothing is printed on page ${page}.`] : []
  return [{ kind: 'page', citation, identifier: null, volume, pages: [page], notes, items, sections }]
}

function offsetOf({ position }: PageItem): number {
  return position.start.offset ?? 0
}

/** Front matter counts in roman numbers of its own. */
function missOf({ source }: QueryVolume, printed: readonly string[], typed: string): Outcome {
  const roman = isRoman(typed)
  const alike = printed.filter((page) => isRoman(page) === roman)
  if (alike.length === 0) return absent(`${source} has no pages in ${roman ? 'roman' : 'arabic'} numbers.`)
  const message = `There is no page ${typed} in ${source}; it has pages ${alike[0]} to ${alike.at(-1)}.`
  const orderOf = (page: string) => (roman ? romanValue(page) : Number(page))
  const before = alike.findLast((page) => orderOf(page) < orderOf(typed))
  const behind = alike.find((page) => orderOf(page) > orderOf(typed))
  return absent(
    message,
    [before, behind].flatMap((page) => (page === undefined ? [] : [`page ${page}`])),
  )
}

/** What stands on printed pages. */
import type { PageCitation } from '../../grammar/query-citation.ts'
import { absent, backwards, type Outcome, type PageItem } from './answer.ts'
import { isSameNumber } from './numbers.ts'
import { isRoman, romanValue } from './ordinals.ts'
import { pagesOfTree, printsOnPages } from './page-print.ts'
import { pageSpan } from './place-lines.ts'
import type { VolumeReader } from './read-records.ts'
import type { QueryVolume } from './records.ts'
import { blocksOnPages } from './slice-blocks.ts'

/** Sections on the pages, cut to the blocks that touch them, and the print between them, in reading order. */
export function findPage(reader: VolumeReader, { page: first, through: last = first }: PageCitation): Outcome {
  const { volume } = reader
  const tree = reader.tree()
  const printed = pagesOfTree(tree)
  const [from, to] = [first, last].map((typed) => printed.findIndex((each) => isSameNumber(each, typed)))
  if (from === -1 || to === -1) return missOf(volume, printed, from === -1 ? first : last)
  if (to! < from!) return backwards(`page ${last}`, `page ${first}`)
  const pages = [...new Set(printed.slice(from, to! + 1))]
  const sections = reader
    .sectionsWith(pages.length === 1 ? JSON.stringify(pages[0]) : '"type":"')
    .filter((section) => section.pages.some((page) => pages.includes(page)))
    .map((section) => ({ ...section, blocks: blocksOnPages(section.blocks, pages) }))
  const prints = printsOnPages(tree, pages, sections.map(offsetOf))
  const items = [...sections, ...prints].sort((a, b) => offsetOf(a) - offsetOf(b))
  const [span = ''] = pageSpan(pages)
  const citation = [volume.title === null ? '' : `${volume.title} CFR`, span].filter(Boolean).join(', ')
  const notes = items.length === 0 ? [`Nothing is printed on ${span}.`] : []
  return [{ kind: 'page', citation, identifier: null, volume, pages, notes, items, sections }]
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

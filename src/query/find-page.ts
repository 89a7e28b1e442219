/** What stands on a printed page. */
import type { PageCitation } from '../../grammar/query-citation.ts'
import { absent, type Outcome } from './answer.ts'
import { placeDivisions } from './find-division.ts'
import { isRoman, romanValue } from './ordinals.ts'
import type { VolumeReader } from './read-records.ts'
import type { QueryDivision } from './records.ts'
import { blocksOnPage } from './slice-blocks.ts'

/** More than any front matter has pages. */
const FRONT_MATTER = 10_000

/** Sections on a page, cut to the blocks that touch it, and the divisions that begin there. */
export function findPage(reader: VolumeReader, { page }: PageCitation): Outcome {
  const sections = reader
    .sectionsWith(JSON.stringify(page))
    .filter(({ pages }) => pages.includes(page))
    .map((section) => ({ ...section, blocks: blocksOnPage(section.blocks, page) }))
  const outline = placeDivisions(reader.contents().children).map(({ division }) => division)
  const whole = outline.filter(({ type }) => type !== 'section' && type !== 'appendix')
  const begun = whole.filter(({ pages }) => pages[0] === page)
  const divisions =
    begun.length > 0 || sections.length > 0 ? begun : whole.filter((each) => spans(each, page)).slice(-1)
  if (sections.length === 0 && divisions.length === 0) return missOf(reader, outline, page)
  const { volume } = reader
  const citation = [volume.title === null ? '' : `${volume.title} CFR`, `page ${page}`].filter(Boolean).join(', ')
  return [{ kind: 'page', citation, identifier: null, volume, pages: [page], notes: [], sections, divisions }]
}

function spans({ pages }: QueryDivision, page: string): boolean {
  const [first, last] = [pages[0], pages[pages.length - 1]].map((each) => pageOrder(each ?? ''))
  return first! <= pageOrder(page) && pageOrder(page) <= last!
}

/** Roman pages come before page 1. */
function pageOrder(page: string): number {
  return isRoman(page) ? romanValue(page) - FRONT_MATTER : page === '' ? Number.NaN : Number(page)
}

function missOf(reader: VolumeReader, outline: readonly QueryDivision[], page: string) {
  const printed = outline.flatMap(({ pages }) => pages)
  const numbers = printed.map(Number).filter((number) => !Number.isNaN(number))
  const [first, last] = numbers.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number])
  if (numbers.length === 0) return absent(`${reader.volume.source} has no page numbers.`)
  const wanted = Number(page)
  const nearest = wanted < first ? [first] : wanted > last ? [last] : []
  return absent(
    `There is no page ${page} in ${reader.volume.source}; it has pages ${first} to ${last}.`,
    nearest.map((each) => `page ${each}`),
  )
}

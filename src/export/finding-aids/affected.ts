/** Entries of the List of CFR Sections Affected. */
import { affectedChange } from '../../../grammar/block/affected-change.ts'
import { type AffectedHead, affectedHead } from '../../../grammar/block/affected-head.ts'
import type { Contents, ContentsEntry } from '../../ast/nodes.ts'
import { textOf, textOfHeading } from '../../ast/text.ts'
import type { AffectedRecord } from '../records.ts'
import type { Aid, AidContext } from './aid.ts'

/** What the heads over an entry, and the entry above it, say of it. */
interface Under {
  year: number | null
  title: number | null
  chapter: string | null
  volume: number | null
  /** Number of the provision, which the print leaves out where it stands in the entry above. */
  number: string | null
  subpart: string | null
}

const NOWHERE: Under = { year: null, title: null, chapter: null, volume: null, number: null, subpart: null }

/** One record for each change of each provision, in the order of the print. */
export function toAffected({ blocks }: Aid, context: AidContext): AffectedRecord[] {
  const records: AffectedRecord[] = []
  let under = NOWHERE
  for (const block of blocks) {
    if (block.type === 'heading') under = below(under, affectedHead(textOfHeading(block)))
    else if (block.type === 'contents') under = readList(block, under, (record) => records.push(record), context)
  }
  return records
}

function readList(list: Contents, around: Under, add: (record: AffectedRecord) => void, context: AidContext): Under {
  let under = around
  for (const node of list.children) {
    if (node.type === 'contentsEntry') {
      const record = toRecord(node, under, context)
      under = { ...under, number: record.number, subpart: record.subpart }
      add(record)
    } else if (node.type === 'heading') under = below(under, affectedHead(textOfHeading(node)))
    else if (node.type === 'mark') under = below(under, affectedHead(node.value))
  }
  return under
}

/** A head closes what stood under the head above it. */
function below(under: Under, head: AffectedHead | null): Under {
  switch (head?.kind) {
    case 'year':
      return { ...NOWHERE, year: head.year }
    case 'title':
      return { ...under, title: head.title, chapter: null, number: null, subpart: null }
    case 'chapter':
      return { ...under, chapter: head.chapter, number: null, subpart: null }
    case 'volume':
      return { ...under, volume: head.volume }
    default:
      return under
  }
}

function toRecord(entry: ContentsEntry, under: Under, { pages, isProvision }: AidContext): AffectedRecord {
  const { words, subpart, ...change } = affectedChange(textOf(entry.children), under.year)
  const isContinued = entry.number === null && entry.position.start.column > 1
  const number = isContinued ? under.number : entry.number
  const place = { ...placeOf(number, under.title), number, subpart: isContinued ? under.subpart : subpart }
  return {
    type: 'affected',
    ...{ year: under.year, title: under.title, chapter: under.chapter },
    ...place,
    resolved: place.identifier === null ? null : isProvision(place.identifier),
    ...{ change: words, ...change },
    citations: citationsOf(entry.page, under.volume),
    page: pages.of([entry])[0] ?? null,
    position: entry.position,
  }
}

const RANGE = /^(\S+?)(?:--|–|—| through | to |-(?=\d+\.))(\S+)$/

/** `1.281` is a section, `74` a part, `1.500--1.514` sections from one to another. */
function placeOf(number: string | null, title: number | null): Pick<AffectedRecord, 'identifier' | 'through'> {
  if (number === null || title === null) return { identifier: null, through: null }
  const [, from = number, through = null] = RANGE.exec(number) ?? []
  const toIdentifier = (one: string): string => `/us/cfr/t${title}/${one.includes('.') ? 's' : 'p'}${one}`
  return { identifier: toIdentifier(from), through: through === null ? null : toIdentifier(through) }
}

function citationsOf(printed: string | null, volume: number | null): AffectedRecord['citations'] {
  return (printed?.match(/\d+/g) ?? []).map((page) => ({
    ...{ volume, page: Number(page) },
    target: volume === null ? null : `/us/fr/${volume}/${page}`,
  }))
}

/** Tables and lists of systems of records. */
import type { Position } from 'unist'
import type { ParagraphBlock, TableBlock } from './records.ts'
import type { RowPositions } from './row-positions.ts'
import { parseSystem, withoutLimit } from './system-name.ts'
import { holderOf, isParagraph, type Placed } from './system-outline.ts'

/** One row or item. */
export interface ListedSystem {
  number: string | null
  name: string
  reserved: boolean
  position: Position
}

/** Systems listed in one place. */
export interface Listing {
  placed: Placed
  /** Identifier of the paragraph that holds the list. */
  listedIn: string | null
  /** Head of the list as printed, without its colon. */
  component: string | null
  systems: ListedSystem[]
}

const NAME_COLUMN = /\b(?:name|title|system)\b/i
const NUMBER_COLUMN = /\b(?:number|no|identifier|id|code)\b/i
const RESERVED = /^\[reserved\.?\]$/i
/** "This paragraph applies to the following systems of records": a sentence that opens lists, not a head of one. */
const OPENS_LISTS = /\bfollowing\b|\bexempt/i
const OPENS_SYSTEMS = /\bfollowing\b.*\bsystems?\b|\bsystems? of records\b.*\bexempt|\bexempt.*\bsystems?\b/i
/** Such a sentence grants the exemption and has its systems, and nothing else, as items: they need no number. */
const NAMES_SYSTEMS = /\bfollowing (?:[a-z]+ )?systems? of records\b[\s\S]*\bexempt(?:ed)? from\b[\s\S]*:$/i
const NAMES_OTHERS = /\bfollowing (?:provisions?|subsections?|sections?|requirements?|reasons?|conditions?)\b/i
const LONGEST_HEAD = 120

/** Listings of a section in reading order. */
export function findListings(all: readonly Placed[], rowPositions: RowPositions): Listing[] {
  return all.flatMap((placed): Listing[] => {
    if (isSystemTable(placed)) return [tableListing(placed, rowPositions)]
    return isParagraph(placed) ? (listListing(placed, all) ?? []) : []
  })
}

function isSystemTable(placed: Placed): placed is Placed<TableBlock> {
  return placed.block.type === 'table' && nameColumn(placed.block) !== -1
}

function nameColumn({ columns }: TableBlock): number {
  const isName = ({ heading }: TableBlock['columns'][number]) =>
    NAME_COLUMN.test(heading) && !NUMBER_COLUMN.test(heading)
  return columns.findIndex(isName)
}

function tableListing(placed: Placed<TableBlock>, rowPositions: RowPositions): Listing {
  const { block } = placed
  const positions = rowPositions(block.position.start.offset!)
  const name = nameColumn(block)
  const number = block.columns.findIndex(({ heading }, column) => column !== name && NUMBER_COLUMN.test(heading))
  const systems = block.rows.flatMap(({ cells, spanner }, row): ListedSystem[] => {
    if (spanner) return []
    const position = positions[row] ?? block.position
    const reserved = cells.find((cell) => RESERVED.test(cell.trim()))
    if (reserved !== undefined) return [{ number: null, name: reserved, reserved: true, position }]
    return [{ number: cells[number] || null, name: cells[name] ?? '', reserved: false, position }]
  })
  return { placed, listedIn: holderOf(placed), component: componentOf(placed), systems }
}

/** The caption, the undesignated line above the table, or the paragraph around it, if it is a head. */
function componentOf({ block, previous, ancestors }: Placed): string | null {
  const caption = block.type === 'table' ? block.caption : null
  const above = previous?.type === 'paragraph' && previous.designation === null ? previous.text : null
  const around = ancestors.at(-1)?.text ?? null
  const head = [caption, above, around].find((text) => text !== null && isHead(text))
  return head ? withoutColon(head) : null
}

function isHead(text: string): boolean {
  return text.length <= LONGEST_HEAD && !OPENS_LISTS.test(text)
}

/** GPO prints heads of lists with a colon, a full stop, both or neither. */
function withoutColon(text: string): string {
  return text.replace(/\s*:\.?$/, '').replace(/([a-z]{3})\.$/, '$1')
}

/** A list in words: a paragraph that opens it, and below it items with a number of a system in each. */
function listListing(placed: Placed<ParagraphBlock>, all: readonly Placed[]): Listing[] | null {
  const { block } = placed
  if (!OPENS_SYSTEMS.test(block.text)) return null
  const inside = all.filter(({ ancestors }) => ancestors.includes(block))
  if (inside.some(isSystemTable)) return null
  const items = inside.filter(isParagraph).filter((one) => one.block.blocks.length === 0)
  const listings = items.flatMap((item): Listing[] => {
    const system = parseSystem(item.block.text) ?? systemWithoutNumber(item, block)
    const head = item.ancestors.at(-1)
    if (!system || !head) return []
    const component = head !== block && isHead(head.text) ? withoutColon(head.text) : null
    const systems = [{ ...system, reserved: false, position: item.block.position }]
    return [{ placed: item, listedIn: holderOf(item), component, systems }]
  })
  return listings.length > 0 ? listings : null
}

/** `(1) Enforcement Files;` under "the following systems of records shall be exempted from …:". */
function systemWithoutNumber({ block, ancestors }: Placed<ParagraphBlock>, opener: ParagraphBlock) {
  const name = withoutLimit(block.text)
  const isItem = ancestors.at(-1) === opener && block.designation !== null && name.length <= LONGEST_HEAD
  const isName = /^[A-Z]/.test(block.text) && !/:$/.test(block.text) && block.references.length === 0
  if (!isItem || !isName || !NAMES_SYSTEMS.test(opener.text) || NAMES_OTHERS.test(opener.text)) return null
  return { number: null, name }
}

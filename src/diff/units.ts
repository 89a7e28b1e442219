/** The provisions of an edition one by one: what is compared. */
import type { DiffBlock, DiffSection } from './records.ts'

/** One paragraph, heading, table or the like, with its own words alone. */
export interface Unit {
  /** Identifier of the provision; for text without one, that of what holds it and its place there: `…/c~table-1`. */
  key: string
  /** The provision has an identifier of its own. */
  isNamed: boolean
  /** As a lawyer cites it, or the nearest citation around it. */
  citation: string
  /** Key of the section it stands in. */
  section: string
  type: string
  text: string
  pages: string[]
}

/** Words below which the same text says nothing of where it came from: "[Reserved]", "Definitions." */
export const TELLING_WORDS = 6

/** Does the text tell where it came from? */
export function isTelling(text: string): boolean {
  return text.split(/\s+/).length >= TELLING_WORDS
}

/** All units of the sections, in reading order. */
export function toUnits(sections: readonly DiffSection[]): Unit[] {
  return sections.flatMap(unitsOfSection)
}

interface Around {
  key: string
  citation: string
  section: string
  pages: string[]
}

function unitsOfSection(section: DiffSection, index: number): Unit[] {
  const key = section.identifier ?? `section-${index + 1}`
  const around = { key, citation: section.citation ?? key, section: key, pages: section.pages }
  const heading = section.heading === null ? [] : [{ type: 'sectionHeading', text: section.heading, isNamed: true }]
  return [...heading.map((own) => unit(around, own)), ...unitsOfBlocks(section.blocks, around)]
}

function unitsOfBlocks(blocks: readonly DiffBlock[], around: Around): Unit[] {
  const counts = new Map<string, number>()
  return blocks.flatMap((block) => {
    const isNamed = block.identifier != null
    const count = (counts.get(block.type) ?? 0) + (isNamed ? 0 : 1)
    counts.set(block.type, count)
    const here: Around = {
      ...around,
      key: block.identifier ?? `${around.key}~${block.type}-${count}`,
      citation: block.citation ?? around.citation,
      pages: block.pages ?? around.pages,
    }
    const text = textOf(block)
    const own = text === '' && !isNamed ? [] : [unit(here, { type: block.type, text, isNamed })]
    return [...own, ...unitsOfBlocks(block.blocks ?? [], here)]
  })
}

function unit(around: Around, own: Pick<Unit, 'type' | 'text' | 'isNamed'>): Unit {
  return { ...around, ...own }
}

/** A table says what its cells and the notes under it say. */
function textOf({ text, caption, columns = [], rows, notes = [] }: DiffBlock): string {
  if (rows === undefined) return text ?? ''
  const heads = columns.map(({ heading }) => heading)
  const words = [caption ?? '', ...heads, ...rows.flatMap(({ cells }) => cells), ...notes.map((note) => note.text)]
  return words.filter((word) => word !== '').join(' ')
}

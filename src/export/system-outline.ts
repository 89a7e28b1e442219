/** Blocks of a section one after the other, each with what is around it. */
import type { Block, ParagraphBlock, SectionRecord } from './records.ts'

/** A block in its place. */
export interface Placed<Kind extends Block = Block> {
  block: Kind
  /** Paragraphs around it, outermost first. */
  ancestors: readonly ParagraphBlock[]
  /** The block before it under the same parent. */
  previous: Block | null
  /** Place in the reading order. */
  order: number
}

/** All blocks of a section in reading order. */
export function outlineSection(section: SectionRecord): Placed[] {
  const all: Placed[] = []
  const add = (blocks: readonly Block[], ancestors: readonly ParagraphBlock[]): void => {
    for (const [index, block] of blocks.entries()) {
      all.push({ block, ancestors, previous: blocks[index - 1] ?? null, order: all.length })
      if ('blocks' in block) add(block.blocks, block.type === 'paragraph' ? [...ancestors, block] : ancestors)
    }
  }
  add(section.blocks, [])
  return all
}

/** Whether a placed block is a paragraph. */
export function isParagraph(placed: Placed): placed is Placed<ParagraphBlock> {
  return placed.block.type === 'paragraph'
}

/** Steps from one block up to a common paragraph and down to the other. */
export function pathDistance(a: Placed, b: Placed): number {
  const up: Block[] = [...a.ancestors, a.block]
  const down: Block[] = [...b.ancestors, b.block]
  const shared = up.findIndex((block, level) => block !== down[level])
  const common = shared === -1 ? up.length : shared
  return up.length - common + (down.length - common)
}

/** Identifier of the nearest designated paragraph around a block. */
export function holderOf({ ancestors }: Placed): string | null {
  return ancestors.findLast((paragraph) => paragraph.designation !== null)?.identifier ?? null
}

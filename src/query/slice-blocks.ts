/** Part of a section: from one block to another in reading order, or what stands on some pages. */
import type { QueryBlock } from './records.ts'

/**
 * Blocks from `first` to the end of `last`. A block above `first` is left out (its words stand before the range); a
 * block above `last` that begins inside the range is kept, cut to what belongs to it.
 */
export function sliceBlocks(blocks: readonly QueryBlock[], first: QueryBlock, last: QueryBlock): QueryBlock[] {
  let state: 'before' | 'inside' | 'after' = 'before'
  const visit = (block: QueryBlock): QueryBlock[] => {
    if (state === 'after') return []
    if (block === first) state = 'inside'
    const begun = state === 'inside'
    const ends = block === last
    const children = ends ? (block.blocks ?? []) : (block.blocks ?? []).flatMap(visit)
    if (ends) state = 'after'
    if (!begun) return children
    return [block.blocks === undefined ? block : { ...block, blocks: children }]
  }
  return blocks.flatMap(visit)
}

/** Blocks that touch one of the pages, each with only those of its children that do. */
export function blocksOnPages(blocks: readonly QueryBlock[], pages: readonly string[]): QueryBlock[] {
  return blocks.flatMap((block) => {
    const children = blocksOnPages(block.blocks ?? [], pages)
    if (block.pages?.some((page) => pages.includes(page)) !== true) return children
    return [block.blocks === undefined ? block : { ...block, blocks: children }]
  })
}

/** The words of a provision before the first paragraph below it: its introductory text. */
export function introductoryBlocks(blocks: readonly QueryBlock[]): QueryBlock[] {
  const first = blocks.findIndex(({ type, designation }) => type === 'paragraph' && designation != null)
  return first === -1 ? [...blocks] : blocks.slice(0, first)
}

/** Part of a section: from one block to another in reading order, or what stands on a page. */
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

/** Blocks that touch a page, each with only those of its children that do. */
export function blocksOnPage(blocks: readonly QueryBlock[], page: string): QueryBlock[] {
  return blocks.flatMap((block) => {
    const children = blocksOnPage(block.blocks ?? [], page)
    if (block.pages?.includes(page) !== true) return children
    return [block.blocks === undefined ? block : { ...block, blocks: children }]
  })
}

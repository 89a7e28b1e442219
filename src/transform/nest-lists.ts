/**
 * Lists without designations that are set at two levels.
 *
 * Before: entries side by side, some at the margin, some four blanks in (21 CFR 5.1100: offices and their units). After:
 * what is set in hangs under the entry at the margin above it. The trap: one entry of a plain list may be set in by
 * mistake (21 CFR 16.1(b)(2)), so two entries must have others under them.
 */
import { spanOf } from '../ast/build.ts'
import type { Block, Paragraph } from '../ast/nodes.ts'

/** Nest the lists among blocks and below them. */
export function nestLists(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let index = 0; index < blocks.length; ) {
    const end = endOfRun(blocks, index)
    const run = blocks.slice(index, end)
    out.push(...(headsOf(run) > 1 ? hangUnderHeads(run) : run.map(nestBelow)))
    index = end
  }
  return out
}

function nestBelow(block: Block): Block {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'example') return block
  return { ...block, children: nestLists(block.children as Block[]) } as Block
}

/** Index behind the entries that follow each other from `from` on without a blank line; behind `from` where it is none. */
function endOfRun(blocks: readonly Block[], from: number): number {
  if (!isEntry(blocks[from]!)) return from + 1
  let end = from + 1
  let isOverleaf = false
  for (let index = end; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.type === 'pageBreak') isOverleaf = true
    else if (!isEntry(block) || !(isOverleaf || isDirectlyBelow(block, blocks[end - 1]!))) break
    else {
      end = index + 1
      isOverleaf = false
    }
  }
  return end
}

const LONGEST_ENTRY = 3

function isEntry(block: Block): block is Paragraph {
  if (block.type !== 'paragraph' || block.designation !== null || block.role !== undefined) return false
  const { start, end } = block.position
  return block.children.length === 1 && end.line - start.line < LONGEST_ENTRY
}

const isDirectlyBelow = (block: Block, above: Block): boolean =>
  block.position.start.line === above.position.end.line + 1

const isSetIn = (block: Block): boolean => block.position.start.column > 1

/** Entries at the margin that have others set in under them. */
function headsOf(run: readonly Block[]): number {
  const entries = run.filter(isEntry)
  return entries.filter(
    (entry, index) => !isSetIn(entry) && entries[index + 1] !== undefined && isSetIn(entries[index + 1]!),
  ).length
}

/** Page breaks go with the entry that they stand before. */
function hangUnderHeads(run: readonly Block[]): Block[] {
  const out: Block[] = []
  const waiting: Block[] = []
  for (const block of run) {
    const head = out.at(-1)
    if (block.type === 'pageBreak') waiting.push(block)
    else if (head?.type === 'paragraph' && isSetIn(block)) {
      const children = [...head.children, ...waiting.splice(0), block]
      out[out.length - 1] = { ...head, children, position: spanOf(children) }
    } else out.push(...waiting.splice(0), block)
  }
  return [...out, ...waiting]
}

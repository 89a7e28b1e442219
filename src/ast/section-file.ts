/** Whether a tree is of a file that holds single sections, not the whole of what stands round them. */
import { childrenOf } from './build.ts'
import type { Node, Root } from './nodes.ts'

/** `[CITE: 12CFR226.5]` of GPO Access, `[Sec. 60.7 - Notification and record keeping.]` and `[Toc - …]` of govinfo. */
const HEAD = /^\s*\[(?:CITE:|Secs?\. .* - |Toc - )/

/**
 * GPO Access sent sections one by one, and govinfo does: the head of such a file names the part, of which only this
 * section follows. What it does not hold is elsewhere, and not missing. Of a whole volume no head says so.
 */
export function holdsSingleSections(root: Root): boolean {
  return isHeaded(root) === true
}

/** True at the line that says so, false at the first section; null where neither is met. */
function isHeaded(node: Node): boolean | null {
  if ('value' in node && typeof node.value === 'string') return HEAD.test(node.value) ? true : null
  if (node.type === 'section') return false
  for (const child of childrenOf(node)) {
    const found = isHeaded(child)
    if (found !== null) return found
  }
  return null
}

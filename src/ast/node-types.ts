/** Which nodes are divisions and which are part of a run of text: asked in every stage, answered here. */
import type { Division, DivisionType, Inline } from './nodes.ts'

const divisions: Record<DivisionType, true> = {
  frontMatter: true,
  title: true,
  subtitle: true,
  chapter: true,
  subchapter: true,
  part: true,
  subpart: true,
  subjectGroup: true,
  section: true,
  appendix: true,
  findingAids: true,
}

const inline: Record<Inline['type'], true> = {
  text: true,
  mark: true,
  pageBreak: true,
  footnoteReference: true,
  citation: true,
  reference: true,
}

const DIVISIONS: ReadonlySet<string> = new Set(Object.keys(divisions))
const INLINE: ReadonlySet<string> = new Set(Object.keys(inline))

/** Whether a node is a division. */
export function isDivision(node: { type: string }): node is Division {
  return DIVISIONS.has(node.type)
}

/** Whether a node is part of a run of text. */
export function isInline(node: { type: string }): node is Inline {
  return INLINE.has(node.type)
}

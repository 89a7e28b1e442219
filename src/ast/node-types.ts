/** Which nodes are divisions and which are part of a run of text: asked in every stage, answered here. */
import type { Division, DivisionType, Inline } from './nodes.ts'

const DIVISIONS: Record<DivisionType, true> = {
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

const INLINE: Record<Inline['type'], true> = {
  text: true,
  mark: true,
  pageBreak: true,
  footnoteReference: true,
  citation: true,
  reference: true,
}

/** Whether a node is a division. */
export function isDivision(node: { type: string }): node is Division {
  return Object.hasOwn(DIVISIONS, node.type)
}

/** Whether a node is part of a run of text. */
export function isInline(node: { type: string }): node is Inline {
  return Object.hasOwn(INLINE, node.type)
}

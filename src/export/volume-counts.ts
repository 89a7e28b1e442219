/** Figures of a volume. */
import type { Root } from '../ast/nodes.ts'
import type { DiagnosticRecord, SectionRecord, SystemRecord, VolumeCounts } from './records.ts'
import { walk } from './walk.ts'

/** What a volume was compiled to. */
export interface VolumeOutput {
  tree: Root
  sections: readonly SectionRecord[]
  systems: readonly SystemRecord[]
  diagnostics: readonly DiagnosticRecord[]
}

/** Count what people ask for first. */
export function countVolume({ tree, sections, systems, diagnostics }: VolumeOutput): VolumeCounts {
  const ranges = sections.filter(isReservedRange).length
  const appendices = sections.filter((record) => record.type === 'appendix').length
  return {
    sections: sections.length - ranges - appendices,
    reservedRanges: ranges,
    appendices,
    ...countNodes(tree),
    systems: systems.length,
    ...countSeverities(diagnostics),
  }
}

/** `17.104-17.109`: two numbers of sections, not the hyphen of `15.737-1`. */
export function isReservedRange({ type, number, reserved }: SectionRecord): boolean {
  return type === 'section' && reserved && /\.\S*(?:-|–)\s*[^\s.]+\./.test(number ?? '')
}

function countNodes(
  tree: Root,
): Pick<VolumeCounts, 'paragraphs' | 'tables' | 'pages' | 'raw' | 'references' | 'unresolved'> {
  const counts = { paragraphs: 0, tables: 0, pages: 0, raw: 0, references: 0, unresolved: 0 }
  walk(tree, (node) => {
    if (node.type === 'paragraph') counts.paragraphs++
    else if (node.type === 'table') counts.tables++
    else if (node.type === 'pageBreak') counts.pages++
    else if (node.type === 'raw') counts.raw++
    else if (node.type === 'citation' || node.type === 'reference') {
      counts.references += node.targets.length
      counts.unresolved += node.targets.filter((one) => one.resolved === false).length
    }
  })
  return counts
}

function countSeverities(
  diagnostics: readonly DiagnosticRecord[],
): Pick<VolumeCounts, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

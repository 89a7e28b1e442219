/** Answers and misses as JSON for machines. */
import type { Answer, Miss } from './answer.ts'
import type { UsedTerm } from './find-terms.ts'
import type { FoundSystem } from './query-systems.ts'
import type { QuerySection } from './records.ts'

/** An answer: where it comes from first, then the records in `results`. */
export function formatJson(query: string, answer: Answer, terms?: readonly UsedTerm[]): string {
  const { kind, citation, identifier, volume, pages, notes } = answer
  return write({
    query,
    kind,
    citation,
    identifier,
    title: volume.title,
    source: volume.source,
    edition: volume.edition,
    pages,
    notes,
    ...contextOf(answer),
    results: resultsOf(answer),
    ...(terms === undefined ? {} : { terms }),
  })
}

/** A miss: what is wrong and what there is instead. */
export function formatMissJson(query: string, { kind, message, nearest }: Miss): string {
  return write({ query, error: kind, message, nearest })
}

/** Systems, each with its source and edition. */
export function formatSystemsJson(found: readonly FoundSystem[]): string {
  const results = found.map(({ volume, system }) => ({ ...system, source: volume.source, edition: volume.edition }))
  return write({ count: results.length, results })
}

function resultsOf(answer: Answer): unknown[] {
  switch (answer.kind) {
    case 'section':
      return answer.sections
    case 'paragraph':
    case 'range':
    case 'list':
      return answer.blocks
    case 'division':
      return answer.divisions
    case 'page':
      return answer.items
  }
}

function contextOf(answer: Answer): object {
  if ('section' in answer) return { section: headOf(answer.section) }
  if (answer.kind !== 'division') return {}
  const within = answer.ancestors.map(({ type, number, heading, identifier }) => ({
    type,
    number,
    heading,
    identifier,
  }))
  return answer.sections.length > 0 ? { within, sections: answer.sections } : { within }
}

function headOf(section: QuerySection): object {
  const { type, identifier, citation, number, heading, part, subpart } = section
  return { type, identifier, citation, number, heading, part, subpart }
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Answers and misses as JSON for machines. */
import { type Answer, isMiss, type Miss } from './answer.ts'
import type { UsedTerm } from './find-terms.ts'
import type { FoundSystem } from './query-systems.ts'
import type { QuerySection } from './records.ts'

/** An answer: where it comes from first, then the records in `results`. */
export function formatJson(query: string, answer: Answer, terms?: readonly UsedTerm[]): string {
  return write({ query, ...answerJson(answer, terms) })
}

/** Answers to a list of citations, each as it would be alone, or why there is none. */
export function formatAnswersJson(
  query: string,
  outcomes: readonly { outcome: Answer | Miss; terms?: readonly UsedTerm[] | undefined }[],
): string {
  const answers = outcomes.map(({ outcome, terms }) =>
    isMiss(outcome) ? missJson(outcome) : answerJson(outcome, terms),
  )
  return write({ query, answers })
}

function answerJson(answer: Answer, terms?: readonly UsedTerm[]): object {
  const { kind, citation, identifier, volume, pages, notes } = answer
  return {
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
  }
}

function missJson({ kind, message, nearest }: Miss): object {
  return { error: kind, message, nearest }
}

/** A miss: what is wrong and what there is instead. */
export function formatMissJson(query: string, miss: Miss): string {
  return write({ query, ...missJson(miss) })
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

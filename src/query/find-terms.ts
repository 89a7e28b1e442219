/** Defined terms that a provision uses inside the reach of their definitions. */
import type { Answer } from './answer.ts'
import { covers } from './covers.ts'
import { placeDivisions } from './find-division.ts'
import { openVolume, type VolumeReader } from './read-records.ts'
import type { QueryBlock, QueryDefinition, QuerySection } from './records.ts'
import { termPattern } from './term-forms.ts'

/** One place where a term is used: the offsets count in the words of the block. */
export interface TermUse {
  identifier: string | null
  citation: string | null
  start: number
  end: number
}

/** A term with its definition and its uses in the answer. */
export interface UsedTerm {
  definition: QueryDefinition
  uses: TermUse[]
}

/** Narrow definitions stand before wide ones. */
const REACHES = [
  'paragraph',
  'section',
  'appendix',
  'subjectGroup',
  'subpart',
  'part',
  'subchapter',
  'chapter',
  'subtitle',
  'title',
]

/** Terms in the order of their first use. */
export function findTerms(answer: Answer): UsedTerm[] {
  const reader = openVolume(answer.volume)
  const patterns = reader.definitions().flatMap((definition) => {
    const pattern = termPattern(definition.term)
    return pattern === null ? [] : [{ definition, pattern }]
  })
  const found = new Map<QueryDefinition, TermUse[]>()
  for (const { section, blocks } of sectionsOf(answer)) {
    const around = divisionsAround(reader, section)
    const near = patterns.filter(({ definition }) => mayReach(definition, section, around)).sort(byReach)
    for (const block of runningBlocks(blocks, section)) {
      for (const [definition, uses] of usesIn(block, near))
        found.set(definition, [...(found.get(definition) ?? []), ...uses])
    }
  }
  return [...found].map(([definition, uses]) => ({ definition, uses }))
}

type Pattern = { definition: QueryDefinition; pattern: RegExp }

function sectionsOf(answer: Answer): { section: QuerySection; blocks: QueryBlock[] }[] {
  if ('section' in answer) return [{ section: answer.section, blocks: answer.blocks }]
  return answer.sections.map((section) => ({ section, blocks: section.blocks }))
}

/** Identifiers of the divisions that a section stands in. */
function divisionsAround(reader: VolumeReader, { identifier }: QuerySection): Set<string> {
  const placed = placeDivisions(reader.contents().children).find(({ division }) => division.identifier === identifier)
  return new Set(placed?.ancestors.flatMap((division) => division.identifier ?? []) ?? [])
}

function mayReach({ scope }: QueryDefinition, section: QuerySection, around: ReadonlySet<string>): boolean {
  if (scope.identifier === null) return false
  return around.has(scope.identifier) || (section.identifier !== null && isNear(scope.identifier, section.identifier))
}

function isNear(scope: string, section: string): boolean {
  return covers(section, scope) || covers(scope, section)
}

/** The nearer definition of a term counts. */
function byReach(a: Pattern, b: Pattern): number {
  const reach = ({ definition }: Pattern): number => REACHES.indexOf(definition.scope.unit)
  return reach(a) - reach(b)
}

type RunningBlock = { identifier: string | null; citation: string | null; text: string }

/** Blocks with the identifier of the provision that they stand in. */
function runningBlocks(blocks: readonly QueryBlock[], around: Omit<RunningBlock, 'text'>): RunningBlock[] {
  return blocks.flatMap((block) => {
    const here = {
      identifier: block.identifier ?? around.identifier,
      citation: block.identifier == null ? around.citation : (block.citation ?? around.citation),
    }
    return [{ ...here, text: block.text ?? '' }, ...runningBlocks(block.blocks ?? [], here)]
  })
}

/** Of two terms in the same words the longer counts: `creditor agency`, and not the `agency` that `Agency or Federal agency` defines. */
function usesIn(
  { identifier, citation, text }: RunningBlock,
  patterns: readonly Pattern[],
): Map<QueryDefinition, TermUse[]> {
  const isHere = ({ scope, text: words }: QueryDefinition): boolean =>
    words !== text &&
    (!['paragraph', 'section'].includes(scope.unit) || covers(scope.identifier ?? '', identifier ?? ''))
  const spans = patterns
    .filter(({ definition }) => isHere(definition))
    .flatMap(({ definition, pattern }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
        definition,
        start: index,
        end: index + words.length,
      })),
    )
  const found = new Map<QueryDefinition, TermUse[]>()
  for (const { definition, start, end } of longestOf(spans))
    found.set(definition, [...(found.get(definition) ?? []), { identifier, citation, start, end }])
  return found
}

/** Spans that no longer one overlaps, in order; of equals the first counts. */
function longestOf<Span extends { start: number; end: number }>(spans: readonly Span[]): Span[] {
  const taken: Span[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span)
  return taken.sort((a, b) => a.start - b.start)
}

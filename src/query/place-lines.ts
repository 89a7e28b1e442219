/** Lines about an answer that both formats share: where it stands, where it comes from, what became of it. */
import type { Answer } from './answer.ts'
import { nameOf } from './find-division.ts'
import type { QueryDivision, QueryHistory, QuerySection } from './records.ts'

/** `Title 31, Subtitle A, Part 1, Subpart C`. */
export function placeOfSection(section: QuerySection): string {
  const levels = [
    ['Title', section.title],
    ['Subtitle', section.subtitle],
    ['Chapter', section.chapter],
    ['Subchapter', section.subchapter],
    ['Part', section.part],
    ['Subpart', section.subpart],
  ] as const
  const named = levels.flatMap(([name, number]) => (number === null ? [] : [`${name} ${number}`]))
  return [...named, ...(section.subjectGroup === null ? [] : [section.subjectGroup])].join(', ')
}

/** `Title 31, Subtitle A`. */
export function placeOfDivision(ancestors: readonly QueryDivision[]): string {
  return ancestors.map((each) => nameOf(each).replace(/^./, (letter) => letter.toUpperCase())).join(', ')
}

/** Which source and edition answered, and where in the print. */
export function provenanceOf({ citation, volume, pages }: Answer): string {
  const edition = volume.edition === null ? 'edition unknown' : `revised as of ${volume.edition}`
  return [`${citation}: ${volume.source}`, edition, ...pageSpan(pages)].join(', ')
}

/** `page 53` or `pages 52-63`. */
export function pageSpan(pages: readonly string[]): string[] {
  const [first, last] = [pages[0], pages[pages.length - 1]]
  if (first === undefined) return []
  return [first === last ? `page ${first}` : `pages ${first}-${last}`]
}

/** `added, 65 FR 69867, 2000-11-21; amended, 70 FR 2806, 2005-01-18`. */
export function historyLine(history: readonly QueryHistory[]): string {
  return history
    .map(({ document, volume, page, date, ...step }) =>
      [actionOf(step), document, volume === null ? null : `${volume} FR ${page ?? '?'}`, date].filter(
        (word) => word != null,
      ),
    )
    .map((words) => words.join(', '))
    .join('; ')
}

/** `redesignated from § 1.36 as § 1.37 and amended`. */
function actionOf({
  action,
  also = [],
  from,
  to,
  inPart,
}: Pick<QueryHistory, 'action' | 'also' | 'from' | 'to' | 'inPart'>): string {
  const places = [inPart && 'in part', from && `from ${from}`, to && `as ${to}`].filter((words) => words)
  return [[action, ...places].join(' '), ...also].join(' and ')
}

/** Number and heading of a division, in the words of the print where the outline has them. */
export function labelOf(division: QueryDivision): string {
  if (division.label !== null) return division.label
  return division.heading === null ? nameOf(division) : `${nameOf(division)}: ${division.heading}`
}

/** `31 CFR 1.36  Heading`; of an appendix what its heading says beside the name that is cited. */
export function headOfSection(section: QuerySection): { citation: string; heading: string } {
  const citation = section.citation ?? section.identifier ?? ''
  const heading = withoutName(section.heading ?? '', citation.replace(/^\d+ CFR /, ''))
  return { citation, heading: section.reserved && heading === '' ? '[Reserved]' : heading }
}

/** `Appendix A to Part 1--Requests` is `Requests`; a name that is all of the heading stays. */
function withoutName(heading: string, name: string): string {
  const printed = NAME_AND_REST.exec(heading)
  if (printed === null || !name.toLowerCase().startsWith(printed[1]!.toLowerCase())) return heading
  return printed[2]!
}

/** The print may say less than the citation: `Appendix M to Subpart C [Reserved]` of part 1. */
const NAME_AND_REST = /^(.+?)(?:(?:--|—|_|[.:] )\s*|\s+(?=\[))(.+)$/s

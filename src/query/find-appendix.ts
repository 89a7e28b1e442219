/** Appendices by letter and by the part or subpart they belong to. */
import type { AppendixNoun, ProvisionCitation } from '../../grammar/query-citation.ts'
import { absent, type Miss } from './answer.ts'
import { isSameNumber, nearestNames } from './numbers.ts'
import type { VolumeReader } from './read-records.ts'
import type { QuerySection } from './records.ts'
import { describeScope, isInScope } from './scope.ts'

/** Appendices that fit; several where the citation leaves it open. */
export function findAppendices(reader: VolumeReader, citation: ProvisionCitation): QuerySection[] | Miss {
  const all = reader
    .sectionsWith('"type":"appendix"')
    .filter(({ type, title }) => type === 'appendix' && (citation.title === null || title === citation.title))
  const { noun, designation: typed } = citation.appendix ?? { noun: 'appendix', designation: null }
  const named = all.filter((record) => isCalled(record, noun) && isDesignated(record, typed))
  const fitting = named.filter((record) => isInScope(record, citation.scope))
  if (fitting.length > 0) return ofThePartItself(fitting, citation)
  const neighbours = all.filter((record) => isInScope(record, citation.scope))
  return missOf({ reader, citation, candidates: neighbours.length > 0 ? neighbours : named })
}

/** A part may have an Appendix I and a Supplement I. */
function isCalled(record: QuerySection, noun: AppendixNoun): boolean {
  return /^supplement\b/i.test(record.heading ?? '') === (noun === 'supplement')
}

function isDesignated(record: QuerySection, typed: string | null): boolean {
  return typed === null ? record.designation == null : isSameNumber(record.designation, typed)
}

/** "Appendix A to part 1" means the part's own before that of one of its subparts. */
function ofThePartItself(fitting: QuerySection[], { scope }: ProvisionCitation): QuerySection[] {
  const own =
    scope.part !== undefined && scope.subpart === undefined ? fitting.filter((each) => each.subpart === null) : []
  return own.length > 0 ? own : fitting
}

type Search = { reader: VolumeReader; citation: ProvisionCitation; candidates: QuerySection[] }

function missOf({ reader, citation, candidates }: Search): Miss {
  const typed = citation.appendix?.designation ?? ''
  const name = [citation.appendix?.noun ?? 'appendix', typed].filter((word) => word !== '').join(' ')
  const scope = describeScope(citation.scope)
  const title = reader.volume.title === null ? 'the volume' : `${reader.volume.title} CFR`
  const names = nearestNames(
    candidates.map((each) => each.designation ?? ''),
    typed,
    3,
  )
  const nearest = names.flatMap(
    (each) => candidates.find((record) => (record.designation ?? '') === each)?.citation ?? [],
  )
  const message = `There is no ${name}${scope === '' ? '' : ` to ${scope}`} in ${title}.`
  return { ...absent(message, nearest), closeness: candidates.length > 0 ? 1 : 0 }
}

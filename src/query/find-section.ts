/** Sections by number: exactly, inside a reserved range, or from one to another. */
import { endsOfRange, type ProvisionCitation } from '../../grammar/query-citation.ts'
import { absent, backwards, type Miss } from './answer.ts'
import { isSameNumber, lastOfRange, nearestNames, orderOfNumbers, rangeHolds } from './numbers.ts'
import { mayLack, type VolumeReader } from './read-records.ts'
import type { QuerySection } from './records.ts'
import { describeScope, isInScope } from './scope.ts'

/** Sections found, and what to say about how. */
export interface SectionsFound {
  sections: QuerySection[]
  notes: string[]
}

/** The section or sections that a citation names, or the nearest numbers. */
export function findSections(reader: VolumeReader, citation: ProvisionCitation): SectionsFound | Miss {
  const number = citation.section!
  if (citation.sectionThrough !== null) return sectionRange(reader, number, citation.sectionThrough)
  const exact = exactly(reader, number)
  if (exact.length > 0) return inTitle(exact, citation)
  const reserved = reader.sectionsWith('"reserved":true').filter((section) => rangeHolds(section.number, number))
  if (reserved.length > 0) {
    return { sections: reserved, notes: [`${number} lies in the reserved range ${reserved[0]!.number}.`] }
  }
  const ends = endsOfRange(number)
  return ends === null ? missOf(reader, number) : sectionRange(reader, ...ends)
}

/** A file may hold sections of several titles. */
function inTitle(sections: QuerySection[], citation: ProvisionCitation): SectionsFound | Miss {
  const { title, section } = citation
  const fitting = title === null ? sections : sections.filter((each) => each.title === title)
  if (fitting.length > 0) return inScope(fitting, citation)
  const nearest = sections.flatMap((each) => each.citation ?? [])
  return absent(`There is no ${title} CFR ${section}; the file has ${nearest[0]}.`, nearest)
}

function exactly(reader: VolumeReader, number: string): QuerySection[] {
  const found = sectionsNumbered(reader, number)
  if (found.length > 0) return found
  const printed = reader.numbers().find((each) => isSameNumber(each, number))
  return printed === undefined ? [] : sectionsNumbered(reader, printed)
}

function sectionsNumbered(reader: VolumeReader, number: string): QuerySection[] {
  return reader
    .sectionsWith(`"number":${JSON.stringify(number)}`)
    .filter((section) => section.type === 'section' && section.number === number)
}

function inScope(sections: QuerySection[], citation: ProvisionCitation): SectionsFound | Miss {
  const fitting = sections.filter((section) => isInScope(section, citation.scope))
  if (fitting.length === 0) {
    const where = [sections[0]!.part, sections[0]!.subpart]
    const named = where[1] == null ? `part ${where[0]}` : `part ${where[0]}, subpart ${where[1]}`
    const nearest = sections.flatMap((section) => section.citation ?? [])
    return absent(`${nearest[0]} is in ${named}, not in ${describeScope(citation.scope)}.`, nearest)
  }
  const note = `${fitting.length} sections are numbered ${citation.section}; all are given.`
  return { sections: fitting, notes: fitting.length > 1 ? [note] : [] }
}

function sectionRange(reader: VolumeReader, first: string, last: string): SectionsFound | Miss {
  const numbers = reader.numbers()
  // An end may lie in a reserved range: `17.106-17.108`.
  const holds = (number: string, end: string): boolean => isSameNumber(number, end) || rangeHolds(number, end)
  const from = numbers.findIndex((number) => holds(number, first))
  const to = numbers.findLastIndex((number) => holds(number, last))
  if (from === -1 || to === -1) return missOf(reader, from === -1 ? first : last)
  if (to < from) return backwards(...citationsOf(reader, [last, first]))
  const wanted = [...new Set(numbers.slice(from, to + 1))]
  return { sections: wanted.flatMap((number) => sectionsNumbered(reader, number)), notes: [] }
}

function citationsOf({ volume }: VolumeReader, numbers: [string, string]): [string, string] {
  const [first, last] = numbers.map((number) => (volume.title === null ? number : `${volume.title} CFR ${number}`))
  return [first!, last!]
}

function missOf(reader: VolumeReader, number: string): Miss {
  const numbers = reader.numbers()
  const stem = number.slice(0, number.indexOf('.') + 1)
  const siblings = numbers.filter((each) => each.startsWith(stem))
  const { title } = reader.volume
  const prefix = title === null ? '' : `${title} CFR `
  const listed = siblings.length > 0 ? siblings : numbers
  const where = siblings.length > 0 ? `part ${stem.slice(0, -1)} has` : 'there are'
  const has = listed.length === 0 ? 'no sections' : `sections ${listed[0]} to ${lastOfRange(listed.at(-1)!)}`
  const nearest = nearestNames(listed, number, 3).map((each) => prefix + each)
  const cut = mayLack(reader, isBeyond(numbers, number))
  return {
    ...absent(`There is no ${prefix}${number}; ${where} ${has}.${cut}`, nearest),
    closeness: siblings.length > 0 ? 1 : 0,
  }
}

/** Before the first number of a volume or behind the last. */
function isBeyond(numbers: readonly string[], wanted: string): boolean {
  const [first] = numbers
  return first !== undefined && (orderOfNumbers(wanted, first) < 0 || orderOfNumbers(wanted, numbers.at(-1)!) > 0)
}

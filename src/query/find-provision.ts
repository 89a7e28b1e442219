/** Answers to a citation of a division, section, appendix, paragraph or range, from one volume. */
import type { ProvisionCitation } from '../../grammar/query-citation.ts'
import {
  absent,
  type DivisionAnswer,
  isMiss,
  type Outcome,
  type ParagraphAnswer,
  type SectionAnswer,
} from './answer.ts'
import { findAppendices } from './find-appendix.ts'
import {
  citationOfDivision,
  findDivisionRange,
  findDivisions,
  nameOf,
  type PlacedDivision,
  placeDivisions,
  titleOf,
} from './find-division.ts'
import { allBlocks, citationOfBlock } from './find-paragraphs.ts'
import { citationOfRanges, findRange } from './find-range.ts'
import { findSections } from './find-section.ts'
import { isSameNumber, lastOfRange } from './numbers.ts'
import type { VolumeReader } from './read-records.ts'
import type { QueryBlock, QuerySection } from './records.ts'
import { levelsOf } from './scope.ts'
import { introductoryBlocks } from './slice-blocks.ts'

/** What a caller may ask for. */
export interface QueryOptions {
  /** The sections of a division too, not its outline alone. */
  full?: boolean
}

/** Find what a citation names in one volume. */
export function findProvision(reader: VolumeReader, citation: ProvisionCitation, options: QueryOptions = {}): Outcome {
  if (citation.section !== null) {
    const found = findSections(reader, citation)
    return isMiss(found) ? found : inSections({ reader, citation, ...found })
  }
  if (citation.appendix !== undefined) {
    const found = findAppendices(reader, citation)
    if (isMiss(found)) return found
    return firstOutcome(found.map((each) => inSections({ reader, citation, sections: [each], notes: [] })))
  }
  const range = findDivisionRange(reader, citation)
  if (range !== null) return isMiss(range) ? range : [divisionRangeAnswer(reader, range, options)]
  const found = findDivisions(reader, citation)
  if (isMiss(found)) return found
  const typed = levelsOf(citation.scope).at(-1)?.number
  return found.map((each) => ({ ...divisionAnswer(reader, each, options), notes: notesOn(each, typed) }))
}

/** A number typed that only a reserved range holds, or a division that only its sections name. */
function notesOn({ division, isPrinted }: PlacedDivision, typed: string | undefined): string[] {
  if (typed === undefined || division.type === 'title') return []
  if (!isPrinted) return [`The heading of ${nameOf(division)} is not in the print; these are its sections.`]
  return isSameNumber(division.number, typed) ? [] : [`${division.type} ${typed} lies in ${nameOf(division)}.`]
}

/** Answer for a division, in outline; its sections where they are asked for. */
export function divisionAnswer(reader: VolumeReader, placed: PlacedDivision, options: QueryOptions): DivisionAnswer {
  const { division, ancestors } = placed
  return {
    kind: 'division',
    citation: citationOfDivision(titleOf(placed) ?? reader.volume.title, placed),
    identifier: division.identifier,
    volume: reader.volume,
    pages: division.pages,
    notes: [],
    divisions: [division],
    ancestors,
    sections: options.full === true ? sectionsOf(reader, placed) : [],
  }
}

/** Answer for neighbouring divisions, in outline. */
function divisionRangeAnswer(
  reader: VolumeReader,
  placed: readonly PlacedDivision[],
  options: QueryOptions,
): DivisionAnswer {
  const answers = placed.map((each) => divisionAnswer(reader, each, options))
  const [first, last] = [answers[0]!, placed.at(-1)!.division]
  if (placed.length === 1) return first
  const { type, number } = placed[0]!.division
  return {
    ...first,
    citation: first.citation.replace(` ${type} ${number}`, ` ${type}s ${number} through ${last.number}`),
    identifier: null,
    pages: [...new Set(answers.flatMap(({ pages }) => pages))],
    divisions: answers.flatMap(({ divisions }) => divisions),
    sections: answers.flatMap(({ sections }) => sections),
  }
}

/** Answer for a section or appendix whole. */
export function sectionAnswer(reader: VolumeReader, sections: QuerySection[], notes: string[] = []): SectionAnswer {
  const first = sections[0]!
  const last = sections[sections.length - 1]!
  const through = last.citation === first.citation ? '' : `-${lastOfRange(last.number ?? '')}`
  return {
    kind: 'section',
    citation: (first.citation ?? first.identifier ?? '') + through,
    identifier: sections.length === 1 ? first.identifier : null,
    volume: reader.volume,
    pages: [...new Set(sections.flatMap(({ pages }) => pages))],
    notes,
    sections,
  }
}

/** Answer for paragraphs of one section. */
export function paragraphAnswer(
  reader: VolumeReader,
  section: QuerySection,
  { blocks, notes = [] }: { blocks: QueryBlock[]; notes?: string[] },
): ParagraphAnswer {
  const first = blocks[0]!
  return {
    kind: 'paragraph',
    citation: citationOfBlock(section, first),
    identifier: blocks.length === 1 ? (first.identifier ?? null) : null,
    volume: reader.volume,
    pages: pagesOf(blocks),
    notes,
    section,
    blocks,
  }
}

function sectionsOf(reader: VolumeReader, { division }: PlacedDivision): QuerySection[] {
  const wanted = new Set(placeDivisions([division]).map((each) => each.division.identifier))
  return reader.sectionsWith('"type":"').filter(({ identifier }) => identifier !== null && wanted.has(identifier))
}

function pagesOf(blocks: readonly QueryBlock[]): string[] {
  return [...new Set(allBlocks(blocks).flatMap(({ pages }) => pages ?? []))]
}

type Place = { reader: VolumeReader; citation: ProvisionCitation; sections: QuerySection[]; notes: string[] }

function inSections({ reader, citation, sections, notes }: Place): Outcome {
  if (citation.path.length === 0) {
    const whole = sections.map((section) => (citation.introductory ? introductionOf(section) : section))
    return [named(sectionAnswer(reader, whole, notes), citation)]
  }
  return firstOutcome(sections.map((section) => inSection({ reader, citation, section, notes })))
}

/** All answers if there are any, else the first miss. */
function firstOutcome(outcomes: readonly Outcome[]): Outcome {
  const answers = outcomes.flatMap((outcome) => (isMiss(outcome) ? [] : outcome))
  return answers.length > 0 ? answers : (outcomes[0] ?? absent('Nothing found.'))
}

/** The introductory text of a provision is not the provision. */
function named<Given extends SectionAnswer | ParagraphAnswer>(
  answer: Given,
  { introductory }: ProvisionCitation,
): Given {
  return introductory ? { ...answer, citation: `${answer.citation}, introductory text` } : answer
}

/** Without the paragraphs below. */
function introductionOf<Provision extends { blocks?: QueryBlock[] }>(provision: Provision): Provision {
  return { ...provision, blocks: introductoryBlocks(provision.blocks ?? []) }
}

type InSection = { reader: VolumeReader; citation: ProvisionCitation; section: QuerySection; notes: string[] }

function inSection({ reader, citation, section, notes }: InSection): Outcome {
  const { path, through, also = [] } = citation
  const items = [{ path, through }, ...also].map((range) => findRange(section, range))
  const miss = items.find(isMiss)
  if (miss !== undefined) return { ...miss, closeness: 2 }
  const found = items.flatMap((item) => (isMiss(item) ? [] : [item]))
  const told = [...notes, ...found.flatMap((item) => item.notes)]
  const blocks = found
    .flatMap((item) => item.blocks)
    .map((block) => (citation.introductory ? introductionOf(block) : block))
  const answer = paragraphAnswer(reader, section, { blocks, notes: told })
  if (also.length === 0 && through.length === 0) return [named(answer, citation)]
  const kind = also.length > 0 ? 'list' : 'range'
  return [{ ...answer, kind, citation: citationOfRanges(section, found), identifier: null }]
}

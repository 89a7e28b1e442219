/** Where a section or appendix stands: the divisions around it, and what they print for all their sections. */

import { isDivision } from '../ast/node-types.ts'
import type { Appendix, Division, Root, Section } from '../ast/nodes.ts'
import { titleWithin } from '../ast/title.ts'
import { headingOf } from './division.ts'
import type { AuthorityNote, SectionRecord, SourceNote } from './records.ts'
import { toAuthority, toSourceNote } from './shared-notes.ts'

/** The fields that a section has from the divisions around it. */
export type Inherited = Pick<
  SectionRecord,
  'subtitle' | 'chapter' | 'subchapter' | 'part' | 'subpart' | 'subjectGroup' | 'partAuthority' | 'partSource'
>

/** A section or appendix with its surroundings. */
export interface Placed {
  node: Section | Appendix
  /** Number of its title. */
  title: number | null
  /** Divisions around it, outermost first. */
  ancestors: Division[]
  inherited: Inherited
}

const NOWHERE: Inherited = {
  subtitle: null,
  chapter: null,
  subchapter: null,
  part: null,
  subpart: null,
  subjectGroup: null,
  partAuthority: null,
  partSource: null,
}

/** Levels below each level: a new chapter is in no subchapter, part … yet. */
const LEVELS = ['subtitle', 'chapter', 'subchapter', 'part', 'subpart', 'subjectGroup'] as const

/** Sections and appendices of a tree in reading order. */
export function placeSections(tree: Root): Placed[] {
  return tree.children
    .filter(isDivision)
    .flatMap((division) => placeIn(division, [], { title: tree.title, inherited: NOWHERE }))
}

type Around = Pick<Placed, 'title' | 'inherited'>

function placeIn(division: Division, ancestors: Division[], around: Around): Placed[] {
  const { title, inherited } = around
  const below = (inside: Around): Placed[] =>
    division.children.filter(isDivision).flatMap((child) => placeIn(child, [...ancestors, division], inside))
  if (division.type === 'section' || division.type === 'appendix') {
    const own = inherited.part === null ? { ...inherited, part: partOf(division) } : inherited
    return [{ node: division, title, ancestors, inherited: own }, ...below(around)]
  }
  return below({ title: titleWithin(division, title), inherited: inherit(division, inherited) })
}

/** An excerpt may hold no heading of the part; the number of a section opens with it: `301.6103(m)-1`. */
function partOf(division: Division): string | null {
  if (division.type !== 'section') return null
  return /^([0-9A-Za-z-]+)\./.exec(division.number ?? '')?.[1] ?? null
}

function inherit(division: Division, around: Inherited): Inherited {
  const level = LEVELS.indexOf(division.type as (typeof LEVELS)[number])
  const below = Object.fromEntries(LEVELS.slice(Math.max(level, 0)).map((name) => [name, null]))
  const own = level === -1 ? {} : { ...below, [division.type]: nameOf(division) }
  return { ...around, ...own, ...notesOf(division, around) }
}

function nameOf(division: Division): string | null {
  return division.type === 'subjectGroup' ? headingOf(division) : division.number
}

/** The nearest division that prints a note speaks: a subpart's own authority stands before the part's. */
function notesOf(
  division: Division,
  around: Inherited,
): { partAuthority: AuthorityNote | null; partSource: SourceNote | null } {
  return {
    partAuthority: toAuthority(division) ?? around.partAuthority,
    partSource: toSourceNote(division) ?? around.partSource,
  }
}

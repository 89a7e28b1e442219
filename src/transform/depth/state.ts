/** The stack of open levels that a reading keeps, and the readings themselves. */
import type { Reading, Style } from '../../ast/ladder.ts'
import type { Candidate } from './candidate.ts'

/** An undesignated definition, an example, a text with a label (`A-1:`, `Alternate I`), the caption of another section, or a text with a dotted number. */
export type Uncounted = 'definition' | 'example' | 'labelled' | 'caption' | 'dotted'

/** A candidate in its surroundings. */
export type Step = Candidate & {
  /** A designation, a numbered centred heading, or what counts for nothing and opens a count of its own. */
  kind: 'designation' | 'heading' | Uncounted
  /** A centred heading without a number stands between this and the step before. */
  isBehindHeading: boolean
  /** The paragraph before announces this definition: "(c) In addition, for the purposes of this subpart:". */
  isAnnounced?: boolean
}

/** What the solver knows of a section beside its steps. */
export interface SolveOptions {
  /** Paths that the text of the section names, joined by a slash. */
  named: ReadonlySet<string>
  /** Paths below an undesignated definition that its text names. */
  namedInDefinition: ReadonlySet<string>
  /** A fragment is the rest of a section that the file cuts into: its lists begin anywhere. */
  holder: 'section' | 'appendix' | 'fragment'
  /** The file breaks off in the section. */
  isCut?: boolean
}

/** One open level: a list, and its item that stands last. */
export interface Level {
  style: Style
  ordinal: number
  token: string | null
  /** Tokens from the section down to this one, joined by a slash; what has no token adds nothing. */
  path: string
  /** Outermost level that counts together with what opens under this one: behind the last that does not count. */
  scope: number
  /** Items so far. */
  count: number
  /** Numberings of the lists opened under the present item, one behind the other. */
  lists: string
  /** An item of the list ended with "; and". */
  hasSaidLast: boolean
  /** The present item is run into a sentence. */
  isRunIn: boolean
}

/** A reading of the first steps. */
export interface State {
  levels: readonly Level[]
  cost: number
  back: State | null
  step: number
  /** The step was taken for a paragraph. */
  isTaken: boolean
  rivals: { state: State; delta: number }[]
}

/** One step on from a reading. */
export interface Move {
  step: Step
  index: number
  options: SolveOptions
  /** Readings dearer than this will be given up; it falls as cheaper ones are found. */
  bound: { cost: number }
}

/** Levels that do not count, or name their place themselves: paragraphs under them count anew. */
export const UNCOUNTED: ReadonlySet<Style> = new Set<Uncounted>([
  'definition',
  'example',
  'labelled',
  'caption',
  'dotted',
])

/** The reading of nothing. */
export const START: State = { levels: [], cost: 0, back: null, step: -1, isTaken: false, rivals: [] }

/** Token of a step in a path: `c`, `1-5`. */
export const tokenOf = (step: Step): string =>
  step.through === null ? step.designation : `${step.designation}-${step.through}`

/** Designations from the section down. */
export const pathOf = (levels: readonly Level[]): string[] =>
  levels.flatMap((level) => (level.token === null ? [] : [level.token]))

/** Place of a designation in its list; of a printed range, the place of its last. */
export function lastOrdinal(reading: Reading, step: Step): number {
  if (step.through === null) return reading.ordinal
  const first = step.readings.indexOf(reading)
  return Math.max(reading.ordinal, step.throughOrdinals?.[first] ?? reading.ordinal)
}

/** The path of an item with this token under an open level, as one string. */
export function pathUnder(parent: Level | undefined, token: string | null): string {
  const above = parent?.path ?? ''
  if (token === null) return above
  return above === '' ? token : `${above}/${token}`
}

/** The path of the innermost open level as one string. */
export const pathKey = (levels: readonly Level[]): string => levels.at(-1)?.path ?? ''

/** Do two readings put their last step at the same place? */
export function isSame(a: State, b: State): boolean {
  return a.isTaken === b.isTaken && pathKey(a.levels) === pathKey(b.levels)
}

/** The depth of every paragraph of one section: its blocks as units, and a place for each step. */
import { paragraphEvidence } from '../../../grammar/inline/evidence.ts'
import type { FlatNode } from '../../ast/flat.ts'
import type { Placing } from './placings.ts'
import { solve } from './solve.ts'
import type { SolveOptions, Step } from './state.ts'
import { type Unit, type UnitOptions, unitsOf } from './steps.ts'

/** What must be known of a section beside its blocks. */
export interface DepthOptions extends UnitOptions {
  /** Paths of paragraphs here that other sections name. */
  namedElsewhere: readonly (readonly string[])[]
  /** The file breaks off in it: its last list may go on. */
  isCut?: boolean
}

/** The units of a section in order, and where each step stands: null where it opens nothing. */
export interface Depths {
  units: Unit[]
  placingOf: ReadonlyMap<Step, Placing | null>
}

/** Read the depths of a section or appendix. */
export function readDepths(nodes: readonly FlatNode[], options: DepthOptions): Depths {
  const units = unitsOf(nodes, options)
  const steps = units.flatMap((unit) => unit.steps)
  const { holder, isCut = false } = options
  const placings = solve(steps, { ...namedPaths(units, options.namedElsewhere), holder, isCut })
  return { units, placingOf: new Map(steps.map((step, index) => [step, placings[index] ?? null])) }
}

/**
 * Paths that the section or others name, with all that they stand under. "Paragraph (ii) of this definition" does not say
 * under what a definition stands that has no designation (12 CFR 1090.104).
 */
function namedPaths(
  units: readonly Unit[],
  elsewhere: DepthOptions['namedElsewhere'],
): Pick<SolveOptions, 'named' | 'namedInDefinition'> {
  const named = new Set<string>()
  const namedInDefinition = new Set<string>()
  for (const path of elsewhere) addPrefixes(named, path)
  const hasDefinitions = units.some(({ term }) => term !== null)
  for (const { words } of units) {
    if (!words.includes('paragraph')) continue
    for (const { path, scope } of paragraphEvidence(words))
      addPrefixes(scope === 'definition' && hasDefinitions ? namedInDefinition : named, path)
  }
  return { named, namedInDefinition }
}

function addPrefixes(paths: Set<string>, path: readonly string[]): void {
  for (let length = 1; length <= path.length; length++) paths.add(path.slice(0, length).join('/'))
}

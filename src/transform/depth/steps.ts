/** The blocks of a section as steps for the solver: what may open a paragraph, in its surroundings. */
import { parseDefinitionTerm } from '../../../grammar/block/definition.ts'
import { designationAt } from '../../../grammar/line/designation.ts'
import type { FlatNode, FlatParagraph } from '../../ast/flat.ts'
import type { Heading, Inline } from '../../ast/nodes.ts'
import { readingsOf } from '../../ast/ladder.ts'
import { joinInline, type JoinedText } from '../../ast/text.ts'
import { type Candidate, type Ending, endingOf, findCandidates } from './candidate.ts'
import type { Step } from './solve.ts'

/** A block with its joined text and the steps that it opens. */
export interface Unit {
  node: FlatNode
  joined: JoinedText | null
  steps: Step[]
  /** Term of an undesignated definition. */
  term: string | null
}

const PARAGRAPH_INDENT = 4

/** Units of a section or appendix in order. */
export function unitsOf(nodes: readonly FlatNode[], options: { isAppendix: boolean }): Unit[] {
  const hasDefinitions = countDefinitions(nodes) > 1
  let ending: Ending = 'stops'
  let isBehindHeading = false
  return nodes.map((node) => {
    const unit = unitOf(node, { ...options, hasDefinitions })
    unit.steps.forEach((step, index) => {
      step.isBehindHeading = isBehindHeading
      if (index === 0) step.ending = ending
      isBehindHeading = false
    })
    if (node.type === 'heading' && unit.steps.length === 0) isBehindHeading = true
    ending = endingBehind(unit, ending)
    return unit
  })
}

function unitOf(node: FlatNode, options: { isAppendix: boolean; hasDefinitions: boolean }): Unit {
  if (node.type === 'heading') return headingUnit(node, options.isAppendix)
  if (node.type !== 'flatParagraph') return { node, joined: null, steps: [], term: null }
  const joined = joinInline(node.children[0].children)
  const candidates = findCandidates(joined.text, { isAtMargin: node.layout.indent < PARAGRAPH_INDENT })
  if (candidates[0] !== undefined && isOpening(candidates[0])) return { node, joined, steps: candidates.map(step), term: null }
  const term = options.hasDefinitions ? termOf(node, joined.text) : null
  const steps = candidates.map(step)
  return { node, joined, steps: term === null ? steps : [definitionStep(), ...steps], term }
}

const step = (candidate: Candidate): Step => ({ ...candidate, kind: 'designation', isBehindHeading: false })

const isOpening = (candidate: Candidate): boolean =>
  candidate.reason === 'lineStart' || candidate.reason === 'margin' || candidate.reason === 'period'

/** Undesignated definitions count only in company: one "X means" may be any sentence. */
function countDefinitions(nodes: readonly FlatNode[]): number {
  let count = 0
  for (const node of nodes) {
    if (node.type === 'flatParagraph' && termOf(node, joinInline(node.children[0].children).text) !== null) count++
  }
  return count
}

function termOf(node: FlatParagraph, text: string): string | null {
  if (node.layout.indent !== PARAGRAPH_INDENT && !node.layout.isSetOff) return null
  if (text.startsWith('(')) return null
  return parseDefinitionTerm(text)?.term ?? null
}

function definitionStep(): Step {
  const place = { start: 0, words: 0, ending: 'stops' as const, reason: 'lineStart' as const }
  return { ...place, kind: 'definition', designation: '', through: null, throughOrdinals: [], readings: [], isBehindHeading: false }
}

/** "1. Purpose", centred: a heading that counts. */
function headingUnit(node: Heading, isAppendix: boolean): Unit {
  const joined = joinInline(node.children as Inline[])
  const found = isAppendix ? designationAt(joined.text, 0) : null
  const readings = found === null ? [] : readingsOf(found.designation, found.wrap)
  if (found === null || readings.length === 0) return { node, joined, steps: [], term: null }
  const place = { start: found.start, words: found.next, ending: 'stops' as const, reason: 'lineStart' as const }
  const { designation } = found
  return {
    ...{ node, joined, term: null },
    steps: [{ ...place, kind: 'heading', designation, through: null, throughOrdinals: [], readings, isBehindHeading: false }],
  }
}

/** Blocks that are no running text answer a colon: the list it announced was theirs. */
function endingBehind(unit: Unit, before: Ending): Ending {
  const last = unit.steps.at(-1)
  if (unit.node.type === 'pageBreak' || unit.node.type === 'mark' || unit.node.type === 'footnote') return before
  if (unit.joined === null || unit.node.type === 'heading') return 'stops'
  const ending = endingOf(unit.joined.text.slice(last?.words ?? 0))
  if (last === undefined) return ending === 'opens' ? 'bare' : 'stops'
  return ending
}

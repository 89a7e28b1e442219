/** The blocks of a section as steps for the solver: what may open a paragraph, in its surroundings. */

import { parseDefinitionTerm } from '../../../grammar/block/definition.ts'
import { announcesDefinitionsBelow, opensDefinitions } from '../../../grammar/block/definition-heading.ts'
import { exampleCaption } from '../../../grammar/block/example.ts'
import { parseKeyTerm } from '../../../grammar/block/key-term.ts'
import { type Label, labelAt, sectionCaptionAt } from '../../../grammar/block/label.ts'
import { designationAt } from '../../../grammar/line/designation.ts'
import type { FlatNode } from '../../ast/flat.ts'
import { readingsOf } from '../../ast/ladder.ts'
import type { Inline } from '../../ast/nodes.ts'
import { type JoinedText, joinInline } from '../../ast/text.ts'
import { type Candidate, type Ending, endingOf, findCandidates } from './candidate.ts'
import { dottedOf } from './dotted.ts'
import { provisionHeadingsOf } from './provision-headings.ts'
import type { Step, Uncounted } from './state.ts'

/** A block with its joined text and the steps that it opens. */
export interface Unit {
  node: FlatNode
  joined: JoinedText | null
  /** Words behind the designations that the block opens with. */
  words: string
  steps: Step[]
  /** Term of an undesignated definition. */
  term: string | null
  /** `A-1:` before its words; `1.199-2` of a section whose captions follow. */
  label: Label | null
  /** The label is the number of another section. */
  isCaption: boolean
  /** What names its place itself: `11.2.1` before its words, `2(b)(2)` of a heading. */
  dotted: OwnNumber | null
}

/** A number that names a place; offsets into the joined text. */
interface OwnNumber {
  designation: string
  end: number
  next: number
}

const PARAGRAPH_INDENT = 4

/** What holds the paragraphs: a fragment is the rest of a section that the file cuts into, and begins anywhere. */
export type Holder = 'section' | 'appendix' | 'fragment'

/** What the heading of a section or appendix tells of its paragraphs. */
export interface UnitOptions {
  holder: Holder
  /** The heading announces definitions: "Administrator. The Administrator, …" is one too. */
  isDefinitions: boolean
}

/** Units of a section or appendix in order. */
export function unitsOf(nodes: readonly FlatNode[], options: UnitOptions): Unit[] {
  const units = nodes.map(plainUnit)
  const dotted = dottedOf(
    units.map(({ node, joined }) => (mayBeDotted(node, options.holder) ? (joined?.text ?? null) : null)),
  )
  const headings = provisionHeadingsOf(
    units.map(({ node, joined }) => (node.type === 'heading' && options.holder === 'appendix' ? joined!.text : null)),
  )
  units.forEach((unit, index) => {
    unit.dotted = dotted[index] ?? headings[index] ?? null
  })
  if (options.holder === 'section') labelCaptions(units)
  markTerms(units, options.isDefinitions)
  const hasDefinitions = units.filter((unit) => unit.term !== null).length > 1
  let ending: Ending = 'stops'
  let isBehindHeading = false
  let before: Unit | null = null
  for (const unit of units) {
    if (!hasDefinitions) unit.term = null
    readSteps(unit, options.holder)
    if (unit.steps[0]?.kind === 'definition' && before !== null) unit.steps[0].isAnnounced = announcesList(before)
    if (unit.node.type !== 'pageBreak') before = unit
    unit.steps.forEach((step, index) => {
      step.isBehindHeading = isBehindHeading && step.start === 0
      if (index === 0 && step.start === 0) step.ending = ending
      isBehindHeading = false
    })
    if (unit.node.type === 'heading' && unit.steps.length === 0) isBehindHeading = true
    ending = endingBehind(unit, ending)
  }
  return units
}

/** Captions of other sections, each over a list of its own: a table of contents (26 CFR 1.199-0). */
function labelCaptions(units: readonly Unit[]): void {
  const captions = units.flatMap((unit) => {
    const isLine = unit.node.type === 'flatParagraph' || unit.node.type === 'heading'
    const label = isLine ? sectionCaptionAt(unit.joined!.text) : null
    return label === null ? [] : [{ unit, label }]
  })
  if (new Set(captions.map(({ label }) => label.label)).size < COMPANY_OF_CAPTIONS) return
  for (const { unit, label } of captions) Object.assign(unit, { label, isCaption: true })
}

/** One alone may be a heading. */
const COMPANY_OF_CAPTIONS = 2

/** Terms of undesignated paragraphs: where definitions are announced, by the heading or by the paragraph before them, of all that may be one. */
function markTerms(units: readonly Unit[], isDefinitions: boolean): void {
  let isOpened = false
  for (const unit of units) {
    unit.term = termOf(unit, isDefinitions || isOpened)
    if (unit.joined === null) continue
    const isParagraph = unit.node.type === 'flatParagraph'
    const designation = isParagraph ? designationAt(unit.joined.text, 0) : null
    // A paragraph between the definitions goes on with the one before it.
    const goesOn = isParagraph && designation === null && unit.dotted === null
    // `(b) Definitions applicable to this section.`
    isOpened = (isOpened && goesOn) || (isParagraph && opensDefinitions(unit.joined.text.slice(designation?.next ?? 0)))
  }
}

/** A paragraph with a designation says that definitions follow. */
function announcesList({ joined, steps }: Unit): boolean {
  const last = steps.at(-1)
  return last?.kind === 'designation' && announcesDefinitionsBelow(joined!.text.slice(last.words))
}

function mayBeDotted({ type }: FlatNode, holder: Holder): boolean {
  return type === 'flatParagraph' || (type === 'heading' && holder === 'appendix')
}

function plainUnit(node: FlatNode): Unit {
  const words =
    node.type === 'flatParagraph'
      ? node.children[0].children
      : node.type === 'heading'
        ? (node.children as Inline[])
        : null
  const joined = words === null ? null : joinInline(words)
  const label = joined === null || node.type !== 'flatParagraph' ? null : labelAt(joined.text)
  return { node, joined, words: '', steps: [], term: null, label, isCaption: false, dotted: null }
}

/** Find the steps of a unit, and its words behind the designations that it opens with. */
function readSteps(unit: Unit, holder: Holder): void {
  const { node, joined, label, dotted } = unit
  if (joined === null) return
  unit.words = joined.text
  if (node.type === 'heading' && holder === 'appendix')
    unit.steps = dotted === null ? headingSteps(joined.text) : [dottedStep(dotted)]
  if (node.type === 'heading' && unit.isCaption) unit.steps = [uncountedStep('caption')]
  if (node.type !== 'flatParagraph') return
  const { candidates, words } = findCandidates(joined.text, {
    isAtMargin: node.layout.indent < PARAGRAPH_INDENT,
    from: dotted?.next ?? label?.end ?? 0,
  })
  unit.words = words
  unit.steps = [...ownStep(unit, joined.text), ...candidates.map(step)]
}

/** What the block as a whole opens, before its designations. */
function ownStep(unit: Unit, text: string): Step[] {
  if (unit.dotted !== null) return [dottedStep(unit.dotted)]
  const kind = uncountedKind(unit, text)
  return kind === null ? [] : [uncountedStep(kind)]
}

function dottedStep({ designation, end, next }: OwnNumber): Step {
  return { ...uncountedStep('dotted'), designation, end, words: next }
}

function uncountedKind({ term, label, isCaption }: Unit, text: string): Uncounted | null {
  if (exampleCaption(text) !== null) return 'example'
  if (label !== null) return isCaption ? 'caption' : 'labelled'
  return term === null ? null : 'definition'
}

const step = (candidate: Candidate): Step => ({ ...candidate, kind: 'designation', isBehindHeading: false })

/** Undesignated definitions count only in company: one "X means" may be any sentence. */
function termOf({ node, joined }: Unit, isDefinitions: boolean): string | null {
  if (node.type !== 'flatParagraph' || joined === null || joined.text.startsWith('(')) return null
  if (node.layout.indent !== PARAGRAPH_INDENT && !node.layout.isSetOff) return null
  const term = parseDefinitionTerm(joined.text, isDefinitions)?.term
  if (term !== undefined || !isDefinitions) return term ?? null
  const found = parseKeyTerm(joined.text, { designated: false, hasChildren: false, defines: true })
  return found?.heading.replace(/[.:]$/, '') ?? null
}

function uncountedStep(kind: Uncounted): Step {
  const place = { start: 0, end: 0, words: 0, ending: 'stops' as const, reason: 'lineStart' as const }
  return {
    ...place,
    kind,
    designation: '',
    through: null,
    throughOrdinals: [],
    readings: [],
    isBehindHeading: false,
  }
}

/** "1. Purpose", centred: a heading that counts. */
function headingSteps(text: string): Step[] {
  const found = designationAt(text, 0)
  const readings = found === null ? [] : readingsOf(found.designation, found.wrap)
  if (found === null || readings.length === 0) return []
  const place = {
    start: found.start,
    end: found.end,
    words: found.next,
    ending: 'stops' as const,
    reason: 'lineStart' as const,
  }
  const { designation } = found
  return [
    { ...place, kind: 'heading', designation, through: null, throughOrdinals: [], readings, isBehindHeading: false },
  ]
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

/** A block of text cut at the designations that were taken: a lead without one, and a paragraph for each. */
import { exampleCaption } from '../../../grammar/block/example.ts'
import { content, mark, spanOf } from '../../ast/build.ts'
import type { Content, Depth, Example, Heading, Inline, Mark, PageBreak, Paragraph, Text } from '../../ast/nodes.ts'
import type { Source } from '../../ast/source.ts'
import { cutLeaves, leavesOf } from '../../ast/text.ts'
import { CLOSE, confidenceOf } from './confidence.ts'
import type { Placing } from './placings.ts'
import type { Step } from './state.ts'
import type { Unit } from './steps.ts'

/** One paragraph cut from a printed one. */
export interface Piece {
  node: Paragraph | Heading | Example
  depth: number
}

/** A printed paragraph, cut where the solver opens paragraphs. */
export interface Pieces {
  /** Words before the first designation taken, where there are any. */
  lead: Content | null
  pieces: Piece[]
}

interface Cut {
  step: Step
  placing: Placing
}

/** Cut a unit at the steps that have a place. */
export function piecesOf(unit: Unit, placingOf: ReadonlyMap<Step, Placing | null>, source: Source): Pieces {
  const cuts = unit.steps.flatMap((step): Cut[] => {
    const placing = placingOf.get(step) ?? null
    return placing === null ? [] : [{ step, placing }]
  })
  const leaves = leavesOf(inlineOf(unit)) as Leaf[]
  const offsetOf = (index: number): number => unit.joined!.offsetAt(index) ?? Number.POSITIVE_INFINITY
  const first = cuts[0]?.step.start ?? 0
  const lead = contentOf(cutLeaves(leaves, { start: 0, end: offsetOf(first) }, source), source)
  const pieces = cuts.map((cut, index) => {
    const end = cuts[index + 1]?.step.start
    const own = {
      // A mark may stand before the first word: the asterisk of `*Example 1.*`.
      start: cut.step.start === 0 ? 0 : offsetOf(cut.step.start),
      words: cut.step.end === 0 ? 0 : offsetOf(cut.step.end - 1) + 1,
      end: end === undefined ? Number.POSITIVE_INFINITY : offsetOf(end),
    }
    return { node: nodeOf(unit, cut, paragraphChildren(leaves, own, source)), depth: cut.placing.depth }
  })
  return { lead: first === 0 ? null : lead, pieces }
}

type Leaf = Text | Mark | PageBreak

function inlineOf(unit: Unit): readonly Inline[] {
  if (unit.node.type === 'flatParagraph') return unit.node.children[0].children
  return unit.node.type === 'heading' ? (unit.node.children as Inline[]) : []
}

interface Span {
  start: number
  words: number
  end: number
}

/** Designation, page breaks that fell behind it, words. */
function paragraphChildren(leaves: readonly Leaf[], span: Span, source: Source): Paragraph['children'] {
  const before = cutLeaves(leaves, { start: span.start, end: Math.min(span.words, span.end) }, source).flatMap(
    (leaf): (Mark | PageBreak)[] => {
      if (leaf.type !== 'text') return [leaf]
      return trimmed(leaf, source).map((words) =>
        mark(source, { start: words.position.start.offset!, end: words.position.end.offset! }),
      )
    },
  )
  const rest = cutLeaves(leaves, { start: span.words, end: span.end }, source)
  const first = rest.findIndex((leaf) => leaf.type !== 'pageBreak' && leaf.value.trim() !== '')
  const breaks = rest.slice(0, Math.max(first, 0)).filter((leaf) => leaf.type === 'pageBreak')
  const words = contentOf(rest.slice(Math.max(first, 0)), source)
  return words === null ? before : [...before, ...breaks, words]
}

/** Content of leaves without blanks at its ends; null where no words are left. */
function contentOf(leaves: readonly Leaf[], source: Source): Content | null {
  const kept = leaves.flatMap((leaf): Leaf[] => (leaf.type === 'text' ? trimmed(leaf, source) : [leaf]))
  return kept.length === 0 ? null : content(kept)
}

function trimmed(leaf: Text, source: Source): Text[] {
  const start = leaf.position.start.offset! + (leaf.value.length - leaf.value.trimStart().length)
  const end = leaf.position.start.offset! + leaf.value.trimEnd().length
  if (end <= start) return []
  if (end - start === leaf.value.length) return [leaf]
  return [{ ...leaf, value: source.text.slice(start, end), position: source.position(start, end) }]
}

function nodeOf(unit: Unit, { step, placing }: Cut, children: Paragraph['children']): Paragraph | Heading | Example {
  const position = spanOf(children)
  const { path } = placing
  if (step.kind === 'example') {
    return {
      type: 'example',
      designation: exampleCaption(unit.joined!.text)?.designation ?? null,
      path,
      position,
      children,
    }
  }
  if (step.kind === 'definition' || step.kind === 'labelled' || step.kind === 'caption') {
    const named =
      step.kind === 'definition'
        ? { role: step.kind, term: unit.term ?? '' }
        : { role: 'labelled' as const, label: unit.label?.label ?? '' }
    return { type: 'paragraph', designation: null, path, heading: null, ...named, position, children }
  }
  const designation = path.at(-1) ?? step.designation
  if (unit.node.type === 'heading')
    return { type: 'heading', designation, path, position, children: flatHeading(children) }
  const node: Paragraph = {
    type: 'paragraph',
    designation,
    path,
    heading: null,
    depth: depthOf(placing),
    position,
    children,
  }
  return isReserved(unit, step) ? { ...node, reserved: true } : node
}

/** A heading holds its words itself. */
function flatHeading(children: Paragraph['children']): Heading['children'] {
  return children.flatMap((child): Heading['children'] => (child.type === 'content' ? child.children : [child]))
}

function depthOf({ margin, runnerUp, undecided }: Placing): Depth {
  const confidence = confidenceOf(margin)
  const other = margin < CLOSE ? runnerUp : undecided
  return other === undefined ? { confidence } : { confidence, runnerUp: other ?? [] }
}

function isReserved(unit: Unit, step: Step): boolean {
  return /^\[Reserved\.?\]/i.test(unit.joined!.text.slice(step.words))
}

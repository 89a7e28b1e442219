/** How single paragraphs of a volume came to their depth: the reading chosen, the one that came second, and by how much. */
import { readFileSync } from 'node:fs'
import { paragraphEvidence } from '../../grammar/inline/evidence.ts'
import { sectionEvidence } from '../../grammar/inline/section-evidence.ts'
import type { FlatNode } from '../../src/ast/flat.ts'
import type { Inline } from '../../src/ast/nodes.ts'
import { createSource, type Source } from '../../src/ast/source.ts'
import { textOf } from '../../src/ast/text.ts'
import { fromText } from '../../src/parse/from-text.ts'
import { confidenceOf } from '../../src/transform/depth/confidence.ts'
import { type Placing, WIDTH } from '../../src/transform/depth/placings.ts'
import { solve } from '../../src/transform/depth/solve.ts'
import type { Step } from '../../src/transform/depth/state.ts'
import { type Unit, unitsOf } from '../../src/transform/depth/steps.ts'
import { table } from './blocks.ts'

/** A paragraph by its section, its line in the file, and its designation on that line. */
export type DepthExample = readonly [section: string, line: number, designation: string]

/** A table of readings; a designation that opens no paragraph is running text. */
export function depthTable(file: URL, examples: readonly DepthExample[]): string {
  const source = createSource(readFileSync(file, 'utf8'))
  const { children } = fromText(source)
  const placed = new Map(
    [...new Set(examples.map(([section]) => section))].map((section) => [
      section,
      placeSteps(section, children, source),
    ]),
  )
  return table(
    ['section', 'line', 'read as', 'second-best reading', 'dearer by', 'confidence', 'open until more is read'],
    examples.map((example) => {
      const found = placed
        .get(example[0])!
        .find(({ line, step }) => line === example[1] && step.designation === example[2])
      if (found === undefined) throw new Error(`No designation (${example[2]}) on line ${example[1]}.`)
      return [example[0], String(example[1]), ...cellsOf(found)]
    }),
  )
}

interface Placed {
  step: Step
  placing: Placing | null
  line: number
}

function cellsOf({ step, placing }: Placed): string[] {
  if (placing === null) return [`(${step.designation}) is running text`, '', '', '', '']
  const { path, runnerUp, margin, undecided } = placing
  const isNear = margin < WIDTH
  return [
    pathText(path),
    isNear ? pathText(runnerUp) : 'none near',
    isNear ? margin.toFixed(1) : `${WIDTH.toFixed(1)} or more`,
    confidenceOf(margin).toFixed(3),
    undecided === undefined ? '' : pathText(undecided),
  ]
}

function pathText(path: readonly string[] | null): string {
  return path === null || path.length === 0 ? 'running text' : path.map((token) => `(${token})`).join('')
}

function placeSteps(section: string, nodes: readonly FlatNode[], source: Source): Placed[] {
  const at = nodes.findIndex((node) => node.type === 'divisionHeading' && node.number === section)
  const end = nodes.findIndex((node, index) => index > at && node.type === 'divisionHeading')
  const isDefinitions = /definition/i.test(textOf((nodes[at] as { children: Inline[] }).children))
  const units = unitsOf(nodes.slice(at + 1, end), { holder: 'section', isDefinitions })
  const steps = units.flatMap((unit) => unit.steps.map((step) => ({ step, unit })))
  const placings = solve(
    steps.map(({ step }) => step),
    { named: namedIn(section, units, source), holder: 'section' },
  )
  return steps.map(({ step, unit }, index) => ({
    step,
    placing: placings[index] ?? null,
    line: source.pointAt(unit.joined!.offsets[step.start]!).line,
  }))
}

function namedIn(section: string, units: readonly Unit[], source: Source): Set<string> {
  const elsewhere = sectionEvidence(source.text).filter(({ number }) => number === section)
  const texts = units.map((unit) => unit.joined?.text ?? '')
  const here = texts.filter((text) => text.includes('paragraph')).flatMap(paragraphEvidence)
  return new Set(
    [...elsewhere, ...here].flatMap(({ path }) => path.map((_token, index) => path.slice(0, index + 1).join('/'))),
  )
}

/** How single paragraphs of a volume came to their depth: the reading chosen, the one that came second, and by how much. */
import { readFileSync } from 'node:fs'
import { announcesDefinitions } from '../../grammar/block/definition-heading.ts'
import type { FlatNode } from '../../src/ast/flat.ts'
import type { Inline } from '../../src/ast/nodes.ts'
import { createSource, type Source } from '../../src/ast/source.ts'
import { textOf } from '../../src/ast/text.ts'
import { fromText } from '../../src/parse/from-text.ts'
import { confidenceOf } from '../../src/transform/depth/confidence.ts'
import { type Placing, WIDTH } from '../../src/transform/depth/placings.ts'
import { readDepths } from '../../src/transform/depth/read-depths.ts'
import type { Step } from '../../src/transform/depth/state.ts'
import { namedSections } from '../../src/transform/nest-sections.ts'
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
  const isDefinitions = announcesDefinitions(textOf((nodes[at] as { children: Inline[] }).children))
  const namedElsewhere = namedSections(source).get(section) ?? []
  const { units, placingOf } = readDepths(nodes.slice(at + 1, end), {
    holder: 'section',
    isDefinitions,
    namedElsewhere,
  })
  return units.flatMap((unit) =>
    unit.steps.map((step) => ({
      step,
      placing: placingOf.get(step) ?? null,
      line: source.pointAt(unit.joined!.offsetAt(step.start)!).line,
    })),
  )
}

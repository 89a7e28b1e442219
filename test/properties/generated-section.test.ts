/** The compiler gives back what a generated section says; where it does not, it says that the print is ambiguous. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect, Node, Paragraph } from '../../src/ast/nodes.ts'
import type { CompiledVolume } from '../../src/corpus/compile-volume.ts'
import type { Block } from '../../src/export/records.ts'
import {
  definitionsPlan,
  type Expected,
  type GeneratedSection,
  generateSection,
  type SectionPlan,
  sectionPlan,
} from '../helpers/generate-section.ts'
import { compileText } from '../helpers/volumes.ts'

const runs = Number(process.env.GENERATED_SECTIONS ?? 60)

function given({ sections }: CompiledVolume): Expected[] {
  return sections.length === 1 ? sections[0]!.blocks.flatMap((block) => rowsOf(block, [])) : []
}

function rowsOf(block: Block, path: string[]): Expected[] {
  if (block.type === 'table')
    return [{ path, heading: null, text: '', rows: block.rows.map((row) => row.cells.map(cellText)) }]
  if (block.type === 'example') return [{ path: block.path ?? path, heading: null, text: '<example>' }]
  if (block.type !== 'paragraph') return [{ path, heading: null, text: `<${block.type}>` }]
  const own = { path: block.path, heading: block.heading, text: block.text }
  return [own, ...block.blocks.flatMap((below) => rowsOf(below, block.path))]
}

const cellText = (cell: string | { text: string } | null): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : cell.text

const show = (rows: readonly Expected[]): string[] =>
  rows.map(({ path, heading, text, rows: cells }) =>
    [path.join('/'), heading, text, cells && JSON.stringify(cells)].join(' | '),
  )

describe.each<Dialect>(['gpo', 'web'])('a section of four levels in the %s dialect', (dialect) => {
  it('comes back as it was drafted', () => {
    fc.assert(
      fc.property(sectionPlan({ levels: 4, least: 2, most: 5 }), (plan) => {
        const { text, expected } = generateSection(plan, dialect)
        expect(show(given(compileText(text)))).toEqual(show(expected))
      }),
      { numRuns: runs },
    )
  })
})

describe.each<Dialect>(['gpo', 'web'])('a section of definitions in the %s dialect', (dialect) => {
  it('comes back as it was drafted', () => {
    fc.assert(
      fc.property(definitionsPlan({ levels: 4, least: 2, most: 5 }), (plan) => {
        const { text, expected } = generateSection(plan, dialect)
        expect(show(given(compileText(text)))).toEqual(show(expected))
      }),
      { numRuns: runs },
    )
  })
})

describe.each<Dialect>(['gpo', 'web'])(
  'a section of six levels and lists of any length in the %s dialect',
  (dialect) => {
    it('comes back as it was drafted, or the first paragraph read otherwise names another reading', () => {
      fc.assert(
        fc.property(sectionPlan({ levels: 6, least: 1, most: 8 }), (plan) => {
          const generated = generateSection(trimmed(plan), dialect)
          const volume = compileText(generated.text)
          if (isAsDrafted(volume, generated)) return
          const doubted = firstReadOtherwise(volume, generated)
          expect(doubted?.depth?.runnerUp, `${doubted?.path.join('/')}\n${generated.text}`).toBeDefined()
          expect(volume.diagnostics.map((one) => one.ruleId)).toContain('depth-tie')
        }),
        { numRuns: runs },
      )
    })
  },
)

/** The first designated paragraph of the tree that stands elsewhere than it was drafted. */
function firstReadOtherwise({ tree }: CompiledVolume, { expected }: GeneratedSection): Paragraph | undefined {
  const drafted = expected.filter(({ isDesignated }) => isDesignated).map(({ path }) => path.join('/'))
  return designatedOf(tree).find(({ path }, at) => path.join('/') !== drafted[at])
}

function designatedOf(node: Node): Paragraph[] {
  const own = node.type === 'paragraph' && node.designation !== null ? [node] : []
  return 'children' in node ? [...own, ...(node.children as Node[]).flatMap(designatedOf)] : own
}

/** Keep sections of a size that a reader could bear. */
function trimmed(plan: SectionPlan): SectionPlan {
  return { ...plan, items: plan.items.slice(0, 12) }
}

function isAsDrafted(volume: CompiledVolume, { expected }: GeneratedSection): boolean {
  return JSON.stringify(show(given(volume))) === JSON.stringify(show(expected))
}

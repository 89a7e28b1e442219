/** The laws of the house, on every volume at hand. Law 8 has a file of its own. */
import { describe, expect, it } from 'vitest'
import type { Content, Node, Paragraph } from '../../src/ast/nodes.ts'
import type { CompiledVolume } from '../../src/corpus/compile-volume.ts'
import { toVolumeFiles } from '../../src/corpus/volume-files.ts'
import type { Block, SectionRecord } from '../../src/export/records.ts'
import { validateRecord } from '../../src/validate/validate-record.ts'
import { validateTree } from '../../src/validate/validate-tree.ts'
import { brokenCover, leavesBelow } from '../helpers/leaf-cover.ts'
import {
  compiledVolume,
  compileText,
  corpusVolumes,
  hasVolume,
  readVolume,
  SHARED_VOLUMES,
} from '../helpers/volumes.ts'
import { nodesOf } from '../helpers/walk-tree.ts'

const own = corpusVolumes().map(({ name }) => name)

describe.each([...own, ...SHARED_VOLUMES])('%s', (name) => {
  describe.skipIf(!hasVolume(name))('keeps the laws', () => {
    const volume = (): CompiledVolume => compiledVolume(name)
    const text = (): string => String(volume().file)

    it('1: every printed character lies in exactly one leaf', () => {
      expect(brokenCover([volume().tree], text(), { start: 0, end: text().length })).toEqual([])
    })

    it('1: positions hold what they span, lines and columns agree with offsets', () => {
      expect(
        nodesOf(volume().tree)
          .filter((node) => !isSettled(node, text()))
          .map(placeOf),
      ).toEqual([])
    })

    it('2: what no form fits is rare, and told', () => {
      const { counts, diagnostics } = volume()
      const told = diagnostics.some((one) => one.ruleId === 'unknown-line')
      expect(counts.raw).toBeLessThanOrEqual(own.includes(name) ? 0 : text().split('\n').length / 2000)
      expect(told).toBe(counts.raw > 0)
    })

    it('3: the words of each paragraph are the words of the print', () => {
      const { tree, sections } = volume()
      const printed = new Map(
        nodesOf(tree)
          .filter(isParagraph)
          .map((node) => [startOf(node), printedWords(node, text())]),
      )
      const blocks = sections.flatMap(blocksOf).filter((block) => block.type === 'paragraph')
      expect(blocks.length).toBeGreaterThan(0)
      expect(blocks.filter((block) => printed.get(startOf(block)) !== unspaced(block.text)).map(placeOf)).toEqual([])
    })

    it('4: a depth that is not sure has a message', () => {
      expect(silentTies(volume()).map(placeOf)).toEqual([])
    })

    it('5: the same input gives the same bytes again', () => {
      expect(toVolumeFiles(compileText(readVolume(name), name))).toEqual(toVolumeFiles(volume()))
    })

    it('6: the tree and every record fit their schemas', () => {
      const { tree, sections, contents, systems, diagnostics, invalid } = volume()
      expect(invalid).toEqual([])
      expect(validateTree(tree)).toEqual([])
      expect(sections.flatMap((record) => validateRecord('section', record))).toEqual([])
      expect(validateRecord('contents', contents)).toEqual([])
      expect(systems.flatMap((record) => validateRecord('system', record))).toEqual([])
      expect(diagnostics.flatMap((record) => validateRecord('diagnostic', record))).toEqual([])
    })

    it('6: what is written is what JSON can hold', () => {
      expect(JSON.parse(JSON.stringify(volume().tree))).toEqual(volume().tree)
    })

    it('7: the contents lists agree with the body, or a message names the difference', () => {
      expect(untoldDifferences(volume())).toEqual([])
    })

    it('identifies each provision once', () => {
      const identifiers = nodesOf(volume().tree).flatMap((node) =>
        'identifier' in node && node.identifier !== undefined ? [node.identifier] : [],
      )
      expect(identifiers.filter((one, index) => identifiers.indexOf(one) !== index)).toEqual([])
    })
  })
})

interface Placed {
  type: string
  position: Node['position']
}

const startOf = (node: Placed): number => node.position.start.offset!
const placeOf = (node: Placed): string => `${node.type} at line ${node.position.start.line}`
const unspaced = (text: string): string => text.replace(/\s+/g, '')
const isParagraph = (node: Node): node is Paragraph => node.type === 'paragraph'

function blocksOf(parent: SectionRecord | Block): Block[] {
  return 'blocks' in parent ? parent.blocks.flatMap((block) => [block, ...blocksOf(block)]) : []
}

/** Spans reach from the first leaf to the last; points count the line ends before them. */
function isSettled(node: Node, text: string): boolean {
  const { start, end } = node.position
  const lineStart = start.offset! === 0 ? 0 : text.lastIndexOf('\n', start.offset! - 1) + 1
  if (start.offset! - lineStart + 1 !== start.column || end.offset! < start.offset!) return false
  if (!('children' in node) || node.children.length === 0 || node.type === 'root') return true
  const children: readonly Node[] = node.children
  return startOf(children[0]!) >= start.offset! && children.at(-1)!.position.end.offset! <= end.offset!
}

/** Slices of the source under the own content of a paragraph, marks and page breaks left out. */
function printedWords(node: Paragraph, text: string): string {
  const contents = node.children.filter((child): child is Content => child.type === 'content')
  const leaves = leavesBelow(contents).filter((leaf) => leaf.type !== 'mark' && leaf.type !== 'pageBreak')
  return unspaced(leaves.map((leaf) => text.slice(leaf.position.start.offset, leaf.position.end.offset)).join(''))
}

const SURE = 0.75

/** What moves with a paragraph whose doubt is told: those that follow it in its list, and all that stands under them. */
function silentTies({ tree, diagnostics }: CompiledVolume): Paragraph[] {
  const told = new Set(diagnostics.filter((one) => one.ruleId === 'depth-tie').map((one) => one.place.start.offset))
  const silent: Paragraph[] = []
  const visit = (node: Node, isToldAbove: boolean): void => {
    if (!('children' in node)) return
    let isTold = isToldAbove
    for (const child of node.children as readonly Node[]) {
      const isDoubtful = isParagraph(child) && child.depth !== undefined && child.depth.confidence < SURE
      isTold ||= told.has(startOf(child))
      if (isDoubtful && !isTold) silent.push(child)
      visit(child, isDoubtful ? isTold : told.has(startOf(child)))
    }
  }
  visit(tree, false)
  return silent
}

const SECTION = /^\d+[a-z]?\.\d+[A-Za-z]?$/

/** Sections that a part lists and does not have, or has and does not list, with no message that names them. */
function untoldDifferences({ tree, diagnostics }: CompiledVolume): string[] {
  const told = diagnostics
    .filter((one) => one.ruleId.startsWith('contents-') || one.ruleId === 'volume-complete')
    .map((one) => `${one.message} ${one.note ?? ''}`)
    .join(' ')
  const nodes = nodesOf(tree)
  const last = nodes.findLast((node) => node.type === 'section')
  return nodes.flatMap((part) => {
    if (part.type !== 'part') return []
    const below = nodesOf(part)
    const listed = new Set(below.flatMap((node) => (node.type === 'contentsEntry' ? plain(node.number) : [])))
    const printed = new Set(below.flatMap((node) => (node.type === 'section' ? plain(node.number) : [])))
    if (listed.size === 0) return []
    const differences = [...listed, ...printed].filter((number) => listed.has(number) !== printed.has(number))
    const isCut = last !== undefined && below.includes(last)
    return differences.filter((number) => !told.includes(number) && !(isCut && listed.has(number)))
  })
}

function plain(number: string | null): string[] {
  return number !== null && SECTION.test(number) ? [number] : []
}

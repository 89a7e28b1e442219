/** What the two volumes of corpus/ hold, counted by hand in the print. */
import { describe, expect, it } from 'vitest'
import type { Node } from '../src/ast/nodes.ts'
import { parseLines } from '../src/parse/lines.ts'
import { compiledVolume, readVolume, TITLE_26, TITLE_31 } from './helpers/volumes.ts'
import { nodesOf } from './helpers/walk-tree.ts'

const of = <Type extends Node['type']>(nodes: readonly Node[], type: Type) =>
  nodes.filter((node): node is Extract<Node, { type: Type }> => node.type === type)

describe('31 CFR 0-199 of 1 July 2005', () => {
  const volume = compiledVolume(TITLE_31)
  const nodes = nodesOf(volume.tree)
  const sections = of(nodes, 'section')
  const said = (ruleId: string) => volume.diagnostics.filter((one) => one.ruleId === ruleId)

  it('knows its title and edition', () => {
    expect(volume.tree).toMatchObject({ title: 31, edition: '2005-07-01', dialect: 'gpo' })
  })

  it('has 20 parts', () => {
    expect(of(nodes, 'part').map((part) => part.number)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
    ])
  })

  it('has 464 section headings and 7 reserved ranges', () => {
    const ranges = sections.filter((section) => section.reserved && section.number?.includes('-'))
    expect(ranges).toHaveLength(7)
    expect(sections.length - ranges.length).toBe(464)
    expect(volume.counts).toMatchObject({ sections: 464, reservedRanges: 7 })
  })

  it('has 32 appendices, one of them reserved', () => {
    expect(of(nodes, 'appendix')).toHaveLength(32)
    expect(of(nodes, 'appendix').filter((appendix) => appendix.reserved)).toHaveLength(1)
  })

  it('has 246 page marks, each where it is printed', () => {
    const printed = [
      ...readVolume(TITLE_31)
        .toString()
        .matchAll(/\[\[Page (\w+)\]\]/g),
    ]
    expect(of(nodes, 'pageBreak').map((mark) => [mark.page, mark.position.start.offset])).toEqual(
      printed.map((match) => [match[1], match.index]),
    )
    expect(printed).toHaveLength(246)
  })

  it('has 31 tables in its sections: 28 in the section on exempt systems, 3 in part 19', () => {
    const withTables = sections
      .map((section) => [section.number, of(nodesOf(section), 'table').length] as const)
      .filter(([, count]) => count > 0)
    expect(withTables.find(([number]) => number === '1.36')).toEqual(['1.36', 28])
    expect(withTables.reduce((sum, [, count]) => sum + count, 0)).toBe(31)
    expect(withTables.every(([number]) => number === '1.36' || number!.startsWith('19.'))).toBe(true)
  })

  it('names 165 systems of records, one of them reserved', () => {
    expect(volume.systems).toHaveLength(165)
    expect(volume.systems.filter((system) => system.reserved)).toHaveLength(1)
  })

  it('has a message for each difference between its contents lists and its body', () => {
    const lines = said('contents-match').map((one) => one.place.start.line)
    expect(lines.slice(0, -1)).toEqual([
      1016, 7294, 7307, 13153, 16009, 18491, 19087, 19121, 19123, 19184, 19187, 19188,
    ])
    expect(said('contents-present').map((one) => one.place.start.line)).toEqual([9649])
  })

  it('is cut: one message at the end, and one for all that the contents promise beyond it', () => {
    const last = parseLines(readVolume(TITLE_31).toString()).findLast((line) => !line.blank)!
    expect(said('volume-complete').map((one) => one.place.end.line)).toEqual([last.number])
    expect(said('contents-match').filter((one) => one.message.includes('beyond'))).toHaveLength(1)
  })

  it('has no line that no form fits', () => {
    expect(volume.counts.raw).toBe(0)
    expect(of(nodes, 'raw')).toEqual([])
  })
})

describe('26 CFR 301, an excerpt in the web dialect', () => {
  const volume = compiledVolume(TITLE_26)

  it('is told from the text', () => {
    expect(volume.tree).toMatchObject({ dialect: 'web', title: 26 })
  })

  it('begins with the rest of a section whose heading it does not have', () => {
    expect(volume.sections.map((section) => section.number)).toEqual([null, '301.6103(m)-1', '301.6103(n)-1'])
    expect(volume.sections[0]!.identifier).toMatch(/\/fragment-1$/)
  })

  it('has no line that no form fits, and is said to be cut', () => {
    expect(volume.counts.raw).toBe(0)
    expect(volume.diagnostics.filter((one) => one.ruleId === 'volume-complete')).not.toEqual([])
  })
})

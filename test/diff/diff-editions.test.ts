import { describe, expect, it } from 'vitest'
import { diffEditions } from '../../src/diff/diff-editions.ts'
import { formatDiff } from '../../src/diff/format-diff.ts'
import type { DiffBlock, DiffSection, Edition } from '../../src/diff/records.ts'

const SECTION = '/us/cfr/t31/s1.5'

const paragraph = (letter: string, text: string, page = '7'): DiffBlock => ({
  ...{ type: 'paragraph', identifier: `${SECTION}/${letter}`, citation: `31 CFR 1.5(${letter})` },
  ...{ text, pages: [page], blocks: [] },
})

const loose = (text: string): DiffBlock => ({ type: 'paragraph', identifier: null, text, pages: ['7'], blocks: [] })

function edition(name: string, blocks: DiffBlock[], more: Partial<DiffSection> = {}): Edition {
  const section = { identifier: SECTION, citation: '31 CFR 1.5', edition: name, title: 31, heading: 'Requests.' }
  return { name, sections: [{ ...section, pages: ['7'], blocks, ...more }] }
}

const FIRST = 'Each request for records shall be made in writing.'
const SECOND = 'Each bureau shall answer a request within twenty days.'

function fates(before: DiffBlock[], after: DiffBlock[]): string[] {
  return diffEditions(edition('2005-07-01', before), edition('2006-07-01', after)).differences.map(
    ({ fate, before: old, after: now }) =>
      `${fate} ${[old, now].map((side) => side?.citation.replace('31 CFR 1.5', '') ?? '-').join(' ')}`,
  )
}

describe('two editions', () => {
  it.each([
    ['the same', [paragraph('a', FIRST)], [paragraph('a', FIRST)], []],
    ['added', [paragraph('a', FIRST)], [paragraph('a', FIRST), paragraph('b', SECOND)], ['added - (b)']],
    ['removed', [paragraph('a', FIRST), paragraph('b', SECOND)], [paragraph('a', FIRST)], ['removed (b) -']],
    ['moved', [paragraph('a', FIRST)], [paragraph('a', FIRST, '8')], ['moved (a) (a)']],
    ['changed', [paragraph('a', FIRST)], [paragraph('a', SECOND)], ['changed (a) (a)']],
    [
      'renumbered where one comes before it',
      [paragraph('a', FIRST)],
      [paragraph('a', SECOND), paragraph('b', FIRST)],
      ['added - (a)', 'renumbered (a) (b)'],
    ],
    [
      'renumbered and changed',
      [paragraph('a', FIRST), paragraph('b', SECOND)],
      [paragraph('a', FIRST), paragraph('c', SECOND.replace('twenty', 'thirty'))],
      ['renumbered (b) (c)'],
    ],
    ['text without a number that has a new neighbour', [loose(FIRST)], [loose(SECOND), loose(FIRST)], ['added - ']],
    [
      'short texts alike are not taken for one another',
      [paragraph('a', '[Reserved]'), paragraph('b', FIRST)],
      [paragraph('a', '[Reserved]'), paragraph('b', FIRST), paragraph('c', '[Reserved]')],
      ['added - (c)'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(fates(before, after)).toEqual(expected)
  })

  it('compares the cells of tables and the headings of sections', () => {
    const table = (cell: string): DiffBlock => ({
      type: 'table',
      columns: [{ heading: 'Fee' }],
      rows: [{ cells: [cell] }],
    })
    const before = edition('2005', [table('$5')])
    const after = edition('2006', [table('$6')], { heading: 'Requests and fees.' })
    const { differences } = diffEditions(before, after)
    expect(differences.map(({ fate, type }) => [fate, type])).toEqual([
      ['changed', 'sectionHeading'],
      ['changed', 'table'],
    ])
  })

  it('compares the notes under tables', () => {
    const table = (note: string): DiffBlock => ({ type: 'table', rows: [{ cells: ['$5'] }], notes: [{ text: note }] })
    const found = diffEditions(edition('2005', [table('For 2005.')]), edition('2006', [table('For 2006.')]))
    expect(found.differences).toMatchObject([{ fate: 'changed', type: 'table' }])
  })

  const OTHER = '/us/cfr/t31/s1.9'
  const moved = (blocks: DiffBlock[]): Partial<DiffSection> => ({
    identifier: OTHER,
    citation: '31 CFR 1.9',
    blocks: JSON.parse(JSON.stringify(blocks).replaceAll(SECTION, OTHER).replaceAll('31 CFR 1.5', '31 CFR 1.9')),
  })

  it('knows a section that was renumbered, its short paragraphs and those that were changed too', () => {
    const blocks = [paragraph('a', FIRST), paragraph('b', '[Reserved]'), paragraph('c', SECOND)]
    const before = edition('2005', blocks)
    const after = edition('2006', [], moved([...blocks.slice(0, 2), paragraph('c', `${SECOND} Or not.`)]))
    expect(diffEditions(before, after).counts).toMatchObject({ added: 0, removed: 0, changed: 0, renumbered: 4 })
  })

  it('takes no section for another that the first edition has too', () => {
    const before = edition('2005', [paragraph('a', FIRST), paragraph('b', '[Reserved]')])
    const other = edition('2005', [], moved([paragraph('a', SECOND)])).sections
    const after = edition('2006', [], moved([paragraph('a', FIRST), paragraph('b', '[Reserved]')]))
    const found = diffEditions({ ...before, sections: [...before.sections, ...other] }, after)
    expect(found.counts).toMatchObject({ renumbered: 1, removed: 3, added: 1 })
  })

  it('invents no heading', () => {
    const letter = (text: string) =>
      edition('', [loose(text)], { identifier: null, citation: null, title: null, heading: null })
    expect(diffEditions(letter(FIRST), letter(SECOND)).differences.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('counts all and prints what is asked for', () => {
    const found = diffEditions(
      edition('2005-07-01', [paragraph('a', FIRST), paragraph('b', SECOND)]),
      edition('2006-07-01', [paragraph('a', FIRST, '9'), paragraph('b', SECOND.replace('twenty', 'thirty'))]),
    )
    expect(found.counts).toEqual({ added: 0, removed: 0, moved: 1, renumbered: 0, changed: 1, same: 1 })
    expect(formatDiff(found, { fates: ['changed'] })).toBe(`--- 2005-07-01: 31 CFR, 2005-07-01
+++ 2006-07-01: 31 CFR, 2006-07-01
0 added, 0 removed, 1 moved, 0 renumbered, 1 changed, 1 same

changed 31 CFR 1.5(b)
    Each bureau shall answer a request within [-twenty-] {+thirty+} days.
`)
    expect(formatDiff(found, { fates: ['moved'] })).toContain('moved 31 CFR 1.5(a) p. 7 -> p. 9')
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/ast/nodes.ts'
import { buildContents } from '../../src/parse/build-contents.ts'
import { buildFindingAids, findFindingAids } from '../../src/parse/finding-aids.ts'
import { buildFrontMatter, readVolumeFacts } from '../../src/parse/front-matter.ts'
import { bookLines } from '../helpers/book-lines.ts'
import { brokenCover, wrongPositions } from '../helpers/leaf-cover.ts'

function read(text: string): Block[] {
  const { source, lines } = bookLines(text)
  const blocks = buildFrontMatter(lines, source)
  expect(brokenCover(blocks, text, { start: 0, end: text.length })).toEqual([])
  expect(wrongPositions(blocks)).toEqual([])
  return blocks
}

const typesOf = (blocks: readonly Block[]) => blocks.map((block) => block.type)

describe('buildFrontMatter', () => {
  it('reads a cover', () => {
    const blocks = read(
      [
        '[Title 31 CFR ]',
        '[From the U.S. Government Printing Office]',
        '',
        '[[Page i]]',
        '',
        '          31',
        '',
        '________________________',
        '',
        '          Containing a codification of documents of general ',
        '          applicability and future effect',
        '',
        '          As of July 1, 2005',
        '          With Ancillaries',
        '                    Published by',
        '',
        '              [GRAPHIC(S) NOT AVAILABLE IN TIFF FORMAT]',
        '              ',
      ].join('\n'),
    )
    expect(typesOf(blocks)).toEqual([
      'heading',
      'heading',
      'pageBreak',
      'heading',
      'mark',
      'paragraph',
      'form',
      'graphic',
    ])
  })

  it('joins a paragraph across a page and keeps designations', () => {
    const blocks = read(
      [
        'OMB CONTROL NUMBERS',
        '',
        '    The Act requires Federal agencies to display a number with their ',
        'collection request.',
        '',
        '[[Page vi]]',
        '',
        'Many agencies have begun publishing numbers.',
        '    (a) The incorporation will substantially reduce the volume of ',
        'material published.',
        '',
        '[[Page vii]]',
        '',
        'INQUIRIES',
        '',
        '    For a legal interpretation, contact the agency.',
      ].join('\n'),
    )
    expect(typesOf(blocks)).toEqual(['heading', 'paragraph', 'paragraph', 'pageBreak', 'heading', 'paragraph'])
    expect(blocks[1]).toMatchObject({
      children: [{ children: [{ type: 'text' }, { type: 'pageBreak', page: 'vi' }, { type: 'text' }] }],
    })
    expect(blocks[2]).toMatchObject({
      designation: 'a',
      path: ['a'],
      children: [{ type: 'mark', value: '(a)' }, { type: 'content' }],
    })
  })

  it('reads the contents of the volume as one list', () => {
    const blocks = read(
      [
        '                            Table of Contents',
        '',
        '                                                                    Page',
        '  Explanation.................................................       v',
        '',
        '  Title 31:',
        '          Subtitle A--Office of the Secretary of the Treasury        3',
        '    Subtitle B--Regulations Relating to Money and Finance',
        '          Chapter I--Monetary Offices, Department of the ',
        '          Treasury                                                 355',
        '  Finding Aids:',
        '      Redesignation Table.....................................     523',
        '',
        '                     ----------------------------',
        '',
        '                     Cite this Code: CFR',
        '                     To cite the regulations in ',
        '                       this volume use title.',
      ].join('\n'),
    )
    expect(typesOf(blocks)).toEqual(['heading', 'contents', 'mark', 'heading', 'paragraph'])
    const contents = blocks[1]
    const entries =
      contents?.type === 'contents' ? contents.children.filter((child) => child.type === 'contentsEntry') : []
    expect(entries.map((entry) => [entry.number, entry.page])).toEqual([
      [null, 'v'],
      ['A', '3'],
      ['B', null],
      ['I', '355'],
      [null, '523'],
    ])
  })

  it('reads dates behind dots as a table and the signature with its date as a form', () => {
    const blocks = read(
      [
        'Title 1 through Title 16.................................as of January 1',
        'Title 17 through Title 27..................................as of April 1',
        '',
        '                              Raymond A. Mosley,',
        '                                    Director,',
        '                          Office of the Federal Register.',
        '',
        'July 1, 2005.',
      ].join('\n'),
    )
    expect(typesOf(blocks)).toEqual(['table', 'form'])
    expect(blocks[0]).toMatchObject({ columns: 2 })
    expect(blocks[1]).toMatchObject({ children: { length: 4 } })
  })

  it('makes nothing of nothing', () => {
    expect(read('')).toEqual([])
    expect(read('\n   \n')).toEqual([])
  })
})

describe('readVolumeFacts', () => {
  it('takes the first line that tells a fact', () => {
    const { lines } = bookLines(
      '[Title 31 CFR ]\n          Title 21\n     Parts 0 to 199\nRevised as of July 1, 2005\nRevised as of July 1, 2004',
    )
    expect(readVolumeFacts(lines)).toEqual({ title: 31, edition: '2005-07-01', parts: '0 to 199' })
  })

  it('knows nothing of a fragment', () => {
    expect(readVolumeFacts(bookLines('some text').lines)).toEqual({ title: null, edition: null, parts: null })
  })
})

describe('findFindingAids', () => {
  it('finds the page on which the first finding aid begins', () => {
    const { lines } = bookLines('text of a part.\n\n[[Page 523]]\n\n\n\n                              FINDING AIDS\n\n')
    expect(lines[findFindingAids(lines)]?.marks).toMatchObject([{ page: '523' }])
  })

  it.each([
    '  Finding Aids:\n      List of CFR Sections Affected....     525',
    'see the\nList of CFR Sections Affected\nat the end',
    'FINDING AIDS',
  ])('does not take %j', (text) => {
    expect(findFindingAids(bookLines(text).lines)).toBe(-1)
  })
})

describe('laws', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '1.2',
        '12',
        ' ',
        '  ',
        '     ',
        '          ',
        '--',
        '-',
        '.',
        '......',
        'Chapter I',
        'TITLE',
        'word',
        '[Reserved]',
        '(a) ',
        'Sec.',
        ':',
        'Page',
        '2, VI; 3',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''))
  const fixed = fc.constantFrom(
    '',
    '',
    '[[Page 5]]',
    '-'.repeat(68),
    'Finding Aids',
    '[GRAPHIC] [TIFF OMITTED] TC01.000',
  )
  const text = fc.array(fc.oneof(line, fixed), { maxLength: 30 }).map((lines) => lines.join('\n'))

  it('any text is covered once by display blocks', () => {
    fc.assert(
      fc.property(text, (text) => void read(text)),
      { numRuns: 600 },
    )
  })

  it('any text is covered once by a list of contents', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { source, lines } = bookLines(text)
        const contents = buildContents(lines, source)
        const from = Math.max(0, ...(lines[0]?.marks.map((mark) => mark.end) ?? []))
        expect(brokenCover([contents], text, { start: from, end: text.length })).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
})

const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(corpus))('whole volumes', () => {
  const volumes = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []

  it.each(volumes)('%s: front matter and finding aids are typed and covered', (name) => {
    const text = readFileSync(new URL(name, corpus), 'latin1')
    const { source, lines } = bookLines(text)
    const title = Math.max(
      0,
      lines.findIndex((line) => /^\s*TITLE \d+--/.test(line.text)),
    )
    const front = buildFrontMatter(lines.slice(0, title), source)
    const before = lines[title]!.marks[0]?.start ?? lines[title]!.start
    expect(brokenCover(front, text, { start: 0, end: title === 0 ? 0 : before })).toEqual([])
    const from = findFindingAids(lines)
    const back = from === -1 ? [] : buildFindingAids(lines.slice(from), source)
    const start = from === -1 ? text.length : lines[from]!.marks[0]!.start
    expect(brokenCover(back, text, { start, end: text.length })).toEqual([])
    expect([...front, ...back].filter((block) => block.type === 'raw')).toEqual([])
    expect(wrongPositions([...front, ...back])).toEqual([])
  })
})

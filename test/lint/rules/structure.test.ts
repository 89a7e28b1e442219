import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

describe('contents-present', () => {
  it('tells of a part with sections and no list', () => {
    const found = findingsOf('contents-present', 'PART 4_CLAIMS\nSec. 4.1  Procedures.', (b) => [
      b.division(
        'part',
        '4',
        { identifier: '/us/cfr/t31/p4' },
        b.heading('PART 4_CLAIMS'),
        b.division('section', '4.1', {}, b.heading('Sec. 4.1  Procedures.')),
      ),
    ])
    expect(found.messages).toEqual(['Part 4 has sections and no list of contents.'])
    expect(found.findings[0]?.identifier).toBe('/us/cfr/t31/p4')
  })
})

describe('contents-page', () => {
  it('tells of a part that begins elsewhere', () => {
    const found = findingsOf('contents-page', '3 Claims 111\n[[Page 112]]\nPART 3_CLAIMS', (b) => [
      b.division(
        'subtitle',
        'A',
        {},
        b.contents(b.entry('3 Claims 111', { number: '3', page: '111' })),
        b.page('112'),
        b.division('part', '3', {}, b.heading('PART 3_CLAIMS')),
      ),
    ])
    expect(found.messages).toEqual(['The contents list has part 3 on page 111; it begins on page 112.'])
  })
})

describe('section-order', () => {
  const order = (numbers: string) =>
    findingsOf('section-order', numbers, (b) => [
      b.division(
        'part',
        '7',
        {},
        ...numbers.split(' ').map((number) => b.division('section', number, {}, b.heading(number))),
      ),
    ]).messages
  const rows: [string, string[]][] = [
    ['7.1 7.2-7.4 7.5 7.10 7.10a', []],
    ['7.2 7.1', ['§ 7.1 follows § 7.2.']],
    ['7.2 7.2', []],
    ['7.1 8.2', ['§ 8.2 stands in part 7.']],
  ]
  it.each(rows)('%s', (numbers, messages) => expect(order(numbers)).toEqual(messages))

  it('accepts the number of the subpart (43 CFR 3101.1)', () => {
    const { messages } = findingsOf('section-order', 'Subpart 3101 3101.1 3102.1', (b) => [
      b.division(
        'part',
        '3100',
        {},
        b.division(
          'subpart',
          '3101',
          {},
          b.division('section', '3101.1', {}, b.heading('3101.1')),
          b.division('section', '3102.1', {}, b.heading('3102.1')),
        ),
      ),
    ])
    expect(messages).toEqual(['§ 3102.1 stands in part 3100.'])
  })
})

describe('duplicate-identifier', () => {
  it('tells of two nodes with one identifier', () => {
    const found = findingsOf('duplicate-identifier', '(d) Records. (d) Reports.', (b) => [
      b.division(
        'section',
        '7.1',
        {},
        b.paragraph('d', { identifier: '/us/cfr/t27/s7.1/d' }, b.mark('(d)'), b.content('Records.')),
        b.paragraph('d', { identifier: '/us/cfr/t27/s7.1/d' }, b.mark('(d)'), b.content('Reports.')),
      ),
    ])
    expect(found.messages).toEqual(['Another node has the identifier /us/cfr/t27/s7.1/d.'])
    expect(found.places).toEqual(['(d)'])
  })
})

describe('reserved-with-text', () => {
  it('tells of a reserved section with text, and of one with neither', () => {
    const found = findingsOf(
      'reserved-with-text',
      'Sec. 9.9  [Reserved]\ntext\nSec. 9.10  Scope.\nSec. 9.11  [Reserved]',
      (b) => [
        b.division(
          'section',
          '9.9',
          { reserved: true },
          b.heading('Sec. 9.9  [Reserved]'),
          b.paragraph(null, {}, b.content('text')),
        ),
        b.division('section', '9.10', {}, b.heading('Sec. 9.10  Scope.')),
        b.division('section', '9.11', { reserved: true }, b.heading('Sec. 9.11  [Reserved]')),
      ],
    )
    expect(found.messages).toEqual(['§ 9.9 is reserved and has text.', '§ 9.10 has a heading and no text.'])
  })
})

describe('authority-present', () => {
  it('tells of a part that prints none', () => {
    const found = findingsOf('authority-present', 'Sec. 9.1  Scope.', (b) => [
      b.division('part', '9', {}, b.division('section', '9.1', {}, b.heading('Sec. 9.1  Scope.'))),
    ])
    expect(found.messages).toEqual(['Part 9 prints no citation of authority.'])
  })
})

describe('depth-tie', () => {
  it('names the reading and its runner-up', () => {
    const found = findingsOf('depth-tie', '(i) Where', (b) => [
      b.division(
        'section',
        '1.5',
        {},
        b.paragraph(
          'i',
          { path: ['i'], depth: { confidence: 0.6, runnerUp: ['h', 'i'] } },
          b.mark('(i)'),
          b.content('Where'),
        ),
      ),
    ])
    expect(found.messages).toEqual(['Read as (i); it could be (h)(i).'])
  })

  it('tells once of a list that could hang elsewhere, and not of what is under it', () => {
    const tie = (path: string[], runnerUp: string[]) => ({ path, depth: { confidence: 0.6, runnerUp } })
    const found = findingsOf('depth-tie', '(a) A (i) I (b) B', (b) => [
      b.division(
        'section',
        '1.5',
        {},
        b.paragraph(
          'a',
          tie(['4', 'a'], ['a']),
          b.mark('(a)'),
          b.content('A'),
          b.paragraph('i', tie(['4', 'a', 'i'], ['a', 'i']), b.mark('(i)'), b.content('I')),
        ),
        b.paragraph('b', tie(['4', 'b'], ['b']), b.mark('(b)'), b.content('B')),
      ),
    ])
    expect(found.messages).toEqual(['Read as (4)(a); it could be (a).'])
  })

  it('tells where only what follows decides, for information', () => {
    const found = findingsOf('depth-tie', '(5) Service', (b) => [
      b.division(
        'appendix',
        'A',
        {},
        b.paragraph('5', { depth: { confidence: 0.8, runnerUp: [] } }, b.mark('(5)'), b.content('Service')),
      ),
    ])
    expect(found.messages).toEqual(['Read as (5); up to here it could be running text, no paragraph of its own.'])
  })
})

describe('unknown-line', () => {
  it('makes one finding of neighbouring lines', () => {
    const found = findingsOf('unknown-line', '<<<<\n>>>>\n\n\n\n\n====', (b) => [
      b.raw('<<<<'),
      b.raw('>>>>'),
      b.raw('===='),
    ])
    expect(found.messages).toEqual([
      'No known form fits these 2 lines, from “<<<<” on.',
      'No known form fits this line: “====”.',
    ])
  })
})

describe('volume-complete', () => {
  const end = (text: string) =>
    findingsOf('volume-complete', text, (b) => [
      b.division('section', '1.1', {}, b.paragraph(null, {}, b.content(text))),
    ])
  it('tells of a file that ends in mid-sentence', () => {
    const { messages, places } = end('(1) All information in support of t')
    expect(messages).toEqual(['The file ends in the middle of a sentence: “…(1) All information in support of t”.'])
    expect(places).toEqual(['t'])
  })
  it.each(['You may purchase it.', '[65 FR 1, Jan. 3, 2000]', "``final.''"])('accepts %j', (text) =>
    expect(end(text).messages).toEqual([]),
  )
  it('tells of a file that begins in mid-section', () => {
    const { messages } = findingsOf('volume-complete', '(3) To properly conduct negotiations.', (b) => [
      b.paragraph('3', {}, b.mark('(3)'), b.content('To properly conduct negotiations.')),
    ])
    expect(messages).toEqual([
      'The file begins in the middle of a section, with “(3) To properly conduct negotiations.…”.',
    ])
  })
  it('tells of words without any heading', () => {
    const { messages } = findingsOf('volume-complete', 'Dear Sir.', (b) => [
      b.paragraph(null, {}, b.content('Dear Sir.')),
    ])
    expect(messages).toEqual(['No heading of a section or part is in the file: what it holds has no citation.'])
  })
})

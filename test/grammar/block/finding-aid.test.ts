import { describe, expect, it } from 'vitest'
import { displayDesignation, isBracketed, isCaption, isDateLine } from '../../../grammar/block/display-line.ts'
import { isTwoColumnHead, parseTwoColumns, valueColumn } from '../../../grammar/block/finding-aid-agencies.ts'
import { isFindingAidHeading } from '../../../grammar/block/finding-aid-heading.ts'
import { volumeFact } from '../../../grammar/block/volume-facts.ts'

describe('isFindingAidHeading', () => {
  it.each([
    '                              FINDING AIDS',
    '                    Table of CFR Titles and Chapters',
    '           Alphabetical List of Agencies Appearing in the CFR',
    'List of CFR Sections Affected',
    '            Material Approved for Incorporation by Reference',
    'Redesignation Table',
    'Redesignation Table No. 2',
  ])('accepts %j', (line) => {
    expect(isFindingAidHeading(line)).toBe(true)
  })

  it.each([
    '  Finding Aids:',
    '      List of CFR Sections Affected...........................     525',
    '    A List of CFR Sections Affected (LSA) is published monthly, keyed to ',
    "``List of CFR Sections Affected 1986-2000'' is available at ",
  ])('rejects %j', (line) => {
    expect(isFindingAidHeading(line)).toBe(false)
  })
})

describe('two columns', () => {
  const head = [
    '                                                  CFR Title, Subtitle or ',
    '                     Agency                               Chapter',
  ]
  const body = [
    'Afghanistan Reconstruction, Special Inspector     5, LXXXIII',
    '     General for',
    'Inspector General',
    '  National Oceanic and Atmospheric                15, IX; 50, II, III, IV,',
    '       Administration                             VI',
    'Management and Budget, Office of                  5, III, LXXVII; 14, VI; ',
    '                                                  48, 99',
    'Presidential Documents                            3',
  ]
  const lines = (texts: readonly string[], start: number) => {
    let at = start
    return texts.map((text) => {
      const line = { text, start: at }
      at += text.length + 1
      return line
    })
  }

  it('finds the column of the values', () => {
    expect(valueColumn(body)).toBe(50)
    expect(valueColumn(['A sentence of text  with a gap', 'and no value'])).toBeNull()
    expect(isTwoColumnHead(head)).toBe(true)
    expect(isTwoColumnHead(['                      Title 1--General Provisions'])).toBe(false)
  })

  it('joins wrapped names and wrapped values', () => {
    const source = [...head, ...body].join('\n')
    const record = parseTwoColumns(lines(head, 0), lines(body, head.join('\n').length + 1))
    const rows = record.body.map((row) =>
      row.cells.map((cell) => cell.pieces.map((piece) => source.slice(piece.start, piece.end)).join(' ')),
    )
    expect(rows).toEqual([
      ['Afghanistan Reconstruction, Special Inspector General for', '5, LXXXIII'],
      ['Inspector General'],
      ['National Oceanic and Atmospheric Administration', '15, IX; 50, II, III, IV, VI'],
      ['Management and Budget, Office of', '5, III, LXXVII; 14, VI; 48, 99'],
      ['Presidential Documents', '3'],
    ])
    expect(record.columns).toEqual([{ path: ['Agency'] }, { path: ['CFR Title, Subtitle or Chapter'] }])
  })

  it('keeps a page mark between rows and inside one', () => {
    const marked = [
      { text: 'One                     5, I', start: 0 },
      { text: '[[Page 5]]', start: 30, page: '5' },
      { text: '     more', start: 41 },
      { text: '[[Page 6]]', start: 51, page: '6' },
      { text: 'Two                     6, I', start: 62 },
    ]
    const record = parseTwoColumns([], marked)
    expect(record.body.map((row) => row.marks.map((mark) => mark.page))).toEqual([['5'], []])
    expect(record.marks.map((mark) => mark.page)).toEqual(['6'])
  })
})

describe('display lines', () => {
  it.each([
    'LEGAL STATUS',
    "``[RESERVED]'' TERMINOLOGY",
    '          Legal Status and Use of Seals and Logos',
    '          U . S . G O V E R N M E N T P R I N T I N G O F F I C E',
    '                     Cite this Code: CFR',
    '          31',
    'Alcohol, Tobacco Products and Firearms',
  ])('caption %j', (line) => {
    expect(isCaption(line)).toBe(true)
  })

  it.each([
    'July 1, 2005.',
    '          Phone: toll-free (866) 512-1800; DC area (202) 512-1800',
    '          http://bookstore.gpo.gov',
    '          U.S. Superintendent of Documents  Washington, DC 20402-0001',
    '                      (Revised as of April 1, 2016)',
    '          applicability and future effect',
  ])('no caption %j', (line) => {
    expect(isCaption(line)).toBe(false)
  })

  it('knows brackets, dates and designations', () => {
    expect(isBracketed('[Title 31 CFR ]')).toBe(true)
    expect(isBracketed('[Reserved]')).toBe(false)
    expect(isDateLine('    April 1, 2016.')).toBe(true)
    expect(isDateLine('          As of April 1, 2016')).toBe(false)
    expect(displayDesignation('    (a) The incorporation will')).toEqual({
      designation: 'a',
      start: 4,
      end: 7,
      words: 8,
    })
    expect(displayDesignation('(LSA). For the convenience')).toBeNull()
    expect(displayDesignation('(Revised as of April 1, 2016)')).toBeNull()
  })
})

describe('volumeFact', () => {
  it.each([
    ['[Title 31 CFR ]', { title: 31 }],
    ['[Title 31, Volume 1]', { title: 31 }],
    ['[CITE: 31CFR1.36]', { title: 31 }],
    ['                  TITLE 31--MONEY AND FINANCE: TREASURY', { title: 31 }],
    ['          Title 21', { title: 21 }],
    ['[Code of Federal Regulations (annual edition) - July 1, 2005 Edition]', { edition: '2005-07-01' }],
    ['                         Revised as of April 1, 2016', { edition: '2016-04-01' }],
    ['[Revised as of July 1, 2005]', { edition: '2005-07-01' }],
    ['          Parts 0 to 199', { parts: '0 to 199' }],
    ['                   (This book contains parts 1 to 99)', { parts: '1 to 99' }],
    ['Part 500 to End', { parts: '500 to End' }],
  ])('reads %j', (line, fact) => {
    expect(volumeFact(line)).toEqual(fact)
  })

  it.each([
    '    Title 31--Money and Finance: Treasury is composed of three volumes. ',
    'Title 1 through Title 16.................................as of January 1',
    'Revised as of Feb. 30, 2005',
    'Part                                                                Page',
    'TITLE',
  ])('rejects %j', (line) => {
    expect(volumeFact(line)).toBeNull()
  })
})

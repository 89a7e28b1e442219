import { describe, expect, it } from 'vitest'
import { affectedChange } from '../../../grammar/block/affected-change.ts'
import { affectedHead } from '../../../grammar/block/affected-head.ts'
import { agencyPlaces } from '../../../grammar/block/agency-places.ts'
import { listedChapter } from '../../../grammar/block/listed-chapter.ts'

describe('affectedHead', () => {
  it.each([
    ['2011', { kind: 'year', year: 2011 }],
    ['21 CFR', { kind: 'title', title: 21 }],
    ['76 FR', { kind: 'volume', volume: 76 }],
    ['Chapter I', { kind: 'chapter', chapter: 'I' }],
    ['Chapter I--Continued', { kind: 'chapter', chapter: 'I' }],
    ['Page', null],
    ['Subtitle A', null],
    ['Chapter Ivory', null],
    ['76 FRAMES', null],
  ])('%s', (text, expected) => {
    expect(affectedHead(text)).toEqual(expected)
  })
})

describe('affectedChange', () => {
  const nothing = { subpart: null, effective: null, regulations: [] }

  it.each([
    ['(a)(18), (b)(12) and (c)(19) added; interim', {}],
    ['(Subpart Q) Added', { subpart: 'Q', words: 'Added' }],
    ['4 copies; (Subpart L) revised', {}],
    ['Revised; eff. 6-18-14', { effective: '2014-06-18' }],
    ['Amended; eff. 1-1-2014', { effective: '2014-01-01' }],
    ['Amended; eff. 2-30-14', {}],
    ['Regulation at 79 FR 6090 eff. date confirmed', { regulations: ['/us/fr/79/6090'] }],
    [
      'Regulation at 79 FR 71253 and 71291 compliance date extended',
      { regulations: ['/us/fr/79/71253', '/us/fr/79/71291'] },
    ],
    [
      'Regulations at 74 FR 29410, 37552 and 48654 confirmed',
      { regulations: ['/us/fr/74/29410', '/us/fr/74/37552', '/us/fr/74/48654'] },
    ],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(affectedChange(text, 2014)).toEqual({ ...nothing, words: text, ...expected })
  })

  it.each([
    [1999, '2000-01-15'],
    [2000, '2000-01-15'],
    [null, '2000-01-15'],
  ])('takes the century nearest to a list of %s', (year, expected) => {
    expect(affectedChange('Revised; eff. 1-15-00', year).effective).toBe(expected)
  })
})

describe('listedChapter', () => {
  it.each([
    ['Office of the Federal Register (Parts 50--299)', 'Office of the Federal Register', '50 to 299', false],
    ['Federal Claims Collection Standards (Part 900)', 'Federal Claims Collection Standards', '900 to 900', false],
    ['National Council on Disability (Partys 10000--10049)', 'National Council on Disability', '10000 to 10049', false],
    ['Internal Revenue Service (Parts 1--End)', 'Internal Revenue Service', '1 to End', false],
    [
      'Public Contracts, Department of Labor (Parts 50-1--50-999)',
      'Public Contracts, Department of Labor',
      '50-1 to 50-999',
      false,
    ],
    ['Passenger Corporation (AMTRAK) (Parts 700--799)', 'Passenger Corporation (AMTRAK)', '700 to 799', false],
    ['Research Administration (Parts 1400--1499) [Reserved]', 'Research Administration', '1400 to 1499', true],
    ['Federal Procurement Regulations System [Note]', 'Federal Procurement Regulations System [Note]', null, false],
    ['[Reserved]', null, null, true],
  ])('%s', (text, heading, parts, reserved) => {
    const read = listedChapter(text)
    expect(read.heading).toBe(heading)
    expect(read.parts && `${read.parts.from} to ${read.parts.to}`).toBe(parts)
    expect(read.reserved).toBe(reserved)
  })
})

describe('agencyPlaces', () => {
  const drawn = (text: string) =>
    agencyPlaces(text)?.map(({ title, subtitle, chapter }) => [title, subtitle ?? '-', chapter ?? '-'].join(' '))

  it.each([
    ['7, III; 9, I', ['7 - III', '9 - I']],
    ['7, I, IX, X, XI', ['7 - I', '7 - IX', '7 - X', '7 - XI']],
    ['48, 57', ['48 - 57']],
    ['7, Subtitle A', ['7 A -']],
    ['6, I; 31, Subtitle A, V', ['6 - I', '31 A -', '31 - V']],
    ['10, I;48, 20', ['10 - I', '48 - 20']],
    ['3', ['3 - -']],
    ['see Commerce Department', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toEqual(expected)
  })
})

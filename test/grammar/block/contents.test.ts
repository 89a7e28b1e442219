import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeEntry,
  chapterEntry,
  contentsColumn,
  contentsEntryLine,
  contentsTail,
  divisionEntry,
  isContentsHead,
  isPageAlone,
  partEntry,
  sectionEntry,
} from '../../../grammar/block/contents.ts'

type Reader = (line: string) => { number: string; mark: { start: number; end: number }; words: number } | null

function cut(read: Reader, line: string) {
  const found = read(line)
  return found && [found.number, line.slice(found.mark.start, found.mark.end), line.slice(found.words)]
}

describe('sectionEntry', () => {
  it.each([
    ['0.101 Purpose.', '0.101', '0.101', 'Purpose.'],
    ['17.104-17.109 [Reserved]', '17.104-17.109', '17.104-17.109', '[Reserved]'],
    ['15.737-1 Scope.', '15.737-1', '15.737-1', 'Scope.'],
    // 17 CFR part 240: the hyphen may have a letter and a figure before it.
    ['240.15c3-3a Exhibit A', '240.15c3-3a', '240.15c3-3a', 'Exhibit A'],
    ['240.15Ba2-1  Application for registration.', '240.15Ba2-1', '240.15Ba2-1', 'Application for registration.'],
    ['240.11a1-1(T)  Transactions.', '240.11a1-1(T)', '240.11a1-1(T)', 'Transactions.'],
    ['1.500--1.514 Importers', '1.500--1.514', '1.500--1.514', 'Importers'],
    [
      '40.25a Pipe tobacco and roll-your-own tobacco tax rates and ',
      '40.25a',
      '40.25a',
      'Pipe tobacco and roll-your-own tobacco tax rates and ',
    ],
    ['301.6103(n)-1 Disclosure of returns.', '301.6103(n)-1', '301.6103(n)-1', 'Disclosure of returns.'],
    ['1.401(a)(9)-1 Minimum distribution.', '1.401(a)(9)-1', '1.401(a)(9)-1', 'Minimum distribution.'],
    ['101-1.000 Scope of part.', '101-1.000', '101-1.000', 'Scope of part.'],
    ['70.146 45-day period for making disbursements.', '70.146', '70.146', '45-day period for making disbursements.'],
    ['§ 1.1 Purpose.', '1.1', '§ 1.1', 'Purpose.'],
    ['5.1, 5.2 [Reserved]', '5.1, 5.2', '5.1, 5.2', '[Reserved]'],
  ])('reads %j', (line, number, mark, words) => {
    expect(cut(sectionEntry, line)).toEqual([number, mark, words])
  })

  it.each([
    '          19.335 after entering into the covered transaction with the ',
    '          19.335, will I be prevented from participating in the ',
    '          Sec. 19.335?',
    '1.23(c), the',
    '19.335 after entering into',
    '10              Practice before the Internal Revenue Service         154',
    'Sec.',
    '552a.',
  ])('rejects %j', (line) => {
    expect(sectionEntry(line)).toBeNull()
  })
})

describe('partEntry', () => {
  it.each([
    ['1               Disclosure of records.......................          10', '1'],
    ['10              Practice before the Internal Revenue Service         154', '10'],
    ['83-98', '83-98'],
    ['194-399', '194-399'],
    ['5b              Privacy Act regulations.....................          10', '5b'],
    ['60-61 [Reserved]', '60-61'],
  ])('reads %j', (line, number) => {
    expect(partEntry(line)?.number).toBe(number)
  })

  it.each([
    '1 Authority citation revised....69543',
    '1986',
    '                    Conduct.................................           5',
    '1.1 General.',
  ])('rejects %j', (line) => {
    expect(partEntry(line)).toBeNull()
  })
})

describe('chapterEntry', () => {
  it.each([
    ['         I  Administrative Committee of the Federal Register ', 'I'],
    ['   LXXXIII  Special Inspector General for Afghanistan ', 'LXXXIII'],
    ['        12  Department of Transportation (Parts 1200--1299)', '12'],
    ['   62--100  [Reserved]', '62--100'],
  ])('reads %j', (line, number) => {
    expect(chapterEntry(line)?.number).toBe(number)
  })

  it.each(['                Reconstruction (Parts 9300--9399)', 'I  am', '    I do', '         I   Three blanks'])(
    'rejects %j',
    (line) => {
      expect(chapterEntry(line)).toBeNull()
    },
  )
})

describe('divisionEntry', () => {
  it.each([
    ['          Chapter I--Monetary Offices, Department of the ', 'I', 'Chapter I--'],
    ['SUBTITLE A--Office of the Secretary of the Treasury.........           0', 'A', 'SUBTITLE A--'],
    ['chapter i--Monetary Offices, Department of the Treasury.....          56', 'i', 'chapter i--'],
    ['            Subtitle B--Federal Agency Regulations for Grants and ', 'B', 'Subtitle B--'],
  ])('reads %j', (line, number, mark) => {
    expect(cut(divisionEntry, line)?.slice(0, 2)).toEqual([number, mark])
  })

  it.each(['Chapter I', '  Title 31:', 'Subpart A_General Provisions', 'Chapters are divided'])(
    'rejects %j',
    (line) => {
      expect(divisionEntry(line)).toBeNull()
    },
  )
})

describe('changeEntry', () => {
  it.each([
    ['16 Policy statement................................................50372', '16'],
    ['1.500--1.514 (Subpart L) Added.....................................74340', '1.500--1.514'],
    ['40.61--40.76 (Subpart E) Regulation at 74 FR 29409 confirmed.......37301', '40.61--40.76'],
    ['74 Appendix A removed..............................................39923', '74'],
  ])('reads %j', (line, number) => {
    expect(changeEntry(line)?.number).toBe(number)
  })

  it.each([
    '21 CFR',
    '    (c)(1) heading and (ii) amended................................53817',
    'revised............50591',
  ])('rejects %j', (line) => {
    expect(changeEntry(line)).toBeNull()
  })
})

describe('contentsTail', () => {
  const parts = (line: string) => {
    const tail = contentsTail(line)
    return [tail.words, tail.leaders, tail.page].map((span) => span && line.slice(span.start, span.end))
  }

  it.each([
    [
      '  Explanation.................................................       v',
      'Explanation',
      '.................................................',
      'v',
    ],
    ['          Treasury                                                 355', 'Treasury', null, '355'],
    [
      'Policy statement............................................58398, 61565',
      'Policy statement',
      '............................................',
      '58398, 61565',
    ],
    [
      '  Standard 12.1 of 1999.......................  56.1(a); 57.3',
      'Standard 12.1 of 1999',
      '.......................',
      '56.1(a); 57.3',
    ],
    ['  by Fluorescence....42.03-5; 42.09;', 'by Fluorescence', '....', '42.03-5; 42.09;'],
    ['                    Civil Remedies Act of 1986', 'Civil Remedies Act of 1986', null, null],
    [
      'Title 1 through Title 16.................................as of January 1',
      'Title 1 through Title 16.................................as of January 1',
      null,
      null,
    ],
    ['', null, null, null],
  ])('splits %j', (line, ...expected) => {
    expect(parts(line)).toEqual(expected)
  })

  it('knows a page that stands alone', () => {
    expect(isPageAlone('                                                                   39675')).toBe(true)
    expect(isPageAlone('                                                                 42.13-1')).toBe(true)
    expect(isPageAlone('  1.1')).toBe(false)
    expect(isPageAlone('          1986.')).toBe(false)
  })
})

describe('isContentsHead', () => {
  it.each([
    'Sec.',
    'Part                                                                Page',
    '                                                                    Part',
    '                                                                   76 FR',
  ])('accepts %j', (line) => {
    expect(isContentsHead(line)).toBe(true)
  })

  it.each(['Sec. 1.1  General.', 'Part', '  Page', 'Sec. 19.335?', 'Part 1--General'])('rejects %j', (line) => {
    expect(isContentsHead(line)).toBe(false)
  })

  it('names the last column', () => {
    expect(contentsColumn('Part              Page')).toBe('page')
    expect(contentsColumn('                  Part')).toBe('part')
    expect(contentsColumn('Sec.')).toBeNull()
  })
})

describe('every line', () => {
  it('gives offsets inside itself, in order', () => {
    const piece = fc.constantFrom(
      '1.2',
      ' ',
      '  ',
      '    ',
      '-',
      '--',
      '.',
      '....',
      'Chapter ',
      'I',
      'A',
      'word',
      '[Reserved]',
      '12',
      '§ ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, hasPages) => {
        const line = pieces.join('')
        const found = contentsEntryLine(line, { hasPages })
        if (found === null) return
        expect(found.mark.start).toBeLessThan(found.mark.end)
        expect(found.mark.end).toBeLessThanOrEqual(found.words)
        expect(found.words).toBeLessThanOrEqual(line.length)
      }),
    )
  })
})

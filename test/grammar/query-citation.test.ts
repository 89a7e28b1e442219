import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProvisionCitation, parseQueryCitation, parseUscTarget } from '../../grammar/query-citation.ts'

type Expected = Partial<Omit<ProvisionCitation, 'kind'>>

const provisions: [string, Expected][] = [
  ['31 CFR 1.36(c)(1)(viii)', { title: 31, section: '1.36', path: ['c', '1', 'viii'] }],
  ['31 C.F.R. § 1.36(c)', { title: 31, section: '1.36', path: ['c'] }],
  ['31 C. F. R. §1.36 (c) (1)', { title: 31, section: '1.36', path: ['c', '1'] }],
  ['1CFR2.7(a)(2)', { title: 1, section: '2.7', path: ['a', '2'] }],
  ['§ 1.36', { section: '1.36' }],
  ['Sec. 1.36', { section: '1.36' }],
  ['section 1.36', { section: '1.36' }],
  ['31 CFR part 1.36(c)', { title: 31, section: '1.36', path: ['c'] }],
  ['1.36(c)', { section: '1.36', path: ['c'] }],
  ['p-1.36(c)(1)', { section: '1.36', path: ['c', '1'] }],
  ['17.106', { section: '17.106' }],
  ['17.104-17.109', { section: '17.104-17.109' }],
  ['§§ 1.34 through 1.36', { section: '1.34', sectionThrough: '1.36' }],
  ['26 CFR 301.6103(n)-1(a)', { title: 26, section: '301.6103(n)-1', path: ['a'] }],
  ['26 CFR 1.401(k)-1', { title: 26, section: '1.401(k)-1' }],
  ['15.737-29', { section: '15.737-29' }],
  ['33 CFR 100.T07-0110', { title: 33, section: '100.T07-0110' }],
  ['17 CFR 240.10b-5', { title: 17, section: '240.10b-5' }],
  ['31 CFR part 1 subpart C', { title: 31, scope: { part: '1', subpart: 'C' } }],
  ['31 CFR PART 1, SUBPART C', { title: 31, scope: { part: '1', subpart: 'C' } }],
  ['31 CFR 1', { title: 31, scope: { part: '1' } }],
  ['part 1', { scope: { part: '1' } }],
  ['title 31', { title: 31 }],
  ['31 CFR', { title: 31 }],
  ['subpart A of part 1', { scope: { subpart: 'A', part: '1' } }],
  ['subpart 9.4 of part 9', { scope: { subpart: '9.4', part: '9' } }],
  ['part 1 of title 31', { title: 31, scope: { part: '1' } }],
  ['chapter I', { scope: { chapter: 'I' } }],
  ['subtitle A', { scope: { subtitle: 'A' } }],
  ['subchapter B of chapter II', { scope: { subchapter: 'B', chapter: 'II' } }],
  ['31 CFR 1.36(c)(1)(i)-(viii)', { title: 31, section: '1.36', path: ['c', '1', 'i'], through: ['c', '1', 'viii'] }],
  ['31 CFR 1.36(c)(1)(i)–(viii)', { title: 31, section: '1.36', path: ['c', '1', 'i'], through: ['c', '1', 'viii'] }],
  ['1.36(c)(1)(i) through (viii)', { section: '1.36', path: ['c', '1', 'i'], through: ['c', '1', 'viii'] }],
  ['1.36(c)(1)-(d)(2)', { section: '1.36', path: ['c', '1'], through: ['d', '2'] }],
  ['1.36(c)(1)(xii)-(d)(1)', { section: '1.36', path: ['c', '1', 'xii'], through: ['d', '1'] }],
  ['1.36(c)(1)(i)-(c)(2)', { section: '1.36', path: ['c', '1', 'i'], through: ['c', '2'] }],
  ['1.5(a)(1)-(b)', { section: '1.5', path: ['a', '1'], through: ['b'] }],
  ['1.36(c) to § 1.36(e)', { section: '1.36', path: ['c'], through: ['e'] }],
  ['1.36(c)-1.36(e)', { section: '1.36', path: ['c'], through: ['e'] }],
  [
    '1.36(c)(1)(viii), (x)',
    { section: '1.36', path: ['c', '1', 'viii'], also: [{ path: ['c', '1', 'x'], through: [] }] },
  ],
  ['1.36(c)(1) and (d)', { section: '1.36', path: ['c', '1'], also: [{ path: ['d'], through: [] }] }],
  [
    '1.36(c)(1)(i)-(iii), (v), and (vii)-(ix) (2005)',
    {
      ...{ section: '1.36', path: ['c', '1', 'i'], through: ['c', '1', 'iii'], year: '2005' },
      also: [
        { path: ['c', '1', 'v'], through: [] },
        { path: ['c', '1', 'vii'], through: ['c', '1', 'ix'] },
      ],
    },
  ],
  ['paragraphs (a) or (c)(2) of § 1.36', { section: '1.36', path: ['a'], also: [{ path: ['c', '2'], through: [] }] }],
  ['1.36(c)(1)(i)\u2010(viii)', { section: '1.36', path: ['c', '1', 'i'], through: ['c', '1', 'viii'] }],
  ['paragraph (c)(1) of § 1.36', { section: '1.36', path: ['c', '1'] }],
  ['paragraphs (a) to (c) of section 1.36', { section: '1.36', path: ['a'], through: ['c'] }],
  ['31 CFR 1.36, paragraph (c)', { title: 31, section: '1.36', path: ['c'] }],
  [
    'Appendix A to Subpart A of Part 1',
    { appendix: { noun: 'appendix', designation: 'A' }, scope: { subpart: 'A', part: '1' } },
  ],
  [
    '31 CFR part 1, subpart A, appendix B',
    { title: 31, appendix: { noun: 'appendix', designation: 'B' }, scope: { part: '1', subpart: 'A' } },
  ],
  [
    '31 CFR Appendix A to Subpart A of Part 1, 3.(a)',
    {
      title: 31,
      appendix: { noun: 'appendix', designation: 'A' },
      scope: { subpart: 'A', part: '1' },
      path: ['3', 'a'],
    },
  ],
  [
    '31 CFR part 1, subpart A, appendix B, 3(a)',
    {
      title: 31,
      appendix: { noun: 'appendix', designation: 'B' },
      scope: { subpart: 'A', part: '1' },
      path: ['3', 'a'],
    },
  ],
  [
    'section 3.(a) of appendix A to part 1',
    { appendix: { noun: 'appendix', designation: 'A' }, scope: { part: '1' }, path: ['3', 'a'] },
  ],
  [
    'Appendix A to Part 5, 3.a',
    { appendix: { noun: 'appendix', designation: 'A' }, scope: { part: '5' }, path: ['3', 'a'] },
  ],
  [
    '12 CFR part 1005, Supp. I, comment 2(b)-1.i',
    {
      ...{ title: 12, appendix: { noun: 'supplement', designation: 'I' }, scope: { part: '1005' } },
      path: ['2', 'b', '1', 'i'],
    },
  ],
  [
    'Appendix A to Part 1005, A-6(a)',
    { appendix: { noun: 'appendix', designation: 'A' }, scope: { part: '1005' }, path: ['A-6', 'a'] },
  ],
  ['Appendix I(F) to Part 13', { appendix: { noun: 'appendix', designation: 'I(F)' }, scope: { part: '13' } }],
  ['appendix to part 19', { appendix: { noun: 'appendix', designation: null }, scope: { part: '19' } }],
  ['31 CFR 1.36 (2005)', { title: 31, section: '1.36', year: '2005' }],
  ['31 CFR 1.36(c)(2005)', { title: 31, section: '1.36', path: ['c'], year: '2005' }],
  ['31 CFR 1.36(c), 2005', { title: 31, section: '1.36', path: ['c'], year: '2005' }],
  ['31 CFR 1.36(c) (July 1, 2005)', { title: 31, section: '1.36', path: ['c'], year: '2005' }],
  ['31 CFR Ch. I (7-1-98 Edition)', { title: 31, scope: { chapter: 'I' }, year: '1998' }],
  [
    '31 C.F.R. pt. 1, subpt. A, app. A, ¶ 3(a)',
    {
      title: 31,
      appendix: { noun: 'appendix', designation: 'A' },
      scope: { part: '1', subpart: 'A' },
      path: ['3', 'a'],
    },
  ],
  ['title 31 part 1', { title: 31, scope: { part: '1' } }],
  ['title 31, section 1.36', { title: 31, section: '1.36' }],
  ['Title 31 of the Code of Federal Regulations, § 1.36', { title: 31, section: '1.36' }],
  ['31 Code of Federal Regulations 1.36', { title: 31, section: '1.36' }],
  ['31 CFR (2005) 1.36', { title: 31, section: '1.36', year: '2005' }],
  ['31 CFR (2005) 1', { title: 31, scope: { part: '1' }, year: '2005' }],
  ['21 CFR chap. I subch. A', { title: 21, scope: { chapter: 'I', subchapter: 'A' } }],
  ['27 CFR parts 40-44', { title: 27, scope: { part: '40-44' } }],
  ['27 CFR parts 40 through 44', { title: 27, scope: { part: '40' }, scopeThrough: '44' }],
  ['29 CFR part 5, 2005', { title: 29, scope: { part: '5' }, year: '2005' }],
  ['See 31 CFR 1.36(c).', { title: 31, section: '1.36', path: ['c'] }],
  ['see also § 1.36', { section: '1.36' }],
  ['1.36(c)(1) introductory text', { section: '1.36', path: ['c', '1'], introductory: true }],
  ['introductory text of § 1.36', { section: '1.36', introductory: true }],
  ['1', { scope: { part: '1' } }],
  ['31 CFR part 1 (2005 ed.)', { title: 31, scope: { part: '1' }, year: '2005' }],
  [
    'Appendix A to Part 5, 2005',
    { appendix: { noun: 'appendix', designation: 'A' }, scope: { part: '5' }, year: '2005' },
  ],
]

const base: ProvisionCitation = {
  kind: 'provision',
  title: null,
  year: null,
  scope: {},
  section: null,
  sectionThrough: null,
  path: [],
  through: [],
}

describe('parseQueryCitation', () => {
  it.each(provisions)('reads %s', (input, expected) => {
    expect(parseQueryCitation(input)).toEqual({ ...base, ...expected })
  })

  it.each([
    ['page 53', { kind: 'page', page: '53', title: null, year: null }],
    ['31 CFR, page iv (2005)', { kind: 'page', page: 'iv', title: 31, year: '2005' }],
    ['p. 53', { kind: 'page', page: '53', title: null, year: null }],
    ['pages 53-55', { kind: 'page', page: '53', through: '55', title: null, year: null }],
    ['us/cfr/t31/s1.36/c', { kind: 'identifier', identifier: '/us/cfr/t31/s1.36/c', title: 31, year: null }],
    ['/us/cfr/t31/s1.36/c', { kind: 'identifier', identifier: '/us/cfr/t31/s1.36/c', title: 31, year: null }],
    ['/us/cfr/t31/p1/', { kind: 'identifier', identifier: '/us/cfr/t31/p1', title: 31, year: null }],
    [
      '/us/cfr/t31/s1.36/c@2005-07-01',
      { kind: 'identifier', identifier: '/us/cfr/t31/s1.36/c', title: 31, year: '2005' },
    ],
  ])('reads %s', (input, expected) => {
    expect(parseQueryCitation(input)).toEqual(expected)
  })

  it.each<[string, Expected[]]>([
    [
      '31 CFR 1.1, 1.3 (2005)',
      [
        { title: 31, section: '1.1', year: '2005' },
        { title: 31, section: '1.3', year: '2005' },
      ],
    ],
    [
      '§§ 1.1(a)-(c), 1.3 and § 1.36(c)(1), (2)',
      [
        { section: '1.1', path: ['a'], through: ['c'] },
        { section: '1.3' },
        { section: '1.36', path: ['c', '1'], also: [{ path: ['c', '2'], through: [] }] },
      ],
    ],
    [
      '31 CFR parts 1, 3-5 and 8',
      [
        { title: 31, scope: { part: '1' } },
        { title: 31, scope: { part: '3-5' } },
        { title: 31, scope: { part: '8' } },
      ],
    ],
    [
      '29 CFR parts 1910, 1926',
      [
        { title: 29, scope: { part: '1910' } },
        { title: 29, scope: { part: '1926' } },
      ],
    ],
    ['part 1 and part 5', [{ scope: { part: '1' } }, { scope: { part: '5' } }]],
    ['subparts A and B of part 1', [{ scope: { subpart: 'A', part: '1' } }, { scope: { subpart: 'B', part: '1' } }]],
  ])('reads the list %s', (input, expected) => {
    expect(parseQueryCitation(input)).toEqual({
      kind: 'list',
      citations: expected.map((one) => ({ ...base, ...one })),
    })
  })

  it.each([
    '',
    'hello',
    '1.36(c)1',
    '1.36 (c)1',
    '31 CFR 10.6 10',
    '31 CFR 1.5(a)-1.6(b)',
    '1.5(a)(1) to § 1.6(a)(1)',
    '31 CFR 1.5-1.6(b)',
    '1 1.36',
    'parts 1 through 5, subpart A',
    '§ 1.36 of parts 1 to 5',
    '31 CFR 1.1, page 3',
    'introductory text',
    '1.36(c',
    '1.36 foo',
    '(c)(1)',
    'part 1 of part 2',
    '2005',
    '5 U.S.C. 552a',
    '/us/usc/t5/s552a',
    '1'.repeat(400),
  ])('does not read %j', (input) => {
    expect(parseQueryCitation(input)).toEqual({ kind: 'unread' })
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '31 CFR',
      '1.36',
      '(c)',
      '(',
      ')',
      '-',
      ' ',
      'part',
      'to',
      'appendix',
      '.',
      '2005',
      '§',
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void parseQueryCitation(pieces.join(''))))
    fc.assert(fc.property(fc.string(), (text) => void parseQueryCitation(text)))
  })
})

describe('parseUscTarget', () => {
  it.each([
    ['5 U.S.C. 552a(d)', '/us/usc/t5/s552a/d'],
    ['5 USC § 552a(e)(4)(G)', '/us/usc/t5/s552a/e/4/G'],
    ['/us/usc/t5/s552a/j/2', '/us/usc/t5/s552a/j/2'],
    ['552a(d)', null],
    ['31 CFR 1.36', null],
  ])('%s', (input, expected) => {
    expect(parseUscTarget(input)).toBe(expected)
  })
})

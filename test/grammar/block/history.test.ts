import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHistory } from '../../../grammar/block/history.ts'

const told = (text: string): string[] =>
  parseHistory(text).map(({ action, document, volume, page, date }) =>
    [action, document, volume && `${volume} FR ${page}`, date].filter(Boolean).join(' | '),
  )

const rows: [text: string, expected: string[]][] = [
  [
    '[T.D. 6871, 31 FR 35, Jan. 4, 1966. Redesignated at 40 FR 16835, Apr. 15, 1975, and amended by T.D. ATF-172, 49 FR 14943, Apr. 16, 1984; T.D. ATF-232, 51 FR 28081, Aug. 5, 1986]',
    [
      'added | T.D. 6871 | 31 FR 35 | 1966-01-04',
      'redesignated | 40 FR 16835 | 1975-04-15',
      'amended | T.D. ATF-172 | 49 FR 14943 | 1984-04-16',
      'amended | T.D. ATF-232 | 51 FR 28081 | 1986-08-05',
    ],
  ],
  [
    '[T.D. ATF-420, 64 FR 71942, Dec. 22, 1999. Redesignated and amended by T.D. TTB-16, 69 FR 52424, 52425, Aug. 26, 2004]',
    ['added | T.D. ATF-420 | 64 FR 71942 | 1999-12-22', 'redesignated | T.D. TTB-16 | 69 FR 52424 | 2004-08-26'],
  ],
  ['52 FR 26305, July 14, 1987, unless otherwise noted.', ['added | 52 FR 26305 | 1987-07-14']],
  [
    'Redesignated by T.D. TTB-16, 69 FR 52424, Aug. 26, 2004, unless otherwise noted.',
    ['redesignated | T.D. TTB-16 | 69 FR 52424 | 2004-08-26'],
  ],
  [
    '[Order No. 960-81, 46 FR 52352, Oct. 27, 1981; correctly designated at 47 FR 4989, Feb. 3, 1982; revised at 51 FR 2, May 1, 1986, effective June 1, 1986. Nomenclature changes at 52 FR 3, May 2, 1987]',
    [
      'added | Order No. 960-81 | 46 FR 52352 | 1981-10-27',
      'redesignated | 47 FR 4989 | 1982-02-03',
      'revised | 51 FR 2 | 1986-05-01',
      'effective | 1986-06-01',
      'nomenclature | 52 FR 3 | 1987-05-02',
    ],
  ],
  [
    'Department Circular 230, Revised, 31 FR 10773, Aug. 13, 1966, unless otherwise noted.',
    ['added | Department Circular 230, Revised | 31 FR 10773 | 1966-08-13'],
  ],
  ['[Correction: 45 FR 12, Jan. 5, 1980]', ['corrected | 45 FR 12 | 1980-01-05']],
  // An amendment of which only the day is printed (27 CFR 45.51).
  [
    '[T.D. ATF-420, 64 FR 71945, Dec. 22, 1999, as amended by T.D. ATF-472, Feb. 27, 2002]',
    ['added | T.D. ATF-420 | 64 FR 71945 | 1999-12-22', 'amended | T.D. ATF-472 | 2002-02-27'],
  ],
  // A day that no calendar has, and a misprinted year (27 CFR 70.11).
  ['[66 FR 1, Feb. 30, 2001]', ['added | 66 FR 1']],
  ['[44 FR 55841, Sept. 28,979]', ['added | 44 FR 55841']],
  ['[Reserved]', []],
]

describe('parseHistory', () => {
  it.each(rows)('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('keeps further pages of one citation (21 CFR 11.1)', () => {
    const text =
      '[69 FR 71655, Dec. 9, 2004; 80 FR 56144, 56336, Sept. 17, 2015; 80 FR 74352, 74547, 74667, Nov. 27, 2015]'
    expect(parseHistory(text).map(({ page, morePages }) => [page, morePages])).toEqual([
      [71655, undefined],
      [56144, [56336]],
      [74352, [74547, 74667]],
    ])
  })

  it('reads the thirteen steps of 31 CFR 1.36', () => {
    const text =
      '[65 FR 69867, Nov. 21, 2000; 65 FR 76005, Dec. 5, 2000, as amended at 66 FR 16603, Mar. 27, 2001; 66 FR 18192, Apr. 6, 2001; 66 FR 48556, Sept. 21, 2001; 67 FR 34403, May 14, 2002; 67 FR 48487, July 24, 2002; 67 FR 62886, Oct. 9, 2002; 68 FR 32638, June 2, 2003; 68 FR 55311, Sept. 25, 2003; 68 FR 67944, Dec. 5, 2003; 69 FR 17299, Apr. 2, 2004; 70 FR 2806, Jan. 18, 2005]'
    const entries = parseHistory(text)
    expect(entries).toHaveLength(13)
    expect(entries[0]).toEqual({
      action: 'added',
      document: null,
      volume: 65,
      page: 69867,
      date: '2000-11-21',
      target: '/us/fr/65/69867',
    })
    expect(entries.map(({ action }) => action).join(' ')).toBe(`added added${' amended'.repeat(11)}`)
    expect(entries[12]?.date).toBe('2005-01-18')
  })

  it.each([
    ['[35 FR 1, Jan. 5, 1970. Redesignated from § 1.36 at 40 FR 2, May 1, 1975]', { from: '§ 1.36', page: 2 }],
    ['[Redesignated as § 211.5 and amended at 42 FR 3, May 1, 1977]', { to: '§ 211.5', also: ['amended'], page: 3 }],
    [
      '[Formerly § 18.5; redesignated from Sec. 18.5(a) as Sec. 19.5 at 43 FR 4, May 1, 1978]',
      { from: 'Sec. 18.5(a)', to: 'Sec. 19.5' },
    ],
    [
      '[Paragraph (d) redesignated as paragraphs (e) and (f) at 43 FR 4, May 1, 1978]',
      { to: 'paragraphs (e) and (f)' },
    ],
    // 27 CFR 70.411
    [
      '[T.D. ATF-308, 56 FR 303, Jan. 3, 1991. Redesignated in part by T.D. ATF-365, 60 FR 33670, June 28, 1995, as amended by T.D. 372, 61 FR 20724, May 8, 1996]',
      { inPart: true, document: 'T.D. ATF-365' },
    ],
    [
      '[T.D. 1, 64 FR 1, Dec. 22, 1999. Redesignated and amended by T.D. 2, 69 FR 2, Aug. 26, 2004]',
      { also: ['amended'], page: 2 },
    ],
  ])('keeps what a redesignation tells: %s', (text, expected) => {
    expect(parseHistory(text).find(({ action }) => action === 'redesignated')).toMatchObject(expected)
  })

  it('goes on behind a redesignation with amendments (27 CFR 44.147)', () => {
    const text =
      '[T.D. 6961, 33 FR 9490, June 28, 1968. Redesignated at 40 FR 16835, Apr. 15, 1975; T.D. ATF-232, 51 FR 28087, Aug. 5, 1986; T.D. ATF-243, 51 FR 43194, Dec. 1, 1986]'
    expect(parseHistory(text).map(({ action }) => action)).toEqual(['added', 'redesignated', 'amended', 'amended'])
  })

  it.each(['[Redesignated as amended at 40 FR 1, May 1, 1975]', '[1 FR 1, as amended from time to time]'])(
    'finds no place in %s',
    (text) => {
      expect(parseHistory(text).some((entry) => 'from' in entry || 'to' in entry)).toBe(false)
    },
  )

  it('throws on no text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseHistory(text))))
  })
})

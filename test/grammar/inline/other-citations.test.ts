import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const rows: [text: string, expected: string[]][] = [
  ['65 FR 40504, June 30, 2000', ['65 FR 40504 -> /us/fr/65/40504']],
  ['69 FR 52424, 52425, Aug. 26', ['69 FR 52424 -> /us/fr/69/52424', '52425 -> /us/fr/69/52425']],
  ['62 FR 35366', ['62 FR 35366 -> /us/fr/62/35366']],
  ['47 F.R. 14874, 1982', ['47 F.R. 14874 -> /us/fr/47/14874']],
  ['Pub. L. 94-196 (89 Stat. 1109)', ['Pub. L. 94-196 -> /us/pl/94/196', '89 Stat. 1109 -> /us/stat/89/1109']],
  ['Public Law 104-52, Section 636', ['Public Law 104-52, Section 636 -> /us/pl/104/52/s636']],
  // GPO links the law alone: its section is an entry of its own.
  [
    'Sec. 201, Pub. L. 85-859, 72 Stat. 1414',
    ['Sec. 201 -> /us/pl/85/859/s201', 'Pub. L. 85-859 -> /us/pl/85/859', '72 Stat. 1414 -> /us/stat/72/1414'],
  ],
  ['72 Stat 1421, as amended; 26', ['72 Stat 1421 -> /us/stat/72/1421']],
  ['72 Stat. 1414, as amended, 1417', ['72 Stat. 1414 -> /us/stat/72/1414', '1417 -> /us/stat/72/1417']],
  ['68A Stat. 917, 26 U.S.C. 7805', ['68A Stat. 917 -> /us/stat/68A/917', '26 U.S.C. 7805 -> /us/usc/t26/s7805']],
  ['48 Stat., as amended, 1066, 1068', ['48 Stat., as amended, 1066 -> /us/stat/48/1066', '1068 -> /us/stat/48/1068']],
  ['Executive Order 12958, E.O. 11738', ['Executive Order 12958 -> /us/eo/12958', 'E.O. 11738 -> /us/eo/11738']],
  ['Executive Orders 12549 and 12689', ['Executive Orders 12549 -> /us/eo/12549', '12689 -> /us/eo/12689']],
  ['T.D. 9011, T.D. ATF-172', ['T.D. 9011 -> /us/td/9011', 'T.D. ATF-172 -> /us/td/ATF-172']],
  ['Treasury Order 102-19', ['Treasury Order 102-19 -> /us/treasury/order/102-19']],
  ['Treasury Department Order No. 221', ['Treasury Department Order No. 221 -> /us/treasury/order/221']],
  ['Treasury Directive 71-02', ['Treasury Directive 71-02 -> /us/treasury/directive/71-02']],
  ['Reorg. Plan No. 26 of 1950', ['Reorg. Plan No. 26 of 1950 -> /us/reorgPlan/1950/26']],
  ['1946 Reorganization Plan No. 2', ['1946 Reorganization Plan No. 2 -> /us/reorgPlan/1946/2']],
  ['26 Op. Atty. Gen. 236', ['26 Op. Atty. Gen. 236 -> /us/opAttyGen/26/236']],
  ['rate.\\1\\ of \\1/2\\ inch', ['\\1\\ \\ 1']],
  ['http://www.treas.gov/31cfr1, (202) 622-5000, foia@5cfr.gov, 1500 Pennsylvania Avenue', []],
]

describe('other citations', () => {
  it.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

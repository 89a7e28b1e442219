import { describe, expect, it } from 'vitest'
import type { ParagraphBlock } from '../../src/export/records.ts'
import { compileText } from '../helpers/compile-text.ts'
import { brokenCover } from '../helpers/leaf-cover.ts'

const TEXT = `§ 1.36 Systems exempt in whole or in part.

(a) *In general.* The systems of records listed here are exempt.

(b) *General exemptions under 5 U.S.C. 552a(j)(2).* (1) The head of the agency may exempt the following systems of records under 5 U.S.C. 552a(j)(2):

(i) Departmental Offices:

| Number | **System name** |
|:-------|:---------------:|
| DO .190 | Investigation *Data* Management System. |
| DO .191 | Reports \\| Letters. |
| [Reserved] | |

(ii) Bureau of Engraving and Printing.

(iii) Bureau of the Mint:
Number\tSystem name
Mint .001\tCash Receivable Accounting Information System.

(2) The provisions of 5 U.S.C. 552a from which the systems are exempt are 5 U.S.C. 552a(c)(3) and (d)(1).

(c) *Rates.* The rates are:

Table 1—Rates of Fees

Kind | Rate
--- | ---
Copy | 10
Search | 20

¹ Estimated.

* For each page.

(d) *End.* This is the end.
`

const volume = compileText('title31.txt', TEXT)

describe('tables of web copies', () => {
  it('lose nothing', () => {
    expect(brokenCover([volume.tree], TEXT, { start: 0, end: TEXT.length })).toEqual([])
    expect(volume.invalid).toEqual([])
  })

  it('stand under the paragraph that holds them', () => {
    const [, b, c] = volume.sections[0]!.blocks as ParagraphBlock[]
    const [exempt] = b!.blocks as ParagraphBlock[]
    expect(exempt!.blocks).toMatchObject([
      {
        text: 'Departmental Offices:',
        blocks: [
          {
            type: 'table',
            caption: null,
            columns: [{ heading: 'Number' }, { heading: 'System name' }],
            rows: [
              { cells: ['DO .190', 'Investigation Data Management System.'] },
              { cells: ['DO .191', 'Reports | Letters.'] },
              { cells: ['[Reserved]', ''] },
            ],
          },
        ],
      },
      { text: 'Bureau of Engraving and Printing.', blocks: [] },
      { blocks: [{ rows: [{ cells: ['Mint .001', 'Cash Receivable Accounting Information System.'] }] }] },
    ])
    expect(c!.blocks).toMatchObject([
      {
        caption: 'Table 1—Rates of Fees',
        rows: [{ cells: ['Copy', '10'] }, { cells: ['Search', '20'] }],
        notes: [
          { label: '¹', text: 'Estimated.' },
          { label: '*', text: 'For each page.' },
        ],
      },
    ])
  })

  it('list systems of records', () => {
    expect(volume.systems.map(({ number, component, reserved }) => [number, component, reserved])).toEqual([
      ['DO .190', 'Departmental Offices', false],
      ['DO .191', 'Departmental Offices', false],
      [null, 'Departmental Offices', true],
      ['Mint .001', 'Bureau of the Mint', false],
    ])
  })
})

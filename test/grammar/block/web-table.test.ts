import { describe, expect, it } from 'vitest'
import { findWebTable, isWebNote, parseWebTable } from '../../../grammar/block/web-table.ts'

const PLAIN = { isAnnounced: false }

function cellsOf(text: string, isAnnounced = false): string[][] | null {
  const lines = text.split('\n')
  const extent = findWebTable(lines, 0, { isAnnounced })
  if (extent === null) return null
  let start = 0
  const rows = lines.map((line) => {
    const at = { text: line, start }
    start += line.length + 1
    return at
  })
  const table = parseWebTable({
    ...{ caption: [], notes: [], form: extent.form, rows: rows.slice(0, extent.end) },
    ruleStart: extent.rule === null ? null : rows[extent.rule]!.start,
  })
  return [...table.header, ...table.body].map((row) => {
    const cells = new Array<string>(table.columns.length).fill('')
    for (const { column, pieces } of row.cells)
      cells[column] = pieces
        .flatMap(({ kind, start, end }) => (kind === 'text' ? [text.slice(start, end)] : []))
        .join('')
    return cells
  })
}

describe('tables of web copies', () => {
  it.each<[string, string, string[][]]>([
    [
      'with outer bars',
      '| Number | System name |\n|---|---|\n| DO .190 | Data. |',
      [
        ['Number', 'System name'],
        ['DO .190', 'Data.'],
      ],
    ],
    [
      'without outer bars, aligned',
      'Kind | Rate\n:-- | :-:\nBeer | 10\nWine | 20\n\nText | more',
      [
        ['Kind', 'Rate'],
        ['Beer', '10'],
        ['Wine', '20'],
      ],
    ],
    [
      'with a bar in a cell',
      '|a|b|\n|-|-|\n|x \\| y|\\||',
      [
        ['a', 'b'],
        ['x | y', '|'],
      ],
    ],
    [
      'with empty cells and a cell too many',
      '| a | b |\n|---|---|\n| | 2 |\n| 1 | |\n| 1 | 2 | 3 |',
      [
        ['a', 'b', ''],
        ['', '2', ''],
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    ],
    [
      'with a reserved row',
      '| a | b |\n|---|---|\n[Reserved]\n| [Reserved] | |',
      [
        ['a', 'b'],
        ['[Reserved]', ''],
        ['[Reserved]', ''],
      ],
    ],
    [
      'with bars and no line of dashes',
      '| a | b |\n| 1 | 2 |',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with tabs and an empty last cell',
      'Number\tName\nA 1\tFirst\nA 2\tSecond\nA 3\t\n[Reserved]',
      [
        ['Number', 'Name'],
        ['A 1', 'First'],
        ['A 2', 'Second'],
        ['A 3', ''],
        ['[Reserved]', ''],
      ],
    ],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it('of one row with tabs need a line above that announces them', () => {
    const text = 'Number\tName\nA 1\tFirst'
    expect(cellsOf(text)).toBeNull()
    expect(cellsOf(text, true)).toEqual([
      ['Number', 'Name'],
      ['A 1', 'First'],
    ])
  })

  it.each([
    'Number\tName\nA 1\tFirst\nA 2\nA 3\tThird',
    '(a)\tFirst thing.\n(b)\tSecond thing.\n(c)\tThird thing.',
    '§ 1.1\tPurpose.\n§ 1.2\tScope.\n§ 1.3\tTerms.',
    '1.1\tPurpose.\n1.2\tScope.\n1.3\tTerms.',
    '1.\tPurpose.\n2.\tScope.\n3.\tTerms.',
    'either | or\nneither | nor',
    'a | b\n---\n',
    '|---|\n|---|',
    '',
  ])('are not %j', (text) => {
    expect(findWebTable(text.split('\n'), 0, PLAIN)).toBeNull()
  })
})

describe('notes under a table of a web copy', () => {
  it.each([
    ['* Prorate tax for fractions of a pound.', true, true],
    ['¹ Estimated.', true, true],
    ['\\1\\ Estimated.', true, true],
    ['Note: Rates are of 1990.', false, true],
    ['*Definitions.* In this part', false, false],
    ['* * * * *', false, false],
    ['(ii) Next.', false, false],
  ])('%s', (line, behindBlank, direct) => {
    expect(isWebNote(line, { isDirect: false })).toBe(behindBlank)
    expect(isWebNote(line, { isDirect: true })).toBe(direct)
  })
})

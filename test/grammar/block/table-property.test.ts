/** Draw random tables as GPO sets them and read them back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../../grammar/block/table.ts'
import { createSource } from '../../../src/ast/source.ts'
import { toTableRecord } from '../../../src/export/table-record.ts'
import { buildTable } from '../../../src/parse/build-table.ts'
import { drawTable, type TablePlan } from './draw-table.ts'
import { tableLines, uncoveredText } from './table-helpers.ts'

const word = fc.stringMatching(/^[A-Za-z][a-z]{0,8}$/)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const figure = fc.integer({ min: 0, max: 999_999 }).map((value) => value.toLocaleString('en-US'))

/** An empty cell is filled with dots; without them an empty column of two rows cannot be told from a wide river. */
const maybe = (cell: fc.Arbitrary<string>, leaders: boolean) =>
  leaders ? fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('') }) : cell

/** No spanning heads, one over all columns, or two that share them. */
function spannersOf(heads: [string, string], cut: number, columns: number): TablePlan['spanners'] {
  if (columns < 2 || cut === 0) return []
  if (cut >= columns) return [{ head: heads[0], columns }]
  return [
    { head: heads[0], columns: cut },
    { head: heads[1], columns: columns - cut },
  ]
}

const plan: fc.Arbitrary<TablePlan> = fc
  .record({
    kinds: fc.array(fc.constantFrom('words' as const, 'figures' as const), { minLength: 1, maxLength: 4 }),
    leaders: fc.boolean(),
    cut: fc.integer({ min: 0, max: 4 }),
    group: fc.boolean(),
  })
  .chain(({ kinds, leaders, cut, group }) =>
    fc.record({
      kinds: fc.constant(kinds),
      leaders: fc.constant(leaders),
      spanners: fc.tuple(phrase(2), phrase(2)).map((heads) => spannersOf(heads, cut, kinds.length)),
      pageAfter: fc.integer({ min: 0, max: 3 }),
      group: group ? phrase(2) : fc.constant(null),
      heads: fc.tuple(phrase(3), ...kinds.map(() => phrase(3))),
      rows: fc.array(
        fc.record({
          indent: fc.constantFrom(0, 0, 2),
          cells: fc.tuple(phrase(8), ...kinds.map((kind) => maybe(kind === 'figures' ? figure : phrase(8), leaders))),
        }),
        { minLength: 2, maxLength: 8 },
      ),
    }),
  )

describe('parseTable on drawn tables', () => {
  it('reads every cell back', () => {
    fc.assert(
      fc.property(plan, (table) => {
        const text = drawTable(table)
        const record = toTableRecord(buildTable(parseTable(tableLines(text)), createSource(text)))
        expect(record.rows.map((row) => row.cells)).toEqual([
          ...(table.group === null ? [] : [[table.group, ...table.kinds.map(() => '')]]),
          ...table.rows.map((row) => row.cells),
        ])
        expect(record.columns.map((column) => column.heading)).toEqual(
          table.heads.map((head, index) => [...spannerOver(table, index), head].join(' > ')),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every character of any text in exactly one piece', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '-'.repeat(72),
        '-'.repeat(112),
        '  ----  ======',
        'A...........  B',
        '\\1\\ Note.',
        '[[Page 9]]',
      ),
      fc.stringMatching(/^[ A-Za-z.()$*\\[\]-]{0,100}$/),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n').replace(/\r/g, '')
        expect(uncoveredText(text, parseTable(tableLines(text)))).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

function spannerOver(table: TablePlan, column: number): string[] {
  let from = 1
  for (const { head, columns } of table.spanners) {
    if (column >= from && column < from + columns) return [head]
    from += columns
  }
  return []
}

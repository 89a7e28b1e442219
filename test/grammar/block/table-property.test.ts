/** Draw random tables as GPO sets them and read them back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../../grammar/block/table.ts'
import { createSource } from '../../../src/ast/source.ts'
import { toTableRecord } from '../../../src/export/table-record.ts'
import { buildTable } from '../../../src/parse/build-table.ts'
import { drawTable, type TablePlan } from './draw-table.ts'
import { headingsOf, rowsOf, type TableTraits, tablePlan } from './generate-table.ts'
import { tableLines, uncoveredText } from './table-helpers.ts'

function readBack(table: TablePlan) {
  const text = drawTable(table)
  return toTableRecord(buildTable(parseTable(tableLines(text)), createSource(text)))
}

describe('parseTable on drawn tables', () => {
  it.each<[string, Partial<TableTraits>]>([
    ['plain', {}],
    ['heads of several levels', { levels: 3 }],
    ['many narrow columns', { columns: 9, width: 112 }],
    ['short entries in the middle', { middle: true }],
    ['sums under dashes', { sums: true }],
    ['heads across the body', { group: true }],
    ['no head', { headless: true }],
    ['figures in the last line of a row', { figuresLast: true }],
    ['captions and notes', { caption: true, notes: true }],
    ['the page turns inside', { page: true }],
  ])('reads every cell back: %s', (_, traits) => {
    fc.assert(
      fc.property(tablePlan(traits), (table) => {
        const record = readBack(table)
        expect(record.rows.map((row) => row.cells)).toEqual(rowsOf(table))
        expect(record.columns.map((column) => column.heading)).toEqual(headingsOf(table))
        expect(record.caption).toBe(table.caption.length === 0 ? null : table.caption.join(' '))
        expect(record.notes.map((note) => note.text)).toEqual(table.notes.map((note) => note.text))
      }),
      { numRuns: 200 },
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

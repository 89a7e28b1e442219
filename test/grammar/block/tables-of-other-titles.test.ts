/** Tables set as other titles set them, each named after the trap in it. */
import { describe, expect, it } from 'vitest'
import { findTableEnd, parseTable } from '../../../grammar/block/table.ts'
import { createSource } from '../../../src/ast/source.ts'
import { toTableRecord } from '../../../src/export/table-record.ts'
import { buildTable } from '../../../src/parse/build-table.ts'
import { tableLines } from './table-helpers.ts'

const RULE = '-'.repeat(72)

function read(lines: readonly string[]) {
  const text = lines.join('\n')
  const { columns, rows, notes } = toTableRecord(buildTable(parseTable(tableLines(text)), createSource(text)))
  return {
    headings: columns.map(({ heading }) => heading),
    rows: rows.map(({ cells }) => cells),
    notes: notes.map(({ text: words }) => words),
  }
}

// 50 CFR 17.11: lines of one blank set off the heads of the body.
const WILDLIFE = [
  RULE,
  '            Species                   Historic range         Status',
  RULE,
  '               Mammals',
  ' ',
  'Addax..........................  North Africa...........  E',
  'Armadillo, giant...............  Venezuela and Guyana to  E',
  '                                  Argentina.',
  ' ',
  '                                 Birds',
  ' ',
  'Akepa, Hawaii..................  U.S.A. (HI)............  E',
  RULE,
]

// 49 CFR 172.101: numbers under the heads, and a stub that is empty where a material has no symbol.
const MATERIALS = [
  RULE,
  '                                                  Packaging',
  ' Symbols      Shipping names        PG  --------------------------------',
  '                                             Exceptions         Bulk',
  '(1)         (2)                   (5)   (8A)           (8C)',
  RULE,
  '            Accellerene, see p-',
  '             Nitrosodimethylaniline',
  '            Accumulators, see',
  '             Batteries, wet',
  'D           Accumulators,                306            None',
  '             pressurized',
  '            Acetal...............  II    150            242',
  RULE,
]

// 10 CFR 20.1004: figures that hold words, over an empty stub.
const NEUTRONS = [
  RULE,
  '                        Neutron energy   Quality factor     Fluence',
  RULE,
  '(thermal)...........  2.5 x 10-8........               2  980 x 10\\6\\',
  '                      1 x 10-7..........               2  980 x 10\\6\\',
  '                      5 x 10-1..........              11   39 x 10\\6\\',
  RULE,
]

// 29 CFR 1910.1000, Table Z-1: lettered notes among the others.
const CONTAMINANTS = [
  RULE,
  '          Substance                 CAS No. (c)           ppm (a) \\1\\',
  RULE,
  'Acetaldehyde....................         75-07-0                  200',
  'Acetic acid.....................         64-19-7                   10',
  RULE,
  '\\1\\ The PELs are 8-hour TWAs unless otherwise noted; a',
  '  (C) designation denotes a ceiling limit.',
  '(a) Parts of vapor per million parts of air.',
  '(c) The CAS number is for information only.',
]

describe('tables of other titles', () => {
  it('go on behind a line of one blank', () => {
    expect(findTableEnd([...WILDLIFE, '', '    (i) Next.'], 0)).toBe(WILDLIFE.length)
    expect(read(WILDLIFE).rows).toEqual([
      ['Mammals', '', ''],
      ['Addax', 'North Africa', 'E'],
      ['Armadillo, giant', 'Venezuela and Guyana to Argentina.', 'E'],
      ['Birds', '', ''],
      ['Akepa, Hawaii', 'U.S.A. (HI)', 'E'],
    ])
  })

  it('number their columns under the heads, and open a row with the second column', () => {
    const { headings, rows } = read(MATERIALS)
    expect(headings).toEqual([
      ...['Symbols (1)', 'Shipping names (2)', 'PG (5)'],
      ...['Packaging > Exceptions (8A)', 'Packaging > Bulk (8C)'],
    ])
    expect(rows).toEqual([
      ['', 'Accellerene, see p-Nitrosodimethylaniline', '', '', ''],
      ['', 'Accumulators, see Batteries, wet', '', '', ''],
      ['D', 'Accumulators, pressurized', '', '306', 'None'],
      ['', 'Acetal', 'II', '150', '242'],
    ])
  })

  it('set figures with words in them to the right', () => {
    expect(read(NEUTRONS).rows).toEqual([
      ['(thermal)', '2.5 x 10-8', '2', '980 x 10\\6\\'],
      ['', '1 x 10-7', '2', '980 x 10\\6\\'],
      ['', '5 x 10-1', '11', '39 x 10\\6\\'],
    ])
  })

  it('letter their notes, but not the wrapped lines of one', () => {
    expect(read(CONTAMINANTS).notes).toEqual([
      'The PELs are 8-hour TWAs unless otherwise noted; a (C) designation denotes a ceiling limit.',
      'Parts of vapor per million parts of air.',
      'The CAS number is for information only.',
    ])
  })

  it('may open a row with a letter under a rule', () => {
    const rows = [
      RULE,
      '     A                    B',
      RULE,
      '                  Fees',
      RULE,
      '(a) One...............  1',
      RULE,
    ]
    expect(findTableEnd([...rows, '', 'Text.'], 0)).toBe(rows.length)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTableEnd, isLeaderLine, isRule, isSoftRule, parseTable } from '../../../grammar/block/table.ts'
import { createSource } from '../../../src/ast/source.ts'
import { toTableRecord } from '../../../src/export/table-record.ts'
import { buildTable } from '../../../src/parse/build-table.ts'
import { tableLines, uncoveredText } from './table-helpers.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/tables')
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))
const textOfFixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8')
const RULE = '-'.repeat(72)

describe('parseTable on cuts of printed volumes', () => {
  it.each(names)('reads %s', async (name) => {
    const text = textOfFixture(name)
    const record = toTableRecord(buildTable(parseTable(tableLines(text)), createSource(text)))
    await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(
      join(FIXTURES, name.replace('.txt', '.json')),
    )
  })

  it.each(names)('keeps every character of %s in one piece', (name) => {
    const text = textOfFixture(name)
    expect(uncoveredText(text, parseTable(tableLines(text)))).toBe('')
  })

  it('holds several designations in one cell of one row', () => {
    const text = textOfFixture('cells-of-several-lines.txt')
    const { rows } = toTableRecord(buildTable(parseTable(tableLines(text)), createSource(text)))
    expect(rows.map(({ cells }) => cells[0]!.slice(0, 12))).toEqual(['(a) Imposes ', '(b) Must--(1', '(c) Usually '])
  })

  it('yields a table without rows from nothing', () => {
    expect(parseTable([])).toMatchObject({ caption: [], body: [], header: [], notes: [] })
  })
})

describe('isRule', () => {
  it.each([
    [RULE, true],
    ['-'.repeat(112), true],
    [`${RULE}  `, true],
    // The fence of a footnote, 31 CFR 2005 vol. 1:7363.
    ['-'.repeat(75), false],
    // The cover page, 31 CFR 2005 vol. 1:333.
    [`  ${'-'.repeat(68)}`, false],
    [`${RULE} (a)`, false],
    ['__proto__', false],
    ['', false],
  ])('%j: %j', (line, expected) => {
    expect(isRule(line)).toBe(expected)
  })
})

describe('isSoftRule', () => {
  it.each([
    [' ', true],
    ['', false],
    ['  ', false],
  ])('%j: %j', (line, expected) => {
    expect(isSoftRule(line)).toBe(expected)
  })
})

describe('isLeaderLine', () => {
  it.each([
    ['Title 1 through Title 16.................................as of January 1', true],
    ['DO .303...................................  TIGTA General', true],
    ['17.2 Regulation at 75 FR 73954 confirmed...........................12563', true],
    ['  Explanation.................................................       v', true],
    ['   Day.........................................................', false],
    ['       In subpart . . .        You will find provisions related to . . .', false],
    ['    (a) Under the provisions of 5 U.S.C. 552a(j)(2), the head ...', false],
    ['.....................  12', false],
  ])('%j: %j', (line, expected) => {
    expect(isLeaderLine(line)).toBe(expected)
  })
})

describe('findTableEnd', () => {
  const rows = [RULE, '     A                    B', RULE, 'One.....  1', 'Two.....  2']
  it.each<[string, string[], number]>([
    ['closing rule', [...rows, RULE, '', '    (b) Next.'], 6],
    ['no head', [RULE, 'One.....  1', RULE, '', 'Text.'], 3],
    ['notes under it', [...rows, RULE, '* Note that', '  goes on.', '\\1\\ More.', '', 'Text.'], 9],
    ['page inside', [...rows, '', '[[Page 60]]', '', ' ', 'Three...  3', RULE, '', 'Text.'], 11],
    ['page under the head', [RULE, '  A   B', RULE, '', '[[Page 6]]', '', ' ', 'One.....  1', RULE, ''], 9],
    ['head across the body', [...rows, RULE, '       C', RULE, 'Three...  3', RULE, '', 'Text.'], 10],
    ['paragraph close under it', [...rows, RULE, '    (b) Next.', 'More.', '', RULE], 6],
    ['blank line inside', [...rows, '', 'Three...  3', RULE, ''], 8],
    ['closing rule missing, section', [...rows, '', '', 'Sec. 1.2  Next.', '', RULE], 5],
    ['closing rule missing, paragraph', [...rows, '', '    (b) The next paragraph of the section goes', RULE], 5],
    ['closing rule missing, end', rows, 5],
    ['caption above', ['        Table 1', ...rows, RULE, ''], 7],
    ['rules of one blank', [' ', '       Hours', ' ', 'One.....  1', ' ', '', 'Text.'], 5],
  ])('%s', (_, lines, expected) => {
    expect(findTableEnd(lines, 0)).toBe(expected)
  })
})

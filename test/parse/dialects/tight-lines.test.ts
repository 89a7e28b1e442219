import { describe, expect, it } from 'vitest'
import { createSource } from '../../../src/ast/source.ts'
import { plainView } from '../../../src/ast/source-view.ts'
import { isTight, viewOfTightLines } from '../../../src/parse/dialects/tight-lines.ts'
import { brokenCover } from '../../helpers/leaf-cover.ts'
import { compileText } from '../../helpers/volumes.ts'

const TIGHT = '§ 1.1 Scope.\n(a) In general. This part applies to:\n(1) Records; and\n(2) Systems.\n(b) [Reserved]\n'

describe('lines that part paragraphs', () => {
  it.each([
    [true, TIGHT],
    [true, TIGHT.replaceAll('\n', '\r\n')],
    [false, TIGHT.replaceAll('\n', '\n\n')],
    [false, TIGHT.replaceAll('§', 'Sec.')],
    [
      false,
      '§ 1.1 Scope.\n(a) In general. This part applies to\nrecords that the agency keeps, and\nto systems.\n(b) Nothing\nelse.\n',
    ],
  ])('are told: %s', (expected, text) => {
    expect(isTight(text)).toBe(expected)
  })

  it('have blank lines between, but for the rows of a table', () => {
    const read = (text: string): string => viewOfTightLines(plainView(createSource(text))).source.text
    expect(read('§ 1.1 Scope.\n(a) The systems are:\n| No. | Name |\n|---|---|\n| 1 | A |\n(b) End.\n')).toBe(
      '§ 1.1 Scope.\n\n(a) The systems are:\n\n| No. | Name |\n|---|---|\n| 1 | A |\n\n(b) End.\n',
    )
  })

  it('stand in the tree as they are written', () => {
    const { tree, sections } = compileText(TIGHT)
    expect(brokenCover([tree], TIGHT, { start: 0, end: TIGHT.length })).toEqual([])
    expect(sections[0]!.heading).toBe('Scope.')
    expect(sections[0]!.blocks.map(({ position: { start, end } }) => TIGHT.slice(start.offset, end.offset))).toEqual([
      '(a) In general. This part applies to:\n(1) Records; and\n(2) Systems.',
      '(b) [Reserved]',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { createSource } from '../../../src/ast/source.ts'
import { plainView } from '../../../src/ast/source-view.ts'
import { viewOfTabs } from '../../../src/parse/dialects/tabs.ts'
import { brokenCover } from '../../helpers/leaf-cover.ts'
import { compileText } from '../../helpers/volumes.ts'

const read = (text: string): string => viewOfTabs(plainView(createSource(text))).source.text

describe('tabs', () => {
  it.each([
    ['\t\tCentred', '                Centred'],
    ['ab\tc\n    x', 'ab\tc\n    x'],
    ['ab\t\tc\n\t    x', 'ab              c\n            x'],
    ['    (a) Text.\n\tCentred', '    (a) Text.\n        Centred'],
    ['\t(a) Text.\n\t\tCentred', '    (a) Text.\n        Centred'],
    ['\t(a) Text.\n    Words.\n\t(b) More.', '    (a) Text.\n    Words.\n    (b) More.'],
    ['PARTS 194\t399 [RESERVED]', 'PARTS 194\t399 [RESERVED]'],
  ])('of %j are blanks', (written, words) => {
    expect(read(written)).toBe(words)
  })

  it('stand in the tree as they are written', () => {
    const text = 'Sec. 1.1  Records.\n\n\t(a) The agency keeps\n\t\trecords.\n\t(b) It may end.\n'
    const { tree, sections } = compileText(text)
    expect(tree.dialect).toBe('gpo')
    expect(brokenCover([tree], text, { start: 0, end: text.length })).toEqual([])
    expect(sections[0]!.blocks.map(({ position: { start, end } }) => text.slice(start.offset, end.offset))).toEqual([
      '(a) The agency keeps\n\t\trecords.',
      '(b) It may end.',
    ])
  })
})

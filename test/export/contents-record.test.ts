import { describe, expect, it } from 'vitest'
import { toContentsRecord } from '../../src/export/contents-record.ts'
import { validateRecord } from '../../src/validate/validate-record.ts'
import { buildTree } from '../helpers/build-tree.ts'

describe('the outline of a volume', () => {
  const printed = '[[Page 7]]\n\nPART 1_DISCLOSURE\n\nSec. 1.1  General.\n\n    Words\n\n[[Page 8]]\n\nand more.\n'
  const { tree } = buildTree(
    printed,
    (b) => {
      const page = b.page('7')
      const part = b.heading(b.mark('PART 1_'), 'DISCLOSURE')
      const heading = b.heading(b.mark('Sec. 1.1'), 'General.')
      const words = b.text('Words')
      const paragraph = b.paragraph(null, {}, b.content(words, b.page('8'), 'and more.'))
      return [page, b.division('part', '1', {}, part, b.division('section', '1.1', {}, heading, paragraph))]
    },
    { title: 31 },
  )
  const record = toContentsRecord(tree, 'volume.txt')

  it('fits its schema', () => {
    expect(validateRecord('contents', record)).toEqual([])
  })

  it('names each division with its heading as printed, its number and its pages', () => {
    expect(record).toMatchObject({ source: 'volume.txt', title: 31, identifier: '/us/cfr/t31' })
    expect(record.children).toMatchObject([
      {
        type: 'part',
        number: '1',
        label: 'PART 1_DISCLOSURE',
        heading: 'DISCLOSURE',
        reserved: false,
        pages: ['7', '8'],
        children: [{ type: 'section', number: '1.1', label: 'Sec. 1.1 General.', heading: 'General.', children: [] }],
      },
    ])
  })
})

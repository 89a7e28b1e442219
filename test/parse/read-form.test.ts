import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/export/records.ts'
import { compileText } from '../helpers/compile-text.ts'

/** Forms and paragraphs of a section, each with its lines or words. */
function blocksOf(body: string): [string, string | string[]][] {
  const { sections } = compileText('title48.txt', `Sec. 1.1  Forms.\n\n${body}\n`)
  const draw = (block: Block): [string, string | string[]][] => [
    ...('lines' in block ? [[block.type, block.lines] as [string, string[]]] : []),
    ...(block.type === 'paragraph' ? [[block.type, block.text] as [string, string]] : []),
    ...('blocks' in block ? block.blocks.flatMap(draw) : []),
  ]
  return sections[0]!.blocks.flatMap(draw)
}

describe('forms', () => {
  it('takes lines to fill that are set like paragraphs together', () => {
    expect(
      blocksOf(`    (a) Give your name and number.
    Name________________________________________________________________
    TIN_________________________________________________________________
    (b) Sign.`),
    ).toEqual([
      ['paragraph', 'Give your name and number.'],
      [
        'form',
        [
          'Name________________________________________________________________',
          'TIN_________________________________________________________________',
        ],
      ],
      ['paragraph', 'Sign.'],
    ])
  })

  it('leaves a blank inside a sentence to its paragraph', () => {
    expect(
      blocksOf(`    I hereby resign my position as ____________, effective 
________.`),
    ).toEqual([['paragraph', 'I hereby resign my position as ____________, effective ________.']])
  })

  it('keeps each line to write on', () => {
    expect(
      blocksOf(`    Sign here.
________________________
(Signature)`),
    ).toEqual([
      ['paragraph', 'Sign here.'],
      ['form', ['________________________', '(Signature)']],
    ])
  })

  it('leaves a list to its entries', () => {
    expect(
      blocksOf(`    (a) The bureau has its seat in Washington and in the following 
cities:

Atlanta
Boston

    (b) The others have none.`).map(([type]) => type),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })
})

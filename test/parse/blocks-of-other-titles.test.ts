/** Blocks set as other titles set them. */
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toSectionRecords } from '../../src/export/section-record.ts'
import type { BlockRecord } from '../../src/index.ts'
import { parseVolume } from '../../src/processor.ts'

function blocksOf(lines: readonly string[]): [string, string, string][] {
  const value = ['PART 1_RULES', '', '', '', 'Sec. 1.1  Purpose.', '', ...lines, ''].join('\n')
  const [section] = toSectionRecords(parseVolume(new VFile({ path: 'title29.txt', value })))
  const outline = (blocks: readonly BlockRecord[]): [string, string, string][] =>
    blocks.flatMap((block) => [
      [block.type, 'path' in block ? (block.path ?? []).join('/') : '', wordsOf(block)] as [string, string, string],
      ...('blocks' in block ? outline(block.blocks) : []),
    ])
  return outline(section!.blocks)
}

function wordsOf(block: BlockRecord): string {
  if (block.type === 'table') return block.caption ?? ''
  return 'text' in block ? (block.text ?? '') : ''
}

describe('blocks of other titles', () => {
  it('compute in the middle of the page (29 CFR 1910.1000)', () => {
    expect(
      blocksOf([
        '    (a) Substituting this information in the formula, we have',
        '',
        '                 (2x150 + 2x75 + 4x50)/8 = 81.25 ppm',
        '',
        'Since 81.25 ppm is less than 100 ppm, the exposure is acceptable.',
      ]).map(([type]) => type),
    ).toEqual(['paragraph', 'formula', 'paragraph'])
  })

  it('number a formula at the right (40 CFR 60.42Da)', () => {
    const blocks = blocksOf([
      '    (a) The following equation applies:',
      '',
      '  E = (EHo Ho + EHg Hg)/(Ho + Hg)    (Eq. 2)',
      '',
      'where:',
      '',
      'E = emission rate from both fuels, ng/J',
      'Ho = heat input of oil',
    ])
    expect(blocks.map(([type]) => type)).toEqual(['paragraph', 'formula'])
  })

  it('leave a name to be filled in, in a paragraph with a designation (48 CFR 52.203-2)', () => {
    expect(
      blocksOf([
        '    (b) The signatory--',
        '    (1) Is the person responsible for determining the prices; or',
        '    (2)(i) Has been authorized, in writing, to act as agent for the ',
        'following principals: ________________________ [insert full name of ',
        'person(s)];',
        '    (ii) As an authorized agent, does certify.',
      ]).map(([, path]) => path),
    ).toEqual(['b', 'b/1', 'b/2', 'b/2/i', 'b/2/ii'])
  })

  it('describe a table between its caption and its rule (14 CFR 25.341)', () => {
    const rule = '-'.repeat(72)
    expect(
      blocksOf([
        '    (a) The velocities are these:',
        '',
        '                   Table 1--Reference Gust Velocities',
        '',
        '                           [Feet per second]',
        rule,
        '                       Altitude                              Velocity',
        rule,
        'Sea level..................................................         56.0',
        '15,000.....................................................         44.0',
        rule,
      ]).at(-1),
    ).toEqual(['table', '', 'Table 1--Reference Gust Velocities [Feet per second]'])
  })
})

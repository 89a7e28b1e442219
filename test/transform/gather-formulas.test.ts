import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toSectionRecords } from '../../src/export/section-record.ts'
import { parseVolume } from '../../src/processor.ts'

const TEXT = `Sec. 60.40  Computation.

    (a) The rate of each affected facility is determined 
by:

E = (EHo Ho + EHg Hg)/(Ho + Hg)

where:

Ho = the heat input from the combustion of oil, in J.
Hg = the heat input from gas; and
EHo = the emission rate.

    (b) The amount shall be--

                              A = B x C                          (Eq. 1)

    (c) The limits are:

    NOx = 0.20 lb/million Btu;
    SO2 = 0.30 lb/million Btu.
`

describe('formulas', () => {
  const [section] = toSectionRecords(parseVolume(new VFile({ path: 'title40.txt', value: TEXT })))
  const inner = section?.blocks.map((block) => ('blocks' in block ? block.blocks : []))

  it('hold the list that says what their letters stand for', () => {
    expect(inner?.[0]).toMatchObject([
      {
        type: 'formula',
        lines: [
          'E = (EHo Ho + EHg Hg)/(Ho + Hg)',
          'where:',
          'Ho = the heat input from the combustion of oil, in J.',
          'Hg = the heat input from gas; and',
          'EHo = the emission rate.',
        ],
      },
    ])
  })

  it('may stand far to the right', () => {
    expect(inner?.[1]).toMatchObject([{ type: 'formula', text: 'A = B x C (Eq. 1)' }])
  })

  it('are no lists of limits', () => {
    expect(JSON.stringify(inner?.[2])).not.toContain('"formula"')
  })
})

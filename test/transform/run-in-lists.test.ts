import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/volumes.ts'

describe('a title that asks, with a verb in it', () => {
  it('leaves no doubt of the paragraph behind it (1 CFR 426.207(c), 2023, set anew)', () => {
    const { sections, diagnostics } = compileText(`PART 426_NATIONAL COMMISSION



Sec. 426.207  Confidential commercial information.

    (a) Notice of FOIA lawsuit. Whenever a requester files a lawsuit, the 
Commission must promptly notify the submitter.
    (b) When notice to submitters is required. (1) The Commission must 
promptly provide written notice to the submitter.
    (2) The notice must either describe the commercial information 
requested or include a copy of the requested records.
    (c) When the request is late, the Commission may refuse it. (1) This 
may be so.
`)
    const [, asks, tells] = sections[0]!.blocks.map((block) => ('blocks' in block ? block : null))
    expect(asks).toMatchObject({ heading: 'When notice to submitters is required.', blocks: [{}, {}] })
    expect(tells?.blocks).toEqual([])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'depth-tie')).toEqual([])
  })
})

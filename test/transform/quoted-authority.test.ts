import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/volumes.ts'

const volume = (announcement: string) => `PART 21_PREPARATION OF DOCUMENTS



Sec. 21.45  Nonstatutory authority.

    Citation to a nonstatutory document as authority shall be placed 
${announcement}

    Authority: Sec. 9, Pub. L. 89-670, 80 Stat. 944 (49 U.S.C. 1657). 
E.O. 11222, 30 FR 6469, 3 CFR, 1965 Comp., p. 10.

[37 FR 23611, Nov. 4, 1972]
`

describe('an authority in a section', () => {
  it('is quoted where the text gives it for an example (1 CFR 21.45, 2023, set anew)', () => {
    const [section] = compileText(volume('after the statutory citations. For example:')).sections
    expect(section!.authority).toBeNull()
    expect(section!.blocks[1]).toMatchObject({
      type: 'extract',
      blocks: [{ text: expect.stringMatching(/^Authority: Sec\. 9, Pub/) }],
    })
  })

  it('is its own elsewhere', () => {
    const [section] = compileText(volume('after the statutory citations.')).sections
    expect(section!.authority?.text).toMatch(/^Sec\. 9, Pub/)
    expect(section!.blocks).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

const volume = (end: string) => `PART 19_DEBARMENT--Table of Contents

                            Subpart A_General



Sec. 19.25  Scope.

    (a) See Sec. 19.800 and Sec. 19.30. They stand in subpart B of this
part. Subpart A of this part and the appendix to this part apply.
    (b) See paragraph (c) of Sec. 19.50 and paragraph (d) of this section.



Sec. 19.50  Proof.

    (a) In general. (1) ${end}
`

const messages = (text: string) =>
  compileText('CFR-2005-title31-vol1.txt', text).diagnostics.flatMap(({ ruleId, message }) =>
    ruleId === 'reference-resolves' ? [message] : [],
  )

describe('where a file is cut off', () => {
  it('names what would stand behind that place', () => {
    expect(messages(volume('All information in support of t'))).toEqual([
      '31 CFR 19.800 is not in this file, which is cut off before it, in 31 CFR 19.50(a)(1).',
      '31 CFR 19.30 does not exist: there is no § 19.30 in 31 CFR part 19.',
      '31 CFR part 19, subpart B is not in this file, which is cut off before it, in 31 CFR 19.50(a)(1).',
      '31 CFR Appendix to Part 19 is not in this file, which is cut off before it, in 31 CFR 19.50(a)(1).',
      '31 CFR 19.50(c) is not in this file, which is cut off before it, in 31 CFR 19.50(a)(1).',
      '31 CFR 19.25(d) does not exist: there is no (d) under 31 CFR 19.25.',
    ])
  })

  it('is nowhere in a file that ends with a sentence', () => {
    const found = messages(volume('All information counts.'))
    expect(found).toHaveLength(6)
    expect(found.filter((message) => message.includes('cut off'))).toEqual([])
  })
})

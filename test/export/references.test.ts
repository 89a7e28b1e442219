import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

const PRINTED = `[[Page 5]]

                      PART 1_DISCLOSURE OF RECORDS

    Authority: 5 U.S.C. 301.



Sec. 1.1  Exemptions under 5 U.S.C. 552a.

    (a) See 5 U.S.C. 552a (j) and (k), and Sec. 1.9.

[65 FR 69867, Nov. 21, 2000]
`

describe('edges of references', () => {
  const { references } = compileText('CFR-2005-title31-vol1.txt', PRINTED)

  it('go from the innermost provision to each target, with the kind of print', () => {
    expect(references.map(({ from, where, target, resolved }) => [from, where, target, resolved])).toEqual([
      ['/us/cfr/t31/p1', 'authority', '/us/usc/t5/s301', null],
      ['/us/cfr/t31/s1.1', 'heading', '/us/usc/t5/s552a', null],
      ['/us/cfr/t31/s1.1/a', 'text', '/us/usc/t5/s552a/j', null],
      ['/us/cfr/t31/s1.1/a', 'text', '/us/usc/t5/s552a/k', null],
      ['/us/cfr/t31/s1.1/a', 'text', '/us/cfr/t31/s1.9', false],
      ['/us/cfr/t31/s1.1', 'history', '/us/fr/65/69867', null],
    ])
  })

  it('have page, citation and words', () => {
    expect(references[2]).toMatchObject({ citation: '31 CFR 1.1(a)', text: '5 U.S.C. 552a (j)', page: '5' })
  })
})

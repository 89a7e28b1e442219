/** A part that fills several volumes: 26 CFR part 1. The words are made for the test in the form of the print. */
import { describe, expect, it } from 'vitest'
import { linkVolumes, toLinkable } from '../../src/corpus/link-volumes.ts'
import { compileText } from '../helpers/compile-text.ts'

const volume = (held: string, number: string, words: string): string => `[Title 26 CFR ]

                       TITLE 26--INTERNAL REVENUE



          (This book contains part 1, Sec. Sec. ${held})

                         PART 1_INCOME TAXES



Sec. ${number}  General rule.

    (a) ${words}
`

const second = compileText(
  'CFR-2004-title26-vol2.txt',
  volume('1.61 to 1.169', '1.61-1', 'See Sec. 1.1-1(a), Sec. 1.861-4(b) and Sec. 1.99-1.'),
)
const first = compileText('CFR-2004-title26-vol1.txt', volume('1.0-1 to 1.60', '1.1-1', 'See Sec. 1.61-1.'))
const last = compileText('CFR-2004-title26-vol9.txt', volume('1.861 to End', '1.861-4', 'See Sec. 1.861-4(b).'))

describe('a volume with some sections of a part', () => {
  const edges = second.references.filter(({ from }) => from?.startsWith('/us/cfr/t26/s'))

  it('knows nothing of the sections before and behind, and misses those between', () => {
    expect(edges.map(({ target, resolved }) => [target, resolved])).toEqual([
      ['/us/cfr/t26/s1.1-1/a', null],
      ['/us/cfr/t26/s1.861-4/b', null],
      ['/us/cfr/t26/s1.99-1', false],
    ])
  })

  it('says what is missing, and nothing of the line that tells what it holds', () => {
    const told = second.diagnostics.filter(({ ruleId }) => ruleId === 'reference-resolves')
    expect(told.map(({ message }) => message)).toEqual([
      '26 CFR 1.99-1 does not exist: there is no § 1.99-1 in 26 CFR part 1.',
    ])
  })

  it('is linked to the volume that has the section', () => {
    const links = linkVolumes([second, first, last].map(toLinkable))
    expect(links.map(({ volume: from, target, in: holder, resolved }) => [from, target, holder, resolved])).toEqual([
      ['CFR-2004-title26-vol1', '/us/cfr/t26/s1.61-1', 'CFR-2004-title26-vol2', true],
      ['CFR-2004-title26-vol2', '/us/cfr/t26/s1.1-1/a', 'CFR-2004-title26-vol1', true],
      ['CFR-2004-title26-vol2', '/us/cfr/t26/s1.861-4/b', 'CFR-2004-title26-vol9', false],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { linkVolumes, toLinkable } from '../../src/corpus/link-volumes.ts'
import { compileText } from '../helpers/compile-text.ts'

const volume = (part: string, body: string): string =>
  `                      PART ${part}_RULES\n\n\n\nSec. ${part}.1  General.\n\n${body}\n`

const citing = compileText(
  'CFR-2005-title31-vol1.txt',
  volume('8', '    (a) See 27 CFR 70.1(b), 27 CFR 70.1(c)(2), 27 CFR part 70, 27 CFR 71.1 and 12 CFR 3.2.'),
)
const cited = compileText('CFR-2005-title27-vol2.txt', volume('70', '    (a) One.\n    (b) See 31 CFR 8.1.'))
const all = [citing, cited].map(toLinkable)

describe('links between volumes', () => {
  it('say of each place in a compiled part whether it exists, and what is missing', () => {
    expect(
      linkVolumes(all).map(({ from, target, in: holder, resolved, note }) => [from, target, holder, resolved, note]),
    ).toEqual([
      ['/us/cfr/t27/s70.1/b', '/us/cfr/t31/s8.1', 'CFR-2005-title31-vol1', true, null],
      ['/us/cfr/t31/s8.1/a', '/us/cfr/t27/s70.1/b', 'CFR-2005-title27-vol2', true, null],
      [
        '/us/cfr/t31/s8.1/a',
        '/us/cfr/t27/s70.1/c/2',
        'CFR-2005-title27-vol2',
        false,
        'There is no c under /us/cfr/t27/s70.1.',
      ],
      ['/us/cfr/t31/s8.1/a', '/us/cfr/t27/p70', 'CFR-2005-title27-vol2', true, null],
    ])
  })

  it('do not depend on the order of the volumes', () => {
    expect(linkVolumes([...all].reverse())).toEqual(linkVolumes(all))
  })

  it('lead to the nearest edition', () => {
    const editions = ['2001-04-01', '2004-04-01'].map((edition) => ({ ...all[1]!, name: `t27-${edition}`, edition }))
    const links = linkVolumes([{ ...all[0]!, edition: '2005-07-01' }, ...editions])
    expect(new Set(links.filter((link) => link.target.includes('t27')).map((link) => link.in))).toEqual(
      new Set(['t27-2004-04-01']),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAuthorityGrants } from '../../../grammar/block/authority.ts'

const told = (text: string): string[] =>
  parseAuthorityGrants(text).map(
    ({ unit, numbers, start, end }) => `${unit} ${numbers.join(' ')}: ${text.slice(start, end)}`,
  )

const ROWS: [text: string, grants: string[]][] = [
  // CFR-2005-title31-vol1:1018
  [
    '5 U.S.C. 301 and 31 U.S.C. 321. Subpart A also issued under 5 U.S.C. 552, as amended. Subpart C also issued under 5 U.S.C. 552a.',
    [
      'subpart A: Subpart A also issued under 5 U.S.C. 552, as amended.',
      'subpart C: Subpart C also issued under 5 U.S.C. 552a.',
    ],
  ],
  // The forms of 26 CFR part 1 and 10 CFR part 50.
  [
    '26 U.S.C. 7805. Section 1.61-2 also issued under 26 U.S.C. 61.',
    ['section 1.61-2: Section 1.61-2 also issued under 26 U.S.C. 61.'],
  ],
  [
    '42 U.S.C. 2131. Sections 50.58, 50.91, and 50.92 also issued under Pub. L. 97-415.',
    ['section 50.58 50.91 50.92: Sections 50.58, 50.91, and 50.92 also issued under Pub. L. 97-415.'],
  ],
  [
    '5 U.S.C. 301. Subparts A through C are issued under 5 U.S.C. 552.',
    ['subpart A B C: Subparts A through C are issued under 5 U.S.C. 552.'],
  ],
  ['5 U.S.C. 301; sec. 201, Pub. L. 85-859, 72 Stat. 1374.', []],
  ['regulations issued under the Atomic Energy Act of 1954', []],
  ['', []],
]

describe('parseAuthorityGrants', () => {
  it.each(ROWS)('%j', (text, grants) => {
    expect(told(text)).toEqual(grants)
  })

  it('gives spans that rise and stay inside any text', () => {
    const words = fc.constantFrom(
      'Subpart ',
      'A ',
      'also issued under ',
      '5 U.S.C. 301. ',
      'Section 1.2 ',
      'and ',
      ', ',
    )
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          const bounds = parseAuthorityGrants(text).flatMap(({ start, end }) => [start, end])
          expect(bounds).toEqual([...bounds].sort((a, b) => a - b))
          expect(Math.max(0, ...bounds)).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

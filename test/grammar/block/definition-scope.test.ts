import { describe, expect, it } from 'vitest'
import { definitionScope } from '../../../grammar/block/definition-scope.ts'

/** Verbatim, with the place in the print. */
const SAID: [text: string, reach: string][] = [
  ['As used in this part:', 'part'], // CFR-2005-title31-vol1:9748
  ['Definitions. As used in this subpart, the following terms shall', 'subpart'], // :1113
  ['As used in paragraph (b) of this section, Deposit with the', 'paragraph b'], // :714
  ['What definitions apply to the regulations in this part?', 'part'], // :9746
  ['In this subpart the following definitions apply:', 'subpart'], // 7 CFR 301.38-1
  ['unless the context otherwise requires, in this part 17:', 'part'], // 50 CFR 17.3
  ['As used in this part--', 'part'], // :15957
  ['What definitions apply to this subpart?', 'subpart'], // CFR-2016-title21-vol1-excerpt:1715
  ['For purposes of section 4216(b)(3) of the Code and this section, the term', 'section'], // 27 CFR part 53
  ['Definitions used in this subpart.', 'subpart'], // CFR-2017-title27-vol2-rendered:16347
  ['For purposes of this paragraph (a)(1), the term', 'paragraph a 1'],
  ['In this part, you means', 'part'],
]

const NOT_SAID = [
  'terms shall have the meanings ascribed in this section',
  'rules that apply to a hearing under this subpart',
  'As used herein, Secretary means', // CFR-2005-title31-vol1:12892
  'The purpose of the law is plain.',
  '',
]

describe('definitionScope', () => {
  it.each(SAID)('%j', (text, reach) => {
    const scope = definitionScope(text)
    expect(scope && [scope.unit, ...scope.path].join(' ')).toBe(reach)
  })

  it.each(NOT_SAID)('finds none in %j', (text) => {
    expect(definitionScope(text)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { designationAt } from '../../../grammar/line/designation.ts'

describe('designationAt', () => {
  it.each([
    ['(a) Text.', 'a', null, '(a)'],
    ['(aa) Text.', 'aa', null, '(aa)'],
    ['(i-1) Text.', 'i-1', null, '(i-1)'],
    ['(*1*) Text.', '1', null, '(*1*)'],
    ['1. Text.', '1', null, '1.'],
    ['(1)-(5) [Reserved]', '1', '5', '(1)-(5)'],
    ['(x) through (z) [Reserved]', 'x', 'z', '(x) through (z)'],
    // 26 CFR 1.61-2T.
    ['(a)-(b)(2)(v) [Reserved]', 'a', 'b', '(a)-(b)(2)(v)'],
    // Not reserved: the second list may be a reference.
    ['(a)-(b)(2) of this section', 'a', 'b', '(a)-(b)'],
  ])('%s', (text, designation, through, print) => {
    const found = designationAt(text, 0)
    expect(found).toMatchObject({ designation, through, start: 0, end: print.length })
  })

  it.each(['(2005) Text.', '(Explain in detail', 'Text.', '1.5 Text.'])('%s opens none', (text) => {
    expect(designationAt(text, 0)).toBeNull()
  })
})

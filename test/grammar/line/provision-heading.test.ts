import { describe, expect, it } from 'vitest'
import { provisionHeadingAt } from '../../../grammar/line/provision-heading.ts'

describe('provisionHeadingAt', () => {
  it.each([
    ['Section 1005.2--Definitions', '1005.2', 'Section 1005.2--', 'Definitions'],
    [
      'Section 226.5a--Credit and Charge Card Applications',
      '226.5a',
      'Section 226.5a--',
      'Credit and Charge Card Applications',
    ],
    ['2(b)(2) Certain Trust Agreements', '2(b)(2)', '2(b)(2)', 'Certain Trust Agreements'],
    ['1(c) Coverage.', '1(c)', '1(c)', 'Coverage.'],
    ['5a(a) General Rules', '5a(a)', '5a(a)', 'General Rules'],
    ['Paragraph 2(b)(2)', '2(b)(2)', '', 'Paragraph 2(b)(2)'],
    ['Paragraph 3(a).', '3(a)', '', 'Paragraph 3(a).'],
    ['A-6--Model Clauses for Authorizing', 'A-6', 'A-6--', 'Model Clauses for Authorizing'],
    ['G-10(A) Applications and Solicitations', 'G-10(A)', 'G-10(A)', 'Applications and Solicitations'],
    ['Appendix A--Model Disclosure Clauses', 'A', 'Appendix A--', 'Model Disclosure Clauses'],
    ['Part II. Annual Percentage Yield Earned', 'II', 'Part II.', 'Annual Percentage Yield Earned'],
    ['Section 1. Purpose', '1', 'Section 1.', 'Purpose'],
  ])('reads %s', (text, designation, mark, words) => {
    const found = provisionHeadingAt(text)!
    expect([found.designation, text.slice(0, found.end), text.slice(found.next)]).toEqual([designation, mark, words])
  })

  it.each(['2 copies', 'Part of the record', 'Appendix', '1. Purpose', '(a) General', 'Examples', 'B-52s and others'])(
    'leaves %s',
    (text) => {
      expect(provisionHeadingAt(text)).toBeNull()
    },
  )
})

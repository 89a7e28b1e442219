import { expect, it } from 'vitest'
import { sectionEvidence } from '../../../grammar/inline/section-evidence.ts'

it.each([
  ['31 CFR 1.27 (e)(4)(i)', ['e/4/i']],
  ['waived under Sec. 46.101 (b) or (i). An', ['b', 'i']],
  ['of Sec. 46.101(c) through \n(i) are', ['c', 'i']],
  ['Sec. 1.5(a), (b), and (c) of', ['a', 'b', 'c']],
  // What stands under what is for the productions to read.
  ['Sec. 1.5(a)(1) and (2)', ['a/1']],
  ['Sec. 1.5(a) and (b)(2)', ['a']],
  ['Sec. 1.5(a) (as amended) and', ['a']],
])('%j names paragraphs', (text, paths) => {
  expect(sectionEvidence(text).map(({ path }) => path.join('/'))).toEqual(paths)
})

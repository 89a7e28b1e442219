import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designationRange, extendPath } from '../../../grammar/inline/designation-series.ts'
import { coveredSpans, findInline } from '../../../grammar/inline.ts'

const words = [
  '5 U.S.C. ',
  '552a',
  '(d)',
  '(1)',
  ', ',
  ' and ',
  'Sec. ',
  '1.7',
  'paragraph ',
  '(c)',
  ' through ',
  '(xiii)',
  ' of this section',
  'this part',
  '65 FR ',
  '40504',
  'Pub. L. 94-196',
  'the ',
  'part 1',
  'Appendix A to ',
  'subpart C',
  '31 CFR ',
  '\\1\\',
  ' of ',
  'E.O. 11738',
  '. ',
]
const prose = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('findInline', () => {
  it('gives items in order that lie in their span and never overlap, for any text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0
        for (const item of findInline(text)) {
          expect(item.start).toBeGreaterThanOrEqual(end)
          expect(item.end).toBeGreaterThan(item.start)
          expect(item.span.start).toBeLessThanOrEqual(item.start)
          expect(item.span.end).toBeGreaterThanOrEqual(item.end)
          expect(item.span.end).toBeLessThanOrEqual(text.length)
          end = item.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in step with the text', () => {
    for (const unit of [
      '5 U.S.C. 552a(d)(1), (2), ',
      '(a), ',
      'paragraph 1, ',
      'Sec. Sec. ',
      'of this section (a)(1) ',
      '1, ',
      'part 1 of the ',
    ]) {
      const start = performance.now()
      findInline(unit.repeat(200_000 / unit.length))
      expect(performance.now() - start, unit).toBeLessThan(3000)
    }
  })
})

describe('coveredSpans', () => {
  it('covers lists whole, so that no designation is seen in them', () => {
    const text = '(1) Under 5 U.S.C. 552a(d)(1), (2) and (3), the agency. (2) Under paragraph (a) or (b), it.'
    expect(coveredSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 U.S.C. 552a(d)(1), (2) and (3)',
      'paragraph (a) or (b)',
    ])
  })
})

describe('extendPath', () => {
  it.each([
    ['d/1', '2', 'd/2'],
    ['e/4/G', 'H', 'e/4/H'],
    ['e/4/G', 'f/1', 'f/1'],
    ['c/1/i', 'xiii', 'c/1/xiii'],
    ['h', 'i', 'i'],
    ['j', 'k', 'k'],
    ['c/1/v', 'd', 'd'],
    ['a/1/i/L', 'a/1/i/S', 'a/1/i/S'],
    ['z', 'aa', 'aa'],
    // 40 CFR 52.2922(b): paragraphs (a)(1), (b)(14)(i)(a) and (b), (b)(14)(ii)(a) and (b), (i)(5)(i)(c), and (k)(2).
    ['a/1', 'b/14/i/a', 'b/14/i/a'],
    ['b/14/i/b', 'b/14/ii/a', 'b/14/ii/a'],
    ['b/14/ii/b', 'i/5/i/c', 'i/5/i/c'],
    ['i/5/i/c', 'k/2', 'k/2'],
  ])('%s, %s', (previous, item, expected) => {
    expect(extendPath(previous.split('/'), item.split('/'))?.join('/')).toBe(expected)
  })

  it.each([
    ['k', 'ii'],
    ['j', '2'],
    ['c/3', 'A'],
  ])('%s, %s ends the list', (previous, item) => {
    expect(extendPath(previous.split('/'), item.split('/'))).toBeNull()
  })
})

describe('designationRange', () => {
  it.each([
    ['i', 'iv', 2, 'i ii iii iv'],
    ['a', 'd', 0, 'a b c d'],
    ['h', 'j', 0, 'h i j'],
    ['A', 'C', 2, 'A B C'],
    ['9', '11', 1, '9 10 11'],
    ['a', '2', 0, 'a 2'],
  ])('%s through %s', (from, to, level, expected) => {
    expect(designationRange(from, to, level).join(' ')).toBe(expected)
  })
})

import { expect, it } from 'vitest'
import { covers, isNamedBy, isRange, rangeOf } from '../../src/query/covers.ts'

it.each([
  ['/us/usc/t5/s552a/j', '/us/usc/t5/s552a/j/2', true],
  ['/us/usc/t5/s552', '/us/usc/t5/s552a', false],
  ['/us/usc/t5/s552a/j/2', '/us/usc/t5/s552a/j', false],
  ['/us/cfr/t31/p1', '/us/cfr/t31/s1.36/c', true],
  ['/us/cfr/t31/p1', '/us/cfr/t31/s10.2', false],
  ['/us/cfr/t31/p1/spC', '/us/cfr/t31/s1.36', false],
  ['/us/cfr/t31/p1-5', '/us/cfr/t31/s3.2', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3345', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3346', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3349c/a', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3349d', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3349e', false],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3350', false],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5', false],
  ['/us/usc/t5/s3345-s3349d', '/us/usc/t5/s3346', true],
  ['/us/usc/t5/s3340-3350', '/us/usc/t5/s3345-3349d', true],
  ['/us/usc/t42/s300u-300u-5', '/us/usc/t42/s300u-3', true],
  ['/us/usc/t42/s300aa-1', '/us/usc/t42/s300aa', false],
  ['/us/usc/t21/s360hh-360ss', '/us/usc/t21/s360mm', true],
  ['/us/cfr/t31/s17.104-17.109', '/us/cfr/t31/s17.106/a', true],
  ['/us/cfr/t31/s1.5/a-d', '/us/cfr/t31/s1.5/c/1', true],
  ['/us/cfr/t31/s1.36/c/1/i-xiii', '/us/cfr/t31/s1.36/c/1/viii', true],
  ['/us/cfr/t31/s1.36/c/1/i-xiii', '/us/cfr/t31/s1.36/c/2/viii', false],
  ['/us/cfr/t31/p1/spA-C', '/us/cfr/t31/p1/spB', true],
])('%s covers %s: %s', (wide, narrow, expected) => {
  expect(covers(wide, narrow)).toBe(expected)
})

it.each([
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3347', true],
  ['/us/usc/t5/s3345-3349d', '/us/usc/t5/s3347/a', false],
  ['/us/usc/t5/s3345', '/us/usc/t5/s3345', false],
  ['/us/cfr/t31/p0-p199', '/us/cfr/t31/p1', true],
  ['/us/cfr/t31/p0-p199', '/us/cfr/t31/s1.23', false],
])('the range %s names %s: %s', (range, place, expected) => {
  expect(isNamedBy(range, place)).toBe(expected)
})

it.each([
  ['/us/usc/t5/s3345-3349d', true],
  ['/us/usc/t42/s2000e-2000e-17', true],
  ['/us/pl/99/509/s6101-6104', true],
  ['/us/cfr/t21/s10.50/c/10-11', true],
  ['/us/usc/t42/s2000e-5', false],
  ['/us/usc/t42/s300aa-1', false],
  ['/us/cfr/t26/s1.1563-4', false],
  ['/us/cfr/t26/s301.6103(n)-1', false],
  ['/us/cfr/t41/s101-19.607', false],
  ['/us/treasury/directive/12-34', false],
  ['/us/cfr/t26/fragment-1', false],
  ['/us/cfr/t31/s16.2/def-claim', false],
  ['/us/usc/t5/s552a/j', false],
  ['/us', false],
])('%s is a range: %s', (identifier, expected) => {
  expect(isRange(identifier)).toBe(expected)
})

it.each([
  [['/us/usc/t5/s3345', '/us/usc/t5/s3349d'], '/us/usc/t5/s3345-s3349d'],
  [['/us/cfr/t31/p900', '/us/cfr/t31/p904'], '/us/cfr/t31/p900-p904'],
  [['/us/usc/t5/s552a/a', '/us/usc/t5/s552a/b'], '/us/usc/t5/s552a/a-b'],
  [['/us/usc/t5/s3349d', '/us/usc/t5/s3345'], null],
  [['/us/cfr/t31/p1', '/us/cfr/t31/p1/spC'], null],
  [['/us/usc/t5/s1', '/us/usc/t5/s2', '/us/usc/t5/s3'], null],
  [['/us/usc/t5/s1'], null],
])('%s is the range %s', (ends, expected) => {
  expect(rangeOf(ends)).toBe(expected)
})

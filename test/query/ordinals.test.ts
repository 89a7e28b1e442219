import { describe, expect, it } from 'vitest'
import { isSameNumber, nearestNames, rangeHolds } from '../../src/query/numbers.ts'
import { nearestDesignations } from '../../src/query/ordinals.ts'

describe('rangeHolds', () => {
  it.each([
    ['17.104-17.109', '17.106', true],
    ['17.104-17.109', '17.104', true],
    ['17.104–17.109', '17.110', false],
    ['17.104-17.109', '18.106', false],
    ['60-69', '62', true],
    ['1-5', '3', true],
    ['e-g', 'f', true],
    ['e-g', 'h', false],
    ['15.737-29', '15.737', false],
    ['1.36', '1.36', false],
    [null, '1', false],
  ])('%s holds %s: %s', (printed, typed, expected) => {
    expect(rangeHolds(printed, typed)).toBe(expected)
  })
})

describe('nearestDesignations', () => {
  it.each([
    [['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'], 'xiv', ['xiii', 'xii']],
    [['1', '2', '3'], 'l', ['1', '2']],
    [['a', 'b', 'c'], 'B', ['b', 'a']],
    [['a', 'b', 'z', 'aa'], 'bb', ['aa', 'z']],
    [['1', '2', '9'], '8', ['9', '2']],
    [[], 'a', []],
  ])('of %j for %s: %j', (siblings, typed, expected) => {
    expect(nearestDesignations(siblings, typed, 2)).toEqual(expected)
  })
})

it('compares numbers without case and dash', () => {
  expect(isSameNumber('II', 'ii')).toBe(true)
  expect(isSameNumber('60–69', '60-69')).toBe(true)
  expect(isSameNumber(null, '')).toBe(false)
})

it('takes the nearest number where the letters are as near', () => {
  expect(nearestNames(['1.1', '1.35', '1.36', '1.6'], '1.37', 2)).toEqual(['1.36', '1.35'])
})

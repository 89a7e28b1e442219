import { describe, expect, it } from 'vitest'
import { endOfRange, firstNumber, firstPart } from '../../../grammar/inline/hyphenated-number.ts'

describe('firstNumber', () => {
  it.each([
    '552a',
    '300aa-1',
    '2000bb-1',
    '78dd-1',
    '1395w-101',
    '300j-26',
    '460l-6a',
    '1a-5',
    '2151-1',
    '13-1',
    '2151-5',
    '591-91',
    '591-20',
    '247d-6d',
    '1973gg-5',
  ])('%s is one number', (number) => expect(firstNumber(number)).toBe(number))

  it.each([
    ['3345-3349d', '3345'],
    ['5801–5872', '5801'],
    ['7401-7671q', '7401'],
    ['551-559', '551'],
    ['78a-78kk', '78a'],
    ['78z-78aa', '78z'],
    ['136-136y', '136'],
    ['668dd-668ee', '668dd'],
    ['300u-300u-5', '300u'],
    ['300f-300j-26', '300f'],
    ['2000e-2000e-17', '2000e'],
    ['300aa-1-300aa-34', '300aa-1'],
    // 1 CFR 301.1: the end of the range is shortened.
    ['591-96', '591'],
    ['2701–21', '2701'],
  ])('%s is a range from %s', (run, first) => expect(firstNumber(run)).toBe(first))
})

describe('firstPart', () => {
  it('takes the number behind a hyphen for one of title 41', () => expect(firstPart('101-19', '')).toBe('101-19'))
})

describe('endOfRange', () => {
  it.each([
    ['96', '591', '596'],
    ['559', '551', '559'],
    ['3349d', '3345', '3349d'],
    ['7', '2151', '7'],
  ])('%s behind %s is %s', (number, first, expected) => expect(endOfRange(number, first)).toBe(expected))
})

import { describe, expect, it } from 'vitest'
import { designationValue, romanValue, type Scheme } from '../../src/lint/designation-values.ts'

describe('romanValue', () => {
  const rows: [string, number | null][] = [
    ['i', 1],
    ['iv', 4],
    ['viii', 8],
    ['xl', 40],
    ['xcix', 99],
    ['iiii', null],
    ['vx', null],
    ['', null],
    ['a', null],
  ]
  it.each(rows)('%j → %j', (text, value) => expect(romanValue(text)).toBe(value))
})

describe('designationValue', () => {
  const rows: [string, Scheme, [number, number, number] | null][] = [
    ['c', 'lower', [3, 3, 0]],
    ['c', 'roman', [100, 100, 0]],
    ['aa', 'lower', [27, 27, 0]],
    ['bb', 'lower', [28, 28, 0]],
    ['ab', 'lower', [28, 28, 0]],
    ['C', 'lower', null],
    ['C', 'upper', [3, 3, 0]],
    ['IV', 'upperRoman', [4, 4, 0]],
    ['12', 'arabic', [12, 12, 0]],
    ['1-5', 'arabic', [1, 5, 0]],
    ['c-f', 'lower', [3, 6, 0]],
    ['a-1', 'lower', [1, 1, 1]],
    ['1a', 'arabic', [1, 1, 1]],
    ['5-1', 'arabic', null],
  ]
  it.each(rows)('%j as %s', (designation, scheme, expected) => {
    const value = designationValue(designation, scheme)
    expect(value && [value.first, value.last, value.insert]).toEqual(expected)
  })
})

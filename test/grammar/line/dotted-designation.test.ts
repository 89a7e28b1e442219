import { describe, expect, it } from 'vitest'
import { dottedDesignationAt } from '../../../grammar/line/dotted-designation.ts'

describe('dottedDesignationAt', () => {
  it.each([
    ['1.0 Scope and Application.', '1.0', '', [1], 4],
    ['1.1 Measured Parameters. The purpose', '1.1', '', [1, 1], 4],
    ['11.2.1.1 When the eight- and two-diameter', '11.2.1.1', '', [11, 2, 1, 1], 9],
    ['2.1. This method is designed', '2.1', '', [2, 1], 5],
    ['S5.1.2 Mounting. The mirror', 'S5.1.2', 'S', [5, 1, 2], 7],
    ['S1. Scope. This standard', 'S1', 'S', [1], 4],
    ['A.0.1.1 The term', 'A.0.1.1', 'A.', [0, 1, 1], 8],
    ['A.1 Acute Toxicity', 'A.1', 'A.', [1], 4],
  ])('reads %s', (text, designation, letters, levels, next) => {
    expect(dottedDesignationAt(text)).toMatchObject({ designation, letters, levels, next })
  })

  it.each([
    '1.5 pounds of sugar',
    '1. Purpose',
    '(a) 1.1 Scope',
    '552a. Records',
    '6.8',
    '1.36(c) Exemptions',
    'S1 Scope',
    'A. General',
  ])('leaves %s', (text) => {
    expect(dottedDesignationAt(text)).toBeNull()
  })
})

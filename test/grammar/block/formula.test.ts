import { describe, expect, it } from 'vitest'
import { isFormula, isWhereItem, isWhereLine } from '../../../grammar/block/formula.ts'

describe('formula', () => {
  it.each([
    ['E = (EHo Ho + EHg Hg)/(Ho + Hg)'],
    ['W = (R x H) + (1.5R x O)'],
    ['A = B x C                          (Eq. 1)'],
    ['Total weekly pay = regular rate x hours + overtime'],
    ['X <= 2 * (Y - 1);'],
  ])('is %s', (text) => {
    expect(isFormula(text)).toBe(true)
  })

  it.each([
    ['Ho = the heat input from the combustion of oil, in J (million Btu).'],
    ['NOx = 0.20 lb/million Btu;'],
    ['ATF = Alcohol, Tobacco and Firearms.'],
    ['The rate shall be computed as follows. Then A = B + C shall be used for every claim that is filed.'],
    ['(a) General rule.'],
    [''],
  ])('is not %s', (text) => {
    expect(isFormula(text)).toBe(false)
  })

  it.each([
    ['where:', true],
    ['Where', true],
    ['Where:', true],
    ['Where the claim is denied, the bureau shall', false],
    ['in which:', true],
  ])('%s opens the list: %s', (text, expected) => {
    expect(isWhereLine(text)).toBe(expected)
  })

  it.each([
    ['W = weekly wage;', true],
    ['EHo = the emission rate', true],
    ['the total of all wages = all', false],
    ['(d) Text after.', false],
  ])('%s is an item: %s', (text, expected) => {
    expect(isWhereItem(text)).toBe(expected)
  })
})

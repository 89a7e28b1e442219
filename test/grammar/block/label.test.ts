import { describe, expect, it } from 'vitest'
import { labelAt, sectionCaptionAt } from '../../../grammar/block/label.ts'

describe('labelAt', () => {
  it.each([
    ['Q-1: For purposes of section 4980B', 'Q-1', 5],
    ['A-2: (a) For purposes', 'A-2', 5],
    ['A-1. Gain is not recognized', 'A-1', 5],
    ['Q1 How is it reported?', 'Q1', 3],
    ['Question 4: Are they plans?', 'Question 4', 12],
    ['Alternate I (MAR 2009). As prescribed in 15.209(b)(2)', 'Alternate I', 12],
  ])('reads %s', (text, label, end) => {
    expect(labelAt(text)).toEqual({ label, end })
  })

  it.each([
    'A 1 percent rate applies',
    'A1 Single packagings are not permitted',
    'A-1 visas are issued',
    'A-1',
    'Question the officer',
    'Alternate I applies',
    'Alternate members serve',
    '(a) Q-1: For',
  ])('leaves %s', (text) => {
    expect(labelAt(text)).toBeNull()
  })
})

describe('sectionCaptionAt', () => {
  it.each([
    ['Sec. 1.199-2 Wage limitation.', '1.199-2'],
    ["§ 1.401(a)(9)-2 Distributions commencing during an employee's lifetime.", '1.401(a)(9)-2'],
    ['Sec. 1.6050P-1 Information reporting for discharges of indebtedness by certain entities.', '1.6050P-1'],
  ])('reads %s', (text, label) => expect(sectionCaptionAt(text)?.label).toBe(label))

  it.each([
    'Sec. 1.199-2 applies to wages.',
    'Sec. 1.199-2 Taxpayers shall file the return.',
    'Sec. 1.199-2 Wage limitation. The wages are limited.',
    'Section 1.199-2 Wage limitation.',
    'Sec. 1.199-2',
  ])('leaves %s', (text) => expect(sectionCaptionAt(text)).toBeNull())
})

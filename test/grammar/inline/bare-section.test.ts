import { describe, expect, it } from 'vitest'
import { withBareSections, withOwnSections } from '../../../grammar/inline/bare-section.ts'
import { findInline } from '../../../grammar/inline.ts'

describe('withBareSections', () => {
  it.each([
    ['prescribed in 3.404, or', ['3.404']],
    ['(see 15.404-1(b))', ['15.404-1(b)']],
    ['costs 3.404 dollars', []],
  ])('%s', (text, expected) => expect(sections(text, withBareSections(text, findInline(text)))).toEqual(expected))
})

describe('withOwnSections', () => {
  it.each([
    // 21 CFR 12.30(a); 1 CFR 51.9(c)(2).
    ['a hearing, as provided in 12.22(a)(4).', '12', ['12.22(a)(4)']],
    ['The preamble requirements set out in 51.5(b).', '51', ['51.5(b)']],
    ['(see 51.5(b)(2))', '51', ['51.5(b)(2)']],
    // With its sign, or a title before it, it is read already.
    ['under Sec. 51.5(b), 1 CFR 51.5(c)', '51', ['51.5(b)']],
    // Another part, no path, no word that leads to it, a longer number.
    ['set out in 51.5(b)', '52', []],
    ['in 51.5 percent', '51', []],
    ['a flow of 51.5(a) liters', '51', []],
    ['in 151.5(b), in 51.5(b).2', '51', []],
    ['in (51.5(b))', '', []],
  ])('%s, in part %s', (text, part, expected) =>
    expect(sections(text, withOwnSections(text, part, findInline(text)))).toEqual(expected),
  )
})

function sections(text: string, items: ReturnType<typeof withBareSections>): string[] {
  return items
    .filter(({ kind }) => kind === 'section')
    .map(({ start, end }) => text.slice(start, end).replace(/^Sec\. /, ''))
}

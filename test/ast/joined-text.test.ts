import { describe, expect, it } from 'vitest'
import { text } from '../../src/ast/build.ts'
import { createSource } from '../../src/ast/source.ts'
import { joinInline } from '../../src/ast/text.ts'

describe('joined text', () => {
  const source = createSource('The head  of\nthe agency\n\n[[Page 53]]\n\nmay delegate-\nand revoke.')
  const leaf = (words: string) => {
    const start = source.text.indexOf(words)
    return text(source, { start, end: start + words.length })
  }
  const joined = joinInline([leaf('The head  of\nthe agency'), leaf('may delegate-\nand'), leaf(' revoke.')])

  it('has one blank for each run of white space', () => {
    expect(joined.text).toBe('The head of the agency may delegate-and revoke.')
  })

  it('knows where each unit stands; a blank stands behind the word before it', () => {
    for (const [unit, letter] of [...joined.text].entries()) {
      const offset = joined.offsetAt(unit)!
      if (letter === ' ') expect(source.text[offset - 1], `unit ${unit}`).toBe(joined.text[unit - 1])
      else expect(source.text[offset], `unit ${unit}`).toBe(letter)
      expect(joined.unitAt(offset)).toBe(unit)
    }
  })

  it('has nothing behind its end, and the next word for what stands between words', () => {
    expect(joined.offsetAt(joined.text.length)).toBeUndefined()
    expect(joined.unitAt(source.text.length)).toBe(joined.text.length)
    expect(joined.unitAt(source.text.indexOf('[[Page'))).toBe(joined.text.indexOf('may'))
    expect(joinInline([]).offsetAt(0)).toBeUndefined()
    expect(joinInline([]).unitAt(7)).toBe(0)
  })

  it.each([
    // 31 CFR part 13, appendix II, in a copy whose trailing blanks are stripped.
    ['visit of ------------\n(Country)', 'visit of ------------ (Country)'],
    ['visit of ------\n------ (Country)', 'visit of ------------ (Country)'],
    ['following--\n(a) one-\nhalf and/\nor all\nof it', 'following--(a) one-half and/or all of it'],
  ])('joins the lines of %j', (print, expected) => {
    expect(joinInline([text(createSource(print), { start: 0, end: print.length })]).text).toBe(expected)
  })
})

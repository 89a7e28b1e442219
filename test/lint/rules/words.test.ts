import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

describe('unbalanced', () => {
  const rows: [string, string[]][] = [
    ['the head (as defined) of the office', []],
    ['authorities 3.1(b)].', [']']],
    ['the head (as defined of the office.', ['(']],
    ['either a) a bond or b) cash', []],
    ['(a)(1)', []],
    ["in ``Privacy Act Issuance published by the Office. The envelope ``Request'' is.", ['``']], // vol1:6374
    ['``First paragraph of a long quotation', []],
    ["a drum 12'' wide", []],
    ['(A full statement of the grounds.', []], // 21 CFR 10.30: the parenthesis closes a paragraph later
    ['under Sec. 25.40 of this chapter.)', []],
  ]
  it.each(rows)('%j', (text, places) => {
    const found = findingsOf('unbalanced', text, (b) => [
      b.division('section', '1.1', {}, b.paragraph(null, {}, b.content(text))),
    ])
    expect(found.places).toEqual(places)
  })
})

describe('date-valid', () => {
  const rows: [string, string[]][] = [
    ['65 FR 40504, June 30, 2000, as amended at 68 FR 55311, Sept. 25, 2003', []],
    ['T.D. ATF-243, 52 FR 43194, Dec. 1, 1986', ['52 FR 43194, Dec. 1, 1986']], // 27 CFR 40.42
    ['65 FR 40504, June 31, 2000', ['65 FR 40504, June 31, 2000']],
    ['71 FR 1, Jan. 3, 2006', ['71 FR 1, Jan. 3, 2006']],
  ]
  it.each(rows)('%j', (text, places) => {
    const make = findingsOf(
      'date-valid',
      text,
      (b) => [b.division('section', '1.1', {}, b.history([], b.content(text)))],
      {
        edition: '2005-07-01',
      },
    )
    expect(make.places).toEqual(places)
  })
})

describe('history-order', () => {
  const step = (volume: number, date: string) =>
    ({ action: 'amended', document: null, volume, page: 1, date, target: null }) as const
  it('tells of a step that is older than the one before it', () => {
    const found = findingsOf('history-order', 'x', (b) => [
      b.history([step(65, '2000-01-03'), step(64, '1999-01-04'), step(66, '2001-01-04')], b.content('x')),
    ])
    expect(found.messages).toEqual(['64 FR 1 of 1999-01-04 follows 65 FR 1 of 2000-01-03.'])
  })
})

describe('doubled-word', () => {
  const rows: [string, string[]][] = [
    ['then promptly notifies the the respondent', ['the the']], // CFR-2005-title31-vol1
    ['filing a claim on TTB TTB F 5620.8', ['TTB TTB']], // 27 CFR 40.356
    ['a line that ends in the\nthe word of the next', ['the\nthe']],
    ['on reasonable grounds that that information is', []],
    ['he had had none', []],
    ['Item 12 12 and C C', []],
    ['of a well-known known fact', []],
  ]
  it.each(rows)('%j', (text, places) => {
    const found = findingsOf('doubled-word', text, (b) => [
      b.division('section', '1.1', {}, b.paragraph(null, {}, b.content(text))),
    ])
    expect(found.places).toEqual(places)
  })
})

describe('blank-before-mark', () => {
  const rows: [string, string[]][] = [
    ['paragraphs (h) or (i) of this section , or the time', [',']], // CFR-2005-title31-vol1:1751
    ['look-back quarter liability ; In general', [';']], // 27 CFR 53.159
    ['one, two; three', []],
    ['signs . , ; and', []],
    ['(a) , and', [',']],
  ]
  it.each(rows)('%j', (text, places) => {
    const found = findingsOf('blank-before-mark', text, (b) => [
      b.division('section', '1.1', {}, b.paragraph(null, {}, b.content(text))),
    ])
    expect(found.places).toEqual(places)
  })
})

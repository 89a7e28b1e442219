import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

function placesFor(text: string): string[] {
  return findingsOf('citation-suspect', text, (b) => [
    b.division('section', '1.36', {}, b.paragraph(null, {}, b.content(text))),
  ]).places
}

describe('citation-suspect', () => {
  const suspect: [string, string[]][] = [
    ['552a(e)(4)(G) and (f)(l) enable individuals', ['(f)(l)']], // vol1:4525
    ['described in 31 U.S.C. 3803(b)(l), and', ['(b)(l)']], // vol1:17453
    ['penalties provided in 5 U.S.C. 552a(1)(3) for', ['552a(1)(3)']], // vol1:6700
    ['under 31 CFR 1.27(e)(4)(8) shall be', ['1.27(e)(4)(8)']], // vol1:6675
    ['the systems listed in (i)(1) of this section', ['in (i)(1) of this section']], // vol1:5355
    ['under 5.U.S.C. 553', ['5.U.S.C.']],
    ['on www.govinfo.gov (44 US.C. 4101).', ['44 US.C.']], // 1 CFR 8.6(a)(2)
    ['as defined in 40 U.S.C. 1508.25, the range', ['40 U.S.C. 1508.25']], // 1 CFR 601.3, for 40 CFR
    ['(5) U.S.C. 552a (e)(4)(G) and (f)(1) enable', ['(5) U.S.C.']], // vol1:5305
  ]
  it.each(suspect)('suspects %j', (text, places) => expect(placesFor(text)).toEqual(places))

  const fine = [
    'paragraphs (k) and (l) of this section',
    '5 U.S.C. 552a(d)(1), (2) and (3)',
    '5 U.S.C. 551(1) and 552(a)(1)(B)',
    'paragraph (c)(1) of this section',
    'section 552a(l) of title 5',
    'in paragraphs (a)(1) and (i)(1) of this section',
    'of 1954. U.S. citizens',
    '5 USC 552, under 18 U.S.C. 1001. 2. The',
    'within 20 US. citizens',
  ]
  it.each(fine)('passes %j', (text) => expect(placesFor(text)).toEqual([]))

  it('sees a title number that was taken for a designation', () => {
    const { places } = findingsOf('citation-suspect', '(5) U.S.C. 552a (f)(1) enable', (b) => [
      b.division('section', '1.36', {}, b.paragraph('5', {}, b.mark('(5)'), b.content('U.S.C. 552a (f)(1) enable'))),
    ])
    expect(places).toEqual(['(5)'])
  })
})

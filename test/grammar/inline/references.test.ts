import { describe, expect, it } from 'vitest'
import { paragraphEvidence } from '../../../grammar/inline/evidence.ts'
import { read } from './read.ts'

const rows: [text: string, expected: string[]][] = [
  ['under Sec. 1.7', ['Sec. 1.7 = section 1.7']],
  ['under Sec.  1.7(d) of this part', ['Sec.  1.7(d) of this part = section 1.7/d < this part']],
  // CFR-2005-title31-vol1:10615
  ["Sec. 5.4 of this part of the Treasury entities' ability", ['Sec. 5.4 of this part = section 5.4 < this part']],
  ['Sec. Sec. 13.6 and 13.7', ['Sec. Sec. 13.6 = section 13.6', '13.7 = section 13.7']],
  // 27 CFR 53.187(a)
  [
    'Sec. Sec. 1320.12, and 1320.14 of 5 CFR part 1320',
    [
      'Sec. Sec. 1320.12 = section 1320.12 < title 5',
      '1320.14 = section 1320.14 < title 5',
      '5 CFR part 1320 -> /us/cfr/t5/p1320',
    ],
  ],
  ['Sec. Sec. 17.104-17.109', ['Sec. Sec. 17.104-17.109 = section 17.104 .. 17.109']],
  ['§ 301.6103(n)-1 and', ['§ 301.6103(n)-1 = section 301.6103(n)-1']],
  ['§§ 40.47(b) and 40.72(b)', ['§§ 40.47(b) = section 40.47/b', '40.72(b) = section 40.72/b']],
  ['Sec. 15.737-1', ['Sec. 15.737-1 = section 15.737-1']],
  ['Sec. 5.4(a)(11)(viii) and (12)', ['Sec. 5.4(a)(11)(viii) = section 5.4/a/11/viii', '(12) = section 5.4/a/12']],
  [
    'paragraphs (c)(1)(i) through (xiii) of this section',
    ['paragraphs (c)(1)(i) through (xiii) of this section = paragraph c/1/i .. c/1/xiii < this section'],
  ],
  ['paragraph (a) or (b)', ['paragraph (a) = paragraph a', '(b) = paragraph b']],
  [
    'paragraphs (h), (i), and (j) of this section',
    [
      'paragraphs (h) = paragraph h < this section',
      '(i) = paragraph i < this section',
      '(j) of this section = paragraph j < this section',
    ],
  ],
  [
    'paragraphs (c)(1)(v) and (d) of this section',
    ['paragraphs (c)(1)(v) = paragraph c/1/v < this section', '(d) of this section = paragraph d < this section'],
  ],
  [
    'paragraph (d)(1) (i), (ii) of this section',
    ['paragraph (d)(1) (i) = paragraph d/1/i < this section', '(ii) of this section = paragraph d/1/ii < this section'],
  ],
  ['subparagraph (1) of this definition', ['subparagraph (1) of this definition = subparagraph 1 < this definition']],
  [
    'subdivision (i), (ii), or (iii) of this subparagraph',
    [
      'subdivision (i) = subdivision i < this subparagraph',
      '(ii) = subdivision ii < this subparagraph',
      '(iii) of this subparagraph = subdivision iii < this subparagraph',
    ],
  ],
  ['this paragraph (b)(2)', ['this paragraph (b)(2) = this paragraph b/2']],
  ['under this paragraph.', ['this paragraph = this paragraph']],
  ['listed in (i)(1) of this section', ['(i)(1) of this section = paragraph i/1 < this section']],
  ['paragraph 4 of this appendix', ['paragraph 4 of this appendix = paragraph 4 < this appendix']],
  // The place is a reference of its own.
  ['paragraph (c) of Sec. 53.140.', ['paragraph (c) = paragraph c < section 53.140', 'Sec. 53.140 = section 53.140']],
  [
    'subsection (a) of 26 U.S.C. 1563',
    ['subsection (a) -> /us/usc/t26/s1563/a', '26 U.S.C. 1563 -> /us/usc/t26/s1563'],
  ],
  ['subsection (k) of the Privacy Act', ['subsection (k) of the Privacy Act -> act']],
  [
    'this section, this part 19 and this subpart C',
    ['this section = this section', 'this part 19 = this part 19', 'this subpart C = this subpart C'],
  ],
  ['subpart D of this part', ['subpart D of this part = subpart D < this part']],
  [
    'subparts C and G of part 117 of this chapter',
    [
      'subparts C = subpart C < part 117 < this chapter',
      'G of part 117 of this chapter = subpart G < part 117 < this chapter',
    ],
  ],
  ['part 1, subpart J of this chapter', ['part 1, subpart J of this chapter = subpart J < part 1 < this chapter']],
  ['appendix A to this subpart', ['appendix A to this subpart = appendix A < this subpart']],
  ['the appendix to this part', ['the appendix to this part = appendix < this part']],
  ['Appendix I of this part', ['Appendix I of this part = appendix I < this part']],
  ['part 1 of this chapter', ['part 1 of this chapter = part 1 < this chapter']],
  ['Subpart A--General; Appendix A to Subpart A--Departmental Offices', []],
  ['part 1 of the SF 700; Parts 1-39', []],
]

describe('references', () => {
  it.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('paragraphEvidence', () => {
  it('gives both ends of a range, and the section where one is named', () => {
    const text =
      'paragraphs (c)(1)(i) through (xiii) of this section, Sec. 1.7(d), paragraph (a) of Sec. 1.5(b), part 5'
    expect(paragraphEvidence(text).map(({ path, number, scope }) => [path.join('/'), number, scope])).toEqual([
      ['c/1/i', null, 'section'],
      ['c/1/xiii', null, 'section'],
      ['d', '1.7', 'section'],
      ['b/a', '1.5', 'section'],
      ['b', '1.5', 'section'],
    ])
  })
})

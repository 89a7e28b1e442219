import { describe, expect, it } from 'vitest'
import { caption } from '../../../grammar/line/caption.ts'
import { divisionHeading } from '../../../grammar/line/division-heading.ts'
import { headDivision, isCiteLine, isHeadLine, sectionPage } from '../../../grammar/line/section-file-head.ts'
import { bareSectionHeading, sectionHeading } from '../../../grammar/line/section-heading.ts'

describe('headings of divisions in other titles', () => {
  it.each([
    ['CHAPTER 1--FEDERAL ACQUISITION REGULATION', 'chapter', '1'],
    ['CHAPTER 101--FEDERAL PROPERTY MANAGEMENT REGULATIONS', 'chapter', '101'],
    ['PART 101-1_INTRODUCTION--Table of Contents', 'part', '101-1'],
    ['PARTS 103--104 [RESERVED]', 'part', '103--104'],
    ['PARTS 60-69 [RESERVED]', 'part', '60-69'],
    ['PART 17--1 RULE', 'part', '17'],
    ['Subpart 101-1.1_Regulation System', 'subpart', '101-1.1'],
    ['Subparts 101-1.2--101-1.48 [Reserved]', 'subpart', '101-1.2--101-1.48'],
    ['Subpart 1.1_Purpose, Authority, Issuance', 'subpart', '1.1'],
    ['Subpart AAAA_Standards for Small Units', 'subpart', 'AAAA'],
    ['Subpart OOOOa_Standards of Performance', 'subpart', 'OOOOa'],
    ['Supplement I to Part 226--Official Staff Interpretations', 'appendix', 'I'],
    ['Supplement No. 1 to Part 740--Country Groups', 'appendix', '1'],
    ['Sec. Appendix A-1 to Part 60--Test Methods 1 through 2F', 'appendix', 'A-1'],
    ['Table 1 to Subpart AAAA of Part 60--Emission Limits', 'appendix', '1'],
    ['Tables 1 and 2 to Subpart ZZZZ of Part 63 [Reserved]', 'appendix', '1 and 2'],
    ['Appendixes B and C to Part 1 [Reserved]', 'appendix', 'B and C'],
    ['Supplement Nos. 1-2 to Part 740 [Reserved]', 'appendix', '1-2'],
    ['Exhibits B-D to Subpart A of Part 1951 [Reserved]', 'appendix', 'B-D'],
    ['Attachment 1 to Part 50--List', 'appendix', '1'],
    ['Annex A to Part 110--Rules', 'appendix', 'A'],
    ['Schedule B to Part 1--Fees', 'appendix', 'B'],
    ['Illustration 1 to Part 570--Marks', 'appendix', '1'],
    ['Special Federal Aviation Regulation No. 50-2--Special Flight Rules', 'appendix', '50-2'],
    ['SFAR No. 109', 'appendix', '109'],
    ['Subpart_Regulations', 'subpart', null],
    ['Subpart--United States Standards for Grades of Pistachio Nuts', 'subpart', null],
  ])('%s', (line, division, number) => {
    expect(divisionHeading(line)).toMatchObject({ division, number })
  })

  it.each([
    ['Table 1 to Sec. 100.1401'],
    ['Table 1 to paragraph (a)'],
    ['Chapter 36'],
    ['Subpart GENERAL provisions'],
    ['Special Federal Aviation Regulation No. 13 applies'],
    ['Figure 1 to Sec. 100.5'],
  ])('%s is none', (line) => {
    expect(divisionHeading(line)).toBeNull()
  })
})

describe('headings of sections in other titles', () => {
  it.each([
    ['Sec. 1.1031(a)-1T  Treatment (temporary).', '1.1031(a)-1T'],
    ['Sec. 100.T07-0110  Special Local Regulations; Charleston Race Week, ', '100.T07-0110'],
    ['Sec. 5c.168(f)(8)-1  Special rules for leases.', '5c.168(f)(8)-1'],
    ['Sec. 101-1.100  Scope of subpart.', '101-1.100'],
    ['Sec. Sec. 10.10, 10.12, and 10.14-10.16  [Reserved]', '10.10, 10.12, and 10.14-10.16'],
    ['Sec. Sec. 101-1.102--101-1.103  [Reserved]', '101-1.102--101-1.103'],
  ])('%s', (line, number) => {
    expect(sectionHeading(line, 'gpo')).toMatchObject({ number })
  })

  it.each([
    ['1.102-1  Discussion.', '1.102-1'],
    ['9.1000-2  Policy.', '9.1000-2'],
    ['52.203-2  Certificate of Independent Price Determination.', '52.203-2'],
    ['1.102-1 Discussion.', undefined],
    ['    1.1  Indented.', undefined],
    ['10.50  ', undefined],
  ])('%s without a sign: %s', (line, number) => {
    expect(bareSectionHeading(line)?.number).toBe(number)
  })
})

describe('captions in capitals', () => {
  it.each([
    ['CROSS REFERENCES: Duty periods.', 'crossReference'],
    ['EDITORIAL NOTES: Text.', 'editorial'],
    ['NOTES: Text.', 'note'],
  ])('%s', (line, kind) => {
    expect(caption(line)).toMatchObject({ caption: kind })
  })

  it.each([
    ['    Note to Sec. 83.01: The provisions of this section derive from', 'Note to Sec. 83.01'],
    ['    NOTE TO SEC. 83.01: The provisions', undefined],
    ['    Note 1 to paragraph (a)(1): The', 'Note 1 to paragraph (a)(1)'],
    ['    Note C to Sec. 240.15c3-3a: Item 3', 'Note C to Sec. 240.15c3-3a'],
    ['    NOTE TO PARAGRAPH (a): The', 'NOTE TO PARAGRAPH (a)'],
    ['    Note A. Item 1 shall include: all', undefined],
  ])('%s names what the note is on', (line, heading) => {
    expect(caption(line)?.heading).toBe(heading)
  })
})

describe('head of a file of one section', () => {
  it.each([
    ['[Part 60 - STANDARDS OF PERFORMANCE]', { division: 'part', number: '60', reserved: false }],
    ['[Subpart Db - Standards]', { division: 'subpart', number: 'Db' }],
    ['[Subpart E - [Reserved]]', { division: 'subpart', reserved: true }],
    ['[Chapter IV - Bureau]', { division: 'chapter', number: 'IV' }],
  ])('%s', (line, expected) => {
    expect(headDivision(line)).toMatchObject(expected)
  })

  it.each([['[Title 31 CFR ]'], ['[Title 12, Volume 3]'], ['[Reserved]'], ['Part 60 - STANDARDS']])(
    '%s names none',
    (line) => {
      expect(headDivision(line)).toBeNull()
    },
  )

  it.each([
    ['[Code of Federal Regulations]', true],
    ['[Title 12, Volume 3]', true],
    ['[Title 40, Volume 6, Parts 60 (§ 60.1-End)]', true],
    ['[Revised as of January 1, 2003]', true],
    ['From the U.S. Government Printing Office via GPO Access', true],
    ['[CITE: 12CFR226.5]', true],
    ['40PROTECTION OF ENVIRONMENT62010-07-012010-07-01falseApplicability.60.1Sec. 60.1', true],
    ['[46 FR 20892, Apr. 7, 1981]', false],
    ['From the U.S. Government Printing Office you may buy', false],
    ['40 CFR 60.1', false],
  ])('%s is of the head: %s', (line, expected) => {
    expect(isHeadLine(line)).toBe(expected)
  })

  it.each([
    ['[Page 233-234]', '233'],
    ['[Page 233]', '233'],
    ['[[Page 234]]', null],
    ['see [Page 3]', null],
  ])('%s begins page %s', (line, expected) => {
    expect(sectionPage(line)).toBe(expected)
  })

  it('is told by its citation', () => {
    expect(['[CITE: 12CFR226.5]', '[CITE: 12 CFR 226.5a]', '[Title 12]'].map(isCiteLine)).toEqual([true, true, false])
  })
})

import { describe, expect, it } from 'vitest'
import { parenthetical } from '../../../grammar/line/parenthetical.ts'

describe('authority of a section', () => {
  it.each([
    '(72 Stat. 1421; 26 U.S.C. 5712)', // CFR-2017-title27-vol2-rendered:1766
    '(72 Stat 1421, as amended; 26 U.S.C. 5713)', // :4062
    '(26 U.S.C. 5741.)', // :5040
    '(26 U.S.C. 6323).', // :25198
    '(See 26 U.S.C. 5705)', // :3947
    '(48 Stat. 999, as amended, 72 Stat. 1418, as amended; 19 U.S.C. 81c; 26 U.S.C. 5704)', // :10925
    '(Act of August 16, 1954, 68A Stat. 775, as amended (26 U.S.C. 6302); sec. 202, Pub. L. 85-859)', // :2686
    '(July 30, 1947, ch. 390, 61 Stat. 648, as amended (6 U.S.C. 6, 7))', // :8495
    '(Aug. 16, 1954, Chapter 736, 68A Stat. 901; (26 U.S.C. 7602))', // :22655
    '(5 U.S.C. 552(a) (80 Stat. 383, as amended)', // :6719, the last parenthesis left open
    '(26 Op. Atty. Gen. 236)', // CFR-2005-title31-vol1:12258
    '(Sec. 3, 23 Stat. 258 (31 U.S.C. 1026))', // :12402
    // Other titles.
    '(Authority: 38 U.S.C. 101(13))',
    '(Authority: Sec. 601, 602, Civil Rights Act of 1964; 78 Stat. 252 (42 U.S.C. 2000d))',
    '(Title VI, Civil Rights Act of 1964 (42 U.S.C. 2000d))',
    '(Secs. 1102 and 1871 of the Social Security Act (42 U.S.C. 1302 and 1395hh))',
    '(Secs. 313(a), 601, 72 Stat. 752; 49 U.S.C. 1354)',
    '(sec. 602, 78 Stat. 252; 42 U.S.C. 2000d-1)',
    '(Interprets or applies sec. 6, 80 Stat. 937; 49 U.S.C. 1655)',
    '(15 U.S.C. 1392, 1407; delegation of authority at 49 CFR 1.51)',
    '(E.O. 11246, 30 FR 12319)',
    '(1946 Reorganization Plan No. 2)',
    '(Secs. 5, 6) (49 U.S.C. 1655)',
  ])('%s', (block) => {
    expect(parenthetical(block)).toBe('sectionAuthority')
  })
})

describe('approval of an information collection', () => {
  it.each([
    '(Approved by the Office of Management and Budget under control number 1513-0068)',
    '(All recordkeeping requirements have been approved under OMB Control No. 1512-0180)', // 27 CFR 44.67
    // Other titles.
    '(The information collection requirements contained in paragraph (a) were approved by the Office of Management and Budget under control number 3084-0047)',
    '(Reporting and recordkeeping requirements in paragraph (b) approved under control number 1024-0026)',
    '(Paperwork requirements were approved under OMB control number 2120-0006)',
    '(OMB Control No. 1545-0001)',
    '(OMB number 1545-0001)',
  ])('%s', (block) => {
    expect(parenthetical(block)).toBe('approval')
  })
})

describe('other parentheses', () => {
  it.each([
    '(a) Section 552',
    '(5) U.S.C. 552a (e)(4)(G)', // CFR-2005-title31-vol1:5305
    '(26 U.S.C. 5001 et seq.), the facility',
    '(5 U.S.C. 552) requires that records be open (5 U.S.C. 553).',
    '(Date)', // CFR-2016-title21-vol1-excerpt:14612
    '(Explain in detail how all of these costs can be directly and exclusively attributed.)', // CFR-2005-title31-vol1:16300
    '(classification level of the transmittal document alone), or:', // :7623
    '(Signature and post-office address of manufacturer.)', // CFR-2016-title21-vol1-excerpt:10314
    '(The petition must be approved by the Commissioner.)',
    '(Enter the control number)',
    '(Catalog of Federal Domestic Assistance Program No. 13.714, Medical Assistance Program)',
  ])('%s', (block) => {
    expect(parenthetical(block)).toBeNull()
  })
})

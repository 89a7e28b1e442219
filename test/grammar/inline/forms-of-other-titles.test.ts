/** Forms of citation that other titles of the CFR print, each with what it names in GPO's USLM form. */
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const regulations: [text: string, expected: string[]][] = [
  [
    '33 CFR 1.05-1(g), 6.04-1, 160.5',
    ['33 CFR 1.05-1(g) -> /us/cfr/t33/s1.05-1/g', '6.04-1 -> /us/cfr/t33/s6.04-1', '160.5 -> /us/cfr/t33/s160.5'],
  ],
  [
    'appendix A-7 to part 60 of this chapter',
    ['appendix A-7 to part 60 of this chapter = appendix A-7 < part 60 < this chapter'],
  ],
  ['40 CFR 60.5(a)(1)', ['40 CFR 60.5(a)(1) -> /us/cfr/t40/s60.5/a/1']],
  ['40 CFR parts 60 and 61', ['40 CFR parts 60 -> /us/cfr/t40/p60', '61 -> /us/cfr/t40/p61']],
  ['40 CFR part 60 or part 61', ['40 CFR part 60 -> /us/cfr/t40/p60', 'part 61 -> /us/cfr/t40/p61']],
  ['40 CFR part 60, subpart Kb,', ['40 CFR part 60 -> /us/cfr/t40/p60', 'subpart Kb -> /us/cfr/t40/p60/spKb']],
  [
    '45 CFR Part 46, Subparts A and D',
    ['45 CFR Part 46 -> /us/cfr/t45/p46', 'Subparts A -> /us/cfr/t45/p46/spA', 'D -> /us/cfr/t45/p46/spD'],
  ],
  [
    '45 CFR parts 160 and 164, subparts A and E',
    [
      '45 CFR parts 160 -> /us/cfr/t45/p160',
      '164 -> /us/cfr/t45/p164',
      'subparts A -> /us/cfr/t45/p164/spA',
      'E -> /us/cfr/t45/p164/spE',
    ],
  ],
  ['40 CFR part 51, appendix W', ['40 CFR part 51 -> /us/cfr/t40/p51', 'appendix W -> /us/cfr/t40/p51/appW']],
  [
    '31 CFR part 1, subpart A, appendix B',
    ['31 CFR part 1 -> /us/cfr/t31/p1', 'subpart A -> /us/cfr/t31/p1/spA', 'appendix B -> /us/cfr/t31/p1/spA/appB'],
  ],
  ['appendix B to 40 CFR part 60', ['appendix B -> /us/cfr/t40/p60/appB', '40 CFR part 60 -> /us/cfr/t40/p60']],
  ['Appendix A-4 to 40 CFR part 60', ['Appendix A-4 -> /us/cfr/t40/p60/appA-4', '40 CFR part 60 -> /us/cfr/t40/p60']],
  ['subpart L of 45 CFR part 73', ['subpart L -> /us/cfr/t45/p73/spL', '45 CFR part 73 -> /us/cfr/t45/p73']],
  ['subpart A of 48 CFR chapter 1', ['48 CFR chapter 1 -> /us/cfr/t48/ch1']],
  ['40 CFR chapter I, subchapter N', ['40 CFR chapter I -> /us/cfr/t40/chI', 'subchapter N -> /us/cfr/t40/chI/schN']],
  [
    'Chapter I of title 27 of the Code of Federal Regulations',
    ['Chapter I -> /us/cfr/t27/chI', 'title 27 of the Code of Federal Regulations -> /us/cfr/t27'],
  ],
  ['chapter I of title 21 unless', ['chapter I of title 21 = chapter I < title 21']],
  ['title 40 of the CFR', ['title 40 of the CFR -> /us/cfr/t40']],
  [
    '40 CFR 261.3(a)(2)(iii)-(v)',
    ['40 CFR 261.3(a)(2)(iii)-(v) -> /us/cfr/t40/s261.3/a/2/iii /us/cfr/t40/s261.3/a/2/iv /us/cfr/t40/s261.3/a/2/v'],
  ],
  ['5 CFR 2635.101-2635.106', ['5 CFR 2635.101-2635.106 -> /us/cfr/t5/s2635.101 /us/cfr/t5/s2635.106']],
  // Numbers with hyphens, letters and parentheses of their own.
  ['26 CFR 1.401(a)-1(b)(2)(ii)', ['26 CFR 1.401(a)-1(b)(2)(ii) -> /us/cfr/t26/s1.401(a)-1/b/2/ii']],
  ['26 CFR 1.501(c)(3)-1(a)', ['26 CFR 1.501(c)(3)-1(a) -> /us/cfr/t26/s1.501(c)(3)-1/a']],
  ['§ 1.1031(k)-1(b)', ['§ 1.1031(k)-1(b) = section 1.1031(k)-1/b']],
  [
    '§ 1.6038A-3(a)(1) and § 1.1441-1T',
    ['§ 1.6038A-3(a)(1) = section 1.6038A-3/a/1', '§ 1.1441-1T = section 1.1441-1T'],
  ],
  ['17 CFR 240.15c3-1(a)', ['17 CFR 240.15c3-1(a) -> /us/cfr/t17/s240.15c3-1/a']],
  [
    '17 CFR 240.17Ad-15 and 270.2a51-1',
    ['17 CFR 240.17Ad-15 -> /us/cfr/t17/s240.17Ad-15', '270.2a51-1 -> /us/cfr/t17/s270.2a51-1'],
  ],
  [
    'Sec. 240.15c3-3a or 17 CFR 240.11a1-1(T)',
    ['Sec. 240.15c3-3a = section 240.15c3-3a', '17 CFR 240.11a1-1(T) -> /us/cfr/t17/s240.11a1-1/T'],
  ],
  ['Sec. 60-1.4(a) or Sec. 102-33.10', ['Sec. 60-1.4(a) = section 60-1.4/a', 'Sec. 102-33.10 = section 102-33.10']],
  ['Sec. Sec. 17.104-17.109', ['Sec. Sec. 17.104-17.109 = section 17.104 .. 17.109']],
  ['§ 240.10b-5 of this chapter', ['§ 240.10b-5 of this chapter = section 240.10b-5 < this chapter']],
  ['33 CFR 100.T07-0110(a)', ['33 CFR 100.T07-0110(a) -> /us/cfr/t33/s100.T07-0110/a']],
  [
    '46 CFR 56.50-1 and 43 CFR 3101.1-1',
    ['46 CFR 56.50-1 -> /us/cfr/t46/s56.50-1', '43 CFR 3101.1-1 -> /us/cfr/t43/s3101.1-1'],
  ],
  ['Sec. 60.44b(a) or Sec. 60.46Da', ['Sec. 60.44b(a) = section 60.44b/a', 'Sec. 60.46Da = section 60.46Da']],
  // In title 41 parts have a hyphen; elsewhere it is that of a range.
  ['41 CFR part 60-250', ['41 CFR part 60-250 -> /us/cfr/t41/p60-250']],
  [
    '41 CFR parts 60-1, 60-2 and 60-250',
    ['41 CFR parts 60-1 -> /us/cfr/t41/p60-1', '60-2 -> /us/cfr/t41/p60-2', '60-250 -> /us/cfr/t41/p60-250'],
  ],
  ['31 CFR parts 900--904', ['31 CFR parts 900--904 -> /us/cfr/t31/p900 /us/cfr/t31/p904']],
  ['27 CFR parts 40-46', ['27 CFR parts 40-46 -> /us/cfr/t27/p40 /us/cfr/t27/p46']],
  ['part 60-2 of this chapter', ['part 60-2 of this chapter = part 60-2 < this chapter']],
  // Title 43: subparts have numbers of four digits.
  [
    '43 CFR part 3160, subpart 3162, or 43 CFR subpart 3165',
    [
      '43 CFR part 3160 -> /us/cfr/t43/p3160',
      'subpart 3162 -> /us/cfr/t43/p3160/sp3162',
      '43 CFR subpart 3165 -> /us/cfr/t43/p3160/sp3165',
    ],
  ],
  [
    'subparts 3103 and 3104 of this title',
    ['subparts 3103 = subpart 3103 < this title', '3104 of this title = subpart 3104 < this title'],
  ],
  // Acquisition regulations; FAR may also be those of aviation.
  ['48 CFR 9.406-2', ['48 CFR 9.406-2 -> /us/cfr/t48/s9.406-2']],
  ['FAR 9.406-2(b)', ['FAR 9.406-2(b) -> /us/cfr/t48/s9.406-2/b']],
  ['DFARS 252.204-7012', ['DFARS 252.204-7012 -> /us/cfr/t48/s252.204-7012']],
  [
    '48 CFR subpart 9.4 and FAR subpart 9.5',
    ['48 CFR subpart 9.4 -> /us/cfr/t48/p9/sp9.4', 'FAR subpart 9.5 -> /us/cfr/t48/p9/sp9.5'],
  ],
  ['FAR part 25; FAR 91.113', []],
]

const internal: [text: string, expected: string[]][] = [
  // 40 CFR part 60, appendix A: test methods call their paragraphs sections.
  ['(see Sections 8.1.1 and 11.2.1.1)', ['Sections 8.1.1 = section 8.1.1', '11.2.1.1 = section 11.2.1.1']],
  // "Thereof" is of what was named last in the sentence.
  ['Sec. 1.7, except paragraph (b) thereof', ['Sec. 1.7 = section 1.7', 'paragraph (b) = paragraph b < section 1.7']],
  [
    '5 U.S.C. 552a, other than subsections (j) and (k) thereof',
    ['5 U.S.C. 552a -> /us/usc/t5/s552a', 'subsections (j) -> /us/usc/t5/s552a/j', '(k) -> /us/usc/t5/s552a/k'],
  ],
  [
    'paragraph (a) of this section and subparagraph (1) thereof',
    ['paragraph (a) of this section = paragraph a < this section', 'subparagraph (1) = paragraph a/1 < this section'],
  ],
  // And so of a section right before "except": 40 CFR 52.2922(b).
  [
    'The provisions of § 52.21 except paragraphs (a)(1) and (k)(2) are',
    [
      '§ 52.21 = section 52.21',
      'paragraphs (a)(1) = paragraph a/1 < section 52.21',
      '(k)(2) = paragraph k/2 < section 52.21',
    ],
  ],
  [
    'under § 52.21, except paragraph (b) of this section',
    ['§ 52.21 = section 52.21', 'paragraph (b) of this section = paragraph b < this section'],
  ],
  // 49 CFR 171.7: a semicolon between sections, behind the sign of many only.
  ['into Sec. Sec.  172.102; 178.65.', ['Sec. Sec.  172.102 = section 172.102', '178.65 = section 178.65']],
  ['§§ 173.306; and 173.307', ['§§ 173.306 = section 173.306', '173.307 = section 173.307']],
  ['Sec. 172.102; 178.65 feet', ['Sec. 172.102 = section 172.102']],
  ['§§ 60.5 through 60.9', ['§§ 60.5 through 60.9 = section 60.5 .. 60.9']],
  [
    '§ 60.5(a)(1) and (2) or (b)',
    ['§ 60.5(a)(1) = section 60.5/a/1', '(2) = section 60.5/a/2', '(b) = section 60.5/b'],
  ],
  [
    'paragraphs (a)(1)(i), (ii), and (iv) and (b) of this section',
    [
      'paragraphs (a)(1)(i) = paragraph a/1/i < this section',
      '(ii) = paragraph a/1/ii < this section',
      '(iv) = paragraph a/1/iv < this section',
      '(b) of this section = paragraph b < this section',
    ],
  ],
  [
    'paragraph (a)(1)(i)(A) of § 60.5',
    ['paragraph (a)(1)(i)(A) = paragraph a/1/i/A < section 60.5', '§ 60.5 = section 60.5'],
  ],
  [
    'subparts A through D of part 60 of this chapter',
    ['subparts A through D of part 60 of this chapter = subpart A .. D < part 60 < this chapter'],
  ],
  ['part 60 of this title', ['part 60 of this title = part 60 < this title']],
  ['part 1, subpart k of this chapter', ['part 1, subpart k of this chapter = subpart k < part 1 < this chapter']],
  [
    'appendix A or appendix B to this part',
    ['appendix A = appendix A < this part', 'appendix B to this part = appendix B < this part'],
  ],
  [
    'paragraph (2) of the definition for cigarette).',
    ['paragraph (2) of the definition for cigarette = paragraph 2 < definition cigarette'],
  ],
  [
    "paragraph (1) of the definition of ``Farm'' in § 1.227",
    ["paragraph (1) of the definition of ``Farm'' in § 1.227 = paragraph 1 < definition Farm < section 1.227"],
  ],
  // What the words give to another place is none of ours.
  ['paragraph (a) of that section', ['paragraph (a) of that section -> act']],
  ["Devices, Sec. 4.45 ``Measure-Containers,'' which", ['Sec. 4.45 -> act']],
  ['section 2.1 of Method 5', ['section 2.1 of Method 5 -> act']],
  ['Sec. 3.2 of Handbook 44 and § 5.1 of ASTM D975', ['Sec. 3.2 of Handbook 44 -> act', '§ 5.1 of ASTM D975 -> act']],
  ['Sec. 3.2 of Part 5', ['Sec. 3.2 of Part 5 = section 3.2 < part 5']],
  ['section 2.1 of this appendix', ['section 2.1 of this appendix = section 2.1 < this appendix']],
  ['Rule 10b-5; article III; section 1. Purpose', ['section 1 -> act']],
]

const statutes: [text: string, expected: string[]][] = [
  // 36 CFR part 1220.
  ['44 U.S.C. chs. 21 and 29', ['44 U.S.C. chs. 21 -> /us/usc/t44/ch21', '29 -> /us/usc/t44/ch29']],
  ['42 U.S.C. 7401 et seq.', ['42 U.S.C. 7401 et seq. -> /us/usc/t42/s7401']],
  ['42 U.S.C. 7401-7671q', ['42 U.S.C. 7401-7671q -> /us/usc/t42/s7401 /us/usc/t42/s7671q']],
  [
    'sections 6101-6104 of the Internal Revenue Code',
    ['sections 6101-6104 of the Internal Revenue Code -> /us/usc/t26/s6101 /us/usc/t26/s6104'],
  ],
  [
    '28 U.S.C. §§ 2671-2680, 18 U.S.C. 1001',
    ['28 U.S.C. §§ 2671-2680 -> /us/usc/t28/s2671 /us/usc/t28/s2680', '18 U.S.C. 1001 -> /us/usc/t18/s1001'],
  ],
  ['42 U.S.C. 2000d--2000d-7', ['42 U.S.C. 2000d--2000d-7 -> /us/usc/t42/s2000d /us/usc/t42/s2000d-7']],
  [
    '12 U.S.C. 1813(w)(1)-(3)',
    ['12 U.S.C. 1813(w)(1)-(3) -> /us/usc/t12/s1813/w/1 /us/usc/t12/s1813/w/2 /us/usc/t12/s1813/w/3'],
  ],
  ['8 U.S.C. 1101(a)(15)(H)(i)(b)', ['8 U.S.C. 1101(a)(15)(H)(i)(b) -> /us/usc/t8/s1101/a/15/H/i/b']],
  ['46 U.S.C. Chapters 301 and 701', ['46 U.S.C. Chapters 301 -> /us/usc/t46/ch301', '701 -> /us/usc/t46/ch701']],
  ['15 U.S.C. 78dd-1, 78ff', ['15 U.S.C. 78dd-1 -> /us/usc/t15/s78dd-1', '78ff -> /us/usc/t15/s78ff']],
  ['28 U.S.C. 2461 note', ['28 U.S.C. 2461 note -> /us/usc/t28/s2461/note']],
  ['5 U.S.C. app. 3', ['5 U.S.C. app. 3 -> /us/usc/t5/app']],
  ['49 U.S.C. app. 1301', ['49 U.S.C. app. 1301 -> /us/usc/t49/app/s1301']],
  ['50 U.S.C. App. 1-44', ['50 U.S.C. App. 1-44 -> /us/usc/t50/app/s1 /us/usc/t50/app/s44']],
  ['50 U.S.C. App. 5(b)', ['50 U.S.C. App. 5(b) -> /us/usc/t50/app/s5/b']],
  [
    '19 U.S.C. 66, 1202 (General Note 3(i), HTSUS), 1624;',
    ['19 U.S.C. 66 -> /us/usc/t19/s66', '1202 -> /us/usc/t19/s1202', '1624 -> /us/usc/t19/s1624'],
  ],
  [
    'title 26 of the United States Code: sections 401 (relating to plans), 403(a) (relating to section 404(a)(2) of title 5), 404',
    [
      'title 26 of the United States Code: sections 401 -> /us/usc/t26/s401',
      '403(a) -> /us/usc/t26/s403/a',
      'section 404(a)(2) of title 5 -> /us/usc/t5/s404/a/2',
      '404 -> /us/usc/t26/s404',
    ],
  ],
  ['title 18, United States Code, section 1001', ['title 18, United States Code, section 1001 -> /us/usc/t18/s1001']],
  ['5 U.S.C. 552 (the FOIA), 30 days', ['5 U.S.C. 552 -> /us/usc/t5/s552']],
  [
    'section 1031(k)(1)(B)(ii) of the Internal Revenue Code',
    ['section 1031(k)(1)(B)(ii) of the Internal Revenue Code -> /us/usc/t26/s1031/k/1/B/ii'],
  ],
  ['section 22 of the Internal Revenue Code of 1939', ['section 22 of the Internal Revenue Code -> act']],
  ['section 501(c)(3) of the Code', ['section 501(c)(3) of the Code -> act']],
  ['section 6(b) of the Act', ['section 6(b) of the Act -> act']],
  ['Pub. L. 101-549, 104 Stat. 2399', ['Pub. L. 101-549 -> /us/pl/101/549', '104 Stat. 2399 -> /us/stat/104/2399']],
  [
    'sec. 3, Pub. L. 91-190, 83 Stat. 852 (42 U.S.C. 4321)',
    [
      'sec. 3 -> /us/pl/91/190/s3',
      'Pub. L. 91-190 -> /us/pl/91/190',
      '83 Stat. 852 -> /us/stat/83/852',
      '42 U.S.C. 4321 -> /us/usc/t42/s4321',
    ],
  ],
]

const documents: [text: string, expected: string[]][] = [
  [
    'E.O. 12866, 58 FR 51735, 3 CFR, 1993 Comp., p. 638',
    ['E.O. 12866 -> /us/eo/12866', '58 FR 51735 -> /us/fr/58/51735', '3 CFR, 1993 Comp., p. 638 -> /us/cfr/t3'],
  ],
  [
    'EO 12866, Executive Order (E.O.) 13132, Exec. Order No. 12,866',
    [
      'EO 12866 -> /us/eo/12866',
      'Executive Order (E.O.) 13132 -> /us/eo/13132',
      'Exec. Order No. 12,866 -> /us/eo/12866',
    ],
  ],
  ['section 3 of Executive Order 12549', ['section 3 -> /us/eo/12549/s3', 'Executive Order 12549 -> /us/eo/12549']],
  ['section 1.4(c) of E.O. 12958', ['section 1.4(c) -> /us/eo/12958/s1.4/c', 'E.O. 12958 -> /us/eo/12958']],
  ['sec. 1-101 of E.O. 12777', ['sec. 1-101 -> /us/eo/12777/s1-101', 'E.O. 12777 -> /us/eo/12777']],
  ['sec. 6, E.O. 10096', ['sec. 6 -> /us/eo/10096/s6', 'E.O. 10096 -> /us/eo/10096']],
  [
    'T.D. 71-70, Treas. Dec. 7577, Treasury Decision 6500',
    ['T.D. 71-70 -> /us/td/71-70', 'Treas. Dec. 7577 -> /us/td/7577', 'Treasury Decision 6500 -> /us/td/6500'],
  ],
  [
    'Rev. Rul. 75-346, Rev. Proc. 2004-15',
    ['Rev. Rul. 75-346 -> /us/revRul/75-346', 'Rev. Proc. 2004-15 -> /us/revProc/2004-15'],
  ],
  ['Revenue Rulings 65-214 and 65-215', ['Revenue Rulings 65-214 -> /us/revRul/65-214', '65-215 -> /us/revRul/65-215']],
  ['Reorganization Plan No. 3 of 1970', ['Reorganization Plan No. 3 of 1970 -> /us/reorgPlan/1970/3']],
  ['Reorganization Plan No. IV of 1940', ['Reorganization Plan No. IV of 1940 -> /us/reorgPlan/1940/IV']],
]

const others: string[] = [
  'call (202) 927-8100 or 1-800-937-8864, fax 202-927-8602',
  'http://www.ttb.gov/forms/f500024.pdf, ttb@31cfr1.gov',
  'Washington, DC 20220-0001; Suite 300, Room 104--18M',
  'TTB F 5000.24, ATF Form 5120.17, Form 1040-X, OMB No. 1513-0068',
  'at least 5 U.S. dollars; 12 U.S. citizens',
  'Standard 40 CFRM; a 20-part test; 7 parts 3 times',
]

describe('forms of other titles', () => {
  it.each([...regulations, ...internal, ...statutes, ...documents])('%s', (text, expected) =>
    expect(read(text)).toEqual(expected),
  )

  it.each(others)('%s: none', (text) => expect(read(text)).toEqual([]))
})

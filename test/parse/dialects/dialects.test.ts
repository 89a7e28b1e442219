import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/ast/nodes.ts'
import { titlesOf } from '../../../src/ast/title.ts'
import { compileVolume } from '../../../src/corpus/compile-volume.ts'
import { decodeSource } from '../../../src/corpus/read-source.ts'
import { brokenCover } from '../../helpers/leaf-cover.ts'

const SECTION = `[Code of Federal Regulations]
[Title 12, Volume 3]
[Revised as of January 1, 2003]
From the U.S. Government Printing Office via GPO Access
[CITE: 12CFR226.5]

[Page 233-234]
 
                       TITLE 12--BANKS AND BANKING
 
                   CHAPTER II--FEDERAL RESERVE SYSTEM
 
PART 226--TRUTH IN LENDING (REGULATION Z)--Table of Contents
 
                      Subpart B--Open-End Credit
 
Sec. 226.5  General disclosure requirements.

    (a) Form of disclosures. The terms finance charge & percentage rate, 
when <AT&T> is required to disclose them, shall be 

[[Page 234]]

more conspicuous than any other required disclosure.
    (b) Time of disclosures. The creditor shall furnish them first.

[46 FR 20892, Apr. 7, 1981]
`

const inHtml = (text: string): string =>
  `<HTML>\n<HEAD>\n<TITLE>12CFR226.5</TITLE>\n</HEAD>\n<BODY><PRE>\n${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace('Form of', 'Fo<b>rm</b> of')}\n</PRE></BODY>\n</HTML>\n`

const GRANULE = `[Title 40 CFR 60.7]
[Code of Federal Regulations (annual edition) - July 1, 2010 Edition]
[Title 40 - PROTECTION OF ENVIRONMENT]
[Chapter I - ENVIRONMENTAL PROTECTION AGENCY (CONTINUED)]
[Part 60 - STANDARDS OF PERFORMANCE FOR NEW STATIONARY SOURCES]
[Subpart A - General Provisions]
[Sec. 60.7 - Notification and record keeping.]
[From the U.S. Government Printing Office]


40PROTECTION OF ENVIRONMENT62010-07-012010-07-01falseNotification and record keeping.60.7Sec. 60.7
                            
Sec. 60.7  Notification and record keeping.

    (a) Any owner or operator shall furnish written notification.
`

const WEB = `§ 301.6103(m)-1 Disclosure of taxpayer identity information.

(a) *Definition.* The term *agent*, in section 6103(m), includes a contractor.

(1) First;

(*i*) Deep.

*Example 1.* A files a return.

Appendix A to Part 301—Forms

1. Purpose. This is it.
`

function compile(text: string, dialect?: Dialect) {
  const source = decodeSource('title12.txt', Buffer.from(text))
  if ('reason' in source) throw new Error(source.reason)
  return compileVolume(source, dialect === undefined ? {} : { dialect })
}

describe('dialects', () => {
  it.each([
    ['section', SECTION],
    ['section', GRANULE],
    ['html', inHtml(SECTION)],
    ['html', inHtml(GRANULE)],
    ['web', WEB],
    ['gpo', 'Sec. 1.1  Purpose.\n\n    This part says why.\n'],
  ])('tells %s from the text', (dialect, text) => {
    const { tree, invalid, report } = compile(text)
    expect(tree.dialect).toBe(dialect)
    expect(report).toContain(`dialect ${dialect}`)
    expect(invalid).toEqual([])
  })

  it.each([SECTION, GRANULE, inHtml(SECTION), inHtml(GRANULE), WEB])('loses nothing of %#', (text) => {
    expect(brokenCover([compile(text).tree], text, { start: 0, end: text.length })).toEqual([])
  })

  it('takes another dialect where it is forced', () => {
    expect(compile(SECTION, 'gpo').tree.dialect).toBe('gpo')
    expect(compile(inHtml(SECTION), 'gpo').sections[0]?.blocks).toMatchObject([
      { text: expect.stringContaining('finance charge &amp; percentage') },
      {},
      {},
      {},
    ])
  })
})

describe('files of one section', () => {
  it.each([
    ['plain', SECTION],
    ['html', inHtml(SECTION)],
  ])('have title, part, subpart and pages (%s)', (_, text) => {
    const [section] = compile(text).sections
    expect(section).toMatchObject({
      ...{ identifier: '/us/cfr/t12/s226.5', edition: '2003-01-01', chapter: 'II', part: '226', subpart: 'B' },
      ...{ pages: ['233', '234'], heading: 'General disclosure requirements.' },
    })
    expect(section?.blocks[0]).toMatchObject({
      path: ['a'],
      text: expect.stringContaining('Form of disclosures. The terms finance charge & percentage rate, when <AT&T> is'),
    })
  })

  it('of several titles stand each under its own', () => {
    const other = SECTION.replaceAll('226.5', '1.36')
      .replace('PART 226', 'PART 1')
      .replace('TITLE 12', 'TITLE 31')
      .replace('[CITE: 12CFR', '[CITE: 31CFR')
    const { tree, sections } = compile(`${SECTION}\n${other}`)
    expect(titlesOf(tree)).toEqual([12, 31])
    expect(sections.map(({ title, identifier, citation }) => [title, identifier, citation])).toEqual([
      [12, '/us/cfr/t12/s226.5', '12 CFR 226.5'],
      [31, '/us/cfr/t31/s1.36', '31 CFR 1.36'],
    ])
  })

  it('on govinfo name their divisions in the head', () => {
    expect(compile(GRANULE).sections).toMatchObject([
      { identifier: '/us/cfr/t40/s60.7', edition: '2010-07-01', chapter: 'I', part: '60', subpart: 'A' },
    ])
  })

  it('in a row print their headings once', () => {
    const next = SECTION.replaceAll('226.5', '226.6').replace('233-234', '235').replace('[[Page 234]]', '[[Page 236]]')
    const { tree, sections, diagnostics } = compile(`${SECTION}\n${next}`)
    expect(sections.map(({ number, part }) => [number, part])).toEqual([
      ['226.5', '226'],
      ['226.6', '226'],
    ])
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('duplicate-identifier')
    expect(tree.children.filter(({ type }) => type === 'title')).toHaveLength(1)
  })
})

/** 36 CFR 800.1 with the list of its chapter, shortened, as GPO Access sent the first section; head and text are set anew. */
const FIRST_OF_CHAPTER = `[Code of Federal Regulations]
[Title 36, Volume 3]
[Revised as of July 1, 2004]
From the U.S. Government Printing Office via GPO Access
[CITE: 36CFR800.1]

[Page 80-81]
 
             TITLE 36--PARKS, FORESTS, AND PUBLIC PROPERTY
 
       CHAPTER VIII--ADVISORY COUNCIL ON HISTORIC PRESERVATION
 
PART 800_PROTECTION OF HISTORIC PROPERTIES--Table of Contents
 
                   Subpart A_Purposes and Participants
 
Sec. 800.1  Purposes.

  --------------------------------------------------------------------
Part                                                                Page
800             Protection of historic properties...........        81
801             Historic preservation requirements of the \n                    Urban Development Action Grant Program..105
813-899      [Reserved]

[[Page 81]]

                   Subpart A_Purposes and Participants

Sec.
800.1 Purposes.
800.2 Participants in the Section 106 process.

                    Subpart B_The Section 106 Process

800.3 Initiation of the section 106 process.

    Authority: 16 U.S.C. 470s.

    (a) Purposes. The process seeks to accommodate both.
    (b) Relation to others. Section 106 is related to others.
`

/** 26 CFR 1.61-1, April 1, 2004, as GPO Access sent it; the list is shortened, and what follows it is set anew. */
const FIRST_OF_PART = `[Code of Federal Regulations]
[Title 26, Volume 2]
[Revised as of April 1, 2004]
From the U.S. Government Printing Office via GPO Access
[CITE: 26CFR1.61-1]

[Page 5-11]
 
                       TITLE 26--INTERNAL REVENUE
 
    CHAPTER I--INTERNAL REVENUE SERVICE, DEPARTMENT OF THE TREASURY \n                               (CONTINUED)
 
PART 1_INCOME TAXES--Table of Contents
 
Sec. 1.61-1  Gross income.




                      COMPUTATION OF TAXABLE INCOME

  Definition of Gross Income, Adjusted Gross Income, and Taxable Income

Sec.
1.61-1 Gross income.
1.61-2 Compensation for services, including fees, commissions, and \n          similar items.

[[Page 6]]

1.61-3 Gross income derived from business.

    Authority: 26 U.S.C. 7805.

    (a) General definition. Gross income means all income from whatever \nsource derived. See Sec. 1.61-2 and paragraph (b) of this section.
    (b) Other forms. See Sec. 1.61-14 and subpart B of this part.
`

describe('files of one section and what lies round them', () => {
  it('are not held against what their part has elsewhere', () => {
    expect(compile(SECTION).diagnostics).toEqual([])
    expect(compile(inHtml(SECTION)).diagnostics).toEqual([])
    const { sections, diagnostics } = compile(
      SECTION.replace('first.', 'under Sec. 226.6(b), or paragraph (c) of this section.'),
    )
    expect(sections[0]?.blocks).toMatchObject([{}, { references: [{ resolved: null }, { resolved: false }] }])
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '12 CFR 226.5(c) does not exist: there is no (c) under 12 CFR 226.5.',
    ])
  })

  it.each([FIRST_OF_PART, inHtml(FIRST_OF_PART)])('leave the list of the part to the part (%#)', (text) => {
    const { tree, sections, diagnostics } = compile(text)
    expect(diagnostics).toEqual([])
    expect(brokenCover([tree], text, { start: 0, end: text.length })).toEqual([])
    expect(sections).toMatchObject([
      {
        number: '1.61-1',
        partAuthority: { text: '26 U.S.C. 7805.' },
        pages: ['5', '6'],
        blocks: [{ path: ['a'] }, { path: ['b'] }],
      },
    ])
  })
})

describe('the first section of a chapter', () => {
  it('keeps its headings, and leaves the lists to the part', () => {
    const { tree, sections, diagnostics } = compile(FIRST_OF_CHAPTER)
    expect(diagnostics).toEqual([])
    expect(brokenCover([tree], FIRST_OF_CHAPTER, { start: 0, end: FIRST_OF_CHAPTER.length })).toEqual([])
    expect(sections).toMatchObject([
      { number: '800.1', chapter: 'VIII', part: '800', subpart: 'A', partAuthority: { text: '16 U.S.C. 470s.' } },
    ])
  })
})

describe('pages of HTML', () => {
  it('say where in the file, not in the words', () => {
    const text = inHtml(SECTION)
    const [section] = compile(text).sections
    const { start, end } = section!.blocks[0]!.position
    expect(text.slice(start.offset, end.offset)).toMatch(
      /^\(a\) Fo<b>rm<\/b> of disclosures[\s\S]*required disclosure\.$/,
    )
  })

  it('keep what is no tag', () => {
    const text = '<pre>\nSec. 1.1  Dose.\n\n    Not more than 5 <greek-m>g &bogus; or a&lt;b.\n</pre>\n'
    expect(compile(text).sections[0]?.blocks).toMatchObject([{ text: 'Not more than 5 <greek-m>g &bogus; or a<b.' }])
  })
})

describe('web copies', () => {
  it('nest the italic levels, keep the asterisks out of the words and in the tree', () => {
    const [section, appendix] = compile(WEB).sections
    expect(section?.blocks).toMatchObject([
      {
        path: ['a'],
        heading: 'Definition.',
        text: 'Definition. The term agent, in section 6103(m), includes a contractor.',
      },
    ])
    expect(JSON.stringify(section)).toContain('"text":"Example 1. A files a return."')
    expect(appendix).toMatchObject({ type: 'appendix', designation: 'A' })
  })
})

import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../src/ast/build.ts'
import type { Node } from '../../src/ast/nodes.ts'
import type { Block } from '../../src/export/records.ts'
import { toSectionRecords } from '../../src/export/section-record.ts'
import { parseVolume } from '../../src/processor.ts'
import { compileText } from '../helpers/volumes.ts'

const records = (text: string) => toSectionRecords(parseVolume(new VFile({ path: 'title29.txt', value: text })))

describe('definitions of other titles', () => {
  it('may have their term before a colon, among others (33 CFR 117.4)', () => {
    const text = `PART 117_DRAWBRIDGES



Sec. 117.4  Definitions.

    The following definitions apply to this part:
    Appurtenance means an attachment or accessory.
    Public vessel: A vessel that is owned and operated by the United States 
Government.
    Vessel has the meaning given in 1 U.S.C. 3.
`
    const { sections, definitions } = compileText(text)
    expect(sections[0]!.blocks.map((block) => ('heading' in block ? block.heading : ''))).toEqual([
      null,
      null,
      'Public vessel:',
      null,
    ])
    expect(definitions.map(({ term }) => term)).toEqual(['Appurtenance', 'Public vessel', 'Vessel'])
  })

  it('may stand under a paragraph that announces them, in a section headed otherwise (14 CFR 121.431, 2017, set anew)', () => {
    const { sections, definitions } = compileText(`PART 121_OPERATING REQUIREMENTS



Sec. 121.431  Applicability.

    (a) This subpart prescribes crewmember qualifications for all 
certificate holders.
    (b) For the purpose of this subpart, the airplane groups and terms and 
definitions prescribed in Sec. 121.400 and the following definitions 
apply:
    Consolidation is the process by which a person through practice and 
practical experience increases proficiency in newly acquired knowledge and 
skills.
    Line operating flight time is flight time performed in operations under 
this part.
    Operating cycle is a complete flight segment consisting of a takeoff, 
climb, enroute portion, descent, and a landing.
`)
    const [, list] = sections[0]!.blocks
    expect('blocks' in list! && list.blocks.map((block) => 'role' in block && block.role)).toEqual([
      ...['definition', 'definition', 'definition'],
    ])
    expect(definitions.map(({ term }) => term)).toEqual([
      ...['Consolidation', 'Line operating flight time', 'Operating cycle'],
    ])
  })

  it('are not what a key term of their kind says of them (49 CFR 571.3(a), 2015, set anew)', () => {
    const { definitions } = compileText(`PART 571_FEDERAL MOTOR VEHICLE SAFETY STANDARDS



Sec. 571.3  Definitions.

    (a) Statutory definitions. All terms defined in section 102 of the Act 
are used in their statutory meaning.
    (b) Other definitions. As used in this chapter--
    Act means the National Traffic and Motor Vehicle Safety Act of 1966.
    Bus means a motor vehicle with motive power.
`)
    expect(definitions.map(({ term }) => term)).toEqual(['Act', 'Bus'])
  })

  it('hold the paragraphs that "this definition" names, wherever their list stands (48 CFR 2.101(b)(2))', () => {
    const [section] = records(`PART 2_DEFINITIONS



Sec. 2.101  Definitions.

    (a) A word has the same meaning throughout.
    (b)(1) If a word is defined differently, the definition applies.
    (2) Definitions.
    Commercial item means--
    (1) Any item of a type customarily used by the general public;
    (2) Any item that evolved from an item described in paragraph (1) of this 
definition.
    Day means a calendar day.
`)
    expect(JSON.stringify(section)).toContain('"target":"/us/cfr/t29/s2.101/b/2/def-commercial-item/1"')
  })
})

describe('sections without a sign', () => {
  it('are named by number alone (48 CFR 1.101, 52.203-5)', () => {
    const found = records(`PART 1_FEDERAL ACQUISITION REGULATIONS SYSTEM



1.101  Purpose.

    The System does not include guidance of the type described in 1.102(a)(2). 
As prescribed in 1.102, see also 1.102-1 and FAR 1.102, with 0.125 inch of 
$1.500 or 3.50 percent, and 48 CFR 1.101.



1.102  Statement.

    (a) Text.



1.102-1  Discussion.

    Text.
`)
    const targets = JSON.stringify(found[0]!).matchAll(
      /"text":"([^"]*)","start":\d+,"end":\d+,"kind":"(\w+)","target":"([^"]*)"/g,
    )
    expect([...targets].map(([, text, kind, target]) => `${text} ${kind} ${target}`)).toEqual([
      '1.102(a)(2) section /us/cfr/t29/s1.102/a/2',
      '1.102 section /us/cfr/t29/s1.102',
      '1.102-1 section /us/cfr/t29/s1.102-1',
      '1.102 section /us/cfr/t29/s1.102',
      '48 CFR 1.101 cfr /us/cfr/t48/s1.101',
    ])
  })
})

describe('lists of other titles', () => {
  it('stand under the sentence that announces them without a colon (38 CFR 3.309(a))', () => {
    const [section] = records(`PART 3_ADJUDICATION



Sec. 3.309  Disease subject to presumptive service connection.

    (a) Chronic diseases. The following diseases shall be granted service 
connection if the provisions of Sec. 3.307 are also satisfied.

Anemia, primary.
Arteriosclerosis.

    (b) Tropical diseases. The diseases are these.

The rule of paragraph (a) of this section holds here too.
`)
    const top = section!.blocks.map((block) => ('designation' in block ? block.designation : block.type))
    expect(top).toEqual(['a', 'b', null])
    expect(section!.blocks[0]).toMatchObject({ blocks: [{ text: 'Anemia, primary.' }, { text: 'Arteriosclerosis.' }] })
  })
})

describe('references of other titles', () => {
  it('find an appendix to a section, and a method its own paragraphs (29 CFR 1910.1200; 40 CFR part 60)', () => {
    const found = records(`PART 1910_STANDARDS



Sec. 1910.1200  Hazard communication.

    (a) The procedures are in Appendices A and B to Sec. 1910.1200.

                 Appendix A to Sec. 1910.1200--Criteria

    1.0 Scope.
    1.1 Criteria. See section 2.1.1, and section 8.1.2.
    2.1 Number of Points. See section 1.1 of this appendix.
    2.1.1 Traverses. As in Sec. 1910.1200, except paragraph (a) thereof.

                 Appendix B to Sec. 1910.1200--Tests

    Text.
`)
    const targets = JSON.stringify(found).matchAll(/"target":("[^"]*"|null),"resolved":(\w+)/g)
    expect([...targets].map(([, target, resolved]) => `${target} ${resolved}`)).toEqual([
      '"/us/cfr/t29/s1910.1200/appA" true',
      '"/us/cfr/t29/s1910.1200/appB" true',
      '"/us/cfr/t29/s1910.1200/appA/2.1/2.1.1" true',
      'null null',
      '"/us/cfr/t29/s1910.1200/appA/1.0/1.1" true',
      '"/us/cfr/t29/s1910.1200" true',
      '"/us/cfr/t29/s1910.1200/a" true',
    ])
  })
})

describe('special regulations before the first subpart', () => {
  it('are named in the list of contents, and stand in the text (14 CFR part 91)', () => {
    const { sections, diagnostics } = compileText(
      `PART 91_GENERAL OPERATING AND FLIGHT RULES--Table of Contents



              Special Federal Aviation Regulation No. 50-2

              Special Federal Aviation Regulation No. 104

                           Subpart A_General

Sec.
91.3  Responsibility of the pilot.

    Authority: 49 U.S.C. 106(g).

     Special Federal Aviation Regulation No. 50-2--Special Flight Rules

    Section 1. Applicability. This rule prescribes special operating rules.

        Special Federal Aviation Regulation No. 104--Prohibition

    No person may operate.

                           Subpart A_General



Sec. 91.3  Responsibility of the pilot.

    The pilot is responsible.
`,
      'CFR-2012-title14-vol2.txt',
    )
    expect(sections.map(({ identifier }) => identifier)).toEqual([
      '/us/cfr/t14/p91/app50-2',
      '/us/cfr/t14/p91/app104',
      '/us/cfr/t14/s91.3',
    ])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'contents-match')).toEqual([])
  })
})

describe('appendices of other titles', () => {
  it('hang on the section they belong to (29 CFR 1910.119)', () => {
    const found = records(`PART 1910_STANDARDS

                     Subpart H_Hazardous Materials



Sec. 1910.119  Process safety.

    (a) Application. This section applies.

   Appendix A to Sec. 1910.119--List of Highly Hazardous Chemicals, Toxics 
                       and Reactives (Mandatory)

    This appendix contains a listing.

                Appendix B to Sec. 1910.119--Diagrams

    None.



Sec. 1910.120  Operations.

    (a) Scope. This section covers operations.

                 Appendix A to Sec. 1910.120--Tests

    Text.
`)
    expect(found.map(({ identifier, subpart }) => [identifier, subpart])).toEqual([
      ['/us/cfr/t29/s1910.119', 'H'],
      ['/us/cfr/t29/s1910.119/appA', 'H'],
      ['/us/cfr/t29/s1910.119/appB', 'H'],
      ['/us/cfr/t29/s1910.120', 'H'],
      ['/us/cfr/t29/s1910.120/appA', 'H'],
    ])
    expect(found[1]?.citation).toBe('29 CFR Appendix A to Section 1910.119')
  })

  it('may repeat the names of subparts over their own text (12 CFR part 226, Supplement I)', () => {
    const found = records(`PART 226_TRUTH IN LENDING



Sec. 226.1  Authority.

    Text of the section.

       Supplement I to Part 226--Official Staff Interpretations

    Official status. This commentary is the vehicle of the staff.

                         Subpart A--General

    Coverage. The regulation applies to all.

                       PART 227_UNFAIR ACTS



Sec. 227.1  Scope.

    Text.
`)
    expect(found.map(({ identifier }) => identifier)).toEqual([
      '/us/cfr/t29/s226.1',
      '/us/cfr/t29/p226/suppI',
      '/us/cfr/t29/s227.1',
    ])
    expect(JSON.stringify(found[1])).toContain('Subpart A--General')
    expect(found[2]?.part).toBe('227')
  })
})

describe('appendices of one number and several names', () => {
  it('have identifiers of their own (12 CFR part 226; 40 CFR part 63)', () => {
    const found = records(`PART 226_TRUTH IN LENDING



Sec. 226.1  Authority.

    Text of the section.

         Appendix I to Part 226--Federal Enforcement Agencies

    The following list indicates which agency enforces.

       Supplement I to Part 226--Official Staff Interpretations

    Official status. This commentary is the vehicle of the staff.

         Table 1 to Subpart A of Part 226--Emission Limits

    Text.
`)
    expect(found.slice(1).map(({ identifier }) => identifier)).toEqual([
      '/us/cfr/t29/p226/appI',
      '/us/cfr/t29/p226/suppI',
      '/us/cfr/t29/p226/table1',
    ])
  })
})

describe('official interpretations (12 CFR part 1005, Supplement I, 2012)', () => {
  const found = records(`PART 1005_ELECTRONIC FUND TRANSFERS



Sec.  1005.2  Definitions.

    (a) Access device means a card.

    Appendix A to Part 1005--Model Disclosure Clauses and Forms

              A-1--Model Clauses for Unsolicited Issuance

    (a) Accounts using cards. You cannot use the enclosed card.

               A-2--Model Clauses for Initial Disclosures

    (a) Consumer Liability. Tell us at once.
    (b) Contact in event of unauthorized transfer. Call us.

              A-3--Model Forms for Error Resolution Notice

    (a) Initial and annual error resolution notice. In case of errors.

          Supplement I to Part 1005--Official Interpretations

                      Section 1005.2--Definitions

                           2(a) Access Device

    1. Examples. The term \`\`access device'' includes debit cards.
    2. Checks used to capture information. The term does not include a 
check or draft.

                              2(b) Account

    1. Consumer asset account. The term \`\`consumer asset account'' 
includes:
    i. Club accounts, such as vacation clubs.
    ii. A retail repurchase agreement (repo).

                           Paragraph 2(b)(2)

    1. Bona fide trust agreements. The term is not defined by the Act.

             Appendix A--Model Disclosure Clauses and Forms

    1. Review of forms. The Bureau will not review forms.
`)
  const outline = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => [
      ...('path' in block && block.path ? [`${block.type[0]} ${block.path.join(' ')}`] : []),
      ...('blocks' in block && block.blocks ? outline(block.blocks) : []),
    ])

  it('count anew under each head that names a provision or a form', () => {
    expect(found.map(({ identifier }) => identifier)).toEqual([
      '/us/cfr/t29/s1005.2',
      '/us/cfr/t29/p1005/appA',
      '/us/cfr/t29/p1005/suppI',
    ])
    expect(outline(found[1]!.blocks)).toEqual([
      ...['h A-1', 'p A-1 a', 'h A-2', 'p A-2 a', 'p A-2 b', 'h A-3', 'p A-3 a'],
    ])
    expect(outline(found[2]!.blocks)).toEqual([
      ...['h 1005.2', 'h 2(a)', 'p 2(a) 1', 'p 2(a) 2', 'h 2(b)', 'p 2(b) 1', 'p 2(b) 1 i', 'p 2(b) 1 ii'],
      ...['h 2(b)(2)', 'p 2(b)(2) 1', 'h A', 'p A 1'],
    ])
  })

  it('keep the words of a head, and cite what stands under it', () => {
    expect(found[2]!.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      ...['Definitions', 'Access Device', 'Account', 'Paragraph 2(b)(2)', 'Model Disclosure Clauses and Forms'],
    ])
    expect(JSON.stringify(found[2])).toContain('"citation":"29 CFR Supplement I to Part 1005, 2(b)-1.i."')
  })
})

describe('sections without a sign (title 48)', () => {
  const VOLUME = `PART 1_FEDERAL ACQUISITION REGULATIONS SYSTEM--Table of Contents




Sec.
1.000 Scope of part.

             Subpart 1.1_Purpose, Authority, Issuance

1.101 Purpose.
1.102-1 Discussion.

    Authority: 40 U.S.C. 121(c).



1.000  Scope of part.

    This part sets forth basic policies.

             Subpart 1.1_Purpose, Authority, Issuance



1.101  Purpose.

    The System is established. The clause follows.

                           (End of provision)



1.102-1  Discussion.

    (a) Introduction. The statement is concise.
    (b) Vision. All are responsible.
`

  it('are sections, and no line of their list of contents is one', () => {
    const found = records(VOLUME)
    expect(found.map(({ number, part, subpart, subjectGroup }) => [number, part, subpart, subjectGroup])).toEqual([
      ['1.000', '1', null, null],
      ['1.101', '1', '1.1', null],
      ['1.102-1', '1', '1.1', null],
    ])
    expect(found[2]?.blocks).toMatchObject([{ path: ['a'] }, { path: ['b'] }])
  })
})

describe('divisions of other titles', () => {
  it('may be subparts without a letter (7 CFR part 51)', () => {
    const found = records(`PART 51_FRESH FRUITS

                           Subpart_Regulations

                               Definitions



Sec. 51.1  Administration.

    Text.

      Subpart_United States Standards for Grades of Pistachio Nuts



Sec. 51.2540  General.

    Text.
`)
    expect(found.map(({ number, subpart, subjectGroup }) => [number, subpart, subjectGroup])).toEqual([
      ['51.1', null, 'Definitions'],
      ['51.2540', null, null],
    ])
  })

  it('may be special regulations before the first subpart (14 CFR part 25)', () => {
    const found = records(`PART 25_AIRWORTHINESS STANDARDS

               Special Federal Aviation Regulation No. 13

    1. Applicability. This regulation applies.

                           Subpart A_General



Sec. 25.1  Applicability.

    Text.
`)
    expect(found.map(({ citation, subpart }) => [citation, subpart])).toEqual([
      ['29 CFR Special Federal Aviation Regulation No. 13 to Part 25', null],
      ['29 CFR 25.1', 'A'],
    ])
  })

  it('list the reserved appendices of a part behind its last subpart', () => {
    const found = records(`PART 1_RULES

                           Subpart B_General



Sec. 1.1  Scope.

    Text.

               Appendixes B and C to Part 1 [Reserved]
`)
    expect(found.map(({ citation, subpart }) => [citation, subpart])).toEqual([
      ['29 CFR 1.1', 'B'],
      ['29 CFR Appendix B and C to Part 1', null],
    ])
  })

  it('name an appendix in the middle of the contents list, once', () => {
    const found = records(`PART 2_RULES



Sec.
2.1 Scope.

         Appendix A to Part 2--Statement of General Policy

    Authority: 5 U.S.C. 301.



Sec. 2.1  Scope.

    Text.

         Appendix A to Part 2--Statement of General Policy

    I. Preliminary Matters
`)
    expect(found.map(({ citation }) => citation)).toEqual(['29 CFR 2.1', '29 CFR Appendix A to Part 2'])
  })
})

describe('authority behind a paragraph (38 CFR part 3)', () => {
  const [section] = records(`Sec. 3.4  Compensation.

    (a) Compensation. This term means a monthly payment made to a 
veteran.

(Authority: 38 U.S.C. 101(13))

    (b) Disability compensation. (1) Basic entitlement exists.

(Authority: 38 U.S.C. 1110, 1131)

    (2) An additional amount may be payable for a spouse.

(Authority: 38 U.S.C. 1115)

[26 FR 1563, Feb. 24, 1961]
`)

  it('does not part the paragraphs from each other', () => {
    const [a, b] = section!.blocks as { path: string[]; blocks: { path: string[] }[] }[]
    expect([a?.path, a?.blocks, b?.blocks.map(({ path }) => path)]).toEqual([
      ['a'],
      [],
      [
        ['b', '1'],
        ['b', '2'],
      ],
    ])
  })

  it('is of the section, all together', () => {
    expect(section!.authority?.text).toBe(
      '(Authority: 38 U.S.C. 101(13)) (Authority: 38 U.S.C. 1110, 1131) (Authority: 38 U.S.C. 1115)',
    )
    expect(section!.history).toHaveLength(1)
  })
})

describe('authority between paragraphs', () => {
  it('stands in the tree where it is read', () => {
    const text = `Sec. 3.4  Pay.\n\n    (a) One. (1) Two.\n\n(38 U.S.C. 101)\n\n    (2) Three.\n`
    const starts: number[] = []
    const read = (node: Node): void => {
      if ('value' in node) starts.push(node.position.start.offset!)
      for (const child of childrenOf(node)) read(child)
    }
    read(parseVolume(new VFile({ path: 'title38.txt', value: text })))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})

describe('contract clauses (48 CFR part 52)', () => {
  it('end where the print says so', () => {
    const [section] = records(`PART 52_SOLICITATION PROVISIONS AND CONTRACT CLAUSES



Sec. 52.203-5  Covenant Against Contingent Fees.

    As prescribed in 3.404, insert the following clause:

               Covenant Against Contingent Fees (APR 1984)

    (a) The Contractor warrants that no person has been employed.
    (b) Bona fide agency means an established commercial agency.

                             (End of clause)

    Alternate I (APR 1984). Insert the name of the agency.
`)
    const blocks = section!.blocks as { type: string; path?: string[]; text: string }[]
    expect(blocks.map(({ type, path, text }) => [type, path?.join('/'), text.slice(0, 16)])).toEqual([
      ['paragraph', '', 'As prescribed in'],
      ['heading', undefined, 'Covenant Against'],
      ['paragraph', 'a', 'The Contractor w'],
      ['paragraph', 'b', 'Bona fide agency'],
      ['heading', undefined, '(End of clause)'],
      ['paragraph', '', 'Alternate I (APR'],
    ])
  })
})

describe('definitions under a paragraph that announces them', () => {
  it.each([
    '(b) For purposes of this section:',
    '(b) Definitions.',
    '(b) Definitions. As used in this section, the following terms shall have the meanings specified below.',
  ])('%s', (announcement) => {
    const [section] = records(`PART 1_GENERAL



Sec. 1.9  Terms and meanings.

    (a) Scope. This section applies to all.
    ${announcement}
    Facility means any structure that stands on:
    (1) A site; or
    (2) A float.
    Food means what is eaten.
    (c) Records. A facility keeps records of food.
`)
    const at = (block: Block) => ('identifier' in block ? (block.identifier ?? '') : '').replace('/us/cfr/t29/s1.9', '')
    const paths = (blocks: readonly Block[]): string[] =>
      blocks.flatMap((block) => [at(block), ...('blocks' in block ? paths(block.blocks ?? []) : [])])
    expect(paths(section!.blocks)).toEqual([
      '/a',
      '/b',
      '/b/def-facility',
      '/b/def-facility/1',
      '/b/def-facility/2',
      '/b/def-food',
      '/c',
    ])
  })
})

describe('captions of other sections', () => {
  const outline = (caption: (line: string) => string): string => `PART 1_INCOME TAXES



Sec. 1.199-0  Table of contents.

    This section lists the section headings that appear in Secs. 1.199-1 
through 1.199-9.

${caption('Sec. 1.199-1 Income attributable to certain activities.')}

(a) In general.
(b) Taxable income and adjusted gross income.
(1) In general.
(2) Examples.

${caption('Sec. 1.199-2 Wage limitation.')}

(a) Rules of application.
(1) In general.
(b) Non-duplication rule.
`

  it.each([
    ['centred', (line: string) => line.padStart(36 + line.length / 2)],
    ['in a paragraph', (line: string) => `    ${line}`],
  ])('begin a count of their own, %s (26 CFR 1.199-0, 2012, set anew)', (_name, caption) => {
    const { sections, diagnostics } = compileText(outline(caption), 'title26.txt')
    const [, first, second] = sections[0]!.blocks as Extract<Block, { type: 'paragraph' }>[]
    const identifiers = (block: Block): string[] =>
      'blocks' in block
        ? block.blocks.flatMap((one) => [('identifier' in one && one.identifier) || '', ...identifiers(one)])
        : []
    expect([first!.role, first!.path, first!.text]).toEqual([
      ...['labelled', [], 'Sec. 1.199-1 Income attributable to certain activities.'],
    ])
    expect([first!, second!].flatMap(identifiers)).toEqual(
      ['1/a', '1/b', '1/b/1', '1/b/2', '2/a', '2/a/1', '2/b'].map((path) => `/us/cfr/t26/s1.199-0/sec-1.199-${path}`),
    )
    expect((second!.blocks[0] as typeof first)!.path).toEqual(['a'])
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('duplicate-identifier')
  })
})

describe('what names its paragraph', () => {
  it('stands under it, though a deeper one is open (29 CFR 1910.147(a)(2), 2014; 17 CFR 229.1008, 2010; set anew)', () => {
    const text = `PART 1910_OCCUPATIONAL SAFETY AND HEALTH STANDARDS



Sec. 1910.147  The control of hazardous energy (lockout/tagout).

    (a) Scope. This standard covers servicing.
    (1) Normal production operations are not covered by this standard 
unless:
    (i) An employee is required to remove or bypass a guard; or
    (ii) An employee is required to place any part of his or her body into 
an area.

    Note: Exception to paragraph (a)(1): Minor tool changes and 
adjustments are not covered by this standard.

    (2) Describe any transaction, but not necessarily:
    (i) The date of the transaction; and
    (ii) Where and how the transaction was effected.
    Instructions to Item 1008(a)(2). 1. Provide the information.
    (b) The employer shall act.
    (1) The employee shall act.
    (2) So shall others.

    Note 1 to paragraph (b): Acts are acts.
`
    const parents: string[] = []
    const visit = (block: Block, parent: string): void => {
      const words = 'text' in block ? block.text : ''
      if (/^Instructions/.test(words) || block.type === 'note') parents.push(parent)
      if ('blocks' in block)
        for (const one of block.blocks) visit(one, 'path' in block ? block.path!.join('/') : parent)
    }
    for (const block of compileText(text, 'title29.txt').sections[0]!.blocks) visit(block, '')
    expect(parents).toEqual(['a/1', 'a/2', 'b'])
  })
})

describe('"this section" in an appendix', () => {
  it('may be the numbered paragraph that holds the words (14 CFR part 135, appendix A, 2017, set anew)', () => {
    const { sections, diagnostics } = compileText(
      `PART 135_OPERATING REQUIREMENTS



Sec. 135.169  Additional airworthiness requirements.

    (a) No person may operate a large airplane.



Appendix A to Part 135--Additional Airworthiness Standards for 10 or More 
                          Passenger Airplanes

                              Applicability

    1. Applicability. This appendix prescribes standards.
    2. References. References are to part 23.

                               Performance

    3. General. (a) Compliance must be shown for still air.
    (b) The airplane configuration may vary to the extent compatible with 
the procedures required by paragraph (c) of this section.
    (c) In determining speed, changes must be made under procedures 
established by the applicant.
`,
      'title14.txt',
    )
    expect(JSON.stringify(sections)).toContain('"target":"/us/cfr/t14/p135/appA/3/c","resolved":true')
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('designation-sequence')
  })
})

import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { SystemRecord } from '../../src/export/records.ts'
import { toSectionRecords } from '../../src/export/section-record.ts'
import { toSystemRecords } from '../../src/export/systems.ts'
import { parseVolume } from '../../src/processor.ts'
import { validateRecord } from '../../src/validate/validate-record.ts'

function compile(text: string, title: number): SystemRecord[] {
  const tree = parseVolume(new VFile({ path: `CFR-2005-title${title}-vol1.txt`, value: text }))
  const systems = toSystemRecords(tree, toSectionRecords(tree))
  for (const system of systems) expect(validateRecord('system', system)).toEqual([])
  return systems
}

/** § 1.36 of 31 CFR as printed, with the heading of a part above it. */
function printedSection(): string {
  const volume = readFileSync(new URL('../../corpus/CFR-2005-title31-vol1.txt', import.meta.url), 'utf8')
  const start = volume.indexOf('Sec. 1.36  Systems exempt')
  const end = volume.indexOf('Jan. 18, 2005]', start)
  return `PART 1_DISCLOSURE OF RECORDS\n\n\n\n${volume.slice(start, end)}Jan. 18, 2005]\n`
}

const next = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1)
const KEY_TERMS =
  '(?:In General|Authority|General exempt|Specific exempt|Exemption under|Exempt information|Reasons for)'

/** The same section under another number, with other bureaus, each paragraph one letter further on. */
function renamedSection(): string {
  return printedSection()
    .replace('PART 1_', 'PART 9_')
    .replace('Sec. 1.36', 'Sec. 9.87')
    .replaceAll('Internal Revenue Service', 'Bureau of Salt and Spices')
    .replaceAll('Departmental Offices', 'Court of Assay')
    .replaceAll(/^(IRS|DO) /gm, (_, bureau) => (bureau === 'IRS' ? 'BSS ' : 'CA '))
    .replaceAll(/\bparagraphs?\s\(([a-p])\)(?=\(\d)/g, (words, letter) =>
      words.replace(`(${letter})`, `(${next(letter)})`),
    )
    .replaceAll(new RegExp(`^ {4}\\(([a-q])\\) (?=${KEY_TERMS})`, 'gm'), (_, letter) => `    (${next(letter)}) `)
    .replace('    (b) In General.', '    (a) Scope. This section is new.\n    (b) In General.')
    .replace('(i)(1) of this section', '(j)(1) of this section')
}

/** A record of the renamed section as that of the printed one. */
function asPrinted(system: SystemRecord): Omit<SystemRecord, 'position'> {
  const { position: _, ...rest } = system
  const previous = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 1)
  const text = JSON.stringify(rest)
    .replaceAll(/\/us\/cfr\/t44\/s9\.87\/([a-z])/g, (_all, letter) => `/us/cfr/t31/s1.36/${previous(letter)}`)
    .replaceAll('Bureau of Salt and Spices', 'Internal Revenue Service')
    .replaceAll('Court of Assay', 'Departmental Offices')
    .replaceAll('"number":"BSS ', '"number":"IRS ')
    .replaceAll('"number":"CA ', '"number":"DO ')
  return JSON.parse(text)
}

describe('31 CFR 1.36', () => {
  const systems = compile(printedSection(), 31)

  it('lists 165 systems, one of them reserved', () => {
    expect(systems).toHaveLength(165)
    expect(systems.filter((system) => system.reserved)).toMatchObject([{ number: null, name: '[Reserved]' }])
  })

  it.each([
    ['/us/usc/t5/s552a/j/2', 'general', 38, 'c', 'd'],
    ['/us/usc/t5/s552a/k/1', 'specific', 1, 'e', 'f'],
    ['/us/usc/t5/s552a/k/2', 'specific', 113, 'g', 'h'],
    ['/us/usc/t5/s552a/k/3', 'specific', 1, 'i', 'j'],
    ['/us/usc/t5/s552a/k/4', 'specific', 1, 'k', 'l'],
    ['/us/usc/t5/s552a/k/5', 'specific', 9, 'm', 'n'],
    ['/us/usc/t5/s552a/k/6', 'specific', 2, 'o', 'p'],
  ])(
    'under %s exempts %s systems: %i of them, by (%s)(2), for the reasons of (%s)',
    (exemption, kind, count, by, why) => {
      const under = systems.filter((system) => system.exemption === exemption)
      const facts = under.map((system) => [system.kind, system.provision, system.reasons].join(' '))
      expect(under).toHaveLength(count)
      expect([...new Set(facts)]).toEqual([`${kind} /us/cfr/t31/s1.36/${by}/2 /us/cfr/t31/s1.36/${why}`])
    },
  )

  it('gives each system its list, component and the provisions from which it is exempt', () => {
    expect(systems.find((system) => system.number === 'BPD.009')).toMatchObject({
      name: 'U.S. Treasury Securities Fraud Information System.',
      component: 'Bureau of the Public Debt',
      listedIn: '/us/cfr/t31/s1.36/g/1/x',
      exemptFrom: [
        ...['c/3', 'd/1', 'd/2', 'd/3', 'd/4', 'e/1', 'e/4/G', 'e/4/H', 'e/4/I', 'f'].map(
          (path) => `/us/usc/t5/s552a/${path}`,
        ),
      ],
    })
  })

  it('keeps the head of the list where it looks wrong', () => {
    const placement = systems.filter((system) => system.number === 'DO .306')
    expect(placement.map((system) => system.component)).toEqual(['Departmental Offices', 'Internal Revenue Service'])
  })

  it('under another number, with other bureaus and letters, gives the same records', () => {
    const plain = systems.map(({ position: _, ...system }) => system)
    expect(compile(renamedSection(), 44).map(asPrinted)).toEqual(plain)
  })
})

describe('an exemption section of another agency', () => {
  const printed = `PART 70_PRIVACY ACT RULES



Sec. 70.5  Exempt systems of records.

    (a) General exemptions. The following systems of records are exempt, 
under 5 U.S.C. 552a(j)(2), from 5 U.S.C. 552a(c)(3) and (4), (d), and 
(g):
    (1) Office of Inspection:
    (i) Investigation Files (AGR/OI-1).
    (ii) Informant Index (AGR/OI-2);
    (2) Harbor Police:
    (i) HP-7 Arrest Records.
    (b) Reasons for exemptions under 5 U.S.C. 552a(j)(2). Access would 
enable suspects to:
    (1) Destroy evidence; and
    (2) Intimidate witnesses.
    (c) Specific exemptions under 5 U.S.C. 552a(k)(5). (1) This 
paragraph applies to the following systems of records:

------------------------------------------------------------------------
              System number                            Title
------------------------------------------------------------------------
AGR/HR-3..................................  Applicant Files.
------------------------------------------------------------------------

    (2) The Agency hereby exempts the systems listed in paragraph (c)(1) 
of this section from 5 U.S.C. 552a(d) and (f).
    (3) The reasons are those of the law.
`
  const systems = compile(printed, 44)
  const facts = systems.map(({ number, name, component, listedIn, provision, reasons, kind }) => {
    const last = (identifier: string | null) => identifier?.replace('/us/cfr/t44/s70.5/', '') ?? null
    return [number, name, component, kind, last(listedIn), last(provision), last(reasons)]
  })

  it('gives its systems from a list in words and from a table', () => {
    expect(facts).toEqual([
      ['AGR/OI-1', 'Investigation Files', 'Office of Inspection', 'general', 'a/1', 'a', 'b'],
      ['AGR/OI-2', 'Informant Index', 'Office of Inspection', 'general', 'a/1', 'a', 'b'],
      ['HP-7', 'Arrest Records.', 'Harbor Police', 'general', 'a/2', 'a', 'b'],
      ['AGR/HR-3', 'Applicant Files.', null, 'specific', 'c/1', 'c/2', 'c/3'],
    ])
  })

  it('gives the provisions from which they are exempt', () => {
    const provisions = systems.map((system) =>
      system.exemptFrom.map((target) => target.replace('/us/usc/t5/s552a/', '')),
    )
    expect(provisions).toEqual([
      ['c/3', 'c/4', 'd', 'g'],
      ['c/3', 'c/4', 'd', 'g'],
      ['c/3', 'c/4', 'd', 'g'],
      ['d', 'f'],
    ])
  })
})

/** Real words set anew in lines of the print. */
describe('sections of other agencies in their own styles', () => {
  const short = (identifier: string | null) => identifier?.replace(/^.*\/s(?:552a|[\d.]+)\/?/, '') ?? null
  const factsOf = (systems: readonly SystemRecord[]) =>
    systems.map((one) => [one.number, one.name, short(one.exemption), short(one.provision), short(one.reasons)])

  it('28 CFR 16.72, 2008: provisions with semicolons, what allows it flush under the list, reasons that speak of exemptions', () => {
    const systems = compile(
      `PART 16_PRODUCTION OR DISCLOSURE OF MATERIAL OR INFORMATION



Sec. 16.72  Exemption of Office of the Associate Attorney General 
System--limited access.

    (a) The following system of records is exempt from 5 U.S.C. 552a(c) 
(3) and (4); (d); (e)(1), (2), (3) and (5); and (g):
    (1) General Files System of the Office of the Associate Attorney 
General (JUSTICE/AAG-001).


These exemptions apply only to the extent that information in the system 
is subject to exemption pursuant to 5 U.S.C. 552a(j)(2), (k)(1), (k)(2) 
and (k)(5).
    (b) Exemptions from the particular subsections are justified for the 
following reasons:
    (1) From subsection (c)(3) because making available to a record 
subject the accounting of disclosures from records concerning him/her 
could reveal investigative interest.
    (2) From subsection (c)(4) because this system is exempt from the 
access provisions of subsection (d) pursuant to subsections (j)(2), 
(k)(1), (k)(2) and (k)(5) of the Privacy Act.
`,
      28,
    )
    const name = 'General Files System of the Office of the Associate Attorney General'
    expect(factsOf(systems)).toEqual(
      ['j/2', 'k/1', 'k/2', 'k/5'].map((allows) => ['JUSTICE/AAG-001', name, allows, 'a', 'b']),
    )
    expect(systems.map(({ kind }) => kind)).toEqual(['general', 'specific', 'specific', 'specific'])
    for (const { exemptFrom } of systems)
      expect(exemptFrom.map(short)).toEqual(['c/3', 'c/4', 'd', 'e/1', 'e/2', 'e/3', 'e/5', 'g'])
  })

  it('29 CFR 71.51, 2008: a list of provisions without its word', () => {
    const systems = compile(
      `PART 71_PROTECTION OF INDIVIDUAL PRIVACY



Sec. 71.51  Specific exemptions pursuant to subsection (k)(2) of the 
Privacy Act.

    (a) The following systems of records are eligible for exemption 
under 5 U.S.C. 552a(k)(2) because they contain investigatory material 
compiled for law enforcement purposes other than material within the 
scope of subsection (j)(2) of 5 U.S.C. 552a. Accordingly the following 
systems of records are exempt from (c)(3), (d)(1), (e)(4)(G), (e)(4)(I) 
and (f) of 5 U.S.C. 552a.
    (1) DOL/OASAM-20 (Personnel Investigation Records), a system of 
records maintained by OASAM.
`,
      29,
    )
    expect(factsOf(systems)).toEqual([['DOL/OASAM-20', 'Personnel Investigation Records', 'k/2', 'a', null]])
    expect(systems[0]!.exemptFrom.map(short)).toEqual(['c/3', 'd/1', 'e/4/G', 'e/4/I', 'f'])
  })

  it('43 CFR 2.254, 2014: all provisions but some', () => {
    const systems = compile(
      `PART 2_FREEDOM OF INFORMATION ACT; RECORDS AND TESTIMONY



Sec. 2.254  Exemptions.

    (a) Criminal law enforcement records exempt under 5 U.S.C. 
552a(j)(2). Pursuant to 5 U.S.C. 552a(j)(2) the following systems of 
records are exempted from all of the provisions of 5 U.S.C. 552a and the 
regulations in this subpart except paragraphs (b), (c)(1) and (2), 
(e)(4)(A) through (C), (e)(6), (7), and (12), and (i) of 5 U.S.C. 552a 
and the portions of the regulations in this subpart implementing these 
paragraphs:
    (1) Investigative Case File System, Interior/FWS-20.
    (2) Insider Threat Program, DOI-50.
`,
      43,
    )
    expect(factsOf(systems)).toEqual([
      ['Interior/FWS-20', 'Investigative Case File System', 'j/2', 'a', null],
      ['DOI-50', 'Insider Threat Program', 'j/2', 'a', null],
    ])
    expect(systems[0]!.exemptFrom).toEqual(['/us/usc/t5/s552a'])
    const kept = ['b', 'c/1', 'c/2', 'e/4/A', 'e/4/B', 'e/4/C', 'e/6', 'e/7', 'e/12', 'i']
    expect(systems[0]!.except.map(short)).toEqual(kept)
  })

  it('17 CFR 200.312, 2014: systems without numbers', () => {
    const systems = compile(
      `PART 200_ORGANIZATION; CONDUCT AND ETHICS



Sec. 200.312  Specific exemptions.

    (a) Pursuant to, and limited by 5 U.S.C. 552a(k)(2), the following 
systems of records maintained by the Commission shall be exempted from 5 
U.S.C. 552a(c)(3), (d), (e)(1), (e)(4)(G), (H), and (I), and (f) and 17 
CFR 200.303, 200.304, and 200.306, insofar as they contain investigatory 
materials compiled for law enforcement purposes:
    (1) Enforcement Files;
    (2) SEC Security in the Workplace Incident Records; and
    (3) Investor Response Information System (IRIS).
`,
      17,
    )
    expect(factsOf(systems)).toEqual([
      [null, 'Enforcement Files', 'k/2', 'a', null],
      [null, 'SEC Security in the Workplace Incident Records', 'k/2', 'a', null],
      [null, 'Investor Response Information System (IRIS).', 'k/2', 'a', null],
    ])
    expect(systems[0]!.exemptFrom.map(short)).toEqual(['c/3', 'd', 'e/1', 'e/4/G', 'e/4/H', 'e/4/I', 'f'])
  })

  it('12 CFR 503.2, 2009: provisions are no systems', () => {
    const systems = compile(
      `PART 503_PRIVACY ACT



Sec. 503.2  Exemptions of records.

    (b) Exemptions Under 5 U.S.C. 552a(k)(2). (1) Pursuant to 5 U.S.C. 
552a(k)(2), the head of an agency may issue rules to exempt any system 
of records within the agency from certain provisions of the Privacy Act 
of 1974.
    (2) Provisions of the Privacy Act of 1974 from which exemptions will 
be made under 5 U.S.C. 552a(k)(2) are as follows:
    (i) 5 U.S.C. 552a(c)(3);
    (ii) 5 U.S.C. 552a(e)(1); and
    (iii) 5 U.S.C. 552a(f).
`,
      12,
    )
    expect(systems).toEqual([])
  })
})

describe('other sections', () => {
  it('that speak of exempt systems without exempting any give none', () => {
    const printed = `PART 1_RECORDS



Sec. 1.2  Access.

    (a) A system of records exempt under 5 U.S.C. 552a(k)(2) is not open:
    (1) Form 12 Requests (see AB-1).
    (2) CD-2 Appeals.
`
    expect(compile(printed, 31)).toEqual([])
  })
})

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

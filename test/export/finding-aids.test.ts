import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CompiledVolume } from '../../src/corpus/compile-volume.ts'
import type { FindingAidRecord } from '../../src/export/records.ts'
import { compileText } from '../helpers/compile-text.ts'

/** Cut from CFR-2016-title21-vol1-excerpt.txt. */
const PRINTED = `                            TITLE 21--FOOD AND DRUGS

                           PART 1_GENERAL ENFORCEMENT REGULATIONS



Sec. 1.1  General.

    The provisions of regulations stand.

[[Page 525]]



                    Table of CFR Titles and Chapters




                      (Revised as of April 1, 2016)

                    Title 2--Grants and Agreements

            Subtitle A--Office of Management and Budget Guidance 
                for Grants and Agreements
         I  Office of Management and Budget Governmentwide 
                Guidance for Grants and Agreements (Parts 2--199)
            Subtitle B--Federal Agency Regulations for Grants and 
                Agreements
       III  Department of Health and Human Services (Parts 300--
                399)

[[Page 545]]





           Alphabetical List of Agencies Appearing in the CFR




                      (Revised as of April 1, 2016)

                                                  CFR Title, Subtitle or 
                     Agency                               Chapter

Afghanistan Reconstruction, Special Inspector     5, LXXXIII
     General for
African Development Foundation                    22, XV
  Federal Acquisition Regulation                  48, 57
Agricultural Marketing Service                    7, I, IX, X, XI
Agriculture Department                            2, IV; 5, LXXIII
  Grain Inspection, Packers and Stockyards        7, VIII; 9, II
       Administration
  Secretary of Agriculture, Office of             7, Subtitle A

[[Page 555]]



List of CFR Sections Affected



All changes in this volume of the Code of Federal Regulations (CFR) that 
were made by documents published in the Federal Register since January 
1, 2011 are enumerated in the following list.

                                  2012

21 CFR
                                                                   77 FR
                                                                    Page
Chapter I
Policy statement............................................58398, 61565
1 Authority citation revised........................................5176
    Policy statement........................................10662, 74582
1.1 (a) introductory text and (c)(1) revised........................5176

[[Page 556]]

20.108 (c) removed; (d) redesignated as new (c); (b) and new (c) 
        revised; eff. 8-6-12.......................................16925
    Regulation at 77 FR 16925 withdrawn............................38173
1.500--1.514 (Subpart L) Added.....................................74340

                                  2013

21 CFR
                                                                   78 FR
                                                                    Page
Chapter I
1.1 (c) amended....................................................69543
`

const found = compileText('CFR-2016-title21-vol1.txt', PRINTED).findingAids
const of = <Type extends FindingAidRecord['type']>(type: Type) =>
  found.filter((record): record is Extract<FindingAidRecord, { type: Type }> => record.type === type)

describe('finding aids', () => {
  it('lists the sections affected by year and page of the Federal Register', () => {
    const rows = of('affected').map(({ year, number, change, citations, page }) =>
      [year, number, change, citations.map(({ target }) => target).join(' '), page].join(' | '),
    )
    expect(rows).toEqual([
      '2012 |  | Policy statement | /us/fr/77/58398 /us/fr/77/61565 | 555',
      '2012 | 1 | Authority citation revised | /us/fr/77/5176 | 555',
      '2012 | 1 | Policy statement | /us/fr/77/10662 /us/fr/77/74582 | 555',
      '2012 | 1.1 | (a) introductory text and (c)(1) revised | /us/fr/77/5176 | 555',
      '2012 | 20.108 | (c) removed; (d) redesignated as new (c); (b) and new (c) revised; eff. 8-6-12 | /us/fr/77/16925 | 556',
      '2012 | 20.108 | Regulation at 77 FR 16925 withdrawn | /us/fr/77/38173 | 556',
      '2012 | 1.500--1.514 | Added | /us/fr/77/74340 | 556',
      '2013 | 1.1 | (c) amended | /us/fr/78/69543 | 556',
    ])
  })

  it('says what the entry is about, and whether it stands in the volume', () => {
    const rows = of('affected').map(({ identifier, through, subpart, resolved }) => [
      identifier,
      through,
      subpart,
      resolved,
    ])
    expect(rows).toEqual([
      [null, null, null, null],
      ['/us/cfr/t21/p1', null, null, true],
      ['/us/cfr/t21/p1', null, null, true],
      ['/us/cfr/t21/s1.1', null, null, true],
      ['/us/cfr/t21/s20.108', null, null, false],
      ['/us/cfr/t21/s20.108', null, null, false],
      ['/us/cfr/t21/s1.500', '/us/cfr/t21/s1.514', 'L', false],
      ['/us/cfr/t21/s1.1', null, null, true],
    ])
  })

  it('reads the chapters under their titles and subtitles', () => {
    const rows = of('chapter').map(({ title, subtitle, chapter, heading, parts }) => [
      `${title} ${subtitle} ${chapter}`,
      heading,
      parts?.to ?? null,
    ])
    expect(rows).toEqual([
      ['2 A null', 'Office of Management and Budget Guidance for Grants and Agreements', null],
      ['2 A I', 'Office of Management and Budget Governmentwide Guidance for Grants and Agreements', '199'],
      ['2 B null', 'Federal Agency Regulations for Grants and Agreements', null],
      ['2 B III', 'Department of Health and Human Services', '399'],
    ])
    expect(of('chapter')[0]!.titleHeading).toBe('Grants and Agreements')
  })

  it('reads the agencies, each under its department', () => {
    const rows = of('agency').map(({ name, under, places }) => [
      name,
      under,
      places.map(({ title, subtitle, chapter }) => `${title} ${subtitle ?? chapter}`).join(', '),
    ])
    expect(rows).toEqual([
      ['Afghanistan Reconstruction, Special Inspector General for', null, '5 LXXXIII'],
      ['African Development Foundation', null, '22 XV'],
      ['Federal Acquisition Regulation', 'African Development Foundation', '48 57'],
      ['Agricultural Marketing Service', null, '7 I, 7 IX, 7 X, 7 XI'],
      ['Agriculture Department', null, '2 IV, 5 LXXIII'],
      ['Grain Inspection, Packers and Stockyards Administration', 'Agriculture Department', '7 VIII, 9 II'],
      ['Secretary of Agriculture, Office of', 'Agriculture Department', '7 A'],
    ])
  })
})

/** Made by hand: no volume at hand has them. */
const OTHERS = `                           PART 42_LOAD LINES



Sec. 42.01  General.

    The provisions of regulations stand.

[[Page 470]]



                          Redesignation Table

The following table shows the relationship of the old section numbers to 
the new ones.

------------------------------------------------------------------------
              Old section                           New section
------------------------------------------------------------------------
1.1.......................................  2.1
1.3 (a)...................................  Removed.

[[Page 471]]

1.4.......................................  2.4
------------------------------------------------------------------------

[[Page 480]]



                     Parallel Table of Authorities

5 U.S.C.
  301....................................................46 Parts 42, 44
                                                            47 Part 2
6 U.S.C.
  101....................................................46 Parts 42, 44

[[Page 490]]



            Material Approved for Incorporation by Reference




                      (Revised as of July 1, 2003)



American Society for Testing and Materials

  100 Barr Harbor Drive, West Conshohocken, PA 19428-2959
ASTM D 975-93 Standard Specification for Diesel Fuel Oils.........42.03-5
ASTM D1319-88, Standard Test Method for Hydrocarbon Types in Liquid 
  Petroleum Products by Fluorescent Indicator........42.03-5; 42.09; 
                                                                  42.13-1
`

describe('other finding aids', () => {
  const entries = compileText('CFR-2005-title46-vol2.txt', OTHERS).findingAids.map((record) =>
    record.type === 'entry'
      ? { aid: record.aid, under: record.under, cells: record.cells, columns: record.columns, page: record.page }
      : null,
  )

  it('gives the rows of a ruled table, over a page too', () => {
    const columns = ['Old section', 'New section']
    expect(entries.filter((one) => one?.aid === 'Redesignation Table')).toEqual([
      {
        aid: 'Redesignation Table',
        under: null,
        cells: ['The following table shows the relationship of the old section numbers to the new ones.'],
        columns: [],
        page: '470',
      },
      { aid: 'Redesignation Table', under: null, cells: ['1.1', '2.1'], columns, page: '470' },
      { aid: 'Redesignation Table', under: null, cells: ['1.3 (a)', 'Removed.'], columns, page: '470' },
      { aid: 'Redesignation Table', under: null, cells: ['1.4', '2.4'], columns, page: '471' },
    ])
  })

  const entriesOf = (aid: string) =>
    entries.flatMap((one) => (one?.aid === aid ? [[one.under, ...one.cells] as const] : []))

  it('gives what dots lead to under its heads', () => {
    expect(entriesOf('Parallel Table of Authorities')).toEqual([
      ['5 U.S.C.', '301', '46 Parts 42, 44 47 Part 2'],
      ['6 U.S.C.', '101', '46 Parts 42, 44'],
    ])
  })

  it('gives the sections that cite a standard, and whose standard it is', () => {
    const publisher = 'American Society for Testing and Materials'
    expect(entriesOf('Material Approved for Incorporation by Reference').slice(1)).toEqual([
      [publisher, '100 Barr Harbor Drive, West Conshohocken, PA 19428-2959'],
      [publisher, 'ASTM D 975-93 Standard Specification for Diesel Fuel Oils', '42.03-5'],
      [
        publisher,
        'ASTM D1319-88, Standard Test Method for Hydrocarbon Types in Liquid Petroleum Products by Fluorescent Indicator',
        '42.03-5; 42.09; 42.13-1',
      ],
    ])
  })
})

const shared = (name: string): URL => new URL(`../../../shared/corpus/${name}`, import.meta.url)
const compiled = new Map<string, CompiledVolume>()

function compileShared(name: string): CompiledVolume {
  const volume = compiled.get(name) ?? compileText(name, readFileSync(shared(name), 'utf8'))
  compiled.set(name, volume)
  return volume
}

describe('volumes', () => {
  const volumes = [
    ['CFR-2016-title21-vol1-excerpt.txt', { affected: 186, chapter: 492, agency: 555 }],
    ['CFR-2017-title27-vol2-rendered.txt', { affected: 179, chapter: 493, agency: 553 }],
  ] as const

  describe.each(volumes)('%s', (name, counts) => {
    it.skipIf(!existsSync(shared(name)))('has each entry that it prints', () => {
      const { findingAids } = compileShared(name)
      const count = (type: string): number => findingAids.filter((record) => record.type === type).length
      expect({ affected: count('affected'), chapter: count('chapter'), agency: count('agency') }).toEqual(counts)
      expect(findingAids.filter((one) => one.type === 'affected' && one.citations.length === 0)).toEqual([])
      expect(findingAids.filter((one) => one.type === 'affected' && one.citations[0]?.target === null)).toEqual([])
    })
  })
})

/**
 * Changes that the list tells and the history under the section does not, as both are printed; sections whose history an
 * editorial note leaves to the list are not asked.
 */
const UNTOLD: Record<string, string[]> = {
  'CFR-2016-title21-vol1-excerpt.txt': [
    '1.20 /us/fr/78/54568', // a correction
    '10.90 /us/fr/76/31469', // left out
    '11.1 /us/fr/79/71291', // stands in an effective date note
    '17.5 /us/fr/79/6092', // 6091 in the history
    '20.30 /us/fr/79/68115', // 68114
    '20.40 /us/fr/79/68115', // 68114
    '20.108 /us/fr/77/16925', // withdrawn
    '20.120 /us/fr/76/31470', // cut off: pages are left out of the file behind its heading
    '20.120 /us/fr/79/68115',
  ],
  'CFR-2017-title27-vol2-rendered.txt': [
    '40.491 /us/fr/77/37303', // 37304
    '41.86 /us/fr/78/38570', // left out
    '41.204 /us/fr/78/38572', // left out
    '70.413 /us/fr/81/55249', // the list of 2015 prints 81 FR over pages of volume 80
  ],
}

describe('the List of CFR Sections Affected against the histories', () => {
  describe.each(Object.entries(UNTOLD))('%s', (name, untold) => {
    it.skipIf(!existsSync(shared(name)))('differs where the print does', () => {
      const { findingAids, sections } = compileShared(name)
      const told = new Map(sections.map(({ identifier, history, blocks }) => [identifier, { history, blocks }]))
      const missing = findingAids.flatMap((record) => {
        if (record.type !== 'affected' || record.through !== null || record.regulations.length > 0) return []
        const section = told.get(record.identifier)
        const isLeftToList = section?.blocks.some((block) =>
          /List of CFR Sections Affected/.test(JSON.stringify(block)),
        )
        if (section === undefined || isLeftToList) return []
        const pages = section.history.flatMap(({ volume, page, morePages = [] }) =>
          [page, ...morePages].map((one) => `/us/fr/${volume}/${one}`),
        )
        return record.citations.flatMap(({ target }) =>
          target === null || pages.includes(target) ? [] : [`${record.number} ${target}`],
        )
      })
      expect(missing.sort()).toEqual([...untold].sort())
    })
  })
})

/** A small compiled output, made by hand: what a query reads, in the files that `cfrc compile` writes. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QueryBlock, QueryDivision, QueryNode, QuerySection, QuerySystem } from '../../src/query/records.ts'

/** Build a designated paragraph; its children follow its words. */
function paragraph(citation: string, text: string, ...blocks: QueryBlock[]): QueryBlock {
  const path = [...citation.slice(citation.indexOf('(')).matchAll(/\(([^)]+)\)/g)].map((match) => match[1]!)
  const number = citation.slice(0, citation.indexOf('('))
  return {
    type: 'paragraph',
    designation: path[path.length - 1]!,
    path,
    identifier: `/us/cfr/t31/s${number}/${path.join('/')}`,
    citation: `31 CFR ${citation}`,
    heading: null,
    text,
    pages: ['53'],
    blocks,
  }
}

function section(number: string, fields: Partial<QuerySection>): QuerySection {
  return {
    type: 'section',
    identifier: `/us/cfr/t31/s${number}`,
    citation: `31 CFR ${number}`,
    edition: '2005-07-01',
    title: 31,
    subtitle: 'A',
    chapter: null,
    subchapter: null,
    part: number.split('.')[0]!,
    subpart: null,
    subjectGroup: null,
    number,
    heading: 'Purpose.',
    reserved: false,
    blocks: [],
    history: [],
    pages: ['53'],
    position: { start: { offset: 10 } },
    ...fields,
  }
}

function appendix(designation: string | null, subpart: string | null, blocks: QueryBlock[] = []): QuerySection {
  const place = subpart === null ? 'Part 1' : `Subpart ${subpart} of Part 1`
  const name = `Appendix${designation === null ? '' : ` ${designation}`} to ${place}`
  const identifier = `/us/cfr/t31/p1${subpart === null ? '' : `/sp${subpart}`}/app${designation ?? ''}`
  return {
    ...section('1.0', {}),
    type: 'appendix',
    identifier,
    citation: `31 CFR ${name}`,
    part: '1',
    subpart,
    number: null,
    designation,
    heading: `${name}--Departmental Offices`,
    blocks,
    pages: ['60'],
  }
}

const table: QueryBlock = {
  type: 'table',
  caption: null,
  columns: [{ heading: 'Number' }, { heading: 'System name' }],
  rows: [{ cells: ['DO .190', 'Investigation Data Management System.'] }, { cells: ['DO .303', 'TIGTA | General.'] }],
  notes: [],
  pages: ['53'],
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii']

const exempt = section('1.36', {
  subpart: 'C',
  heading: 'Systems exempt in whole or in part from provisions of 5 U.S.C. 552a and this part.',
  pages: ['52', '53', '54'],
  blocks: [
    {
      ...paragraph('1.36(a)', 'In General. In accordance with 5 U.S.C. 552a(j) and (k).'),
      heading: 'In General.',
      pages: ['52'],
    },
    paragraph(
      '1.36(c)',
      "General exemptions--``so called''.",
      paragraph(
        '1.36(c)(1)',
        'This paragraph applies to the following systems of records:',
        ...romans.map((roman) =>
          roman === 'i'
            ? paragraph('1.36(c)(1)(i)', 'Departmental Offices:', table)
            : paragraph(`1.36(c)(1)(${roman})`, `Bureau ${roman}.`),
        ),
      ),
      paragraph('1.36(c)(2)', 'The Department hereby exempts the systems.'),
    ),
    {
      ...paragraph('1.36(d)', 'Reasons.', paragraph('1.36(d)(1)', 'First.'), paragraph('1.36(d)(2)', 'Second.')),
      pages: ['54'],
    },
    { ...paragraph('1.36(e)', '[Reserved]'), designation: 'e-g', path: ['e-g'], reserved: true, pages: ['54'] },
  ],
  history: [{ action: 'added', document: null, volume: 65, page: 69867, date: '2000-11-21' }],
})

const sections: QuerySection[] = [
  section('1.1', { subpart: 'A', subjectGroup: 'Records of the Department and of Its Bureaus' }),
  exempt,
  appendix('A', 'A', [
    {
      type: 'heading',
      designation: '3',
      path: ['3'],
      identifier: '/us/cfr/t31/p1/spA/appA/3',
      citation: '31 CFR Appendix A to Subpart A of Part 1, 3.',
      text: 'Requests.',
      pages: ['60'],
      blocks: [
        {
          ...paragraph('1.0(a)', 'Write to the office.'),
          path: ['3', 'a'],
          identifier: '/us/cfr/t31/p1/spA/appA/3/a',
          citation: '31 CFR Appendix A to Subpart A of Part 1, 3.(a)',
        },
      ],
    },
  ]),
  appendix('A', 'C'),
  appendix('B', null),
  section('17.103', {}),
  section('17.104-17.109', { reserved: true, heading: '[Reserved]' }),
  section('17.110', {}),
  section('18.1', {}),
]

const system = (number: string, component: string, exemptFrom: string[]): QuerySystem => ({
  number,
  name: `System ${number}`,
  component,
  exemption: '/us/usc/t5/s552a/j/2',
  kind: 'general',
  exemptFrom,
  except: [],
  listedIn: '/us/cfr/t31/s1.36/c/1/i',
  provision: '/us/cfr/t31/s1.36/c/2',
  reasons: '/us/cfr/t31/s1.36/d',
  reserved: false,
})

const systems = [
  system('DO .190', 'Departmental Offices', ['/us/usc/t5/s552a/c/3', '/us/usc/t5/s552a/d']),
  system('IRS 46.002', 'Internal Revenue Service', ['/us/usc/t5/s552a/d/1']),
  system('IRS 46.003', 'Internal Revenue Service', ['/us/usc/t5/s552a/e/4']),
]

type Outline = Partial<QueryDivision> & Pick<QueryDivision, 'type' | 'number'>

const division = ({ type, number, children = [], ...rest }: Outline): QueryDivision => ({
  type,
  number,
  identifier: `/us/cfr/t31/${type}${number}`,
  label: null,
  heading: `Heading of ${type} ${number}`,
  reserved: false,
  pages: ['52', '60'],
  ...rest,
  children,
})

const children = [
  division({
    type: 'title',
    number: '31',
    children: [
      division({
        type: 'subtitle',
        number: 'A',
        children: [
          division({
            type: 'part',
            number: '1',
            children: [
              division({
                type: 'subpart',
                number: 'A',
                children: [division({ type: 'section', number: '1.1', identifier: '/us/cfr/t31/s1.1' })],
              }),
              division({
                type: 'subpart',
                number: 'C',
                children: [division({ type: 'section', number: '1.36', identifier: '/us/cfr/t31/s1.36' })],
              }),
            ],
          }),
          division({ type: 'part', number: '17', children: [division({ type: 'subpart', number: 'A' })] }),
          division({ type: 'part', number: '60-69', reserved: true }),
        ],
      }),
      division({ type: 'section', number: '18.1', identifier: '/us/cfr/t31/s18.1' }),
    ],
  }),
]

const leaf = (type: string, value: string, line: number, column: number, offset: number): QueryNode => ({
  type,
  value,
  position: { start: { line, column, offset } },
})

const pageBreak = (page: string, line: number, offset: number): QueryNode => ({
  ...leaf('pageBreak', `[[Page ${page}]]`, line, 1, offset),
  page,
})

const branch = (type: string, identifier: string, children: QueryNode[]): QueryNode => ({
  type,
  identifier,
  position: children[0]!.position,
  children,
})

const tree = branch('root', '/us/cfr/t31', [
  branch('frontMatter', '/us/cfr/t31/front', [
    pageBreak('iv', 1, 0),
    leaf('text', 'Cite this Code: CFR\n    by part', 3, 21, 2),
    pageBreak('52', 6, 5),
  ]),
  branch('part', '/us/cfr/t31/part1', [
    pageBreak('53', 8, 9),
    branch('section', '/us/cfr/t31/s1.36', [leaf('text', 'words of a record', 9, 1, 10)]),
    pageBreak('54', 10, 30),
  ]),
  branch('part', '/us/cfr/t31/part17', [
    leaf('mark', 'PART 17_', 12, 5, 40),
    leaf('text', 'ENFORCEMENT', 12, 13, 48),
    leaf('text', 'Authority: 5 U.S.C. 301.', 14, 1, 60),
    pageBreak('60', 20, 90),
  ]),
])

interface Edition {
  name: string
  title: number
  edition: string
}

/** Volumes of the fixture, alike but for title and edition. */
export const EDITIONS: Record<'first' | 'later' | 'other', Edition> = {
  first: { name: 'CFR-2005-title31-vol1', title: 31, edition: '2005-07-01' },
  later: { name: 'CFR-2006-title31-vol1', title: 31, edition: '2006-07-01' },
  other: { name: 'CFR-2005-title12-vol1', title: 12, edition: '2005-01-01' },
}

/** Write volumes to a new temporary folder and give its path. */
export function writeCompiled(editions: readonly Edition[]): string {
  const out = mkdtempSync(join(tmpdir(), 'cfrc-query-'))
  const put = (file: string, text: string) => {
    writeFileSync(join(out, file), text)
    return { file, sha256: createHash('sha256').update(text).digest('hex') }
  }
  const volumes = editions.map(({ name, title, edition }) => {
    mkdirSync(join(out, name))
    const source = `${name}.txt`
    const retitled = (value: object) =>
      JSON.stringify(value).replaceAll('"31 CFR', `"${title} CFR`).replaceAll('/t31/', `/t${title}/`)
    const lines = (records: object[]) => records.map((record) => `${retitled(record)}\n`).join('')
    const outputs = [
      put(`${name}/sections.ndjson`, lines(sections.map((each) => ({ ...each, title, edition })))),
      put(`${name}/diagnostics.ndjson`, lines([])),
      put(`${name}/systems.ndjson`, lines(systems)),
      put(`${name}/tree.json`, retitled(tree)),
      put(`${name}/contents.json`, retitled({ source, title, edition, identifier: `/us/cfr/t${title}`, children })),
    ]
    return { name, source: { file: source }, title, titles: [title], edition, outputs }
  })
  put('manifest.json', JSON.stringify({ volumes, outputs: [] }))
  return out
}

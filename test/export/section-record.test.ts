import { describe, expect, it } from 'vitest'
import type { Citation, Reference, Root, Text } from '../../src/ast/nodes.ts'
import type { ParagraphBlock, SectionRecord } from '../../src/export/records.ts'
import { toSectionRecords } from '../../src/export/section-record.ts'
import { validateRecord } from '../../src/validate/validate-record.ts'
import { validateTree } from '../../src/validate/validate-tree.ts'
import { buildTree, type TreeBuilder } from '../helpers/build-tree.ts'
import { compileText } from '../helpers/compile-text.ts'

const EDITION = { title: 31, edition: '2005-07-01' }

function records(printed: string, make: (build: TreeBuilder) => Root['children']): SectionRecord[] {
  const { tree } = buildTree(printed, make, EDITION)
  expect(validateTree(tree)).toEqual([])
  const made = toSectionRecords(tree)
  for (const record of made) expect(validateRecord('section', record)).toEqual([])
  return made
}

function linked<Type extends 'citation' | 'reference'>(
  type: Type,
  text: Text[],
  kind: string,
  targets: Citation['targets'],
): Citation | Reference {
  const position = { start: text[0]!.position.start, end: text.at(-1)!.position.end }
  return { type, kind, targets, children: text, position } as Citation | Reference
}

const PRINTED = `[[Page 52]]

PART 1_DISCLOSURE

    Authority: 5 U.S.C. 301.

Subpart C_Privacy Act

Sec. 1.36  Systems exempt.

    (c) General exemptions under 5 U.S.C. 
552a(j)(2). The head

[[Page 53]]

of any agency:
    (1) One.
    Flush words.

[[Page 54]]

[65 FR 69867, Nov. 21, 2000]
`

function makeSection(b: TreeBuilder): Root['children'] {
  const page = b.page('52')
  const part = b.heading(b.mark('PART 1_'), 'DISCLOSURE')
  const authority = { type: 'authority' as const, children: [b.mark('Authority:'), b.content('5 U.S.C. 301.')] }
  const subpart = b.heading(b.mark('Subpart C_'), 'Privacy Act')
  const heading = b.heading(b.mark('Sec. 1.36'), 'Systems exempt.')
  const mark = b.mark('(c)')
  const words = b.text('General exemptions under')
  const citation = linked('citation', [b.text('5 U.S.C. \n552a(j)(2)')], 'usc', [
    { target: '/us/usc/t5/s552a/j/2', resolved: null },
  ])
  const own = b.content(words, citation, b.text('. The head'), b.page('53'), b.text('of any agency:'))
  const first = b.paragraph('1', { path: ['c', '1'] }, b.mark('(1)'), b.content('One.'))
  const flush = b.paragraph(null, { path: ['c'] }, b.content('Flush words.'))
  const paragraph = b.paragraph('c', { identifier: '/us/cfr/t31/s1.36/c' }, mark, own, first, {
    ...flush,
    role: 'flush',
  })
  const last = b.page('54')
  const history = b.history(
    [{ action: 'added', document: null, volume: 65, page: 69867, date: '2000-11-21', target: '/us/fr/65/69867' }],
    b.content('[65 FR 69867, Nov. 21, 2000]'),
  )
  const section = b.division('section', '1.36', { identifier: '/us/cfr/t31/s1.36' }, heading, paragraph, last, history)
  const span = { start: authority.children[0]!.position.start, end: authority.children[1]!.position.end }
  return [
    page,
    b.division(
      'part',
      '1',
      {},
      part,
      { ...authority, position: span },
      b.division('subpart', 'C', {}, subpart, section),
    ),
  ]
}

describe('record of a section', () => {
  const [record] = records(PRINTED, makeSection)
  const [paragraph] = record!.blocks as [ParagraphBlock]

  it('has its place from the divisions around it', () => {
    expect(record).toMatchObject({
      type: 'section',
      identifier: '/us/cfr/t31/s1.36',
      citation: '31 CFR 1.36',
      edition: '2005-07-01',
      title: 31,
      subtitle: null,
      chapter: null,
      part: '1',
      subpart: 'C',
      subjectGroup: null,
      number: '1.36',
      heading: 'Systems exempt.',
      reserved: false,
      partAuthority: { text: '5 U.S.C. 301.', references: [] },
      partSource: null,
      authority: null,
      approvals: [],
    })
  })

  it('keeps the order of fields that the contract prints', () => {
    expect(Object.keys(record!).slice(0, 13)).toEqual(
      'type identifier citation edition title subtitle chapter subchapter part subpart subjectGroup number heading'.split(
        ' ',
      ),
    )
  })

  it('joins the own words of a paragraph across line and page', () => {
    expect(paragraph.text).toBe('General exemptions under 5 U.S.C. 552a(j)(2). The head of any agency:')
  })

  it('gives references their words, span and target', () => {
    expect(paragraph.references).toEqual([
      { text: '5 U.S.C. 552a(j)(2)', start: 25, end: 44, kind: 'usc', target: '/us/usc/t5/s552a/j/2', resolved: null },
    ])
  })

  it('nests designated and flush paragraphs in reading order', () => {
    expect(paragraph.blocks).toMatchObject([
      { type: 'paragraph', designation: '1', path: ['c', '1'], citation: '31 CFR 1.36(c)(1)', text: 'One.' },
      { type: 'paragraph', role: 'flush', designation: null, path: ['c'], citation: '31 CFR 1.36(c)' },
    ])
  })

  it('says on which pages the own words stand', () => {
    expect(paragraph.pages).toEqual(['52', '53'])
    expect((paragraph.blocks[0] as ParagraphBlock).pages).toEqual(['53'])
    expect(record!.pages).toEqual(['52', '53', '54'])
  })

  it('makes a field of the history, not a block', () => {
    expect(record!.blocks).toHaveLength(1)
    expect(record!.history).toEqual([
      { action: 'added', document: null, volume: 65, page: 69867, date: '2000-11-21', target: '/us/fr/65/69867' },
    ])
  })
})

describe('record of an appendix', () => {
  const printed = `PART 1_DISCLOSURE

Appendix A to Part 1--Offices

                             3. Requests

    (a) In person.
`
  const [record] = records(printed, (b) => {
    const part = b.heading(b.mark('PART 1_'), 'DISCLOSURE')
    const heading = b.heading('Appendix A to Part 1--Offices')
    const number = b.mark('3.')
    const centred = b.heading(number, 'Requests')
    const paragraph = b.paragraph('a', { path: ['3', 'a'] }, b.mark('(a)'), b.content('In person.'))
    const governing = { ...centred, designation: '3', path: ['3'], children: [...centred.children, paragraph] }
    return [b.division('part', '1', {}, part, b.division('appendix', 'A', {}, heading, governing))]
  })

  it('is cited by where it stands, its paragraphs by the marks of the print', () => {
    expect(record).toMatchObject({
      type: 'appendix',
      citation: '31 CFR Appendix A to Part 1',
      number: null,
      designation: 'A',
      heading: 'Appendix A to Part 1--Offices',
      blocks: [
        {
          type: 'heading',
          text: 'Requests',
          citation: '31 CFR Appendix A to Part 1, 3.',
          blocks: [{ citation: '31 CFR Appendix A to Part 1, 3.(a)' }],
        },
      ],
    })
  })
})

describe('record of a fragment', () => {
  it('has neither number nor citation nor heading', () => {
    const [record] = records('and so on.\n', (b) => [
      b.division(
        'section',
        null,
        { identifier: '/us/cfr/t26/fragment-1' },
        b.paragraph(null, {}, b.content('and so on.')),
      ),
    ])
    expect(record).toMatchObject({ number: null, citation: null, heading: null, pages: [] })
    expect(record!.blocks).toMatchObject([{ citation: null, text: 'and so on.' }])
  })
})

it('says on which page a designation stands that has no words of its own', () => {
  // The form of 21 CFR 10.45(h), 2016.
  const { sections } = compileText(
    'CFR-2016-title21-vol1.txt',
    `[[Page 150]]

                      PART 10_ADMINISTRATIVE PRACTICES



Sec.  10.45  Court review.

    (a)(1) One paragraph stands on this page.

[[Page 151]]

    (2) The next stands on the page behind it.
`,
  )
  const [outer] = sections[0]!.blocks as ParagraphBlock[]
  expect([outer!.pages, ...outer!.blocks.map((block) => (block as ParagraphBlock).pages)]).toEqual([
    ['150'],
    ['150'],
    ['151'],
  ])
})

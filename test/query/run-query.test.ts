import { describe, expect, it } from 'vitest'
import { parseQueryCitation } from '../../grammar/query-citation.ts'
import { type Answer, isMiss, type Miss } from '../../src/query/answer.ts'
import type { AskedCitation } from '../../src/query/citations-of.ts'
import { readVolumes } from '../../src/query/read-volumes.ts'
import { runQuery } from '../../src/query/run-query.ts'
import { EDITIONS, writeCompiled } from './compiled-fixture.ts'

const one = readVolumes(writeCompiled([EDITIONS.first]))!
const three = readVolumes(writeCompiled([EDITIONS.first, EDITIONS.later, EDITIONS.other]))!

function ask(citation: string, volumes = one): Answer | Miss {
  return runQuery(volumes, parseQueryCitation(citation) as AskedCitation, { full: false })
}

describe('runQuery', () => {
  it.each([
    ['31 CFR 1.36', 'section', '31 CFR 1.36'],
    ['§ 1.36(c)', 'paragraph', '31 CFR 1.36(c)'],
    ['1.36(c)(1)(viii)', 'paragraph', '31 CFR 1.36(c)(1)(viii)'],
    ['31 CFR 1.36(c) (2005)', 'paragraph', '31 CFR 1.36(c)'],
    ['1.36(f)', 'paragraph', '31 CFR 1.36(e)'],
    ['1.36(c)(1)(i)-(iii)', 'range', '31 CFR 1.36(c)(1)(i)-(iii)'],
    ['1.36(c)(2)-(d)(1)', 'range', '31 CFR 1.36(c)(2)-(d)(1)'],
    ['1.36(c)(1)(i)-(iii), (viii) and (d)', 'list', '31 CFR 1.36(c)(1)(i)-(iii), (viii), (d)'],
    ['17.106', 'section', '31 CFR 17.104-17.109'],
    ['17.106-17.108', 'section', '31 CFR 17.104-17.109'],
    ['17.103-17.106', 'section', '31 CFR 17.103-17.109'],
    ['17.103-17.110', 'section', '31 CFR 17.103-17.110'],
    ['17.104–17.109', 'section', '31 CFR 17.104-17.109'],
    ['31 CFR part 1 subpart C', 'division', '31 CFR part 1, subpart C'],
    ['part 1', 'division', '31 CFR part 1'],
    ['part 62', 'division', '31 CFR part 60-69'],
    ['subtitle a', 'division', '31 CFR subtitle A'],
    ['title 31', 'division', '31 CFR'],
    ['31 CFR Appendix A to Subpart A of Part 1', 'section', '31 CFR Appendix A to Subpart A of Part 1'],
    ['appendix a to subpart a of part 1, 3.(a)', 'paragraph', '31 CFR Appendix A to Subpart A of Part 1, 3.(a)'],
    ['31 CFR part 1, appendix B', 'section', '31 CFR Appendix B to Part 1'],
    ['page 54', 'page', '31 CFR, page 54'],
    ['pages 53-54', 'page', '31 CFR, pages 53-54'],
    ['parts 1-17', 'division', '31 CFR parts 1 through 17'],
    ['parts 17 through 65', 'division', '31 CFR parts 17 through 60-69'],
    ['parts 60-69', 'division', '31 CFR part 60-69'],
    ['subparts A-C of part 1', 'division', '31 CFR part 1, subparts A through C'],
    ['1.36(c)(1) introductory text', 'paragraph', '31 CFR 1.36(c)(1), introductory text'],
    ['1.36 introductory text', 'section', '31 CFR 1.36, introductory text'],
    ['/us/cfr/t31/s1.36/c/1', 'paragraph', '31 CFR 1.36(c)(1)'],
    ['/us/cfr/t31/s1.36', 'section', '31 CFR 1.36'],
    ['/us/cfr/t31/part1', 'division', '31 CFR part 1'],
  ])('%s', (citation, kind, expected) => {
    const answer = ask(citation)
    expect(isMiss(answer) ? answer : { kind: answer.kind, citation: answer.citation }).toEqual({
      kind,
      citation: expected,
    })
  })

  it.each([
    [
      '1.36(c)(1)(xiv)',
      'absent',
      '31 CFR 1.36(c)(1) has (i) to (xiii); there is no (xiv).',
      ['31 CFR 1.36(c)(1)(xiii)', '31 CFR 1.36(c)(1)(xii)'],
    ],
    [
      '1.36(c)(l)',
      'absent',
      '31 CFR 1.36(c) has (1) and (2); there is no (l).',
      ['31 CFR 1.36(c)(1)', '31 CFR 1.36(c)(2)'],
    ],
    ['1.36(C)', 'absent', '31 CFR 1.36 has (a) to (e-g); there is no (C).', ['31 CFR 1.36(c)', '31 CFR 1.36(d)']],
    [
      '1.36(c)(viii)',
      'absent',
      '31 CFR 1.36(c) has (1) and (2); there is no (viii).',
      ['31 CFR 1.36(c)(1)(viii)', '31 CFR 1.36(c)(1)', '31 CFR 1.36(c)(2)'],
    ],
    [
      '1.36(c)(I)',
      'absent',
      '31 CFR 1.36(c) has (1) and (2); there is no (I).',
      ['31 CFR 1.36(c)(1)', '31 CFR 1.36(c)(2)'],
    ],
    ['1.36(a)(1)', 'absent', '31 CFR 1.36(a) has no paragraphs under it; there is no (1).', ['31 CFR 1.36(a)']],
    [
      '1.36(d)-(c)',
      'absent',
      'The range runs backwards: 31 CFR 1.36(c) stands before 31 CFR 1.36(d).',
      ['31 CFR 1.36(c)', '31 CFR 1.36(d)'],
    ],
    [
      '31 CFR 17.110-17.103',
      'absent',
      'The range runs backwards: 31 CFR 17.103 stands before 31 CFR 17.110.',
      ['31 CFR 17.103', '31 CFR 17.110'],
    ],
    [
      '17.110 through 17.103',
      'absent',
      'The range runs backwards: 31 CFR 17.103 stands before 31 CFR 17.110.',
      ['31 CFR 17.103', '31 CFR 17.110'],
    ],
    [
      '17.103-17.120',
      'absent',
      'There is no 31 CFR 17.120; part 17 has sections 17.103 to 17.110.',
      ['31 CFR 17.110', '31 CFR 17.103', '31 CFR 17.104-17.109'],
    ],
    [
      '31 CFR 17.111',
      'absent',
      'There is no 31 CFR 17.111; part 17 has sections 17.103 to 17.110.',
      ['31 CFR 17.110', '31 CFR 17.103', '31 CFR 17.104-17.109'],
    ],
    ['31 CFR part 2, § 1.36', 'absent', '31 CFR 1.36 is in part 1, subpart C, not in part 2.', ['31 CFR 1.36']],
    ['part 16', 'absent', 'There is no part 16 in 31 CFR.', ['31 CFR part 17', '31 CFR part 1', '31 CFR part 60-69']],
    [
      '31 CFR part 1 subpart B',
      'absent',
      'There is no part 1, subpart B in 31 CFR.',
      ['31 CFR part 1, subpart A', '31 CFR part 1, subpart C'],
    ],
    [
      'appendix A to part 1',
      'ambiguous',
      'That fits 2 provisions; name the title, part, subpart or year.',
      ['31 CFR Appendix A to Subpart A of Part 1', '31 CFR Appendix A to Subpart C of Part 1'],
    ],
    ['page 99', 'absent', 'There is no page 99 in CFR-2005-title31-vol1.txt; it has pages 52 to 60.', ['page 60']],
    [
      'page 55',
      'absent',
      'There is no page 55 in CFR-2005-title31-vol1.txt; it has pages 52 to 60.',
      ['page 54', 'page 60'],
    ],
    ['pages 54-53', 'absent', 'The range runs backwards: page 53 stands before page 54.', ['page 53', 'page 54']],
    ['parts 17-1', 'absent', 'The range runs backwards: part 1 stands before part 17.', ['part 1', 'part 17']],
    [
      'parts 1-16',
      'absent',
      'There is no part 16 in 31 CFR.',
      ['31 CFR part 17', '31 CFR part 1', '31 CFR part 60-69'],
    ],
    [
      '99.1',
      'absent',
      'There is no 31 CFR 99.1; there are sections 1.1 to 18.1.',
      ['31 CFR 1.1', '31 CFR 18.1', '31 CFR 1.36'],
    ],
    ['page v', 'absent', 'There is no page v in CFR-2005-title31-vol1.txt; it has pages iv to iv.', ['page iv']],
    [
      '/us/cfr/t31/s1.36/c/9',
      'absent',
      'There is no /us/cfr/t31/s1.36/c/9 in CFR-2005-title31-vol1.txt; /us/cfr/t31/s1.36/c exists.',
      ['/us/cfr/t31/s1.36/c/2', '/us/cfr/t31/s1.36/c/1'],
    ],
    ['12 CFR 1.36', 'uncompiled', 'No volume of 12 CFR is compiled; compiled are 31 CFR (2005).', []],
    ['31 CFR 1.36 (1999)', 'uncompiled', 'No volume of 31 CFR of 1999 is compiled; compiled are 31 CFR (2005).', []],
  ])('%s misses', (citation, kind, message, nearest) => {
    expect(ask(citation)).toMatchObject({ kind, message, nearest })
  })

  it('lists the candidates where several volumes fit', () => {
    expect(ask('§ 1.36(c)', three)).toMatchObject({
      kind: 'ambiguous',
      nearest: ['31 CFR 1.36(c) (2005)', '31 CFR 1.36(c) (2006)', '12 CFR 1.36(c) (2005)'],
    })
    expect(ask('31 CFR 1.36(c) (2006)', three)).toMatchObject({
      citation: '31 CFR 1.36(c)',
      volume: { edition: '2006-07-01' },
    })
    expect(ask('/us/cfr/t31/s1.36/c@2006-07-01', three)).toMatchObject({ volume: { edition: '2006-07-01' } })
    expect(ask('12 CFR 1.36(c)', three)).toMatchObject({ citation: '12 CFR 1.36(c)' })
  })

  it('says once what two editions of a title miss alike', () => {
    expect(ask('31 CFR 1.36(c)(9)', three)).toMatchObject({
      message: '31 CFR 1.36(c) has (1) and (2); there is no (9).',
      nearest: ['31 CFR 1.36(c)(2)', '31 CFR 1.36(c)(1)'],
    })
    expect(ask('1.99', three)).toMatchObject({
      message:
        'CFR-2005-title31-vol1.txt: There is no 31 CFR 1.99; part 1 has sections 1.1 to 1.36. CFR-2005-title12-vol1.txt: There is no 12 CFR 1.99; part 1 has sections 1.1 to 1.36.',
    })
  })

  it('gives the introductory text without the paragraphs below', () => {
    expect(ask('1.36(c)(1) introductory text')).toMatchObject({
      blocks: [{ text: 'This paragraph applies to the following systems of records:', blocks: [] }],
    })
  })

  it('cuts a range to what it names', () => {
    const answer = ask('1.36(c)(2)-(d)(1)')
    if (isMiss(answer) || answer.kind !== 'range') throw new Error('no range')
    const outline = answer.blocks.map(({ citation, blocks = [] }) => [citation, blocks.map((each) => each.citation)])
    expect(outline).toEqual([
      ['31 CFR 1.36(c)(2)', []],
      ['31 CFR 1.36(d)', ['31 CFR 1.36(d)(1)']],
    ])
  })

  it('cuts a page to the blocks that touch it', () => {
    const answer = ask('page 54')
    if (isMiss(answer) || answer.kind !== 'page') throw new Error('no page')
    expect(answer.sections.map(({ citation }) => citation)).toEqual(['31 CFR 1.36'])
    expect(answer.sections[0]!.blocks.map(({ designation }) => designation)).toContain('d')
    expect(answer.sections[0]!.blocks.map(({ designation }) => designation)).not.toContain('a')
  })

  it('gives a page in reading order, with the print between its sections', () => {
    const itemsOn = (page: string) => {
      const answer = ask(page)
      if (isMiss(answer) || answer.kind !== 'page') throw new Error('no page')
      return answer.items.map((item) => (item.type === 'print' ? item.lines : item.citation))
    }
    expect(itemsOn('page IV')).toEqual([['                    Cite this Code: CFR', '    by part']])
    expect(itemsOn('page 54')).toEqual(['31 CFR 1.36', ['    PART 17_ENFORCEMENT', '', 'Authority: 5 U.S.C. 301.']])
    expect(ask('page 52')).toMatchObject({ items: [{ citation: '31 CFR 1.36' }] })
    expect(ask('page 60')).toMatchObject({ items: [{ type: 'appendix' }, { type: 'appendix' }, { type: 'appendix' }] })
  })

  it('answers for a part without a heading by its sections', () => {
    expect(ask('31 CFR part 18')).toMatchObject({
      kind: 'division',
      citation: '31 CFR part 18',
      notes: ['The heading of part 18 is not in the print; these are its sections.'],
      divisions: [{ identifier: null, children: [{ number: '18.1' }] }],
      sections: [],
    })
    const full = runQuery(one, parseQueryCitation('part 18') as AskedCitation, { full: true })
    expect(full).toMatchObject({ sections: [{ citation: '31 CFR 18.1' }] })
    expect(ask('31 CFR part 18 subpart A')).toMatchObject({ kind: 'absent' })
  })
})

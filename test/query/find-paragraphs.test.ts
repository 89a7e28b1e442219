import { describe, expect, it } from 'vitest'
import { isMiss } from '../../src/query/answer.ts'
import { findParagraphs } from '../../src/query/find-paragraphs.ts'
import type { QueryBlock, QuerySection } from '../../src/query/records.ts'

function block(path: string[], blocks: QueryBlock[] = []): QueryBlock {
  const designation = path.at(-1)!
  return { type: 'paragraph', designation, path, citation: path.join(' '), text: '', pages: [], blocks }
}

/** The heads of official interpretations name provisions (12 CFR part 1005, Supplement I). */
const section = {
  citation: 'Supplement I',
  blocks: [
    block(['1005.2']),
    block(['2(b)'], [block(['2(b)', '1'], [block(['2(b)', '1', 'i'])]), block(['2(b)', '2'])]),
    block(['2(b)(2)'], [block(['2(b)(2)', '1'])]),
    block(['A-6'], [block(['A-6', 'a'])]),
  ],
} as unknown as QuerySection

describe('findParagraphs under heads that name provisions', () => {
  it.each([
    [['2', 'b', '1', 'i'], '2(b) 1 i'],
    [['2', 'b', '2', '1'], '2(b)(2) 1'],
    [['1005', '2'], '1005.2'],
    [['A-6', 'a'], 'A-6 a'],
  ])('%j', (path, expected) => {
    const found = findParagraphs(section, path)
    expect(isMiss(found) ? found : found.map(({ citation }) => citation)).toEqual([expected])
  })

  it('gives all that the words may mean', () => {
    const found = findParagraphs(section, ['2', 'b', '2'])
    expect(isMiss(found) ? found : found.map(({ citation }) => citation)).toEqual(['2(b) 2', '2(b)(2)'])
  })

  it('leaves what a note quotes', () => {
    const note = { type: 'note', text: '', pages: [], blocks: [block(['h'])] } as QueryBlock
    const inForce = { ...section, blocks: [block(['h']), note] } as unknown as QuerySection
    expect(findParagraphs(inForce, ['h'])).toHaveLength(1)
  })

  it('says what there is instead', () => {
    expect(findParagraphs(section, ['2', 'b', '9'])).toMatchObject({
      message: '2(b) has (1) and (2); there is no (9).',
    })
    expect(findParagraphs(section, ['7'])).toMatchObject({
      message: 'Supplement I has (1005.2) to (A-6); there is no (7).',
    })
  })
  it('says that a list is run into the sentence (45 CFR 46.116(c)(1))', () => {
    const text =
      'Designed to examine: (i) Public benefit; (ii) procedures named in paragraphs (a)(1) or (iii) of this section'
    const words = { ...section, blocks: [{ ...block(['c']), text }] } as unknown as QuerySection
    expect(findParagraphs(words, ['c', 'ii'])).toMatchObject({
      message: 'c has no paragraphs under it; (ii) stands in its sentence.',
    })
    expect(findParagraphs(words, ['c', 'iii'])).toMatchObject({
      message: 'c has no paragraphs under it; there is no (iii).',
    })
  })
})

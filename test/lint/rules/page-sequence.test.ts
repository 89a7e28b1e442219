import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

function messagesFor(pages: string): string[] {
  const list = pages.split(' ')
  return findingsOf('page-sequence', list.map((page) => `[[Page ${page}]]`).join('\n'), (b) => list.map(b.page))
    .messages
}

describe('page-sequence', () => {
  it.each(['i ii iii iv', 'vii ix 1 3 4', '411 413'])('accepts %s', (pages) => expect(messagesFor(pages)).toEqual([]))

  const broken: [string, string][] = [
    ['281 523', 'Page 523 follows page 281; 241 pages are not here.'],
    ['4 6', 'Page 6 follows page 4; one page is not here.'],
    ['4 4', 'Page 4 is marked twice.'],
    ['5 3', 'Page 3 follows page 5.'],
    ['5 vi', 'Page vi follows page 5.'],
    ['5 q', 'The page mark “q” is not a page number.'],
  ]
  it.each(broken)('tells of %s', (pages, message) => expect(messagesFor(pages)).toEqual([message]))
})

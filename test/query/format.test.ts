import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQueryCitation } from '../../grammar/query-citation.ts'
import { type Answer, isMiss } from '../../src/query/answer.ts'
import type { AskedCitation } from '../../src/query/citations-of.ts'
import { drawTable } from '../../src/query/draw-table.ts'
import { escapeCell, escapeInline, escapeParagraph } from '../../src/query/escape-markdown.ts'
import { formatJson } from '../../src/query/format-json.ts'
import { formatMarkdown } from '../../src/query/format-markdown.ts'
import { formatText } from '../../src/query/format-text.ts'
import { readVolumes } from '../../src/query/read-volumes.ts'
import { runQuery } from '../../src/query/run-query.ts'
import { typographic, typographicHeading } from '../../src/query/typographic.ts'
import { wrapText } from '../../src/query/wrap-text.ts'
import { EDITIONS, writeCompiled } from './compiled-fixture.ts'

const volumes = readVolumes(writeCompiled([EDITIONS.first]))!

function answerOf(citation: string): Answer {
  const answer = runQuery(volumes, parseQueryCitation(citation) as AskedCitation)
  if (isMiss(answer)) throw new Error(answer.message)
  return answer
}

describe('formatText', () => {
  it('indents by depth and draws tables', () => {
    expect(formatText(answerOf('1.36(c)(1)(i)-(ii)'))).toMatchInlineSnapshot(`
      "31 CFR 1.36(c)(1)(i)-(ii)  in Systems exempt in whole or in part from provisions
        of 5 U.S.C. 552a and this part.
      Title 31, Subtitle A, Part 1, Subpart C

      (i) Departmental Offices:

          Number   System name
          -------  -------------------------------------
          DO .190  Investigation Data Management System.
          DO .303  TIGTA | General.

      (ii) Bureau ii.
      "
    `)
  })

  it.each(['1.36', '1.1', 'part 1', 'page 54', 'appendix A to subpart A of part 1'])(
    'keeps %s within 80 columns',
    (citation) => {
      for (const line of formatText(answerOf(citation)).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    },
  )
})

describe('formatMarkdown', () => {
  it('nests lists, keeps tables and uses quotes and dashes of print', () => {
    expect(formatMarkdown(answerOf('1.36(c)(1)(i)-(ii)'))).toMatchInlineSnapshot(`
      "# 31 CFR 1.36(c)(1)(i)-(ii)

      Systems exempt in whole or in part from provisions of 5 U.S.C. 552a and this part.

      Title 31, Subtitle A, Part 1, Subpart C

      - **(i)** Departmental Offices:

        | Number | System name |
        | --- | --- |
        | DO .190 | Investigation Data Management System. |
        | DO .303 | TIGTA \\| General. |

      - **(ii)** Bureau ii.

      Source: CFR-2005-title31-vol1.txt, revised as of 2005-07-01, page 53
      "
    `)
    expect(formatMarkdown(answerOf('1.36(c)'))).toContain('General exemptions—“so called”.')
  })
})

describe('a page', () => {
  it('shows the print outside sections as it stands', () => {
    const answer = answerOf('page iv')
    expect(formatText(answer)).toBe('31 CFR, page iv\n\n                    Cite this Code: CFR\n    by part\n')
    expect(formatMarkdown(answer)).toContain('\n```\n                    Cite this Code: CFR\n    by part\n```\n')
    expect(JSON.parse(formatJson('page iv', answer)).results).toMatchObject([
      { type: 'print', identifier: '/us/cfr/t31/front' },
    ])
  })
})

describe('formatJson', () => {
  it('names source and edition beside the results', () => {
    const json = JSON.parse(formatJson('1.36(c)(2)', answerOf('1.36(c)(2)')))
    expect(json).toMatchObject({
      query: '1.36(c)(2)',
      kind: 'paragraph',
      citation: '31 CFR 1.36(c)(2)',
      identifier: '/us/cfr/t31/s1.36/c/2',
      title: 31,
      source: 'CFR-2005-title31-vol1.txt',
      edition: '2005-07-01',
      section: { citation: '31 CFR 1.36' },
      results: [{ designation: '2' }],
    })
  })
})

describe('typographic', () => {
  it.each([
    ["``so called''", '“so called”'],
    ["the agency's `own' rule", 'the agency’s ‘own’ rule'],
    ["```x'''", '“‘x’”'],
    ['Markings--(1) Documents', 'Markings—(1) Documents'],
    ['---- and -- and -', '---- and — and -'],
  ])('%s is %s', (text, expected) => {
    expect(typographic(text)).toBe(expected)
  })

  it('takes the underscore of a heading for an em dash, but not a blank to fill in', () => {
    expect(typographicHeading('Subpart C_Privacy Act')).toBe('Subpart C—Privacy Act')
    expect(typographicHeading('Name ____')).toBe('Name ____')
  })
})

describe('Markdown escapes', () => {
  it.each([
    ['* _ ` [x] <b> a|b ~ $', '\\* \\_ \\` \\[x\\] \\<b\\> a\\|b \\~ \\$'],
    ['AT&T &amp; R&D', 'AT&T \\&amp; R&D'],
  ])('%s', (text, expected) => {
    expect(escapeInline(text)).toBe(expected)
  })

  it.each([
    ['1. First', '1\\. First'],
    ['(1) First', '(1) First'],
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['=====', '\\====='],
    ['    x', 'x'],
  ])('at the start of a paragraph: %s', (text, expected) => {
    expect(escapeParagraph(text)).toBe(expected)
  })

  it('leaves no bar and no line end in a cell', () => {
    fc.assert(fc.property(fc.string(), (text) => !/(?<!\\)(?:\\\\)*\||\n/.test(escapeCell(text))))
  })
})

describe('plain text', () => {
  it('wraps without losing a word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/))
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 60 }), (list, indent) => {
        const blanks = ' '.repeat(indent)
        const lines = wrapText(list.join(' '), { first: blanks, rest: blanks, width: 80 })
        expect(lines.flatMap((line) => line.trim().split(' ')).filter(Boolean)).toEqual(list)
      }),
    )
  })

  it('draws any table without losing a character', () => {
    const cell = fc.stringMatching(/^[a-z ]{0,40}$/)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
        const drawn = drawTable({ head: [], rows }, 50).join('')
        expect([...drawn.replace(/ /g, '')].sort()).toEqual([...rows.flat().join('').replace(/ /g, '')].sort())
      }),
    )
  })
})

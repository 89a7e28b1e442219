import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content, pageBreak, text } from '../../src/ast/build.ts'
import type { Content, Inline, Paragraph, Root } from '../../src/ast/nodes.ts'
import { createSource, type Source } from '../../src/ast/source.ts'
import { joinInline, leavesOf } from '../../src/ast/text.ts'
import { parseInline } from '../../src/transform/parse-inline.ts'

/** A tree of one paragraph; `[[Page 9]]` in the words becomes a page break. */
function treeOf(words: string): { root: Root; source: Source; content: Content } {
  const source = createSource(words)
  const children: (ReturnType<typeof text> | ReturnType<typeof pageBreak>)[] = []
  let at = 0
  for (const match of words.matchAll(/\[\[Page (\d+)\]\]/g)) {
    if (match.index > at) children.push(text(source, { start: at, end: match.index }))
    at = match.index + match[0].length
    children.push(pageBreak(source, { start: match.index, end: at, page: match[1]! }))
  }
  if (at < words.length) children.push(text(source, { start: at, end: words.length }))
  const node = content(children)
  const position = source.position(0, words.length)
  const paragraph: Paragraph = {
    type: 'paragraph',
    designation: null,
    path: [],
    heading: null,
    children: [node],
    position,
  }
  const root: Root = { type: 'root', dialect: 'gpo', title: 31, edition: null, children: [paragraph], position }
  return { root, source, content: node }
}

const shown = (node: Inline): string =>
  'children' in node
    ? `${node.type}(${node.children.map((child) => (child.type === 'text' ? child.value : child.type)).join('|')})`
    : node.type === 'text'
      ? node.value
      : node.type

function parsed(words: string): string[] {
  const { root, source, content } = treeOf(words)
  parseInline(root, source)
  return content.children.map(shown)
}

describe('parseInline', () => {
  it.each<[string, string[]]>([
    ['see 5 U.S.C. 552a(j)(2), and', ['see ', 'citation(5 U.S.C. 552a(j)(2))', ', and']],
    ['5 U.S.C. 552a (j) and (k)', ['citation(5 U.S.C. 552a (j))', ' and ', 'citation((k))']],
    [
      'paragraphs (a) through (c) of this \nsection apply',
      ['reference(paragraphs (a) through (c) of this \nsection)', ' apply'],
    ],
    // A citation that the page breaks.
    [
      'under 5 U.S.C. \n\n[[Page 9]]\n\n552a(b)(1) or',
      ['under ', 'citation(5 U.S.C. \n\n|pageBreak|\n\n552a(b)(1))', ' or'],
    ],
    ['section 501 of the act', ['section 501 of the act']],
    ['rates\\1\\ of tax', ['rates', 'footnoteReference', ' of tax']],
  ])('%j', (words, expected) => expect(parsed(words)).toEqual(expected))

  it('leaves the number of a division in its own heading alone', () => {
    const { root, source, content } = treeOf('Sec. 1.36 Systems exempt under 5 U.S.C. 552a.')
    root.children = [{ type: 'heading', children: content.children, position: content.position }]
    parseInline(root, source)
    const [heading] = root.children
    expect(heading?.type === 'heading' && (heading.children as Inline[]).map(shown)).toEqual([
      'Sec. 1.36 Systems exempt under ',
      'citation(5 U.S.C. 552a)',
      '.',
    ])
  })

  it('returns the fields of each reference', () => {
    const { root, source } = treeOf('Sec. 1.7(d) and this part')
    const fields = [...parseInline(root, source).values()]
    expect(fields.map(({ kind, number, path }) => [kind, number, path])).toEqual([
      ['section', '1.7', ['d']],
      ['part', null, []],
    ])
  })

  it('gives the words back, and every character once, for any text', () => {
    const parts = [
      '5 U.S.C. ',
      '552a',
      '(d)(1), (2)',
      ' and ',
      'Sec. 1.7',
      ' \n',
      '-\n',
      '[[Page 9]]',
      '\n\n',
      'paragraph (c) of this ',
      'section',
      '\\1\\',
      '65 FR 40504',
      '  ',
      'the ',
    ]
    const prose = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 5 })), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(prose, (pieces) => {
        const { root, source, content } = treeOf(`x${pieces.join('')}`)
        const before = joinInline(content.children).text
        parseInline(root, source)
        expect(joinInline(content.children).text).toBe(before)
        let end = 0
        for (const leaf of leavesOf(content.children)) {
          expect(leaf.position.start.offset).toBe(end)
          end = leaf.position.end.offset!
          expect(leaf.value).toBe(source.text.slice(leaf.position.start.offset!, end))
        }
        expect(end).toBe(source.text.length)
      }),
      { numRuns: 400 },
    )
  })
})

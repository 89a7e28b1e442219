import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { createSource } from '../../../src/ast/source.ts'
import { writtenSpan } from '../../../src/ast/source-view.ts'
import { isHtml, viewOfHtml } from '../../../src/parse/dialects/html.ts'
import { parseVolume } from '../../../src/processor.ts'
import { brokenCover } from '../../helpers/leaf-cover.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;')

const read = (text: string): string => viewOfHtml(createSource(text)).source.text

describe('words of a page of HTML', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&#167; 1.1 &#xA7; 1.2 &sect; 1.3', '§ 1.1 § 1.2 § 1.3'],
    ['<b>Sec.</b> 1.1 <a href="x?a=1&amp;b=2">see</a><br/>', 'Sec. 1.1 see'],
    ['<head>\n<title>12CFR</title>\n</head>text', 'text'],
    ['5 <greek-m>g, CO<INF>2</INF>, a < b', '5 <greek-m>g, CO<INF>2</INF>, a < b'],
    ['&bogus; &#0; &#xD800; & &;', '&bogus; &#0; &#xD800; & &;'],
    ['<!DOCTYPE html><!-- note -->x', 'x'],
  ])('%s', (written, words) => {
    expect(read(written)).toBe(words)
  })

  it('are what was escaped, and each stands where it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
        const written = escaped(text)
        const view = viewOfHtml(createSource(written))
        expect(view.source.text).toBe(text)
        for (let at = 0; at < text.length && view.pieces.length > 0; at++) {
          const span = writtenSpan(view, { start: at, end: at + 1 })
          expect(written.slice(span.start, span.end)).toBe(escaped(text[at]!))
        }
      }),
    )
  })

  it.each([
    ['<html><body><pre>x', true],
    ['\n<PRE>\nx', true],
    ['Sec. 1.1  <b>', false],
    ['', false],
  ])('%s is a page: %s', (text, expected) => {
    expect(isHtml(text)).toBe(expected)
  })
})

describe('any page of HTML', () => {
  it('yields a tree that loses nothing', () => {
    const part = fc.constantFrom(
      ...[
        'Sec. 1.1  Purpose.\n\n',
        '    (a) Text &amp; <b>more</b>.\n',
        '<i>',
        '</i>',
        '&lt;',
        '&',
        '[[Page 3]]\n\n',
        '\n',
      ],
      ...['</pre>', '<a href="x">\n', '-----------------------------\n', 'word ', '(1) ', '<html>', '&#167; '],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = `<pre>${parts.join('')}`
        const tree = parseVolume(new VFile({ path: 'title1.txt', value: text }))
        expect(tree.dialect).toBe('html')
        expect(brokenCover([tree], text, { start: 0, end: text.length })).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

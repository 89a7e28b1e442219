import { describe, expect, it } from 'vitest'
import { content, text } from '../../src/ast/build.ts'
import type { Finding } from '../../src/ast/finding.ts'
import type {
  Appendix,
  Footnote,
  Node,
  Paragraph,
  Part,
  Reference,
  Root,
  Section,
  Subpart,
} from '../../src/ast/nodes.ts'
import { createSource, type Source } from '../../src/ast/source.ts'
import { linkFootnotes } from '../../src/transform/link-footnotes.ts'
import { parseInline } from '../../src/transform/parse-inline.ts'
import { resolveReferences } from '../../src/transform/resolve-references.ts'

const TITLE = '/us/cfr/t31'

/**
 * Title 31, part 1, subpart C: § 1.36 with (c)(1)(i)–(iv), (d) and (e)–(g) reserved together; § 1.7; an appendix A; a
 * second subpart with §§ 1.41–1.43 reserved. The words under test are those of § 1.36(c)(1).
 */
function volume(words: string): { root: Root; source: Source } {
  const source = createSource(words)
  const position = source.position(0, words.length)
  const paragraph = (base: string, path: string[], children: Paragraph[] = []): Paragraph => ({
    type: 'paragraph',
    designation: path[path.length - 1]!,
    path,
    identifier: `${base}/${path.join('/')}`,
    heading: null,
    children,
    position,
  })
  const s36 = `${TITLE}/s1.36`
  const own = paragraph(
    s36,
    ['c', '1'],
    ['i', 'ii', 'iii', 'iv'].map((one) => paragraph(s36, ['c', '1', one])),
  )
  own.children = [content([text(source, { start: 0, end: words.length })]), ...own.children]
  const section = (number: string, children: Section['children'] = []): Section => ({
    type: 'section',
    number,
    identifier: `${TITLE}/s${number}`,
    children,
    position,
  })
  const appendix: Appendix = {
    type: 'appendix',
    number: 'A',
    identifier: `${TITLE}/p1/spC/appA`,
    children: [],
    position,
  }
  const subpart = (number: string, children: Subpart['children']): Subpart => ({
    type: 'subpart',
    number,
    identifier: `${TITLE}/p1/sp${number}`,
    children,
    position,
  })
  const systems = section('1.36', [
    paragraph(s36, ['a']),
    paragraph(s36, ['c'], [own]),
    paragraph(s36, ['d']),
    paragraph(s36, ['e-g']),
  ])
  const subparts = [
    subpart('C', [systems, section('1.7'), appendix]),
    subpart('D', [section('1.40'), section('1.41-1.43'), section('1.50')]),
  ]
  const part: Part = { type: 'part', number: '1', identifier: `${TITLE}/p1`, children: subparts, position }
  return { root: { type: 'root', dialect: 'gpo', title: 31, edition: null, children: [part], position }, source }
}

function resolved(words: string): { targets: string[]; findings: Finding[] } {
  const { root, source } = volume(words)
  const findings: Finding[] = []
  const fields = parseInline(root, source)
  resolveReferences(root, fields, (finding) => findings.push(finding))
  const targets: string[] = []
  const walk = (node: Node): void => {
    if (node.type === 'reference' || node.type === 'citation')
      targets.push(...node.targets.map((one) => `${one.target?.replace('/us/cfr', '')} ${one.resolved}`))
    if ('children' in node) for (const child of node.children as Node[]) walk(child)
  }
  walk(root)
  return { targets, findings }
}

describe('resolveReferences', () => {
  it.each<[string, string[]]>([
    ['paragraph (c)(1)(ii) of this section', ['/t31/s1.36/c/1/ii true']],
    [
      'paragraphs (c)(1)(i) through (iii) of this section',
      ['/t31/s1.36/c/1/i true', '/t31/s1.36/c/1/ii true', '/t31/s1.36/c/1/iii true'],
    ],
    ['paragraph (a) or (d)', ['/t31/s1.36/a true', '/t31/s1.36/d true']],
    ['paragraph (f) of this section', ['/t31/s1.36/e-g true']],
    ['this paragraph', ['/t31/s1.36/c/1 true']],
    ['this paragraph (c)', ['/t31/s1.36/c true']],
    ['this paragraph (c)(1)', ['/t31/s1.36/c/1 true']],
    ['subdivision (ii) of this subparagraph', ['/t31/s1.36/c/1/ii true']],
    ['this section', ['/t31/s1.36 true']],
    ['this subpart C, this part', ['/t31/p1/spC true', '/t31/p1 true']],
    ['subpart D of this part', ['/t31/p1/spD true']],
    ['appendix A to this subpart', ['/t31/p1/spC/appA true']],
    ['the appendices to this subpart', ['/t31/p1/spC/appA true']],
    ['Appendix A of this part', ['/t31/p1/spC/appA true']],
    ['Sec. 1.7', ['/t31/s1.7 true']],
    // The end of a range may be missing (27 CFR 70.95).
    ['Sec. Sec. 1.40 through 1.45', ['/t31/s1.40 true', '/t31/s1.41-1.43 true', '/t31/s1.45 false']],
    ['Sec. 1.42', ['/t31/s1.41-1.43 true']],
    // A misprint of the letter, `subpart k of this chapter` (CFR-2016-title21-vol1:18366).
    ['subpart d of this part', ['/t31/p1/spD true']],
    ['the appendix to this subpart', ['/t31/p1/spC/appA true']],
    ['paragraph (c) of Sec. 1.36', ['/t31/s1.36/c true', '/t31/s1.36 true']],
    // Another part of the title, and other works, are not in this tree.
    ['Sec. 500.1, part 500', ['/t31/s500.1 null', '/t31/p500 null']],
    ['31 CFR 1.36(d), 31 CFR 500.1 and 5 CFR 1.7', ['/t31/s1.36/d true', '/t31/s500.1 null', '/t5/s1.7 null']],
    ['31 CFR 1.7(z)', ['/t31/s1.7/z false']],
  ])('%s', (words, expected) => expect(resolved(words).targets).toEqual(expected))

  it('says which step does not exist and what does', () => {
    const { targets, findings } = resolved('paragraph (c)(1)(ix) of this section')
    expect(targets).toEqual(['/t31/s1.36/c/1/ix false'])
    expect(findings).toMatchObject([
      {
        ruleId: 'reference-resolves',
        message: '31 CFR 1.36(c)(1)(ix) does not exist: there is no (ix) under 31 CFR 1.36(c)(1).',
        note: 'There are (i), (ii), (iii) and (iv).',
      },
    ])
  })

  it('names no appendix where the words may mean any of several', () => {
    const { root, source } = volume('the appendix to this subpart, the appendices to this subpart')
    const [subpart] = (root.children[0] as Part).children as Subpart[]
    const appendix = subpart!.children.find((child): child is Appendix => child.type === 'appendix')!
    subpart!.children.push({ ...appendix, number: 'B', identifier: `${TITLE}/p1/spC/appB` })
    const findings: Finding[] = []
    const fields = parseInline(root, source)
    resolveReferences(root, fields, (finding) => findings.push(finding))
    expect([...fields.keys()].map(({ targets }) => targets)).toEqual([
      [{ target: null, resolved: false }],
      [
        { target: `${TITLE}/p1/spC/appA`, resolved: true },
        { target: `${TITLE}/p1/spC/appB`, resolved: true },
      ],
    ])
    expect(findings).toMatchObject([
      {
        message: 'These words do not say which of the 2 appendices they mean.',
        severity: 'info',
        note: 'There are appendices A and B.',
      },
    ])
  })

  it('reads a name one letter from one that is cited more often as a misprint of it, and says so', () => {
    const words = 'Treasury Directive 71-02, Treaury Directive 71-03, Treasury Order 102-19'
    const { targets, findings } = resolved(words)
    expect(targets).toEqual([
      '/us/treasury/directive/71-02 null',
      '/us/treasury/directive/71-03 null',
      '/us/treasury/order/102-19 null',
    ])
    expect(findings).toMatchObject([{ ruleId: 'citation-suspect' }])
    expect(resolved('Labor Directive 1-2, Labors Directive 1-3').findings).toEqual([])
  })

  it('names the step that is missing, not the last one', () => {
    expect(resolved('Sec. 1.36(h)(1)').findings[0]?.message).toContain('there is no (h) under 31 CFR 1.36.')
    expect(resolved('Sec. 1.99(a)').findings[0]?.note).toBe('There are §§ 1.36, 1.7, 1.40, 1.41-1.43 and 1.50.')
  })

  it('gives each reference at least one target', () => {
    const { root, source } = volume('this chapter and this title, Sec. 1.7')
    const fields = parseInline(root, source)
    resolveReferences(root, fields, () => undefined)
    const references: Reference[] = [...fields.keys()]
    expect(references.map(({ targets }) => targets)).toEqual([
      [{ target: null, resolved: false }],
      [{ target: '/us/cfr/t31', resolved: null }],
      [{ target: '/us/cfr/t31/s1.7', resolved: true }],
    ])
  })
})

describe('linkFootnotes', () => {
  const linked = (words: string, label: string): { root: Root; messages: string[] } => {
    const { root, source } = volume(words)
    const footnote: Footnote = { type: 'footnote', label, children: [], position: source.position(0, 1) }
    const part = root.children[0] as Part
    const subpart = part.children[0] as Subpart
    ;(subpart.children[0] as Section).children.push(footnote)
    parseInline(root, source)
    const messages: string[] = []
    linkFootnotes(root, ({ message }) => messages.push(message))
    return { root, messages }
  }

  it('is silent where mark and footnote meet', () => expect(linked('rates\\1\\ of', '1').messages).toEqual([]))

  it('reports a mark without a footnote, and a footnote without a mark', () =>
    expect(linked('rates\\1\\ of', '2').messages).toEqual([
      'No footnote 1 in this section.',
      'No mark in this section for footnote 2.',
    ]))

  it('takes an exponent for text', () => {
    const { root, messages } = linked('10 cm\\2\\ and rates\\1\\', '1')
    expect(messages).toEqual([])
    expect(JSON.stringify(root)).toContain('"value":"\\\\2\\\\"')
    expect(JSON.stringify(root).match(/"footnoteReference"/g)).toHaveLength(1)
  })
})

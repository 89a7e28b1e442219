import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/ast/finding.ts'
import type { Node, Root } from '../../src/ast/nodes.ts'
import { lint } from '../../src/lint/lint.ts'
import { ruleCatalogue } from '../../src/lint/rule-catalogue.ts'
import { buildTree } from '../helpers/build-tree.ts'
import { findingsOf } from '../helpers/findings-of.ts'

const PRINTED = `[[Page 9]]
PART 7_INVENTIONS
7.1 Scope.
7.2 Lost.
Sec. 7.1  Scop.
(a) See 552a(f)(l) (as amended.
(c) More
[52 FR 43194, Dec. 1, 1986]
<<<<`

function brokenTree() {
  return buildTree(PRINTED, (b) => [
    b.page('9'),
    b.division(
      'part',
      '7',
      {},
      b.heading(b.mark('PART 7_'), 'INVENTIONS'),
      b.contents(b.entry('7.1 Scope.', { number: '7.1' }), b.entry('7.2 Lost.', { number: '7.2' })),
      b.division(
        'section',
        '7.1',
        { identifier: '/us/cfr/t31/s7.1' },
        b.heading(b.mark('Sec. 7.1'), 'Scop.'),
        b.paragraph('a', {}, b.mark('(a)'), b.content('See 552a(f)(l) (as amended.')),
        b.paragraph('c', {}, b.mark('(c)'), b.content('More')),
        b.history([], b.content('[52 FR 43194, Dec. 1, 1986]')),
      ),
    ),
    b.raw('<<<<'),
  ])
}

describe('lint', () => {
  const { tree, source } = brokenTree()
  const before = JSON.stringify(tree)
  const findings: Finding[] = []
  lint(deepFreeze(tree), source, (finding) => findings.push(finding))

  it('reports by rule, in the order of the list', () => {
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'unknown-line warning',
      'contents-match warning',
      'contents-match warning',
      'authority-present warning',
      'designation-sequence warning',
      'citation-suspect warning',
      'unbalanced info',
      'date-valid warning',
    ])
  })

  it('points into the source', () => {
    for (const { place, ruleId } of findings) {
      expect(place.end.offset, ruleId).toBeLessThanOrEqual(PRINTED.length)
      expect(place.end.offset, ruleId).toBeGreaterThan(place.start.offset!)
    }
  })

  it('names the nearest identifier', () => {
    const suspect = findings.find(({ ruleId }) => ruleId === 'citation-suspect')
    expect(suspect?.identifier).toBe('/us/cfr/t31/s7.1')
  })

  it('uses names of the catalogue only, and leaves the tree as it was', () => {
    const known = new Set(ruleCatalogue().map(({ ruleId }) => ruleId))
    expect(findings.every(({ ruleId }) => known.has(ruleId))).toBe(true)
    expect(JSON.stringify(tree)).toBe(before)
  })

  it('has nothing to say about an empty file', () => {
    const { tree: empty, source: none } = buildTree('', () => [])
    lint(empty, none, (finding) => expect.unreachable(finding.message))
  })
})

describe('a list of paragraphs', () => {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at))
  const schemes = [letters, letters.map((letter) => letter.toUpperCase()), letters.map((_, at) => String(at + 1))]
  const list = fc
    .constantFrom(...schemes)
    .chain((scheme) => fc.integer({ min: 3, max: 26 }).map((n) => scheme.slice(0, n)))

  it('is fine when whole', () => {
    fc.assert(fc.property(list, (designations) => sequenceFindings(designations).length === 0))
  })

  it('is told of when one between is gone', () => {
    const holed = list.chain((all) =>
      fc.integer({ min: 1, max: all.length - 2 }).map((gone) => all.filter((_, at) => at !== gone)),
    )
    fc.assert(fc.property(holed, (designations) => sequenceFindings(designations).length === 1))
  })
})

function sequenceFindings(designations: readonly string[]): Finding[] {
  const printed = designations.map((at) => `(${at}) x`).join('\n')
  return findingsOf('designation-sequence', printed, (b) => [
    b.division(
      'section',
      '1.1',
      {},
      ...designations.map((at) => b.paragraph(at, {}, b.mark(`(${at})`), b.content('x'))),
    ),
  ]).findings
}

function deepFreeze(tree: Root): Root {
  const freeze = (node: Node): void => {
    Object.freeze(node)
    if ('children' in node) for (const child of Object.freeze(node.children)) freeze(child)
  }
  freeze(tree)
  return tree
}

/** Every place of 31 CFR 0-199 (2005) that prints `Sec. N.N`: a heading, an entry of a list, or a reference that is told. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInline } from '../../grammar/inline.ts'
import { childrenOf } from '../../src/ast/build.ts'
import type { Node } from '../../src/ast/nodes.ts'
import { compileText } from '../helpers/compile-text.ts'

const VOLUME = 'CFR-2005-title31-vol1.txt'
const volume = compileText(VOLUME, readFileSync(new URL(`../../corpus/${VOLUME}`, import.meta.url), 'utf8'))
const text = String(volume.file)

type Span = { start: number; end: number }

const spanOf = ({ position }: Pick<Node, 'position'>): Span => ({
  start: position.start.offset!,
  end: position.end.offset!,
})
const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

function spansOf(type: Node['type'], node: Node = volume.tree): Span[] {
  return [...(node.type === type ? [spanOf(node)] : []), ...childrenOf(node).flatMap((child) => spansOf(type, child))]
}

/** Numbers at the head of a section: `Sec. 1.36`, `Sec. Sec. 17.104-17.109`. */
const headings: Span[] = (function numbers(node: Node): Span[] {
  const heading = childrenOf(node).find((child) => child.type === 'heading')
  const number =
    node.type === 'section' && heading ? childrenOf(heading).find((child) => child.type === 'mark') : undefined
  return [...(number ? [spanOf(number)] : []), ...childrenOf(node).flatMap(numbers)]
})(volume.tree)
const entries = spansOf('contentsEntry')
const edges = volume.references.map((edge) => ({ edge, span: spanOf(edge) }))
const messages = volume.diagnostics.map(({ place, ruleId }) => ({ ruleId, span: spanOf({ position: place }) }))

/** `Sec. 900.3 of the FCCS`: a section of a work that the words name and no identifier can. */
function namesAnotherWork(offset: number): boolean {
  const [item] = findInline(text.slice(offset, offset + 80).replace(/\s+/g, ' '))
  return item?.start === 0 && item.kind === 'act'
}

/** What became of a printed section number. */
function fateOf(offset: number, end: number): string {
  if (headings.some((span) => holds(span, offset))) return 'heading'
  if (entries.some((span) => holds(span, end - 1))) return 'contents'
  const here = edges.filter(({ span }) => holds(span, end - 1))
  if (here.length === 0) return namesAnotherWork(offset) ? 'leaves the volume' : 'unexplained'
  if (here.some(({ edge }) => edge.resolved === true)) return 'resolves'
  if (here.some(({ edge }) => edge.resolved === null && edge.target !== null)) return 'leaves the volume'
  const told = messages.some(({ ruleId, span }) => ruleId === 'reference-resolves' && holds(span, end - 1))
  return told ? 'explained' : 'unexplained'
}

describe('the places `Sec. N.N` of 31 CFR', () => {
  const places = Array.from(text.matchAll(/Sec\.\s+\d+\.\d+/g), ({ index, 0: words }) => ({
    words,
    line: text.slice(0, index).split('\n').length,
    fate: fateOf(index, index + words.length),
  }))
  const count = (fate: string): number => places.filter((place) => place.fate === fate).length

  it('are 812', () => {
    expect(places).toHaveLength(812)
  })

  it('have each a fate', () => {
    expect(places.filter(({ fate }) => fate === 'unexplained')).toEqual([])
  })

  it('are headings, or lead somewhere', () => {
    const fates = Object.fromEntries(
      [...new Set(places.map(({ fate }) => fate))].sort().map((fate) => [fate, count(fate)]),
    )
    expect(fates).toMatchInlineSnapshot(`
      {
        "contents": 26,
        "explained": 7,
        "heading": 471,
        "leaves the volume": 1,
        "resolves": 307,
      }
    `)
  })
})

describe('lists of the U.S. Code in 31 CFR', () => {
  it('are never taken for our own paragraphs', () => {
    const citing = volume.sections.flatMap(
      (section) => JSON.stringify(section.blocks).match(/5 U\.S\.C\. 552a[^"]{0,200}/g) ?? [],
    )
    expect(citing.length).toBeGreaterThan(100)
    const own = volume.references.filter(
      ({ kind, target, text: words, position }) =>
        kind !== 'usc' &&
        target?.startsWith('/us/cfr/t31/') &&
        /^\(/.test(words) &&
        /U\.?S\.?C\.? \w+(?: ?\([\w]+\))+(?:, | and |, and | or )$/.test(
          text.slice(0, position.start.offset).replace(/\s+/g, ' ').slice(-60),
        ),
    )
    expect(own).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation, Inline } from '../../src/ast/nodes.ts'
import { createSource } from '../../src/ast/source.ts'
import { joinNotedTexts, toNotedText } from '../../src/export/noted-text.ts'

/** Inline nodes over a text: each piece is words or a citation, page marks stand between. */
function inlineOf(pieces: readonly { words: string; cited: boolean; page: boolean }[]): Inline[] {
  const mark = '\n\n[[Page 7]]\n\n'
  const source = createSource(pieces.map(({ words, page }) => words + (page ? mark : ' ')).join(''))
  let at = 0
  return pieces.flatMap(({ words, cited, page }): Inline[] => {
    const position = source.position(at, at + words.length)
    at += words.length + (page ? mark.length : 1)
    const text = { type: 'text' as const, value: words, position }
    const targets = [{ target: '/us/usc/t5', resolved: null }]
    return [cited ? ({ type: 'citation', kind: 'usc', targets, children: [text], position } satisfies Citation) : text]
  })
}

const word = fc.stringMatching(/^[a-z0-9.()\u{1F600}-]{1,6}$/u)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const pieces = fc.array(fc.record({ words, cited: fc.boolean(), page: fc.boolean() }), { minLength: 1, maxLength: 8 })

describe('text with references', () => {
  it('finds each reference again at its offsets, whatever stands around it', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const { text, references } = toNotedText(inlineOf(given))
        expect(references.map((one) => one.text)).toEqual(given.filter((one) => one.cited).map((one) => one.words))
        for (const one of references) expect(text.slice(one.start, one.end)).toBe(one.text)
      }),
    )
  })

  it('keeps offsets right when texts are joined', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (all) => {
        const { text, references } = joinNotedTexts(all.map((given) => toNotedText(inlineOf(given))))
        for (const one of references) expect(text.slice(one.start, one.end)).toBe(one.text)
      }),
    )
  })

  it('gives one entry for each target, all of one span', () => {
    const [node] = inlineOf([{ words: '552a(d)(1), (2)', cited: true, page: false }])
    const targets = ['/us/usc/t5/s552a/d/1', '/us/usc/t5/s552a/d/2'].map((target) => ({ target, resolved: null }))
    const { references } = toNotedText([{ ...(node as Citation), targets }])
    expect(references.map(({ start, end, target }) => [start, end, target])).toEqual([
      [0, 15, '/us/usc/t5/s552a/d/1'],
      [0, 15, '/us/usc/t5/s552a/d/2'],
    ])
  })

  it('keeps a citation whose target the words do not decide', () => {
    const [node] = inlineOf([{ words: 'T.D. 9011', cited: true, page: false }])
    expect(toNotedText([{ ...(node as Citation), targets: [] }]).references).toMatchObject([
      { target: null, resolved: null },
    ])
  })
})

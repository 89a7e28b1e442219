import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type WordRun } from '../../src/diff/diff-words.ts'

const draw = (runs: readonly WordRun[]): string =>
  runs.map(({ change, text }) => (change === 'same' ? text : change === 'added' ? `{${text}}` : `[${text}]`)).join(' ')

const side = (runs: readonly WordRun[], gone: WordRun['change']): string =>
  runs.flatMap(({ change, text }) => (change === gone ? [] : [text])).join(' ')

describe('words of a change', () => {
  it.each([
    ['the head of any agency', 'the head of each agency', 'the head of [any] {each} agency'],
    ['a b c', 'a b c', 'a b c'],
    ['', 'new words', '{new words}'],
    ['old words', '', '[old words]'],
    ['a b', 'a  b c', 'a b {c}'],
    ['not later than 30 days', 'later than 30 days', '[not] later than 30 days'],
    ['a b c d e', 'x b c y e', '[a] {x} b c [d] {y} e'],
  ])('%s → %s', (before, after, drawn) => {
    expect(draw(diffWords(before, after))).toBe(drawn)
  })

  it('gives both texts back', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'the', 'of'), { maxLength: 40 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffWords(before, after)
        expect(side(runs, 'added')).toBe(before)
        expect(side(runs, 'removed')).toBe(after)
      }),
    )
  })

  it('is bounded: texts with nothing in common are replaced whole', () => {
    const many = (word: string): string => Array.from({ length: 5000 }, (_, index) => `${word}${index}`).join(' ')
    expect(diffWords(`same ${many('a')}`, `same ${many('b')}`).map(({ change }) => change)).toEqual([
      'same',
      'removed',
      'added',
    ])
  })
})

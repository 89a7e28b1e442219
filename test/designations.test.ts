/** Designations as a drafter prints them, and the depth that the solver gives each: ambiguity shown as rows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRoman } from '../src/ast/ladder.ts'
import { readDepths, readPaths, readRunnersUp } from './helpers/read-designations.ts'

describe('the ladder (a) (1) (i) (A) (1) (i)', () => {
  it.each([
    ['a b c', '1 1 1'],
    ['a 1 2 b', '1 2 2 1'],
    ['a 1 2 i ii 3 b', '1 2 2 3 3 2 1'],
    ['a 1 2 b 1 2 3 c', '1 2 2 1 2 2 2 1'],
    ['a 1 i A B ii 2 b', '1 2 3 4 4 3 2 1'],
    ['a 1 i A 1 2 B ii 2 b', '1 2 3 4 5 5 4 3 2 1'],
    ['a 1 i A 1 i ii 2 B ii', '1 2 3 4 5 6 6 5 4 3'],
    ['a: 1 i: A: 1: i ii 2 B ii', '1 2 3 4 5 6 6 5 4 3'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row)).toBe(depths)
  })
})

describe('the italic levels, where the print shows them', () => {
  it.each([
    ['a 1 i A *1* *2* B ii', '1 2 3 4 5 5 4 3'],
    ['a 1 i A *1* *i* *ii* *2* B', '1 2 3 4 5 6 6 5 4'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row)).toBe(depths)
  })
})

describe('a small i, v or x: letter or Roman number', () => {
  it.each([
    ['a b c d e f g h i j', '1 1 1 1 1 1 1 1 1 1'],
    ['a b c d e f g h i ii', '1 1 1 1 1 1 1 1 2 2'],
    ['a b c d e f g h: i ii iii i j', '1 1 1 1 1 1 1 1 2 2 2 1 1'],
    ['a b c d e f g h 1 2 i j', '1 1 1 1 1 1 1 1 2 2 1 1'],
    ['a b c d e f g h 1 2 i 1 2 j', '1 1 1 1 1 1 1 1 2 2 1 2 2 1'],
    ['a b c d e f g h 1 i ii 2 i j', '1 1 1 1 1 1 1 1 2 3 3 2 1 1'],
    ['a 1 2 3 i ii iii iv v vi 4 b', '1 2 2 2 3 3 3 3 3 3 2 1'],
    ['a b c d e f g h i j k l m n o p q r s t u v w', Array(23).fill(1).join(' ')],
    ['a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb', Array(28).fill(1).join(' ')],
    ['i ii iii', '1 1 1'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row)).toBe(depths)
  })
})

describe('lists that leave the ladder', () => {
  it.each([
    ['1 2 3', '1 1 1'],
    ['A B C', '1 1 1'],
    ['1 i ii 2', '1 2 2 1'],
    ['1 a b 2', '1 2 2 1'],
    ['A 1 2 B', '1 2 2 1'],
    ['a i ii b', '1 2 2 1'],
    ['a i A ii b', '1 2 3 2 1'],
    ['a 1 A B 2', '1 2 3 3 2'],
    ['a 1 a b 2', '1 2 3 3 2'],
    ['a 1 2 3 4 5 6 7 8 9 10 11 b', '1 2 2 2 2 2 2 2 2 2 2 2 1'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row)).toBe(depths)
  })
})

describe('gaps, inserted items and lists that begin late or again', () => {
  it.each([
    ['a b d', '1 1 1'],
    ['a c', '1 1'],
    ['a b e f', '1 1 1 1'],
    ['b c d', '1 1 1'],
    ['2 3 4', '1 1 1'],
    ['a 1 2 4 b', '1 2 2 2 1'],
    ['a b c e f g', '1 1 1 1 1 1'],
    ['a 1 1a 2 b', '1 2 2 2 1'],
    ['a b b-1 c', '1 1 1 1'],
    ['a b # a b', '1 1 1 1'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row)).toBe(depths)
  })
})

describe('reserved ranges', () => {
  it.each([
    ['1=5 6', '1-5 6'],
    ['a 1=3 4 b', 'a a/1-3 a/4 b'],
    ['a b=d e', 'a b-d e'],
  ])('takes %s for one paragraph', (row, paths) => {
    expect(readPaths(row)).toBe(paths)
  })
})

describe('designations run into a line', () => {
  it.each([
    ['a+1 2 b', 'a a/1 a/2 b'],
    ['a+1+i ii 2 b', 'a a/1 a/1/i a/1/ii a/2 b'],
    ['a~1 2 b', 'a a/1 a/2 b'],
    ['a~1 i ii 2 b', 'a a/1 a/1/i a/1/ii a/2 b'],
    ['a^1 2 b', 'a a/1 a/2 b'],
    ['a/1 2 b', 'a a/1 a/2 b'],
  ])('opens paragraphs in %s', (row, paths) => {
    expect(readPaths(row)).toBe(paths)
  })

  it('leaves one that no paragraph follows to its sentence', () => {
    expect(readDepths('a b/1 c')).toBe('1 1 - 1')
  })

  it('opens that one too where the text names it', () => {
    expect(readDepths('a b/1 c', { named: ['b', 'b/1'] })).toBe('1 1 2 1')
  })
})

describe('appendices', () => {
  it.each([
    ['1. a. b. 2.', '1 2 2 1'],
    ['1. a 1 2 b 2.', '1 2 3 3 2 1'],
    ['I. A. 1. a. b. 2. B. II.', '1 2 3 4 4 3 2 1'],
    ['1. a. i. ii. b. 2.', '1 2 3 3 2 1'],
  ])('reads %s', (row, depths) => {
    expect(readDepths(row, { isAppendix: true })).toBe(depths)
  })
})

describe('close readings', () => {
  it.each([['a 1 a b 2', 'a/1', '1']])('of %s name what came second', (row, path, second) => {
    const at = readPaths(row).split(' ').indexOf(path)
    expect(readRunnersUp(row, 1)[at]).toBe(second)
  })

  it('keeps a designation that is out of sequence, and tells its rivals at their price', () => {
    expect(readPaths('a b d')).toBe('a b d')
    expect(readRunnersUp('a b d', 6)[2]).not.toBe('')
  })

  it('has no rival near in a plain ladder', () => {
    expect(readRunnersUp('a 1 2 i ii 3 b', 1).join('')).toBe('')
  })
})

/** Outlines on the first four levels; letters that are Roman numbers too do not come up. */
interface Item {
  children: Outline
}
type Outline = Item[]
const LEVELS = [(at: number) => 'abcdefgh'[at], String, toRoman, (at: number) => 'ABCDEFGH'[at]]

const NOTHING: fc.Arbitrary<Outline> = fc.constant([])

const outline = (level: number): fc.Arbitrary<Outline> =>
  fc.array(fc.record({ children: level === 3 ? NOTHING : fc.oneof(NOTHING, outline(level + 1)) }), {
    minLength: 2,
    maxLength: 4,
  })

function printOutline(items: Outline, level = 0): { tokens: string[]; depths: number[] } {
  const tokens: string[] = []
  const depths: number[] = []
  items.forEach(({ children }, at) => {
    const name = LEVELS[level]!(level === 0 || level === 3 ? at : at + 1)
    const below = printOutline(children, level + 1)
    tokens.push(`${name}${children.length > 0 ? ':' : ''}`, ...below.tokens)
    depths.push(level + 1, ...below.depths)
  })
  return { tokens, depths }
}

describe('laws', () => {
  it('read back every outline that keeps to the ladder', () => {
    fc.assert(
      fc.property(outline(0), (items) => {
        const { tokens, depths } = printOutline(items)
        expect(readDepths(tokens.join(' '))).toBe(depths.join(' '))
      }),
      { numRuns: 150 },
    )
  })

  it('read every row at all, and open no level that has no parent', () => {
    const token = fc.constantFrom(
      'a',
      'b',
      'c',
      'h',
      'i',
      'j',
      'ii',
      'v',
      'x',
      '1',
      '2',
      '3',
      '9',
      'A',
      'B',
      'I',
      '*1*',
    )
    const ending = fc.constantFrom('', ':', ';', '&', ',')
    const row = fc.array(
      fc.tuple(token, ending).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(row, (tokens) => {
        const depths = readDepths(tokens.join(' '))
          .split(' ')
          .filter((depth) => depth !== '-')
          .map(Number)
        depths.forEach((depth, at) => {
          expect(depth).toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1)
        })
      }),
      { numRuns: 150 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { createSource } from '../../src/ast/source.ts'
import { parseLines } from '../../src/parse/lines.ts'

const linesOf = (text: string) => parseLines(text).map(({ start, text: line }) => [start, line])

describe('lines', () => {
  it.each([
    ['a\nb', 2],
    ['a\r\nb', 3],
    ['a\rb', 2],
  ])('end with %j', (text, second) => {
    expect(linesOf(text)).toEqual([
      [0, 'a'],
      [second, 'b'],
    ])
    expect(createSource(text).pointAt(second)).toEqual({ line: 2, column: 1, offset: second })
  })

  it('do not end with a carriage return alone where there is a line feed', () => {
    expect(linesOf('a\rb\nc')).toEqual([
      [0, 'a\rb'],
      [4, 'c'],
    ])
  })

  it('leave out a byte order mark', () => {
    expect(linesOf('\uFEFFSec. 1.1  Scope.')).toEqual([[1, 'Sec. 1.1  Scope.']])
  })
})

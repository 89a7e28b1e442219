import { readdirSync, readFileSync } from 'node:fs'
import P from 'parsimmon'
import { describe, expect, it } from 'vitest'
import { parseWith } from '../../grammar/parse-with.ts'

const GRAMMAR = new URL('../../grammar/', import.meta.url)
const names = Object.getOwnPropertyNames(Object.prototype)

describe('parseWith', () => {
  it.each(names)('%s is a text like any other, whether it fits or not', (name) => {
    expect(parseWith(P.string(name), name)).toEqual({ status: true, value: name })
    expect(parseWith(P.string('a'), name)).toEqual({ status: false })
    expect(parseWith(P.string(name.slice(0, 3)), name)).toEqual({ status: false })
  })

  it('leaves no trace in objects', () => {
    for (const name of names) parseWith(P.regexp(/\d+/), name)
    expect(Object.keys(Object.prototype)).toEqual([])
    for (const name of names)
      expect(Object.keys(Object.getOwnPropertyDescriptor(Object.prototype, name)!.value ?? {})).toEqual([])
  })

  it('takes the whole text or nothing', () => {
    expect(parseWith(P.string('a'), 'a')).toMatchObject({ status: true, value: 'a' })
    expect(parseWith(P.string('a'), 'ab').status).toBe(false)
  })
})

it('is the only way in: no production is run without it', () => {
  const files = readdirSync(GRAMMAR, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const direct = files.filter((file) => /\.(?:parse|tryParse)\(/.test(readFileSync(new URL(file, GRAMMAR), 'utf8')))
  expect(direct).toEqual([])
})

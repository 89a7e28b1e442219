/** Each pair of test/fixtures is used four ways: its tree, the schema, the round trip and the records. */
import { describe, expect, it } from 'vitest'
import { validateRecord } from '../src/validate/validate-record.ts'
import { validateTree } from '../src/validate/validate-tree.ts'
import { fixtures, printOf, strayFiles } from './helpers/each-fixture.ts'
import { brokenCover } from './helpers/leaf-cover.ts'
import { treeOf } from './helpers/tree.ts'

describe.each(fixtures)('$name', ({ text, treeFile, cut, volume }) => {
  it('becomes the tree beside it', async () => {
    await expect(treeOf(volume.tree)).toMatchFileSnapshot(treeFile)
  })

  it('has a valid tree', () => {
    expect(validateTree(volume.tree)).toEqual([])
  })

  it('loses nothing: the leaves and the blanks between them are the text again', () => {
    expect(brokenCover([volume.tree], text, { start: 0, end: text.length })).toEqual([])
  })

  it('gives valid records', () => {
    const misfits = [
      ...volume.sections.flatMap((record) => validateRecord('section', record)),
      ...validateRecord('contents', volume.contents),
      ...volume.systems.flatMap((record) => validateRecord('system', record)),
      ...volume.diagnostics.flatMap((record) => validateRecord('diagnostic', record)),
    ]
    expect(misfits).toEqual([])
  })

  const print = printOf(cut)
  it.skipIf(print === null)(`is cut verbatim from ${cut.volume}`, () => {
    expect(text).toBe(print)
  })
})

it('names the source of each file', () => {
  expect(strayFiles()).toEqual([])
})

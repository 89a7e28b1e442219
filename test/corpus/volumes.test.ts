import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileVolume } from '../../src/corpus/compile-volume.ts'
import { decodeSource, type SourceFile } from '../../src/corpus/read-source.ts'
import { toVolumeFiles } from '../../src/corpus/volume-files.ts'
import { accountFor } from '../../src/export/account.ts'
import type { Block, SectionRecord } from '../../src/export/records.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)
const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))

function read(name: string): SourceFile {
  const source = decodeSource(name, readFileSync(new URL(name, CORPUS)))
  if ('reason' in source) throw new Error(source.reason)
  return source
}

function blocksOf(parent: SectionRecord | Block): Block[] {
  return 'blocks' in parent ? parent.blocks.flatMap((block) => [block, ...blocksOf(block)]) : []
}

describe.each(names)('%s', (name) => {
  const source = read(name)
  const volume = compileVolume(source)
  const blocks = volume.sections.flatMap(blocksOf)

  it('compiles to a valid tree and valid records', () => {
    expect(volume.invalid).toEqual([])
  })

  it('is accounted for to the last byte and line', () => {
    const rows = accountFor(volume.tree, source)
    expect(rows.map((row) => row.kind)).not.toContain('lost')
    expect(rows.reduce((sum, row) => sum + row.bytes, 0)).toBe(source.bytes)
    expect(rows.reduce((sum, row) => sum + row.lines, 0)).toBe(
      source.text.split('\n').length - (source.text.endsWith('\n') ? 1 : 0),
    )
  })

  it('has references whose words stand at their offsets', () => {
    for (const block of blocks) {
      if (!('references' in block && 'text' in block)) continue
      for (const one of block.references) expect(block.text.slice(one.start, one.end)).toBe(one.text)
    }
  })

  it('cites each designated paragraph of a section by its path', () => {
    for (const section of volume.sections.filter((one) => one.type === 'section' && one.citation !== null)) {
      for (const block of blocksOf(section)) {
        if (block.type !== 'paragraph' || block.path.some((token) => token.includes('-'))) continue
        expect(block.citation).toBe(section.citation + block.path.map((token) => `(${token})`).join(''))
      }
    }
  })

  it('gives the same bytes when it is compiled again', () => {
    expect(toVolumeFiles(compileVolume(read(name)))).toEqual(toVolumeFiles(volume))
  })
})

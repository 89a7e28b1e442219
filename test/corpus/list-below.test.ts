import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fastGlob from 'fast-glob'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBelow } from '../../src/corpus/list-below.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cfrc-list-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
}

describe('files below a folder', () => {
  it('are those that fast-glob finds', async () => {
    put('corpus/a.txt', 'corpus/b.TXT', 'corpus/2005/c.txt', 'corpus/2005/t.x/d.txt', 'corpus/notes.md', 'corpus/atxt')
    put('corpus/.hidden.txt', 'corpus/.git/e.txt', 'elsewhere/f.txt', 'corpus/folder.txt/g.txt')
    for (const glob of ['corpus/**/*.txt', 'corpus/2005/**/*.txt', 'corpus/**/*.md', 'nothing/**/*.txt'])
      expect(listBelow(glob, folder)?.sort(), glob).toEqual((await fastGlob(glob, { cwd: folder })).sort())
  })

  it.each([
    '**/*.txt',
    'corpus/*.txt',
    '../corpus/**/*.txt',
    'corpus/**/CFR-*.txt',
    '!corpus/**/*.txt',
    '{a,b}/**/*.txt',
  ])('are left to fast-glob for %s', (glob) => {
    expect(listBelow(glob, folder)).toBeNull()
  })

  it('are left to fast-glob where there are links', () => {
    put('corpus/a.txt', 'elsewhere/f.txt')
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'corpus', 'more'))
    expect(listBelow('corpus/**/*.txt', folder)).toBeNull()
  })
})

/** A manifest that may not be read; the error is made here, since whoever runs the tests may read everything. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { run } from '../cli/run.ts'

const locked = vi.hoisted(() => ({ name: '' }))

function refuse(path: unknown): void {
  if (locked.name !== '' && String(path).endsWith(locked.name)) throw Object.assign(new Error('no'), { code: 'EACCES' })
}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const readFileSync = (path: string, options?: BufferEncoding) => {
    refuse(path)
    return fs.readFileSync(path, options)
  }
  return { ...fs, readFileSync }
})

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const readFile = async (path: string, options?: BufferEncoding) => {
    refuse(path)
    return fs.readFile(path, options)
  }
  return { ...fs, readFile }
})

let folder = ''

beforeEach(async () => {
  locked.name = ''
  folder = mkdtempSync(join(tmpdir(), 'cfrc-locked-'))
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.txt`), 'Sec. 1.1  Scope.\n\n    (a) All.\n')
  await run(['compile', 'a.txt', '--quiet'], folder)
})

it('query says so, and exits 1', async () => {
  locked.name = 'manifest.json'
  const message = 'manifest.json cannot be read: permission is denied'
  expect(await run(['query', '1.1'], folder)).toEqual({ code: 1, out: '', err: `cfrc: ${message}\n` })
})

it('query says so of the records', async () => {
  locked.name = 'sections.ndjson'
  const message = 'a/sections.ndjson cannot be read: permission is denied'
  expect(await run(['query', '1.1'], folder)).toEqual({ code: 1, out: '', err: `cfrc: ${message}\n` })
})

it('compile says that it does not know what was compiled before', async () => {
  locked.name = 'manifest.json'
  const reason = 'it cannot be read (permission is denied), and what was compiled before is not known; compile it again'
  expect(await run(['compile', 'b.txt', '--quiet'], folder)).toEqual({
    code: 0,
    out: '',
    err: `cfrc: out/manifest.json: ${reason}\n`,
  })
})

it('compile does not take a volume that may not be read for one that was deleted', async () => {
  locked.name = '.ndjson'
  const ran = await run(['compile', 'b.txt', '--quiet'], folder)
  expect(ran.err).toBe('cfrc: out/a: its files are not as they were compiled; compile it again\n')
})

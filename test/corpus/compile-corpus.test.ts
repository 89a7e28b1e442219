import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileCorpus } from '../../src/corpus/compile-corpus.ts'
import type { ToTree } from '../../src/corpus/compile-volume.ts'
import type { ManifestRecord } from '../../src/export/records.ts'
import { parseVolume } from '../../src/processor.ts'

const PRINTED = `                      PART 1_DISCLOSURE OF RECORDS



Sec. 1.1  General.

    (a) This part applies to records.
`

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cfrc-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, text: string | Uint8Array = PRINTED): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}

/** Every file below a folder with its text. */
async function snapshot(below: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')])
  return Object.fromEntries(await Promise.all(pairs))
}

/** Paths of all files below a folder, from that folder. */
async function names(below: string): Promise<string[]> {
  return Object.keys(await snapshot(below)).map((file) => relative(below, file.slice(1)))
}

const compile = (globs: string[], out = 'out', toTree: ToTree = parseVolume) =>
  compileCorpus({ globs, out, cwd: folder, toTree })
const manifest = async (): Promise<ManifestRecord> =>
  JSON.parse(await readFile(join(folder, 'out/manifest.json'), 'utf8'))

describe('compiling a corpus', () => {
  it('writes the files of each volume, the links between volumes and one manifest', async () => {
    await put('corpus/a.txt')
    expect(await compile(['corpus/**/*.txt'])).toMatchObject({ matched: 1, exitCode: 0, failures: [] })
    expect(await names('out')).toEqual([
      'a/contents.json',
      'a/definitions.ndjson',
      'a/diagnostics.ndjson',
      'a/finding-aids.ndjson',
      'a/references.ndjson',
      'a/report.txt',
      'a/sections.ndjson',
      'a/systems.ndjson',
      'a/tree.json',
      'links.ndjson',
      'manifest.json',
    ])
  })

  it('writes the same bytes again, from another working folder and in another order', async () => {
    await put('corpus/a.txt')
    await put('corpus/b.txt', PRINTED.replace('records', 'papers'))
    await compile(['corpus/*.txt'])
    const first = await snapshot('out')
    await compileCorpus({ globs: ['b.txt', 'a.txt'], out: '../again', cwd: join(folder, 'corpus') })
    const second = await snapshot('again')
    expect(Object.values(second)).toEqual(Object.values(first))
  })

  it('says with 2 that nothing matched, and writes nothing', async () => {
    expect(await compile(['nothing/*.txt'])).toMatchObject({ matched: 0, exitCode: 2 })
    await expect(snapshot('out')).rejects.toThrow()
  })

  it('compiles the others when an input fails, and says why', async () => {
    await put('corpus/a.txt')
    await put('corpus/b.txt', 'PNG\0')
    const summary = await compile(['corpus/*.txt', 'corpus/gone.txt'])
    expect(summary.exitCode).toBe(1)
    expect(summary.volumes.map((one) => one.folder)).toEqual(['a'])
    expect(summary.failures).toEqual([
      { source: 'corpus/b.txt', reason: 'not text: the file holds bytes that no text file has' },
      { source: 'corpus/gone.txt', reason: 'there is no such file' },
    ])
    expect((await manifest()).failures.map((one) => one.source)).toEqual(['b.txt', 'gone.txt'])
  })

  it('keeps different files of one name apart, whatever their order', async () => {
    await put('one/a.txt')
    await put('two/a.txt', PRINTED.replace('records', 'papers'))
    await compile(['two/a.txt', 'one/a.txt'])
    const folders = (await manifest()).volumes.map((one) => one.name)
    expect(folders).toHaveLength(2)
    for (const name of folders) expect(name).toMatch(/^a-[0-9a-f]{8}$/)
  })

  it('compiles the same bytes under one name once', async () => {
    await put('one/a.txt')
    await put('two/a.txt')
    expect(await compile(['*/a.txt'])).toMatchObject({ matched: 1, exitCode: 0 })
    expect((await manifest()).volumes.map((one) => one.name)).toEqual(['a'])
  })

  it.each(['...txt', '.txt', 'manifest.json.txt', 'links.ndjson.txt'])(
    'gives %s a folder of its own inside the output folder',
    async (name) => {
      await put(`corpus/${name}`)
      await compile([`corpus/${name}`])
      expect(await names('out')).toHaveLength(11)
      expect(Object.keys(await snapshot('.')).filter((file) => !/^\/(?:corpus|out)\//.test(file))).toEqual([])
    },
  )

  it('leaves the files of an earlier run when a tree does not fit its schema', async () => {
    await put('corpus/a.txt')
    await compile(['corpus/a.txt'])
    const before = await snapshot('out/a')
    const spoil: ToTree = (file) => Object.assign(parseVolume(file), { colour: 'red' })
    const summary = await compile(['corpus/a.txt'], 'out', spoil)
    expect(summary).toMatchObject({ exitCode: 1, volumes: [] })
    expect(summary.failures[0]!.reason).toMatch(/^nothing written: The root node does not fit .*"colour"/)
    expect(await snapshot('out/a')).toEqual(before)
  })

  it('says so in one sentence when the compiler itself fails', async () => {
    await put('corpus/a.txt')
    const fail: ToTree = () => {
      throw new TypeError('x is undefined')
    }
    const { failures } = await compile(['corpus/a.txt'], 'out', fail)
    expect(failures).toEqual([{ source: 'corpus/a.txt', reason: 'the compiler failed: x is undefined' }])
  })

  it('says so when the output folder cannot be written, and leaves nothing half-written', async () => {
    await put('corpus/a.txt')
    await put('out', 'a file where the folder should be')
    const summary = await compile(['corpus/a.txt'])
    expect(summary.exitCode).toBe(1)
    expect(summary.failures).toEqual([
      { source: 'out', reason: 'nothing can be written there: there is a file where a folder should be' },
    ])
    expect(await names('.')).toEqual(['corpus/a.txt', 'out'])
  })

  it('writes nothing without an output folder', async () => {
    await put('corpus/a.txt')
    const seen: string[] = []
    const onVolume = (volume: { name: string }) => seen.push(volume.name)
    const { volumes } = await compileCorpus({ globs: ['corpus/*'], cwd: folder, onVolume })
    expect(volumes).toMatchObject([{ folder: null }])
    expect(seen).toEqual(['a'])
    expect(await names('.')).toEqual(['corpus/a.txt'])
  })

  it('tells of progress before and after each volume', async () => {
    await put('corpus/a.txt')
    const events: string[] = []
    await compileCorpus({
      globs: ['corpus/*'],
      cwd: folder,
      onProgress: ({ stage, file, index, total }) => events.push(`${stage} ${file} ${index}/${total}`),
    })
    expect(events).toEqual(['start corpus/a.txt 0/1', 'done corpus/a.txt 0/1'])
  })
})

describe('compiling into a folder that holds volumes', () => {
  const OTHER = PRINTED.replace('PART 1_DISCLOSURE', 'PART 2_FEES').replaceAll('1.1', '2.1')
  const CITING = OTHER.replace('to records', 'to records under 31 CFR 1.1(a)')
  const listed = async () => (await manifest()).volumes.map((one) => one.name)

  beforeEach(async () => {
    await put('corpus/CFR-2005-title31-vol1.txt')
    await put('corpus/CFR-2005-title12-vol1.txt', CITING)
  })

  it('one by one, in any order, gives the same bytes as all at once', async () => {
    await compile(['corpus/*.txt'], 'once')
    await compile(['corpus/CFR-2005-title31-vol1.txt'])
    expect(await compile(['corpus/CFR-2005-title12-vol1.txt'])).toMatchObject({
      kept: ['CFR-2005-title31-vol1'],
      dropped: [],
    })
    await compile(['corpus/CFR-2005-title12-vol1.txt'], 'other')
    await compile(['corpus/CFR-2005-title31-vol1.txt'], 'other')
    const once = Object.values(await snapshot('once'))
    expect(Object.values(await snapshot('out'))).toEqual(once)
    expect(Object.values(await snapshot('other'))).toEqual(once)
    expect(await readFile(join(folder, 'out/links.ndjson'), 'utf8')).toContain('"in":"CFR-2005-title31-vol1"')
  })

  it('keeps them when it compiles nothing', async () => {
    await compile(['corpus/*.txt'])
    const before = await snapshot('out')
    await put('corpus/CFR-2005-title31-vol1.txt', 'PNG\0')
    expect((await compile(['corpus/gone.txt', 'corpus/CFR-2005-title31-vol1.txt'])).exitCode).toBe(1)
    expect(await listed()).toHaveLength(2)
    expect((await compile(['corpus/none*.txt'])).exitCode).toBe(2)
    expect(await listed()).toHaveLength(2)
    await put('corpus/CFR-2005-title31-vol1.txt')
    await compile(['corpus/*31*.txt'])
    expect(await snapshot('out')).toEqual(before)
  })

  it('replaces the volume of the same name', async () => {
    await compile(['corpus/*.txt'])
    await put('corpus/CFR-2005-title31-vol1.txt', PRINTED.replace('records', 'papers'))
    expect(await compile(['corpus/*31*.txt'])).toMatchObject({ kept: ['CFR-2005-title12-vol1'], dropped: [] })
    expect(await listed()).toHaveLength(2)
  })

  it('lists a file once, whether or not its name had to be told apart', async () => {
    await put('one/a.txt')
    await put('two/a.txt', OTHER)
    await compile(['one/a.txt'])
    await compile(['*/a.txt'])
    expect(await listed()).toHaveLength(2)
    await compile(['two/a.txt'])
    expect(await listed()).toEqual(['a', expect.stringMatching(/^a-/)])
  })

  it('forgets a volume whose folder is gone', async () => {
    await compile(['corpus/*.txt'])
    await rm(join(folder, 'out/CFR-2005-title31-vol1'), { recursive: true })
    expect(await compile(['corpus/*12*.txt'])).toMatchObject({ kept: [], dropped: [] })
    expect(await listed()).toEqual(['CFR-2005-title12-vol1'])
  })

  it.each([
    ['links.ndjson', null],
    ['CFR-2005-title31-vol1/tree.json', 'CFR-2005-title31-vol1'],
    ['CFR-2005-title31-vol1/sections.ndjson', 'CFR-2005-title31-vol1'],
    ['manifest.json', 'manifest.json'],
  ])('says what is not as it was written: %s', async (file, name) => {
    await compile(['corpus/*.txt'])
    const text = await readFile(join(folder, 'out', file), 'utf8')
    await writeFile(join(folder, 'out', file), text.slice(0, text.length / 2))
    const { dropped, exitCode } = await compile(['corpus/*12*.txt'])
    expect(exitCode).toBe(0)
    expect(dropped.map((one) => one.name)).toEqual(name === null ? [] : [name])
    for (const { reason } of dropped) expect(reason).toMatch(/; compile it again$/)
    expect(await listed()).toHaveLength(name === null ? 2 : 1)
  })

  it('does not list what another version wrote', async () => {
    await compile(['corpus/*.txt'])
    const old = { ...(await manifest()), compilerVersion: '0.0.1' }
    await writeFile(join(folder, 'out/manifest.json'), JSON.stringify(old))
    expect((await compile(['corpus/*12*.txt'])).dropped).toEqual([
      { name: 'CFR-2005-title31-vol1', reason: 'cfrc 0.0.1 compiled it; compile it again' },
    ])
  })
})

it('names a volume that gave way to another file of its name', async () => {
  await put('a.txt', `[Title 31 CFR ]\n\n${PRINTED}`)
  expect((await compile(['a.txt'])).replaced).toEqual([])
  expect((await compile(['a.txt'])).replaced).toEqual([])
  await put('other/a.txt', PRINTED.replace('records', 'fees'))
  expect(await compile(['other/a.txt'])).toMatchObject({
    kept: [],
    replaced: [{ name: 'a', title: 31, edition: null }],
  })
})

describe('globs', () => {
  it('that find nothing beside others are failures, and ! takes away', async () => {
    await put('corpus/a.txt')
    await put('corpus/b.txt')
    expect(await compile(['corpus/*.txt', '!corpus/b*.txt', 'c*.txt'])).toMatchObject({
      exitCode: 1,
      matched: 1,
      failures: [{ source: 'c*.txt', reason: 'no file matches' }],
    })
    expect((await manifest()).failures).toEqual([])
  })

  const found = async (...globs: string[]) => (await compile(globs)).volumes.map(({ source }) => source)

  it('that name a folder mean the text files below it', async () => {
    await put('corpus/a.txt')
    await put('corpus/2005/b.txt')
    await put('corpus/notes.md')
    expect(await found('corpus')).toEqual(['corpus/2005/b.txt', 'corpus/a.txt'])
    expect(await found('corpus', '!corpus/2005')).toEqual(['corpus/a.txt'])
    expect(await compile(['out'])).toMatchObject({ exitCode: 2, matched: 0 })
  })

  it('do not find what the compiler wrote; its name does', async () => {
    await put('a.txt')
    for (const glob of ['**/*.txt', '.', './**/*.txt']) expect(await found(glob), glob).toHaveLength(1)
    expect(await found('out/**/*.txt')).toEqual([])
    expect(await found('out/a/report.txt')).toEqual(['out/a/report.txt'])
  })

  it('find a file once, by its shortest name, where links lead in a circle', async () => {
    await put('corpus/a.txt')
    await put('other/b.txt')
    await symlink('.', join(folder, 'corpus/loop'))
    await symlink('../corpus', join(folder, 'corpus/again'))
    await symlink('../..', join(folder, 'corpus/up'))
    await symlink('../other', join(folder, 'corpus/other'))
    expect(await found('corpus/**/*.txt')).toEqual(['corpus/a.txt', 'corpus/other/b.txt'])
    expect(await found('.')).toEqual(['corpus/a.txt', 'other/b.txt'])
  })

  it('take away files that are named', async () => {
    await put('corpus/a.txt')
    await put('corpus/b.txt')
    expect(await found('corpus/a.txt', 'corpus/b.txt', '!corpus/b.txt')).toEqual(['corpus/a.txt'])
    expect(await found('corpus/a.txt', '!corpus/*.txt')).toEqual([])
  })
})

/** What no volume should be and some file will be: a valid tree or one clear sentence, never a stack trace. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileCorpus } from '../src/corpus/compile-corpus.ts'
import type { CompiledVolume } from '../src/corpus/compile-volume.ts'
import { brokenCover } from './helpers/leaf-cover.ts'
import { compiledVolume, compileText, readVolume, TITLE_31 } from './helpers/volumes.ts'

const printed = readVolume(TITLE_31).toString()

/** The laws that hold for any text at all. */
function expectLawful(volume: CompiledVolume): void {
  const text = String(volume.file)
  expect(volume.invalid).toEqual([])
  expect(brokenCover([volume.tree], text, { start: 0, end: text.length })).toEqual([])
}

describe('a file that is no volume', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n  \n'],
    ['a byte order mark', '\uFEFF'],
    ['one word', 'CFR'],
    ['a poem', 'The sun was shining on the sea,\nShining with all his might:\n\n    He did his very best to make\n'],
    ['page marks alone', Array.from({ length: 300 }, (_, page) => `\n[[Page ${page}]]\n`).join('\n')],
    ['rules alone', `${'-'.repeat(72)}\n\n${'-'.repeat(75)}\n\n${'-'.repeat(72)}\n`],
    ['brackets', '[[[[\n]]]]\n[Page\n[[Page ]]\n((((\n))))\n'],
    ['headings without words', 'Sec. 1.1  \n\nPART 1_\n\nSubpart _\n\nSec. .  \n'],
    ['other line ends', 'PART 1_A\rSec. 1.1  B\r\r    (a) C.\u2028(b) D.\u2029\v\f'],
    ['a mark for the end of file', 'Sec. 1.1  Scope.\n\n    (a) All.\n\u001A'],
    ['half a pair', 'Sec. 1.1  A\uD800\n\n    (a) \uDC00.\n'],
  ])('%s gives a valid tree', (_name, text) => expectLawful(compileText(text)))

  it('names that every object has are words like any other', () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    const forms = (name: string) => [
      name,
      `    ${name}`,
      `    (a) ${name}`,
      `Sec. 1.1  ${name}`,
      `(${name})`,
      `[${name}]`,
    ]
    expectLawful(compileText(names.flatMap(forms).join('\n\n')))
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Object.keys(Object)).toEqual([])
  })
})

describe('31 CFR as other programs leave it', () => {
  const shapeOf = ({ counts, tree, sections, systems }: CompiledVolume) => ({
    ...{ title: tree.title, edition: tree.edition, systems: systems.map(({ number, listedIn }) => [number, listedIn]) },
    ...{ sections: counts.sections, tables: counts.tables, pages: counts.pages },
    blocks: sections.map((record) => [record.identifier, JSON.stringify(record.blocks, textAndPath)]),
  })
  const textAndPath = (key: string, value: unknown): unknown =>
    key === '' || /^\d+$/.test(key) || ['type', 'path', 'text', 'heading', 'blocks', 'rows', 'cells'].includes(key)
      ? value
      : undefined
  const expected = shapeOf(compiledVolume(TITLE_31))

  const differing = ({ blocks }: ReturnType<typeof shapeOf>) =>
    blocks.filter((block, index) => block[1] !== expected.blocks[index]?.[1]).map(([identifier]) => identifier)

  it('with carriage returns and a byte order mark it reads alike', () => {
    const volume = compileText(`\uFEFF${printed.replaceAll('\n', '\r\n')}`, TITLE_31)
    expectLawful(volume)
    const { blocks: _, ...rest } = expected
    expect(shapeOf(volume)).toMatchObject(rest)
    expect(differing(shapeOf(volume))).toEqual([])
  })

  it('without trailing blanks it reads alike, but for a list of markings and a form', () => {
    const volume = compileText(printed.replace(/[ \t]+$/gm, ''), TITLE_31)
    expectLawful(volume)
    const { blocks: _, ...rest } = expected
    expect(shapeOf(volume)).toMatchObject(rest)
    expect(differing(shapeOf(volume)).length).toBeLessThanOrEqual(2)
  })

  it.each([
    ['in Latin-1', (text: string) => Buffer.from(text.replaceAll('``', '\u00AB'), 'latin1')],
    ['with tabs', (text: string) => text.replace(/^ {8,}/gm, (blanks) => blanks.replaceAll(' '.repeat(8), '\t'))],
  ])('%s it has the same sections', (_name, change) => {
    const volume = compileText(change(printed), TITLE_31)
    expectLawful(volume)
    expect(shapeOf(volume).blocks.map(([identifier]) => identifier)).toEqual(
      expected.blocks.map(([identifier]) => identifier),
    )
  })
})

describe('one line of sixty thousand characters', () => {
  it.each([
    'a',
    '.',
    '-',
    '(',
    '[',
    '``',
    'word and ',
    '(a) ',
    '*a* ',
    'word (a) ',
    '\\1\\ ',
    '5 U.S.C. 552a(j)(2), ',
    'Sec. 1.1 ',
    'paragraphs (a)(1), (b)(2) and (c) of this section ',
    'Key term. (1) Some words; and (2) ',
  ])('of %j is compiled, and soon enough for the patience of the tests', (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length))
    const { tree } = compileText(`    ${text}\n`)
    expect(tree.position.end.offset).toBe(text.length + 5)
  })
})

describe('files and folders that do not serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-bad-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const isRoot = process.getuid?.() === 0
  const compile = (globs: string[], out: string) => compileCorpus({ globs, out, cwd: folder })

  it('names in one sentence each what it cannot read, and compiles the rest', async () => {
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    writeFileSync(join(folder, 'good.txt'), 'Sec. 1.1  Scope.\n\n    (a) All.\n')
    mkdirSync(join(folder, 'folder.txt'))
    const { failures, volumes, exitCode } = await compile(['*.txt', 'folder.txt', 'gone.txt'], 'out')
    expect(exitCode).toBe(1)
    expect(volumes.map((volume) => volume.source)).toEqual(['good.txt'])
    expect(failures.map(({ source }) => source).sort()).toEqual(['folder.txt', 'gone.txt', 'picture.txt'])
    for (const { reason } of failures) expect(reason).not.toMatch(/\n| at |Error|[/\\]/)
  })

  it.skipIf(isRoot)('says that it may not read a file', async () => {
    writeFileSync(join(folder, 'secret.txt'), 'Sec. 1.1  Scope.\n')
    chmodSync(join(folder, 'secret.txt'), 0)
    const { failures } = await compile(['secret.txt'], 'out')
    expect(failures).toEqual([{ source: 'secret.txt', reason: 'permission is denied' }])
  })

  it('says that it cannot write, and leaves nothing half-written', async () => {
    writeFileSync(join(folder, 'taken'), 'a file')
    const { failures, exitCode } = await compile(['good.txt'], 'taken')
    expect(exitCode).toBe(1)
    expect(failures.length).toBeGreaterThan(0)
    for (const { reason } of failures) expect(reason).not.toMatch(/\n| at |Error/)
    expect(existsSync(join(folder, 'taken', 'good'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

/** Every command with what people get wrong: one line for each fault, the exit code of the README, nothing half-written. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const PRINTED = 'Sec. 1.1  Scope.\n\n    (a) All.\n    (b) None.\n'
const folder = mkdtempSync(join(tmpdir(), 'cfrc-misuse-'))
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)

beforeAll(async () => {
  put('good.txt', PRINTED)
  put('range.txt', `${PRINTED}\n\n\nSecs. 1.2-1.4  [Reserved]\n`)
  put('empty.txt', '')
  put('picture.bin', Buffer.from([0x89, 0x50, 0, 0, 1]))
  put('utf16.txt', Buffer.from(`\uFEFF${PRINTED}`, 'utf16le'))
  put('mark.txt', `\uFEFF${PRINTED}`)
  put('latin.txt', Buffer.from(PRINTED.replace('All', '\xA7'), 'latin1'))
  put('windows.txt', PRINTED.replaceAll('\n', '\r\n'))
  put('long.txt', `Sec. 1.1  Scope.\n\n    (a) ${'x'.repeat(100_000)}\n`)
  mkdirSync(join(folder, 'folder'))
  spawnSync('bash', ['-c', 'mkfifo pipe'], { cwd: folder })
  await run(['compile', 'good.txt', '--quiet'], folder)
})

const UNREADABLE: [string, string][] = [
  ['none.txt', 'there is no such file'],
  ['pipe', 'not a regular file'],
  ...(existsSync('/dev/zero') ? [['/dev/zero', 'not a regular file'] as [string, string]] : []),
  ['good.txt/more.txt', 'there is a file where a folder should be'],
  ['picture.bin', 'not text: the file holds bytes that no text file has'],
  ['utf16.txt', 'the file is UTF-16; save it as UTF-8'],
]

describe.each(UNREADABLE)('%s', (name, reason) => {
  it.each([['compile'], ['lint'], ['inspect']])('%s says in one line why it cannot be read', async (command) => {
    expect(await run([command, name], folder)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`cfrc: ${name}: ${reason}\n`),
    })
  })

  it.each(['compile', 'lint', 'inspect'])('%s tells machines too', async (command) => {
    const { out } = await run([command, name, '--json'], folder)
    const told = JSON.parse(out)
    const failure = { source: name, reason }
    expect(command === 'inspect' ? told.message : told.failures).toEqual(
      command === 'inspect' ? `${name}: ${reason}` : [failure],
    )
  })
})

describe('a folder', () => {
  it.each(['compile', 'lint'])('is one of no text files for %s', async (command) => {
    const err = 'cfrc: no file matches folder\n'
    expect(await run([command, 'folder'], folder)).toEqual({ code: 2, out: '', err })
  })

  it('is not a file for inspect', async () => {
    const err = 'cfrc: folder: there is a folder, not a file\n'
    expect(await run(['inspect', 'folder'], folder)).toEqual({ code: 1, out: '', err })
  })
})

describe('diff', () => {
  it.each([
    [['good.txt', 'none.txt'], 'none.txt: there is no such file'],
    [['none.txt', 'nil.txt'], 'none.txt: there is no such file; nil.txt: there is no such file'],
    [['folder', 'good.txt'], 'folder: nothing is compiled there'],
    [['pipe', 'good.txt'], 'pipe: not a regular file'],
    [['good.txt', 'picture.bin'], 'picture.bin: not text: the file holds bytes that no text file has'],
  ])('%j', async (names, message) => {
    expect(await run(['diff', ...names], folder)).toEqual({ code: 1, out: '', err: `cfrc: ${message}\n` })
    const { out } = await run(['diff', ...names, '--json'], folder)
    expect(JSON.parse(out)).toEqual({ error: 'failed', message })
  })
})

describe('files that are odd but text', () => {
  it.each(['empty.txt', 'mark.txt', 'latin.txt', 'windows.txt', 'long.txt'])('%s', async (name) => {
    for (const command of ['compile', 'lint', 'inspect']) {
      const ran = await run([command, name, '--quiet', ...(command === 'compile' ? ['--out', 'odd'] : [])], folder)
      expect(ran).toMatchObject({ code: 0, err: '' })
    }
  })
})

describe('an output folder that cannot be', () => {
  it.each([
    ['good.txt', 'there is a file where a folder should be'],
    ['good.txt/below', 'there is a file where a folder should be'],
    ...(existsSync('/proc/self') ? [['/proc/cfrc', 'there is no such file']] : []),
  ])('%s', async (out, reason) => {
    const err = `cfrc: ${out}: nothing can be written there: ${reason}\n`
    expect(await run(['compile', 'good.txt', '--out', out!], folder)).toEqual({ code: 1, out: '', err })
  })

  it('leaves nothing half-written', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('inspect', () => {
  it.each([
    [['--lines', '9'], 'good.txt has 4 lines'],
    [['--section', '§ 9.9'], 'good.txt has no section 9.9'],
    [['--section', '31 CFR 1.1'], 'good.txt has no 31 CFR 1.1'],
    [['--section', '9.9'], 'good.txt has no section 9.9'],
  ])('%j', async (options, message) => {
    expect(await run(['inspect', 'good.txt', ...options], folder)).toEqual({
      code: 1,
      out: '',
      err: `cfrc: ${message}\n`,
    })
  })
})

describe('inspect --section', () => {
  it.each(['1.1', '§ 1.1', 'Sec. 1.1', '1.3'])('%s', async (name) => {
    const [ran, whole] = [
      await run(['inspect', 'range.txt', '--section', name], folder),
      name === '1.3' ? '1.2-1.4' : '1.1',
    ]
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining(`number: "${whole}"`) })
  })

  it.each(['x', '1.1(a)', 'part 1'])('%s is no section', async (name) => {
    const err = `cfrc: "${name}" is no number of a section; write it as 1.36\n`
    expect(await run(['inspect', 'range.txt', '--section', name], folder)).toEqual({ code: 2, out: '', err })
  })
})

describe('streams that fail', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const shell = (line: string) =>
    spawnSync('bash', ['-c', line.replace('cfrc', `${process.execPath} --import tsx src/cli.ts`)], {
      cwd: root,
      encoding: 'utf8',
    })

  it.skipIf(!existsSync('/dev/full'))('a full disk is told in one line', () => {
    const { status, stderr } = shell('cfrc help > /dev/full')
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'cfrc: stdout cannot be written: the disk is full\n' })
  })

  it('a reader that goes away is no fault', () => {
    const volume = 'corpus/CFR-title26-part301-excerpt.txt'
    const { stdout, stderr } = shell(`cfrc inspect ${volume} --json | head -n 1; echo \${PIPESTATUS[0]}`)
    expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' })
  })
})

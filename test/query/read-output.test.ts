import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'

const NAME = 'CFR-2005-title31-vol1'
const PRINTED = `                      PART 1_DISCLOSURE OF RECORDS



Sec. 1.1  General.

    (a) Agency means a bureau. See 12 CFR 2.1 and 5 U.S.C. 552.
`

let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cfrc-damaged-'))
  writeFileSync(join(folder, `${NAME}.txt`), PRINTED)
  writeFileSync(join(folder, 'CFR-2005-title12-vol1.txt'), PRINTED.replaceAll('1.1', '2.1').replace('PART 1', 'PART 2'))
  await run(['compile', '*.txt', '--quiet'], folder)
})

/** Files that a question reads. */
const QUESTIONS: [string, string[]][] = [
  [`${NAME}/sections.ndjson`, ['31 CFR 1.1']],
  [`${NAME}/contents.json`, ['31 CFR part 1']],
  [`${NAME}/tree.json`, ['31 CFR page 1']],
  [`${NAME}/systems.ndjson`, ['--systems']],
  [`${NAME}/references.ndjson`, ['--citing', '5 U.S.C. 552']],
  [`${NAME}/definitions.ndjson`, ['31 CFR 1.1', '--terms']],
  ['links.ndjson', ['--cited-by', '31 CFR 1.1']],
]

/** What a disk or an editor makes of a file. */
const DAMAGES: [string, (text: string) => string | null][] = [
  ['empty', () => ''],
  ['cut', (text) => text.slice(0, text.length / 2)],
  ['noise', () => '\u0000{"'],
  ['changed', (text) => `${text}\n`],
  ['gone', () => null],
]

describe.each(QUESTIONS)('%s', (file, question) => {
  it.each(DAMAGES)('%s: query says so in one line, and exits 1', async (_, damage) => {
    const path = join(folder, 'out', file)
    const text = readFileSync(path, 'utf8')
    const damaged = damage(text)
    if (damaged === text) return
    if (damaged === null) rmSync(path)
    else writeFileSync(path, damaged)
    const ran = await run(['query', ...question], folder)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(/^cfrc: \S+ (?:is not as it was compiled|is not there); run "cfrc compile" again\n$/)
    expect(ran.err).toContain(file)
  })
})

it.each(['', 'words', '[]', '{"volumes":[null],"outputs":[]}', '{"volumes":[{"name":"a"}],"outputs":[]}', 'null'])(
  'a manifest of %j is damaged',
  async (text) => {
    writeFileSync(join(folder, 'out', 'manifest.json'), text)
    const message = 'manifest.json is damaged; run "cfrc compile" again'
    expect(await run(['query', '1.1'], folder)).toEqual({ code: 1, out: '', err: `cfrc: ${message}\n` })
    const { out } = await run(['query', '1.1', '--json'], folder)
    expect(JSON.parse(out)).toEqual({ error: 'failed', message })
  },
)

it('diff reads a compiled volume whole or not at all', async () => {
  writeFileSync(join(folder, 'out', NAME, 'sections.ndjson'), '')
  const ran = await run(['diff', `${NAME}.txt`, `out/${NAME}`], folder)
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toContain('sections.ndjson is not as it was compiled')
})

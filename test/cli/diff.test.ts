import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const OLD = `[Title 31 CFR ]
[Code of Federal Regulations (annual edition) - July 1, 2005 Edition]

                 TITLE 31--MONEY AND FINANCE: TREASURY

PART 1_DISCLOSURE OF RECORDS



Sec. 1.1  Purpose and scope of the regulations.

    (a) Each request for records shall be made in writing.
    (b) Each bureau shall answer a request within twenty days.
`

const NEW = OLD.replace('2005', '2006').replace('twenty', 'thirty').replace('    (b)', '    (b) [Reserved]\n    (c)')

describe('cfrc diff', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cfrc-diff-'))
    writeFileSync(join(folder, 'old.txt'), OLD)
    writeFileSync(join(folder, 'new.txt'), NEW)
  })

  it('compares sources', async () => {
    const ran = await run(['diff', 'old.txt', 'new.txt'], folder)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('31 CFR 1.1(b)')
    expect(ran.out).toContain('{+thirty+}')
  })

  it.each([
    ['a folder of volumes', 'out'],
    ['one volume', 'out/old'],
    ['records', 'out/old/sections.ndjson'],
  ])('finds no difference between a source and %s of it', async (_, compiled) => {
    await run(['compile', 'old.txt', '--quiet'], folder)
    const ran = await run(['diff', 'old.txt', compiled, '--json'], folder)
    expect(JSON.parse(ran.out)).toMatchObject({ counts: { added: 0, removed: 0, changed: 0 }, differences: [] })
  })

  it.each([
    ['references.ndjson', '{"from":"/us/cfr/t31/s1.1"}\n'],
    ['tree.json', '{"type":"root"}\n'],
  ])('takes %s for no records', async (file, text) => {
    writeFileSync(join(folder, file), text)
    const ran = await run(['diff', file, 'new.txt'], folder)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(/^cfrc: .*it holds no records of sections; name a sections\.ndjson.*\n$/)
  })

  it('says of two titles that they are no editions of one', async () => {
    writeFileSync(join(folder, 'other.txt'), OLD.replaceAll('Title 31', 'Title 12').replaceAll('TITLE 31', 'TITLE 12'))
    const ran = await run(['diff', 'old.txt', 'other.txt'], folder)
    const err = 'cfrc: old.txt is of 31 CFR and other.txt is of 12 CFR: these are no editions of one title\n'
    expect(ran).toMatchObject({ code: 0, err })
    expect((await run(['diff', 'old.txt', 'other.txt', '--quiet'], folder)).err).toBe('')
  })

  it('takes a section with another number for the same', async () => {
    writeFileSync(join(folder, 'renumbered.txt'), OLD.replace('Sec. 1.1', 'Sec. 1.7').replace('2005', '2006'))
    const { counts, differences } = JSON.parse((await run(['diff', 'old.txt', 'renumbered.txt', '--json'], folder)).out)
    expect(counts).toMatchObject({ added: 0, removed: 0, renumbered: 3 })
    expect(differences[0]).toMatchObject({
      type: 'sectionHeading',
      before: { citation: '31 CFR 1.1' },
      after: { citation: '31 CFR 1.7' },
    })
  })

  it('says in one line what cannot be read', async () => {
    const ran = await run(['diff', 'old.txt', 'missing.txt'], folder)
    expect(ran).toMatchObject({ code: 1, out: '', err: 'cfrc: missing.txt: there is no such file\n' })
  })
})

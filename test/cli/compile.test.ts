import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
const EXCERPT = 'CFR-title26-part301-excerpt.txt'
const VOLUME = 'CFR-2005-title31-vol1.txt'

/** A working folder with some of the corpus in it. */
function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-cli-'))
  mkdirSync(join(folder, 'corpus'))
  for (const file of files) cpSync(join(corpus, file), join(folder, 'corpus', file))
  return folder
}

describe('cfrc compile', () => {
  it('compiles the default globs, and sums up on stderr', async () => {
    const folder = folderWith(EXCERPT)
    const ran = await run(['compile'], folder)
    expect(ran).toMatchObject({ code: 0, out: '' })
    expect(ran.err).toMatch(
      /^Volume +Sections +Paragraphs +Messages\ncorpus\/CFR-title26-part301-excerpt\.txt \(web\) +3 +\d+ +\d+\n$/,
    )
    expect(JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')).volumes).toHaveLength(1)
  })

  it('prints the summary as JSON, and nothing else when quiet', async () => {
    const ran = await run(['compile', '--json', '--quiet', '--out', 'build'], folderWith(EXCERPT))
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(ran.out)).toMatchObject({ matched: 1, exitCode: 0, out: 'build', failures: [] })
  })

  it('shows progress only on a terminal', async () => {
    expect((await run(['compile'], folderWith(EXCERPT), true)).err).toContain(`\r\u001B[K[1/1] corpus/${EXCERPT}`)
    expect((await run(['compile'], folderWith(EXCERPT))).err).not.toContain('\u001B')
  })

  it.each([
    [['compile'], 'cfrc: no file matches corpus/**/*.txt\n'],
    [['compile', 'volumes/*.txt', 'more/*.txt'], 'cfrc: no file matches volumes/*.txt more/*.txt\n'],
    [['lint'], 'cfrc: no file matches corpus/**/*.txt\n'],
  ])('exits 2 where nothing matches: %j', async (args, err) => {
    expect(await run(args, folderWith())).toEqual({ code: 2, out: '', err })
  })

  it('exits 1 with one line for an input that is no text, and compiles the others', async () => {
    const folder = folderWith(EXCERPT)
    writeFileSync(join(folder, 'corpus', 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 0, 1]))
    const ran = await run(['compile'], folder)
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/^cfrc: corpus\/picture\.txt: [^\n]+\nVolume .+\n.+\n$/)
  })

  it('exits 1 where the output folder cannot be written', async () => {
    const folder = folderWith(EXCERPT)
    writeFileSync(join(folder, 'out'), '')
    const ran = await run(['compile'], folder)
    expect(ran.code).toBe(1)
    expect(ran.err).not.toContain('    at ')
  })
})

describe('cfrc lint', () => {
  it('prints frames and figures on stdout, and exits 0 with warnings', async () => {
    const ran = await run(['lint'], folderWith(EXCERPT))
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('volume-complete')
    expect(ran.out).toMatch(/\n {2}> \d+ \| .+\n {2,}\| +\^+\n/)
  })

  it('prints JSON', async () => {
    const { out } = await run(['lint', '--json'], folderWith(EXCERPT))
    expect(JSON.parse(out)).toMatchObject({ volumes: [{ source: EXCERPT }], failures: [] })
  })
})

describe('cfrc inspect', () => {
  const folder = folderWith(EXCERPT)
  const inspect = (...args: string[]) => run(['inspect', `corpus/${EXCERPT}`, ...args], folder)

  it.each(['lines', 'blocks', 'divisions', 'paragraphs'])('dumps the stage %s', async (stage) => {
    const text = await inspect('--stage', stage)
    expect(text).toMatchObject({ code: 0, err: '' })
    expect(text.out).not.toContain('\u001B')
    expect(JSON.parse((await inspect('--stage', stage, '--json')).out)).toHaveProperty(
      stage === 'lines' ? 'lines' : 'tree',
    )
  })

  it('cuts the dump to a section', async () => {
    const { out } = await inspect('--section', '301.6103(m)-1')
    const whole = (await inspect()).out
    expect(out).toMatch(/^section\[\d+\] \(11:/)
    expect(out.length).toBeLessThan(whole.length)
  })

  it('cuts the dump to lines', async () => {
    expect((await inspect('--lines', '1-2', '--stage', 'lines')).out.split('\n')).toHaveLength(3)
  })

  it.each([
    [['inspect', 'nope.txt'], 'cfrc: nope.txt: there is no such file\n'],
    [['inspect', `corpus/${EXCERPT}`, '--section', '9.9'], `cfrc: corpus/${EXCERPT} has no section 9.9\n`],
  ])('%j exits 1 with one line', async (args, err) => {
    expect(await run(args, folder)).toEqual({ code: 1, out: '', err })
  })
})

describe('cfrc query on the first volume', () => {
  let folder = ''
  beforeAll(async () => {
    folder = folderWith(VOLUME)
    await run(['compile', '--quiet'], folder)
  }, 60_000)

  it.each([
    ['31 CFR 1.36(c)(1)(viii)', '(viii) Internal Revenue Service:'],
    ['31 C.F.R. § 1.36(b)', '(b) Authority. These rules are promulgated pursuant to the authority vested in'],
    ['17.106', '31 CFR 17.104-17.109  [Reserved]'],
    ['31 CFR part 1 subpart C', '  Sec. 1.36 Systems exempt in whole or in part from provisions of 5 U.S.C. 552a'],
    [
      'Appendix A to Subpart A of Part 1, 4.(ii)',
      '(ii) Appellate determinations with respect to requests for expedited processing',
    ],
    ['page 53', 'DO .190  Investigation Data Management System.'],
    ['/us/cfr/t31/s1.36/d', '(d) Reasons for exemptions under 5 U.S.C. 552a(j)(2).'],
    ['1.36(c)(1)(i)-(iii) (2005)', '(iii) Comptroller of the Currency:'],
  ])('%s', async (citation, words) => {
    const ran = await run(['query', citation], folder)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain(words)
  })

  it('names the nearest', async () => {
    expect(await run(['query', '31 CFR 1.36(c)(1)(xiv)'], folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('31 CFR 1.36(c)(1) has (i) to (xiii); there is no (xiv).'),
    })
  })
})

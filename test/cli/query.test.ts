import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EDITIONS, writeCompiled } from '../query/compiled-fixture.ts'
import { run } from './run.ts'

const out = writeCompiled([EDITIONS.first])
const query = (...args: string[]) => run(['query', '--out', out, ...args], tmpdir())

describe('cfrc query', () => {
  it('prints data on stdout, source and edition on stderr', async () => {
    const ran = await query('31 CFR 1.36(c)(2)')
    expect(ran).toMatchObject({
      code: 0,
      err: '31 CFR 1.36(c)(2): CFR-2005-title31-vol1.txt, revised as of 2005-07-01, page 53\n',
    })
    expect(ran.out).toContain('(2) The Department hereby exempts the systems.\n')
  })

  it('takes a citation that was not quoted', async () => {
    expect(await query('31', 'CFR', '17.106')).toMatchObject({
      code: 0,
      err: expect.stringContaining('cfrc: 17.106 lies in the reserved range 17.104-17.109.\n'),
    })
  })

  it('takes --json for --format json, and is silent on stderr', async () => {
    const [first, second] = [await query('1.1', '--json'), await query('1.1', '--format', 'json')]
    expect(first).toEqual(second)
    expect(JSON.parse(first.out)).toMatchObject({ source: 'CFR-2005-title31-vol1.txt', edition: '2005-07-01' })
    expect(first.err).toBe('')
  })

  it('gives the sections of a division with --full', async () => {
    const ran = await query('part 1 subpart C', '--full', '--json')
    const json = JSON.parse(ran.out)
    expect(json.sections.map((section: { number: string }) => section.number)).toEqual(['1.36'])
    expect((await query('part 1 subpart C', '--full')).out).toContain('(c) General exemptions')
    expect((await query('part 1 subpart C', '--full', '--format', 'md')).out).toContain('## 31 CFR 1.36')
  })

  it('answers a list one by one', async () => {
    const ran = await query('31 CFR 1.1, 1.99 and 1.36(c)(2)')
    expect(ran.code).toBe(1)
    expect(ran.err.split('\n').map((line) => line.slice(0, 32))).toEqual([
      '31 CFR 1.1: CFR-2005-title31-vol',
      '31 CFR 1.36(c)(2): CFR-2005-titl',
      'cfrc: There is no 31 CFR 1.99; p',
      'nearest: 31 CFR 1.36; 31 CFR 1.1',
      '',
    ])
    expect(ran.out).toMatch(/^31 CFR 1\.1 {2}[\s\S]*\n\n31 CFR 1\.36\(c\)\(2\) {2}/)
    expect(JSON.parse((await query('1.1, 1.99', '--json')).out)).toMatchObject({
      query: '1.1, 1.99',
      answers: [
        { kind: 'section', citation: '31 CFR 1.1' },
        { error: 'absent', nearest: ['31 CFR 1.36', '31 CFR 1.1'] },
      ],
    })
  })

  it('parts answers, not what is missing, by a blank line', async () => {
    expect(await query('12 CFR 1.1, 1.2')).toEqual({
      code: 2,
      out: '',
      err: 'cfrc: No volume of 12 CFR is compiled; compiled are 31 CFR (2005).\n',
    })
    expect((await query('1.99, 1.1')).out).toMatch(/^31 CFR 1\.1/)
  })

  it('names the nearest where nothing is found, and exits 1', async () => {
    const ran = await query('1.36(c)(1)(xiv)')
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: 'cfrc: 31 CFR 1.36(c)(1) has (i) to (xiii); there is no (xiv).\nnearest: 31 CFR 1.36(c)(1)(xiii); 31 CFR 1.36(c)(1)(xii)\n',
    })
    expect(JSON.parse((await query('1.36(c)(1)(xiv)', '--json')).out)).toMatchObject({ error: 'absent' })
  })

  it('lists systems', async () => {
    const ran = await query('--systems', '--from', '5 U.S.C. 552a(d)')
    expect(ran.out).toContain('DO .190')
    expect(ran.err).toBe('2 systems from CFR-2005-title31-vol1.txt, revised as of 2005-07-01\n')
    expect(JSON.parse((await query('--systems', '--json')).out)).toMatchObject({ count: 3 })
    expect(await query('--systems', '--component', 'Internal Revenue Servise')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nearest: Internal Revenue Service'),
    })
  })

  it.each([
    [[], 'name a citation, for example "31 CFR 1.36(c)", or --systems'],
    [
      ['5 U.S.C. 552a'],
      '"5 U.S.C. 552a" is no CFR citation that can be read; what cites it is told by --citing "5 U.S.C. 552a"',
    ],
    [['1.36(c)1'], '"1.36(c)1" is no CFR citation that can be read; a paragraph is written "1.36(c)(1)"'],
    [
      ['31 CFR 10.6 10'],
      '"31 CFR 10.6 10" is no CFR citation that can be read; a paragraph is written "31 CFR 10.6(10)"',
    ],
    [['words'], '"words" is no CFR citation that can be read; see "cfrc query --help"'],
    [['a'.repeat(999)], `"${'a'.repeat(80)}…" is no CFR citation that can be read; see "cfrc query --help"`],
    [['1.36', '--json', '--format', 'md'], '--json and --format md do not go together'],
    [['--systems', '--full'], '--full goes with a citation'],
    [['1.36', '--systems'], '--systems takes no citation, but "1.36" was given'],
    [['1.36', '--from', '5 U.S.C. 552a'], '--component and --from go with --systems'],
    [['--systems', '--from', 'x'], '"x" is no citation of the U.S. Code; write it as "5 U.S.C. 552a(d)"'],
    [['--systems', '--format', 'md'], '--systems is printed as text or json'],
    [['1.36', '--formt', 'md'], "unknown option '--formt' (Did you mean --format?)"],
    [
      ['31 CFR 1.5(a)-1.6(b)'],
      '"31 CFR 1.5(a)-1.6(b)" is no CFR citation that can be read; a range of paragraphs stays in one section; ask for each section by itself',
    ],
    [['--citing', '1.5(a)-1.6(b)'], '"1.5(a)-1.6(b)" is a range of which no reference is told; ask for its parts'],
    [
      ['--cited-by', '31 CFR 1.36(c)(2)-(d)(1)'],
      '"31 CFR 1.36(c)(2)-(d)(1)" is a range of which no reference is told; ask for its parts',
    ],
    [['12 CFR 1.36'], 'No volume of 12 CFR is compiled; compiled are 31 CFR (2005).'],
  ])('%j is wrong usage', async (args, message) => {
    const out = args.includes('--json') ? `${JSON.stringify({ error: 'usage', message }, null, 2)}\n` : ''
    expect(await query(...args)).toEqual({ code: 2, out, err: `cfrc: ${message}\n` })
  })

  it('gives what there is of a list of paragraphs', async () => {
    const { code, out, err } = await query('31 CFR 1.36(c)(1)(i), (ii) or (zz)')
    expect({ code, err: err.split('\n').filter((line) => /^cfrc: .* no \(zz\)/.test(line)).length }).toEqual({
      code: 1,
      err: 1,
    })
    expect(out).toMatch(/^31 CFR 1\.36\(c\)\(1\)\(i\) [\s\S]*\n31 CFR 1\.36\(c\)\(1\)\(ii\) /)
  })

  it('tells machines of wrong usage too', async () => {
    const message = '--systems takes no citation, but "1.36" was given'
    for (const options of [['--json'], ['--format', 'json'], ['-f', 'json'], ['--format=json']])
      expect(JSON.parse((await query('1.36', '--systems', ...options)).out)).toEqual({ error: 'usage', message })
  })

  it('says nothing but failures when quiet', async () => {
    expect(await query('17.106', '--quiet')).toMatchObject({ code: 0, err: '' })
    expect(await query('--systems', '-q')).toMatchObject({ code: 0, err: '' })
    expect((await query('1.99', '-q')).err).toMatch(/^cfrc: There is no 31 CFR 1\.99/)
  })

  it('exits 2 where nothing is compiled', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'cfrc-empty-'))
    expect(await run(['query', '1.36'], empty)).toEqual({
      code: 2,
      out: '',
      err: 'cfrc: nothing is compiled in out; run "cfrc compile" first\n',
    })
  })
})

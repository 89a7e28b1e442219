import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTarget } from '../../src/query/read-target.ts'
import { termPattern } from '../../src/query/term-forms.ts'
import { run } from '../cli/run.ts'

const FIRST = `                      PART 1_DISCLOSURE OF RECORDS

    Authority: 5 U.S.C. 301.



                         Subpart A_Requests



Sec. 1.1  Definitions.

    As used in this subpart:
    (a) Agency means any department.
    (b) Federal agency means an agency of the United States.



Sec. 1.2  Requests.

    (a) A request to a Federal agency or to two agencies is made under 5 U.S.C. 552(a)(3), Sec. 1.1(a) 
and 27 CFR 70.1.
    (b) No agency may refuse (5 U.S.C. 552a(j)(2)).
`
const SECOND = `                      PART 70_PROCEDURE



Sec. 70.1  General.

    See 31 CFR 1.2(b) and 5 U.S.C. 552.
`

const folder = mkdtempSync(join(tmpdir(), 'cfrc-references-'))
const query = (...args: string[]) => run(['query', ...args], folder)

beforeAll(async () => {
  writeFileSync(join(folder, 'CFR-2005-title31-vol1.txt'), FIRST)
  writeFileSync(join(folder, 'CFR-2005-title27-vol2.txt'), SECOND)
  await run(['compile', '*.txt', '--quiet'], folder)
})

async function found(...args: string[]): Promise<unknown[]> {
  const { results } = JSON.parse((await query(...args, '--json')).out)
  return results.map((one: { citation: string; from: string; target: string }) => [
    one.citation ?? one.from,
    one.target,
  ])
}

describe('--citing', () => {
  it('finds references to a provision and to what lies under it', async () => {
    expect(await found('--citing', '5 U.S.C. 552')).toEqual([
      ['27 CFR 70.1', '/us/usc/t5/s552'],
      ['31 CFR 1.2(a)', '/us/usc/t5/s552/a/3'],
    ])
    expect(await found('--citing', '5 U.S.C. 552a(j)')).toEqual([['31 CFR 1.2(b)', '/us/usc/t5/s552a/j/2']])
  })

  it('finds references to a part and its sections from any volume', async () => {
    expect(await found('--citing', '31 CFR part 1')).toEqual([
      ['27 CFR 70.1', '/us/cfr/t31/s1.2/b'],
      ['31 CFR 1.1', '/us/cfr/t31/p1/spA'],
      ['31 CFR 1.2(a)', '/us/cfr/t31/s1.1/a'],
    ])
  })

  it('prints a table, and exits 1 where nothing is found', async () => {
    const ran = await query('--citing', '5 U.S.C. 552a')
    expect(ran).toMatchObject({ code: 0, err: '1 reference\n' })
    expect(ran.out).toContain('31 CFR 1.2(b)')
    expect(await query('--citing', '5 U.S.C. 999')).toEqual({
      code: 1,
      out: '',
      err: 'cfrc: Nothing that is compiled cites 5 U.S.C. 999.\n',
    })
  })
})

describe('the count', () => {
  it('is that of the rows: a list or range of places is one reference', async () => {
    const there = mkdtempSync(join(tmpdir(), 'cfrc-rows-'))
    writeFileSync(join(there, 'CFR-2005-title31-vol1.txt'), FIRST.replace('Sec. 1.1(a)', 'Sec. 1.1(a) and (b)'))
    await run(['compile', '*.txt', '--quiet'], there)
    const ran = await run(['query', '--cited-by', '31 CFR 1.2(a)'], there)
    const rows = ran.out.split('\n').filter((line) => line.startsWith('31 CFR 1.2(a)')).length
    expect(ran.err).toBe(`${rows} references\n`)
  })
})

describe('a place that says itself what it is not', () => {
  it.each([
    ['--cited-by', '12 CFR 1.1', 2, 'No volume of 12 CFR is compiled; compiled are 27 CFR, 31 CFR.'],
    ['--cited-by', '5 U.S.C. 552a', 2, 'what 5 U.S.C. 552a cites is not known: only titles of the CFR are compiled'],
    ['--citing', '12 CFR 1.1', 1, 'Nothing that is compiled cites 12 CFR 1.1.'],
    ['--cited-by', '31 CFR 1.1(b)', 1, '31 CFR 1.1(b) cites nothing.'],
    ['--cited-by', 'part 1 subpart Z', 1, 'There is no part 1, subpart Z in 31 CFR.'],
  ])('%s %s', async (option, words, code, message) => {
    const ran = await query(option, words)
    expect([ran.code, ran.err.split('\n')[0]]).toEqual([code, `cfrc: ${message}`])
  })
})

describe('ranges', () => {
  it('answer for what they name', async () => {
    const there = mkdtempSync(join(tmpdir(), 'cfrc-ranges-'))
    const words = 'and that the Act (5 U.S.C. 3345-3349d) holds'
    writeFileSync(join(there, 'CFR-2005-title31-vol1.txt'), FIRST.replace('No agency may refuse', words))
    await run(['compile', '*.txt', '--quiet'], there)
    const citing = async (place: string) => (await run(['query', '--citing', place], there)).code
    expect(await Promise.all(['5 U.S.C. 3345', '5 U.S.C. 3347', '5 U.S.C. 3345-3349d'].map(citing))).toEqual([0, 0, 0])
    expect(await citing('5 U.S.C. 3340-3350')).toBe(0)
    expect(await Promise.all(['5 U.S.C. 3344', '5 U.S.C. 3350', '5 U.S.C. 3347(a)'].map(citing))).toEqual([1, 1, 1])
  })
})

describe('readTarget of lists and ranges', () => {
  it.each([
    ['us/cfr/t31/s1.36/', ['/us/cfr/t31/s1.36']],
    ['1.1, 1.3(a)', ['/us/cfr/t31/s1.1', '/us/cfr/t31/s1.3/a']],
    ['1.1 through 1.4', ['/us/cfr/t31/s1.1-1.4']],
    ['1.36(c)(1)(i)-(iii) and (d)', ['/us/cfr/t31/s1.36/c/1/i-iii', '/us/cfr/t31/s1.36/d']],
    ['parts 1 through 5', ['/us/cfr/t31/p1-5']],
    ['1.36(c)(1)-(d)(2)', null],
  ])('reads all that %s names', (words, targets) => {
    expect(readTarget(words, [31])).toEqual(targets)
  })
})

describe('a place that does not exist', () => {
  const expected = {
    code: 1,
    out: '',
    err: 'cfrc: There is no 31 CFR 1.9; part 1 has sections 1.1 to 1.2.\nnearest: 31 CFR 1.2; 31 CFR 1.1\n',
  }

  it.each(['--citing', '--cited-by'])('is told from one without references: %s', async (option) => {
    expect(await query(option, '31 CFR 1.9')).toEqual(expected)
    expect(JSON.parse((await query(option, '31 CFR 1.9', '--json')).out)).toMatchObject({
      error: 'absent',
      nearest: ['31 CFR 1.2', '31 CFR 1.1'],
    })
  })

  it('may be cited all the same', async () => {
    const there = mkdtempSync(join(tmpdir(), 'cfrc-dead-'))
    writeFileSync(join(there, 'CFR-2005-title31-vol1.txt'), FIRST.replace('Sec. 1.1(a)', 'Sec. 1.1(c)'))
    await run(['compile', '*.txt', '--quiet'], there)
    expect(await run(['query', '--citing', '1.1(c)'], there)).toMatchObject({
      code: 0,
      err: 'cfrc: 31 CFR 1.1 has (a) and (b); there is no (c).\n1 reference\n',
    })
  })
})

describe('--cited-by', () => {
  it('lists what a section cites, and where that stands', async () => {
    const { results } = JSON.parse((await query('--cited-by', '31 CFR 1.2', '--json')).out)
    expect(
      results.map((one: { target: string; resolved: boolean; link: object }) => [one.target, one.resolved, one.link]),
    ).toEqual([
      ['/us/usc/t5/s552/a/3', null, null],
      ['/us/cfr/t31/s1.1/a', true, null],
      ['/us/cfr/t27/s70.1', null, { in: 'CFR-2005-title27-vol2', resolved: true, note: null }],
      ['/us/usc/t5/s552a/j/2', null, null],
    ])
    expect((await query('--cited-by', '31 CFR 1.2')).out).toContain('27 CFR 70.1 (in CFR-2005-title27-vol2)')
  })

  it('takes in the sections of a subpart', async () => {
    expect(await found('--cited-by', '31 CFR part 1 subpart A')).toHaveLength(5)
  })

  it.each([
    [['--citing', 'x'], '"x" is no citation that can be read; write it as "5 U.S.C. 552a(j)"'],
    [['--cited-by', 'x'], '"x" is no citation that can be read; write it as "31 CFR 1.5"'],
    [['--citing', '5 U.S.C. 1', '--cited-by', '1.1'], '--citing and --cited-by do not go together'],
    [['1.1', '--citing', '5 U.S.C. 1'], '--citing takes no citation, but "1.1" was given'],
    [['--citing', '5 U.S.C. 1', '--terms'], '--terms goes with a citation'],
    [['1.1', '--terms', '--format', 'md'], '--terms is printed as text or json'],
    [['--citing', '5 U.S.C. 1', '--format', 'md'], 'references are printed as text or json'],
  ])('%j is wrong usage', async (args, message) => {
    expect(await query(...args)).toEqual({ code: 2, out: '', err: `cfrc: ${message}\n` })
  })
})

describe('--terms', () => {
  it('names the defined terms that a provision uses inside their reach', async () => {
    const { terms } = JSON.parse((await query('31 CFR 1.2', '--terms', '--json')).out)
    const uses = terms.map((one: { definition: { term: string }; uses: { citation: string }[] }) => [
      one.definition.term,
      one.uses.map((use) => use.citation),
    ])
    expect(uses).toEqual([
      ['Federal agency', ['31 CFR 1.2(a)']],
      ['Agency', ['31 CFR 1.2(a)', '31 CFR 1.2(b)']],
    ])
    expect((await query('31 CFR 1.2', '--terms')).out).toContain(
      'Agency: 31 CFR 1.1(a) (for the subpart); used 2 times, in 31 CFR 1.2(a), 31\n    CFR 1.2(b)',
    )
  })

  it.each([
    ['Agency', 'the agencies', true],
    ['Employee or Federal employee', 'a Federal employee', true],
    ['Distilled spirits, or spirits', 'spirits', true],
    ['Commercial or financial information', 'commercial', false],
    ['CFR', 'the cfr', false],
    ['You or registrant', 'your', false],
    ['Departmental Appeals Board (DAB)', 'a Departmental Appeals Board', true],
    // 1 CFR 601.3, 603.2: the letters alone.
    ['Finding of No Significant Impact or FONSI', 'adopt a FONSI in', true],
    ['Finding of No Significant Impact or FONSI', 'a finding of no\nsignificant impact', true],
    ['Information Technology (IT)', 'developing IT systems', true],
    ['Information Technology (IT)', 'when it is used', false],
    ['System of Records or System (SOR or Systems)', 'on SORs', true],
    ['Privacy Act', 'PRIVACY ACT RIGHTS', true],
  ])('%j in %j: %s', (term, text, expected) => {
    expect(termPattern(term)?.test(text)).toBe(expected)
  })
})

describe('readTarget', () => {
  it.each([
    ['5 U.S.C. 552a(j)(2)', ['/us/usc/t5/s552a/j/2']],
    ['65 FR 69867', ['/us/fr/65/69867']],
    ['Pub. L. 104-316', ['/us/pl/104/316']],
    ['Executive Order 12958', ['/us/eo/12958']],
    ['31 CFR 1.36(c)', ['/us/cfr/t31/s1.36/c']],
    ['31 CFR part 1, subpart C', ['/us/cfr/t31/p1/spC']],
    ['§ 1.5', ['/us/cfr/t31/s1.5', '/us/cfr/t27/s1.5']],
    ['/us/usc/t5/s552a/', ['/us/usc/t5/s552a']],
    ['words', null],
    ['5 U.S.C. 552 and so on', null],
    ['', null],
  ])('%j', (words, expected) => {
    expect(readTarget(words, [31, 27])).toEqual(expected)
  })
})

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'

const PRINTED = `                      PART 1_DISCLOSURE OF RECORDS



Sec. 1.1  General.

    The provisions of regulations stand.

[[Page 555]]



List of CFR Sections Affected



                                  2015

31 CFR
                                                                   80 FR
                                                                    Page
Chapter I
Policy statement.....................................................100
1 Authority citation revised........................................5176
1.1 (a) revised......................................................5177
1.500--1.514 (Subpart L) Added.....................................74340
10.1 Amended.......................................................74341
`

const folder = mkdtempSync(join(tmpdir(), 'cfrc-affected-'))
const query = (...args: string[]) => run(['query', ...args], folder)

beforeAll(async () => {
  writeFileSync(join(folder, 'CFR-2015-title31-vol1.txt'), PRINTED)
  writeFileSync(
    join(folder, 'CFR-2015-title27-vol1.txt'),
    'PART 40_TOBACCO\n\nSec. 40.1  General.\n\n    It applies.\n',
  )
  await run(['compile', '*.txt', '--quiet'], folder)
})

describe('--affected', () => {
  it('lists the changes of a section, and those of its part', async () => {
    expect(await query('--affected', '1.1')).toEqual({
      code: 0,
      out: [
        'Year  Provision      Change                      Published',
        '----  -------------  --------------------------  ----------',
        '2015  31 CFR part 1  Authority citation revised  80 FR 5176',
        '2015  31 CFR 1.1     (a) revised                 80 FR 5177',
        '',
      ].join('\n'),
      err: '2 changes\n',
    })
  })

  it('says that the list knows no paragraphs', async () => {
    expect((await query('--affected', '1.1(a)')).err).toBe(
      'cfrc: the list names sections, not paragraphs; these are the changes of the section.\n2 changes\n',
    )
  })

  it.each([
    ['31 CFR 1.1(a)(2)', ['1', '1.1']],
    ['31 CFR 1.502', ['1', '1.500--1.514']],
    ['31 CFR part 1', ['1', '1.1', '1.500--1.514']],
    ['31 CFR part 10', ['10.1']],
    ['/us/cfr/t31', ['1', '1.1', '1.500--1.514', '10.1']],
  ])('of %s', async (citation, numbers) => {
    const { results } = JSON.parse((await query('--affected', citation, '--json')).out)
    expect(results.map(({ number }: { number: string }) => number)).toEqual(numbers)
  })

  it.each([
    ['31 CFR 2.1', 1, 'cfrc: No List of CFR Sections Affected that is compiled names 31 CFR 2.1.\n'],
    ['40 CFR 60.1', 2, 'cfrc: No volume of 40 CFR is compiled; compiled are 27 CFR, 31 CFR.\n'],
    [
      '27 CFR 40.1',
      1,
      'cfrc: No volume that is compiled and may hold 27 CFR 40.1 prints a List of CFR Sections Affected.\n',
    ],
    ['5 U.S.C. 552a', 2, 'cfrc: "5 U.S.C. 552a" is no CFR citation that can be read; write it as "21 CFR 14.100"\n'],
  ])('says that nothing is known of %s', async (citation, code, err) => {
    expect(await query('--affected', citation)).toEqual({ code, out: '', err })
  })
})

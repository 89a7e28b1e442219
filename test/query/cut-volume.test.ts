import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'

const PRINTED = `                      PART 1_DISCLOSURE OF RECORDS



Sec. 1.2  General.

    The provisions of regulations stand.



Sec. 1.6  Requests.

    (a) All information in support of t`

const folder = mkdtempSync(join(tmpdir(), 'cfrc-cut-'))
const query = (citation: string) => run(['query', citation], folder)

beforeAll(async () => {
  writeFileSync(join(folder, 'CFR-2005-title31-vol1.txt'), PRINTED)
  await run(['compile', '*.txt', '--quiet'], folder)
})

describe('a volume that is cut off', () => {
  it.each(['31 CFR 1.36(c)', '31 CFR 2.1', '31 CFR 0.5', '31 CFR part 285', '31 CFR chapter I'])(
    'may lack %s',
    async (citation) => {
      expect((await query(citation)).err).toContain('The file is cut off, and may lack it.\n')
    },
  )

  it('lacks no part before its last', async () => {
    expect((await query('31 CFR part 0')).err).toMatch(/^cfrc: There is no part 0 in 31 CFR\.\n/)
  })

  it('lacks nothing between its sections', async () => {
    expect((await query('31 CFR 1.4')).err).toMatch(
      /^cfrc: There is no 31 CFR 1\.4; part 1 has sections 1\.2 to 1\.6\.\n/,
    )
  })
})

/** Answers from the words of 27 CFR 53.133 (2017), and of 31 CFR 5.1 and 5.20(e) (2005). */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { run } from '../cli/run.ts'

const EXAMPLES = new URL('../fixtures/paragraphs/examples-behind-flush-text.txt', import.meta.url)

const TERMS = `                      PART 5_TREASURY DEBT COLLECTION



Sec. 5.1  What definitions apply to the regulations in this part?

    As used in this part:
    Agency or Federal agency means a department, agency, court, court 
administrative office, or instrumentality in the executive, judicial, or 
legislative branch of the Federal Government, including government 
corporations.
    Creditor agency means any Federal agency that is owed a debt.

Sec. 5.20  How do other Federal agencies use the offset process to 
collect debts from payments issued by a Treasury entity?

    (e) Review. A Treasury entity is not authorized to review the merits 
of the creditor agency's determination with respect to the amount or 
validity of the debt certified by the creditor agency.
`

const folder = mkdtempSync(join(tmpdir(), 'cfrc-answers-'))
const query = async (...args: string[]) => (await run(['query', ...args], folder)).out

beforeAll(async () => {
  writeFileSync(join(folder, 'CFR-2017-title27-vol2.txt'), readFileSync(EXAMPLES))
  writeFileSync(join(folder, 'CFR-2005-title31-vol1.txt'), TERMS)
  await run(['compile', '*.txt', '--quiet'], folder)
})

it('gives the examples under a paragraph once, side by side', async () => {
  const out = await query('27 CFR 53.133(a)(2)')
  expect(out.match(/^ {4}Example \(\d\)/gm)).toEqual(['    Example (1)', '    Example (2)'])
})

it('counts the longest of the terms that stand in the same words', async () => {
  const { terms } = JSON.parse(await query('31 CFR 5.20(e)', '--terms', '--json'))
  expect(
    terms.map(({ definition, uses }: { definition: { term: string }; uses: object[] }) => [
      definition.term,
      uses.length,
    ]),
  ).toEqual([['Creditor agency', 2]])
})

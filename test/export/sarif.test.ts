import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { MOST_RESULTS, toSarif } from '../../src/export/sarif.ts'
import { ruleCatalogue } from '../../src/lint/rule-catalogue.ts'
import { createAjv } from '../../src/validate/create-ajv.ts'
import { compileText } from '../helpers/compile-text.ts'

const BODY = `    (a) The employee notifies the the respondent.
    (b) And the the respondent answers under Sec. 7.9, and so does the the respondent.
`
const PRINTED = `                      PART 7_INVENTIONS



Sec. 7.1  Scope.

${BODY}`

interface Result {
  ruleId: string
  level: string
  message: { text: string }
  locations: { physicalLocation: { region: { startLine: number } } }[]
  partialFingerprints: Record<string, string>
}

function logOf(text: string, copies = 1) {
  const { diagnostics } = compileText('CFR-2005-title31-vol1.txt', text)
  const many = Array.from({ length: copies }, () => diagnostics).flat()
  const log = toSarif([{ uri: 'a b/c:d.txt', text, diagnostics: many }], { version: '0.1.0', rules: ruleCatalogue() })
  return JSON.parse(JSON.stringify(log)) as {
    version: string
    $schema: string
    runs: {
      tool: { driver: { name: string; rules: { id: string }[] } }
      columnKind: string
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }[]
      artifacts: { location: { uri: string } }[]
      results: Result[]
    }[]
  }
}

const fingerprints = (text: string): string[] =>
  logOf(text)
    .runs[0]!.results.map((one) => `${one.ruleId} ${one.partialFingerprints['cfrcWords/v1']}`)
    .sort()

/** The schema that OASIS publishes, in JSON Schema draft 4: it uses nothing that later drafts read otherwise. */
function officialSchema(): object {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
  return schema
}

describe('the official schema', () => {
  // One of its expressions is none under the flag u.
  const ajv = addFormats.default(createAjv({ unicodeRegExp: false }))
  const validate = ajv.compile(officialSchema())
  const faultsOf = (log: object) => (validate(log) ? [] : validate.errors)

  it.each([
    ['a volume with messages', PRINTED, 1],
    ['a file without any', 'Sec. 1.1  Scope.\n\n    (a) All.\n', 0],
    ['more results than are taken', PRINTED, 2000],
  ])('fits the log of %s', (_name, text, copies) => {
    expect(faultsOf(logOf(text, copies))).toEqual([])
  })

  it('fits the log of no file at all, and tells what is wrong with another', () => {
    const failure = { source: 'b.txt', reason: 'there is no such file' }
    const log = toSarif([], { version: '0.1.0', rules: ruleCatalogue() }, [failure])
    expect(faultsOf(JSON.parse(JSON.stringify(log)))).toEqual([])
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [{ level: 'error', message: { text: 'b.txt: there is no such file' } }],
            },
          ],
        },
      ],
    })
    expect(faultsOf({ ...log, runs: [{}] })).toMatchObject([{ message: expect.stringContaining("'tool'") }])
  })
})

describe('toSarif', () => {
  const { version, runs } = logOf(PRINTED)
  const [run] = runs

  it('has what section 3 of SARIF 2.1.0 requires', () => {
    expect(version).toBe('2.1.0')
    expect(run!.tool.driver.name).toBe('cfrc')
    expect(run!.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run!.columnKind).toBe('utf16CodeUnits')
    expect(new Set(run!.tool.driver.rules.map(({ id }) => id)).size).toBe(run!.tool.driver.rules.length)
    expect(run!.results.length).toBeGreaterThan(3)
    for (const { ruleId, level, message, locations } of run!.results) {
      expect(run!.tool.driver.rules.map(({ id }) => id)).toContain(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).toMatch(/\S/)
      expect(locations[0]!.physicalLocation.region.startLine).toBeGreaterThan(0)
    }
  })

  it('writes paths as relative references', () => {
    expect(run!.artifacts[0]!.location.uri).toBe('a%20b/c%3Ad.txt')
  })

  it('gives each result a fingerprint of its own', () => {
    expect(new Set(fingerprints(PRINTED)).size).toBe(run!.results.length)
  })

  it('gives the same fingerprints when lines shift', () => {
    const shifted = PRINTED.replace('PART 7', 'PART 6_OTHER [RESERVED]\n\n\n\n                      PART 7')
    const doubled = (text: string) => fingerprints(text).filter((one) => /doubled|resolves/.test(one))
    expect(doubled(PRINTED)).toHaveLength(4)
    expect(doubled(shifted)).toEqual(doubled(PRINTED))
  })

  it('holds no more than a code host takes, and says what it leaves out', () => {
    const [cut] = logOf(PRINTED, 2000).runs
    expect(cut!.results).toHaveLength(MOST_RESULTS)
    expect(cut!.invocations[0]!.toolExecutionNotifications[0]!.message.text).toMatch(
      /^\d+ messages were found; this log holds 5000/,
    )
    expect(cut!.results.filter(({ level }) => level === 'warning').length).toBe(
      Math.min(MOST_RESULTS, 2000 * run!.results.filter(({ level }) => level === 'warning').length),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { MOST_RESULTS, toSarif } from '../../src/export/sarif.ts'
import { ruleCatalogue } from '../../src/lint/rule-catalogue.ts'
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

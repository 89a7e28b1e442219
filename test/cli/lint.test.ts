import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const PRINTED = `                      PART 7_INVENTIONS

    Authority: 5 U.S.C. 301.



Sec. 7.1  Scope.

    (a) The employee notifies the the respondent under Sec. 7.9.
    (c) More words.
`

function folderWith(config?: object | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-lint-'))
  mkdirSync(join(folder, 'corpus'))
  writeFileSync(join(folder, 'corpus', 'CFR 2005-title31-vol1.txt'), PRINTED)
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  if (config !== undefined) writeFileSync(join(folder, '.cfrcrc.json'), text)
  return folder
}

const rulesOf = (out: string): string[] =>
  JSON.parse(out).volumes.flatMap((one: { diagnostics: { ruleId: string; severity: string }[] }) =>
    one.diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  )

describe('settings of cfrc lint', () => {
  it('leave the rules as the catalogue has them', async () => {
    const ran = await run(['lint', '--json'], folderWith())
    expect(ran.code).toBe(0)
    expect(rulesOf(ran.out)).toEqual(
      expect.arrayContaining(['doubled-word info', 'designation-sequence warning', 'reference-resolves warning']),
    )
  })

  it('turn rules off, and into errors that end the run with 1', async () => {
    const ran = await run(
      ['lint', '--json', '--rule', 'doubled-word=error', '--rule', 'designation-sequence=off'],
      folderWith(),
    )
    expect(ran.code).toBe(1)
    expect(rulesOf(ran.out)).toContain('doubled-word error')
    expect(rulesOf(ran.out).join()).not.toContain('designation-sequence')
  })

  it('come from the file, and the command line speaks last', async () => {
    const folder = folderWith({ rules: { 'doubled-word': 'off', 'reference-resolves': 'error' } })
    const ran = await run(['lint', '--json', '--rule', 'reference-resolves=warn'], join(folder, 'corpus'))
    expect(ran.code).toBe(2)
    const inFolder = await run(['lint', '--json', '--rule', 'reference-resolves=warn'], folder)
    expect(inFolder.code).toBe(0)
    expect(rulesOf(inFolder.out).join()).not.toContain('doubled-word')
    expect(rulesOf(inFolder.out)).toContain('reference-resolves warning')
    expect((await run(['lint', '--json'], folder)).code).toBe(1)
    expect((await run(['lint', 'corpus/*', '--json', '--config', 'other.json'], folder)).code).toBe(2)
    expect(rulesOf((await run(['lint', '*.txt', '--json'], join(folder, 'corpus'))).out).join()).not.toContain(
      'doubled',
    )
  })

  it.each([
    [['--rule', 'doubled-word'], undefined, '--rule is written name=off|warn|error, but "doubled-word" was given'],
    [['--rule', 'doubled-word=loud'], undefined, 'but "doubled-word=loud" was given'],
    [['--rule', 'doubled-words=off'], undefined, 'there is no rule "doubled-words"; the nearest is doubled-word, then'],
    [[], { rules: { 'no-such-rule': 'off' } }, '.cfrcrc.json: there is no rule "no-such-rule"; the nearest is'],
    [[], { rules: { 'doubled-word': 2 } }, '.cfrcrc.json: "doubled-word" is 2; a rule is "off", "warn" or "error"'],
    [[], { rule: {} }, '.cfrcrc.json: there is no setting "rule"; there is only "rules"'],
    [[], { rules: ['doubled-word'] }, '.cfrcrc.json: "rules" names rules, each with its level'],
    [[], [], '.cfrcrc.json: a configuration is { "rules":'],
    [[], '{ "rules": }', '.cfrcrc.json: not JSON: '],
    [[], '', '.cfrcrc.json: not JSON: '],
    [['--config', 'none.json'], undefined, 'none.json: there is no such file'],
    [['--config', 'corpus'], undefined, 'corpus: there is a folder, not a file'],
  ])('%j with %j is wrong usage', async (args, config, message) => {
    const ran = await run(['lint', ...args], folderWith(config))
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain(message)
    expect(ran.err).toMatch(/^cfrc: [^\n]+\n$/)
  })

  it('may begin with a byte order mark', async () => {
    const ran = await run(
      ['lint', '--json'],
      folderWith(`\uFEFF${JSON.stringify({ rules: { 'doubled-word': 'off' } })}`),
    )
    expect(ran.code).toBe(0)
    expect(rulesOf(ran.out).join()).not.toContain('doubled-word')
  })
})

describe('cfrc lint --format sarif', () => {
  it('writes a log whose paths and places are those of the print', async () => {
    const ran = await run(['lint', '--format', 'sarif'], folderWith())
    const [log] = JSON.parse(ran.out).runs
    const doubled = log.results.find((one: { ruleId: string }) => one.ruleId === 'doubled-word')
    expect(ran.code).toBe(0)
    expect(doubled).toMatchObject({
      level: 'note',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'corpus/CFR%202005-title31-vol1.txt' },
            region: { startLine: 9, startColumn: 31, endLine: 9, endColumn: 38, snippet: { text: 'the the' } },
          },
          logicalLocations: [{ fullyQualifiedName: '/us/cfr/t31/s7.1/a' }],
        },
      ],
    })
    expect(log.tool.driver.rules[doubled.ruleIndex].id).toBe('doubled-word')
  })
})

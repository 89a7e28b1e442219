import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { findingsOf, MOST_OF_A_RULE, reportTo } from '../../src/ast/messages.ts'
import { compileText } from '../helpers/compile-text.ts'

const POINT = { line: 1, column: 1, offset: 0 }

/** Findings of a file on which one rule speaks so often, and another once. */
function fileWith(count: number): { last: string; listed: number; others: number } {
  const file = new VFile('words')
  const [first, second] = [reportTo(file), reportTo(file)]
  for (let at = 0; at < count; at++) {
    const report = at % 2 === 0 ? first : second
    report({ ruleId: 'doubled-word', severity: 'info', message: `Word ${at}.`, place: { start: POINT, end: POINT } })
  }
  first({ ruleId: 'unbalanced', message: 'Open.', place: { start: POINT, end: POINT } })
  const found = findingsOf(file)
  const words = found.filter(({ ruleId }) => ruleId === 'doubled-word')
  expect(new Set(words.map(({ severity }) => severity))).toEqual(new Set(['info']))
  return { last: words.at(-1)!.message, listed: words.length, others: found.length - words.length }
}

describe('messages of one rule', () => {
  it.each([
    [MOST_OF_A_RULE, MOST_OF_A_RULE, 'Word 999.'],
    [MOST_OF_A_RULE + 1, MOST_OF_A_RULE + 1, '1 more message of this rule.'],
    [5000, MOST_OF_A_RULE + 1, '4000 more messages of this rule, from here on.'],
  ])('%i of them: %i are listed, and the last says %j', (count, listed, last) => {
    expect(fileWith(count)).toEqual({ last, listed, others: 1 })
  })

  it.each([
    ['doubled-word', 'word '.repeat(9000)],
    ['unbalanced', 'a (b '.repeat(3000)],
    ['footnote-linked', 'a\\1\\ b '.repeat(3000)],
  ])('are capped whatever the rule: %s', (ruleId, words) => {
    const { diagnostics, counts } = compileText('a.txt', `Sec. 1.1  Scope.\n\n    (a) ${words}\n`)
    const found = diagnostics.filter((one) => one.ruleId === ruleId)
    expect(found).toHaveLength(MOST_OF_A_RULE + 1)
    expect(found.at(-1)!.message).toMatch(/^\d+ more messages of this rule/)
    expect(counts.errors + counts.warnings + counts.infos).toBe(diagnostics.length)
  })
})

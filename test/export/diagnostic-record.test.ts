import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/ast/finding.ts'
import { toDiagnosticRecords } from '../../src/export/diagnostic-record.ts'

function finding(offset: number, ruleId: string, message = 'It is odd.'): Finding {
  const point = { line: 1, column: offset + 1, offset }
  return { ruleId, message, place: { start: point, end: point } }
}

describe('diagnostics', () => {
  it('say null for what a finding leaves out, and warn unless told otherwise', () => {
    const [record] = toDiagnosticRecords([finding(3, 'depth-tie')])
    expect(record).toMatchObject({ ruleId: 'depth-tie', severity: 'warning', identifier: null, note: null })
  })

  it('come in the order of the text, whatever the order of the rules that spoke', () => {
    const findings = fc.array(fc.tuple(fc.nat(5), fc.constantFrom('a-rule', 'b-rule'), fc.constantFrom('One.', 'Two.')))
    fc.assert(
      fc.property(findings, fc.func(fc.nat()), (given, shuffle) => {
        const made = given.map(([offset, ruleId, message]) => finding(offset, ruleId, message))
        const shuffled = made.toSorted((a, b) => shuffle(a) - shuffle(b))
        expect(toDiagnosticRecords(shuffled)).toEqual(toDiagnosticRecords(made))
      }),
    )
  })
})

/** Messages as records: diagnostics.ndjson. */
import type { Finding } from '../ast/finding.ts'
import type { DiagnosticRecord } from './records.ts'

/** Findings in the order of the text, then of the rule, so that the same input gives the same lines. */
export function toDiagnosticRecords(findings: readonly Finding[]): DiagnosticRecord[] {
  return findings.map(toDiagnosticRecord).sort(compare)
}

function toDiagnosticRecord(finding: Finding): DiagnosticRecord {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity ?? 'warning',
    message: finding.message,
    place: finding.place,
    identifier: finding.identifier ?? null,
    note: finding.note ?? null,
  }
}

function compare(a: DiagnosticRecord, b: DiagnosticRecord): number {
  return (
    a.place.start.offset! - b.place.start.offset! ||
    a.place.end.offset! - b.place.end.offset! ||
    order(a.ruleId, b.ruleId) ||
    order(a.message, b.message)
  )
}

/** By code units: the order of a locale differs between machines. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

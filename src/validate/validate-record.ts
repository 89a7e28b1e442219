/** Does a record fit its schema? */
import type { Position } from 'unist'
import type { Finding } from '../ast/finding.ts'
import type { SchemaName } from './schemas.ts'
import { findMisfit } from './validator.ts'

/** What is known of a record whatever its kind. */
interface Record {
  identifier?: string | null
  position?: Position
}

const START = { line: 1, column: 1, offset: 0 }

/** An error for a record that does not fit its schema, or nothing. */
export function validateRecord(name: Exclude<SchemaName, 'tree'>, record: object): Finding[] {
  const misfit = findMisfit(name, record)
  if (!misfit) return []
  const { identifier, position } = record as Record
  const message = `A ${name} record does not fit its schema: ${misfit.reason}`
  const place = position ?? { start: START, end: START }
  const note = `at /${misfit.path.join('/')}`
  return [{ ruleId: 'valid-record', severity: 'error', message, place, note, ...(identifier ? { identifier } : {}) }]
}

/** Amendment history as data. */
import type { History, HistoryEntry, Source } from '../ast/nodes.ts'
import type { HistoryRecord } from './records.ts'

/** Steps of a history line or source note, in the order of the print. */
export function toHistory(note: History | Source): HistoryRecord[] {
  return 'entries' in note ? note.entries.map(toHistoryRecord) : []
}

function toHistoryRecord({ action, document, volume, page, date, target }: HistoryEntry): HistoryRecord {
  return { action, document, volume, page, date, target }
}

/** Amendment history as data. */
import { parseHistory } from '../../grammar/block/history.ts'
import type { HistoryEntry } from '../ast/nodes.ts'
import type { HistoryRecord } from './records.ts'

/** Steps of a history line, in the order of the print. */
export function toHistory(entries: readonly HistoryEntry[]): HistoryRecord[] {
  return entries.map(({ action, also, from, to, inPart, document, volume, page, morePages, date, target }) => ({
    action,
    ...(also && { also }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(inPart && { inPart }),
    document,
    volume,
    page,
    ...(morePages && { morePages }),
    date,
    target,
  }))
}

/** Steps that a source note tells: `52 FR 26305, July 14, 1987, unless otherwise noted.` */
export function sourceHistory(text: string): HistoryRecord[] {
  return toHistory(parseHistory(text))
}

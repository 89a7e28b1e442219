/** Findings as messages of a file, and messages as findings. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Finding, Report, Severity } from './finding.ts'

/** Fields that our messages have beside those of vfile. */
type CfrMessage = VFileMessage & { identifier?: string; severity?: Severity }

const START: Point = { line: 1, column: 1, offset: 0 }

/** A report that puts each finding on a file. */
export function reportTo(file: VFile): Report {
  return (finding) => {
    const message: CfrMessage = file.message(finding.message, {
      place: finding.place,
      ruleId: finding.ruleId,
      source: 'cfrc',
    })
    message.severity = finding.severity ?? 'warning'
    message.fatal = message.severity === 'error' ? true : message.severity === 'info' ? undefined : false
    if (finding.note !== undefined) message.note = finding.note
    if (finding.identifier !== undefined) message.identifier = finding.identifier
  }
}

/** All messages of a file as findings. */
export function findingsOf(file: VFile): Finding[] {
  return file.messages.map((message: CfrMessage) => ({
    ruleId: message.ruleId ?? 'unnamed',
    severity: message.severity ?? (message.fatal ? 'error' : 'warning'),
    message: message.reason,
    place: toPosition(message.place),
    ...(message.identifier === undefined ? {} : { identifier: message.identifier }),
    ...(message.note === undefined ? {} : { note: message.note }),
  }))
}

function toPosition(place: Point | Position | undefined): Position {
  if (place === undefined) return { start: START, end: START }
  return 'start' in place ? place : { start: place, end: place }
}

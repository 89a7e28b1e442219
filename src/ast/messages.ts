/** Findings as messages of a file, and messages as findings. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Finding, Report, Severity } from './finding.ts'

/** Fields that our messages have beside those of vfile. */
type CfrMessage = VFileMessage & { identifier?: string; severity?: Severity }

const START: Point = { line: 1, column: 1, offset: 0 }

/** No more messages of one rule are put on a file; the next one says how many more there would be. */
export const MOST_OF_A_RULE = 1000

/** What a file has of one rule. */
interface Tally {
  count: number
  /** The message that counts what is not listed. */
  last: CfrMessage | null
}

const tallies = new WeakMap<VFile, Map<string, Tally>>()

/** A report that puts each finding on a file; ten megabytes of one word are not a million messages. */
export function reportTo(file: VFile): Report {
  const ofFile = tallies.get(file) ?? new Map<string, Tally>()
  tallies.set(file, ofFile)
  return (finding) => {
    const tally = ofFile.get(finding.ruleId) ?? { count: 0, last: null }
    ofFile.set(finding.ruleId, tally)
    tally.count++
    if (tally.count <= MOST_OF_A_RULE) putOn(file, finding)
    else {
      tally.last ??= putOn(file, { ...finding, note: `No more than ${MOST_OF_A_RULE} messages of a rule are listed.` })
      tally.last.reason = tellMore(tally.count - MOST_OF_A_RULE)
      tally.last.message = tally.last.reason
    }
  }
}

function tellMore(count: number): string {
  return count === 1 ? '1 more message of this rule.' : `${count} more messages of this rule, from here on.`
}

function putOn(file: VFile, finding: Finding): CfrMessage {
  const message: CfrMessage = file.message(finding.message, {
    place: finding.place,
    ruleId: finding.ruleId,
    source: 'cfrc',
  })
  message.severity = finding.severity ?? 'warning'
  message.fatal = message.severity === 'error' ? true : message.severity === 'info' ? undefined : false
  if (finding.note !== undefined) message.note = finding.note
  if (finding.identifier !== undefined) message.identifier = finding.identifier
  return message
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

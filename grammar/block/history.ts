import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { isoDate } from '../terminals.ts'
import {
  type HistoryAction,
  historyAction,
  historyDate,
  historyDocument,
  historyFrom,
  historyInPart,
  historyPages,
  historyTo,
  historyWords,
} from './history-terms.ts'

/** One step of a history, in the order of the print. */
export interface HistoryEntry {
  action: HistoryAction
  /** Further actions of the same step: "Redesignated and amended by". */
  also?: HistoryAction[]
  /** Places as printed, where a redesignation tells them: "§ 1.36". */
  from?: string
  to?: string
  /** "Redesignated in part". */
  inPart?: true
  /** "T.D. 9011", "Order No. 960-81"; null where none is printed. */
  document: string | null
  /** Volume and first page of the Federal Register; null where none is printed. */
  volume: number | null
  page: number | null
  /** Further pages of the same citation: "69 FR 52424, 52425". */
  morePages?: number[]
  /** ISO date; null where none, or no day of the calendar, is printed. */
  date: string | null
  /** `/us/fr/65/69867`. */
  target: string | null
}

type Piece =
  | { kind: 'action'; action: HistoryAction }
  | { kind: 'document'; name: string }
  | { kind: 'pages'; volume: number; pages: number[] }
  | { kind: 'date'; date: string }
  | { kind: 'from' | 'to'; place: string }
  | { kind: 'inPart' }
  | { kind: 'stop' }
  | { kind: 'words' }

const piece: P.Parser<Piece> = P.alt(
  historyPages.map(({ volume, pages }): Piece => ({ kind: 'pages', volume, pages })),
  historyDocument.map((name): Piece => ({ kind: 'document', name })),
  historyDate.map((date): Piece => ({ kind: 'date', date })),
  historyFrom.map((place): Piece => ({ kind: 'from', place })),
  historyTo.map((place): Piece => ({ kind: 'to', place })),
  historyInPart.result<Piece>({ kind: 'inPart' }),
  historyAction.map((action): Piece => ({ kind: 'action', action })),
  P.regexp(/[;.]\s*/).result<Piece>({ kind: 'stop' }),
  historyWords.result<Piece>({ kind: 'words' }),
)

const pieces = piece.many().skip(P.all)

/**
 * `"[" step ((";" | "," | ".") step)* "]"`, `step := action? document? volume "FR" pages? date?`
 *
 * The history of a section, and the source note of a part, in the order of the print:
 * `[65 FR 69867, Nov. 21, 2000; 65 FR 76005, Dec. 5, 2000, as amended at …]` (CFR-2005-title31-vol1:5704), `[T.D. 6871, 31 FR 35,
 * Jan. 4, 1966. Redesignated at 40 FR 16835, Apr. 15, 1975, and amended by T.D. ATF-172, 49 FR 14943, Apr. 16, 1984]`
 * (27 CFR 40.201), `52 FR 26305, July 14, 1987, unless otherwise noted.` The first step is an addition unless it says
 * otherwise; a step without an action goes on with the one before it, behind a redesignation as an amendment, and of two actions of one step
 * ("Redesignated and amended at") the first is its action. A redesignation keeps the places it prints. Further pages (`69 FR 52424, 52425`) belong to
 * their step.
 */
export function parseHistory(text: string): HistoryEntry[] {
  const result = parseWith(pieces, text.replace(/^[\s[(]+/, ''))
  return result.status ? stepsOf(result.value) : []
}

interface Step extends HistoryEntry {
  open: boolean
}

function stepsOf(found: readonly Piece[]): HistoryEntry[] {
  const steps: Step[] = []
  let action: HistoryAction = 'added'
  let isNew = true
  for (const one of found) {
    const last = steps[steps.length - 1]
    if (one.kind === 'stop') {
      if (last) last.open = false
      isNew = true
    } else if (one.kind === 'action') {
      const follows =
        !isNew && last?.open === true && last.volume === null && last.document === null && last.date === null
      if (follows && last.action !== one.action) last.also = [...(last.also ?? []), one.action]
      if (!follows) {
        action = one.action
        steps.push({ ...emptyStep(action) })
      }
      isNew = false
    } else if (one.kind === 'from' || one.kind === 'to' || one.kind === 'inPart') {
      if (last && !isNew) describe(last, one)
    } else if (one.kind !== 'words') {
      const goesOn = last?.open === true && takes(last, one)
      if (!goesOn) action = goingOn(action, last)
      const target = goesOn ? last : emptyStep(action)
      if (target !== last) steps.push(target)
      fill(target, one)
      isNew = false
    }
  }
  return steps.filter(isTold).map(({ open, ...entry }) => entry)
}

/** Further documents behind a redesignation amended the provision; one moves it no further (27 CFR 44.147). */
const goingOn = (action: HistoryAction, before: Step | undefined): HistoryAction =>
  action === 'redesignated' && before?.action === 'redesignated' ? 'amended' : action

const emptyStep = (action: HistoryAction): Step => ({
  action,
  document: null,
  volume: null,
  page: null,
  date: null,
  target: null,
  open: true,
})

/** Only a redesignation moves a provision: `as amended at` and `effective from` tell no place. */
function describe(step: Step, one: Piece): void {
  if (one.kind === 'inPart') step.inPart = true
  if (step.action !== 'redesignated') return
  if (one.kind === 'from') step.from = one.place
  if (one.kind === 'to') step.to = one.place
}

/** A step takes document, page and date once each, and nothing that stands before what it has. */
function takes(step: Step, one: Piece): boolean {
  if (one.kind === 'document') return step.document === null && step.volume === null && step.date === null
  if (one.kind === 'pages') return step.volume === null && step.date === null
  return one.kind === 'date' && step.date === null
}

function fill(step: Step, one: Piece): void {
  if (one.kind === 'document') step.document = one.name
  if (one.kind === 'date') {
    step.date = isoDate(one.date)
    step.open = false
  }
  if (one.kind === 'pages') {
    const [page, ...more] = one.pages
    step.volume = one.volume
    step.page = page!
    if (more.length > 0) step.morePages = more
    step.target = `/us/fr/${one.volume}/${step.page}`
  }
}

function isTold(step: Step): boolean {
  return (
    step.document !== null || step.volume !== null || step.date !== null || !['added', 'amended'].includes(step.action)
  )
}

/** Where the table that opens at a line ends: the block cutter asks before it hands the lines to `parseTable`. */
import { pageMarker } from '../line/page-marker.ts'
import { hasLeader, isRule, isSoftRule, parseLineRuns, parseNoteOpener } from './table-line.ts'

/** Openers that no row of a table begins with, at the left edge. */
const DIVISION = /^(?:Sec\. +\d|§|PART |Subpart |SUBPART |SUBCHAPTER |CHAPTER |Appendix |APPENDIX )/
/** "(a) Text" set as a paragraph; a row that begins so has leader dots or a second column. */
const PARAGRAPH = /^ {4}\([A-Za-z\d]{1,5}\)/
const CAPTION_LINES = 12

interface Scan {
  lines: readonly string[]
  isRule: (index: number) => boolean
}

/**
 * Index behind the last line of the ruled table that opens at `from` (its opening rule, or its caption), notes under
 * it included. Page marks and blank lines inside do not end it. Where the closing rule is missing, the table ends
 * before the next heading or paragraph, or at the end of the file.
 */
export function findTableEnd(lines: readonly string[], from: number): number {
  const opening = openingRule(lines, from)
  const soft = isSoftRule(lines[opening] ?? '')
  const scan: Scan = {
    lines,
    isRule: (index) => (soft ? isSoftRule(lines[index]!) && !underPage(lines, index) : isRule(lines[index]!)),
  }
  let rules = 1
  let dotted = false
  let end = opening + 1
  for (let at = opening + 1; at < lines.length; ) {
    const line = lines[at]!
    if (scan.isRule(at)) {
      rules++
      end = at + 1
      if (closes(scan, at, { rules, dotted })) return soft ? end : endOfNotes(lines, end)
      at++
    } else if (isBlank(line)) {
      const next = nextWords(scan, at)
      if (next === null || !goesOn(scan, at, next)) return end
      at = next
    } else {
      dotted ||= isDotted(line)
      end = at + 1
      at++
    }
  }
  return end
}

function openingRule(lines: readonly string[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + CAPTION_LINES); at++) if (isRule(lines[at]!)) return at
  return from
}

function isBlank(line: string): boolean {
  return line.trim() === '' || isPage(line)
}

function isPage(line: string): boolean {
  return pageMarker(line) !== null
}

function isDotted(line: string): boolean {
  return hasLeader(parseLineRuns(line))
}

/** The line of one blank that follows a page mark inside a table is no rule. */
function underPage(lines: readonly string[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && lines[at] === '') at--
  return at >= 0 && isPage(lines[at]!)
}

/** Next line that is neither blank nor a page mark. */
function nextWords(scan: Scan, from: number): number | null {
  for (let at = from; at < scan.lines.length; at++) {
    if (!isBlank(scan.lines[at]!) || (at > from && scan.isRule(at))) return at
  }
  return null
}

/**
 * The table goes on behind blank lines: the page turned inside it, rows or a rule follow, or a head over more rows,
 * which a line of one blank sets off (50 CFR 17.11, `Mammals`).
 */
function goesOn(scan: Scan, blank: number, next: number): boolean {
  const line = scan.lines[next]!
  if (scan.isRule(next)) return true
  if (DIVISION.test(line)) return false
  const isSoft = isSoftRule(scan.lines[next - 1]!)
  if (isSoft && scan.lines.slice(blank, next).some((text) => isPage(text))) return true
  if (isRow(line)) return true
  if (isSoft && leadsToRow(scan, next)) return true
  return !/^ {4}\S/.test(line) && ruleFollows(scan, next)
}

/** Rows, dashes over a sum or a rule stand below, with at most lines of one blank between. */
function leadsToRow(scan: Scan, from: number): boolean {
  for (let at = from; at < scan.lines.length; at++) {
    const line = scan.lines[at]!
    if (line === '' || DIVISION.test(line) || isParagraph(line)) return false
    if (scan.isRule(at) || isRow(line) || /^ +-{4,}/.test(line)) return true
  }
  return false
}

function isParagraph(line: string): boolean {
  return PARAGRAPH.test(line) && !isRow(line)
}

function isRow(line: string): boolean {
  const runs = parseLineRuns(line)
  return hasLeader(runs) || runs.length > 1
}

/** A full rule follows before the next blank line. */
function ruleFollows(scan: Scan, from: number): boolean {
  for (let at = from; at < Math.min(scan.lines.length, from + CAPTION_LINES); at++) {
    if (scan.isRule(at)) return true
    if (isBlank(scan.lines[at]!)) return false
  }
  return false
}

/** The rule at `index` closes the table: no rows follow it. The second rule closes a table without a head. */
function closes(scan: Scan, index: number, seen: { rules: number; dotted: boolean }): boolean {
  const following = scan.lines[index + 1]
  if (following === undefined) return true
  const headless = seen.rules === 2 && !seen.dotted
  if (isBlank(following)) {
    const next = nextWords(scan, index + 1)
    if (next === null) return true
    const turned = scan.lines.slice(index + 1, next).some((line) => isPage(line))
    if (turned && isSoftRule(scan.lines[next - 1]!)) return false
    return !(headless && isRow(scan.lines[next]!))
  }
  if (headless) return false
  if (parseNoteOpener(following) !== null || isParagraph(following)) return true
  return !reachesRule(scan, index + 1)
}

/** Rows and then another full rule follow without the table ending in between. */
function reachesRule(scan: Scan, from: number): boolean {
  for (let at = from; at < scan.lines.length; ) {
    if (scan.isRule(at)) return true
    if (!isBlank(scan.lines[at]!)) {
      at++
      continue
    }
    const next = nextWords(scan, at)
    if (next === null || !goesOn(scan, at, next)) return false
    at = next
  }
  return false
}

/** Notes run on from the closing rule to the first blank line that no page mark explains. */
function endOfNotes(lines: readonly string[], from: number): number {
  let end = from
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    if (isRule(line) || DIVISION.test(line) || isParagraph(line)) return end
    if (!isBlank(line)) {
      end = at + 1
      continue
    }
    if (end === from || !noteGoesOn(lines, at)) return end
  }
  return end
}

function noteGoesOn(lines: readonly string[], blank: number): boolean {
  let turned = false
  for (let at = blank; at < lines.length; at++) {
    const line = lines[at]!
    if (isPage(line)) turned = true
    else if (line.trim() !== '')
      return turned && (/^ {1,3}\S/.test(line) || (/^\S/.test(line) && parseNoteOpener(line) !== null))
  }
  return false
}

/** The parts of a table block by its rules: caption, box head, stretches of the body, notes. */
import { hasLeader, isRule, isSoftRule, type LineRun, parseLineRuns, parseNoteOpener } from './table-line.ts'
import type { TableLine } from './table-record.ts'

/** A line with its runs. */
export interface LineParts extends TableLine {
  runs: LineRun[]
  kind: 'rule' | 'blank' | 'page' | 'words'
}

/** A table block cut at its rules. */
export interface TableParts {
  caption: LineParts[]
  header: LineParts[]
  /** Stretches between full rules. */
  body: LineParts[][]
  notes: LineParts[]
  /** Full rules. */
  rules: LineParts[]
  /** Width of the full rules, or of the longest line. */
  width: number
}

/** Cut the lines of one block into parts. A block without rules is all body. */
export function splitTable(source: readonly TableLine[]): TableParts {
  const lines = source.map(readLine)
  markSoftRules(lines)
  const rules = lines.filter((line) => line.kind === 'rule')
  const width = widthOf(rules) || widthOf(lines)
  const stretches = splitAtRules(lines)
  const caption = rules.length > 0 ? stretches.shift()! : []
  const notes = rules.length > 1 ? stretches.pop()! : []
  if (notes.length > 0 && goesOn(stretches, notes)) stretches.push(notes.splice(0))
  const header = hasHeader(stretches) ? stretches.shift()! : []
  return { caption, header, body: stretches.filter(hasWords), notes, rules, width }
}

function readLine(line: TableLine): LineParts {
  if (line.page !== undefined) return { ...line, runs: [], kind: 'page' }
  if (line.text.trim() === '') return { ...line, runs: [], kind: 'blank' }
  const kind = isRule(line.text) ? 'rule' : 'words'
  return { ...line, runs: kind === 'rule' ? [] : parseLineRuns(line.text), kind }
}

/** A line of one blank is a rule in a table that has no other, save under a page mark. */
function markSoftRules(lines: LineParts[]): void {
  if (lines.some((line) => line.kind === 'rule')) return
  let page = false
  for (const line of lines) {
    if (line.kind === 'page') page = true
    else if (line.kind === 'words') page = false
    else if (isSoftRule(line.text) && !page) line.kind = 'rule'
  }
}

function splitAtRules(lines: readonly LineParts[]): LineParts[][] {
  const stretches: LineParts[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'rule') stretches.push([])
    else stretches[stretches.length - 1]!.push(line)
  }
  return stretches
}

/** The closing rule is missing: what follows the last rule are rows, not notes. */
function goesOn(stretches: readonly LineParts[][], tail: readonly LineParts[]): boolean {
  const first = tail.find((line) => line.kind === 'words')
  if (first === undefined || parseNoteOpener(first.text) !== null) return false
  const closed = stretches.filter(hasWords).length >= 2
  return tail.some((line) => hasLeader(line.runs)) || (!closed && tail.some((line) => line.runs.length > 1))
}

function widthOf(lines: readonly LineParts[]): number {
  return lines.reduce((width, line) => Math.max(width, line.text.trimEnd().length), 0)
}

/** A stretch longer than any head is part of a body that lacks its rules. */
const HEAD_LINES = 60

function hasHeader(stretches: readonly LineParts[][]): boolean {
  const filled = stretches.filter(hasWords)
  return (
    filled.length > 1 &&
    stretches[0] === filled[0] &&
    filled[0]!.length <= HEAD_LINES &&
    !filled[0]!.some((line) => hasLeader(line.runs))
  )
}

function hasWords(lines: readonly LineParts[]): boolean {
  return lines.some((line) => line.kind !== 'blank')
}

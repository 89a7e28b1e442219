/**
 * Line-level productions of tables: what a single printed line is made of.
 *
 *     tableLine = { gap | dashRun | cellText leaderRun? }
 */
import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A run on a line, by character columns: words, leader dots, or a run of dashes. */
export interface LineRun {
  kind: 'text' | 'leader' | 'dash'
  start: number
  end: number
}

/** Shortest full rule: GPO sets tables 72 or 112 wide. */
const RULE_WIDTH = 60
/** Width of the fence round a footnote, which is no table. */
const FENCE_WIDTH = 75
const LEADER = '....'
/** No table is so wide: a longer line is words, whatever gaps it has. */
const LONGEST_LINE = 500

const rule = P.regexp(/-+(?=[ \t]*$)/)
  .map((dashes) => dashes.length)
  .skip(P.all)

/**
 * ruleLine = 60 or more dashes, but not 75 ;
 *
 *     ------------------------------------------------------------------------      31 CFR 2005 vol. 1:4370
 *
 * Not the 75 dashes that fence a footnote (31 CFR 2005 vol. 1:7363), and not the indented rules of the cover pages.
 */
export function isRule(line: string): boolean {
  if (line[0] !== '-' || line.length > LONGEST_LINE) return false
  const width = parseWith(rule, line)
  return width.status && width.value >= RULE_WIDTH && width.value !== FENCE_WIDTH
}

/**
 * softRule = one blank ;
 *
 * GPO prints a line of one blank where a table without rules opens and closes, and under its head (21 CFR 2016
 * vol. 1:1479, 1481, 1503). The same line follows a page mark inside a table: there it is no rule.
 */
export function isSoftRule(line: string): boolean {
  return line === ' '
}

const leaderLine = P.seq(
  P.regexp(/[ \t]*/),
  P.regexp(/(?:[^.\n]|\.(?!\.{3}))+/),
  P.regexp(/\.{4,}/),
  P.regexp(/[ \t]*[^\s.][^\n]*/),
)

/**
 * leaderLine = text, four or more dots, value ;
 *
 *     Title 1 through Title 16.................................as of January 1      31 CFR 2005 vol. 1:143
 *
 * Not a line that ends in its dots: that is the last line of a wrapped cell. Not ". . .", which is an ellipsis.
 */
export function isLeaderLine(line: string): boolean {
  return line.length <= LONGEST_LINE && line.includes(LEADER) && parseWith(leaderLine, line.trimEnd()).status
}

type Lexeme = { kind: LineRun['kind'] | 'gap'; length: number }

const lexeme = (kind: Lexeme['kind'], pattern: RegExp) =>
  P.regexp(pattern).map(({ length }): Lexeme => ({ kind, length }))

/**
 * Every character but a blank opens one of the first three, so no line fails. Offsets are summed, not asked of
 * Parsimmon: it keeps every input whose index it has told. Newer volumes print two blanks after "Sec.", so two blanks
 * do not always part columns.
 */
const lineRuns = P.alt(
  lexeme('dash', /[-=]{4,}(?![^ \t])/),
  lexeme('leader', /\.{4,}|\.{2,}(?= {2}|[ \t]*$)/),
  lexeme('text', /(?:Sec\. {2}(?=\d|Sec)|(?: (?!-{4,}(?:[ \t]|$)))?(?!\.{4}|\.{2,}(?: {2}|[ \t]*$))[^ \t])+/),
  lexeme('gap', /[ \t]+/),
).many()

/**
 * Cut a line into runs: words, leader dots, dashes. Words are parted by two or more blanks.
 *
 *     DO .303...................................  TIGTA General      31 CFR 2005 vol. 1:4375
 *     \text/\____________leader______________/    \___text____/
 *
 * Two or three dots are a leader only before a gap or the line end; a single dot always belongs to the words.
 */
export function parseLineRuns(line: string): LineRun[] {
  const lexemes = line.length > LONGEST_LINE ? null : parseWith(lineRuns, line)
  if (!lexemes?.status) return trimRun(line, { kind: 'text', start: 0, end: line.length })
  let end = 0
  return lexemes.value.flatMap(({ kind, length }) => {
    const start = end
    end += length
    return kind === 'gap' ? [] : trimRun(line, { kind, start, end })
  })
}

function trimRun(line: string, run: LineRun): LineRun[] {
  const value = line.slice(run.start, run.end)
  const start = run.start + (value.length - value.trimStart().length)
  const end = run.start + value.trimEnd().length
  return start < end ? [{ ...run, start, end }] : []
}

/** Least indent of a head that runs across the body. */
const LEAST_INDENT = 3

/** One run of words, centred between the edges of the table, give or take a blank. */
export function isInMiddle(runs: readonly LineRun[], width: number): boolean {
  const [run, ...more] = runs
  return run?.kind === 'text' && more.length === 0 && Math.abs(run.start - (width - run.end)) <= 2
}

/** Words in the middle and in from the edge: they may be a head across the body. */
export function isAcross(runs: readonly LineRun[], width: number): boolean {
  return isInMiddle(runs, width) && runs[0]!.start >= LEAST_INDENT
}

/** Nothing but dashes or double dashes on the line. */
export function isDashLine(runs: readonly LineRun[]): boolean {
  return runs.length > 0 && runs.every((run) => run.kind === 'dash')
}

/** A leader long enough to be no ellipsis. */
export function hasLeader(runs: readonly LineRun[]): boolean {
  return runs.some((run) => run.kind === 'leader' && run.end - run.start >= LEADER.length)
}

const noteMark = P.regexp(
  /(?:\\[^\\\s]{1,4}\\|\*{1,5}|[†‡¹²³⁴-⁹]|\[(?:dagger|Dagger|diam|sect|para)\]|[a-z\d]\/(?=[ \t]))/,
)
const noteWord = P.regexp(/(?:Notes?|NOTES?|Sources?|SOURCES?)(?:[.:]|--)|Note \d+/)
const noteOpener = P.seqMap(
  P.regexp(/[ \t]*/),
  P.alt(noteMark, noteWord.result(null)),
  P.all,
  (indent, mark): NoteOpener => ({ at: indent.length, mark }),
)

/** Where the mark of a note stands on its first line; `mark` is null for "Note:" and "Source:". */
export interface NoteOpener {
  at: number
  mark: string | null
}

/**
 * noteLine = blanks, ( footnote mark | "Note:" | "Source:" ), text ;
 *
 *     * Prorate tax for fractions of a pound.      27 CFR 2017 vol. 2:1187
 *
 * Used only under a closing rule: elsewhere a star or "Note:" means something else.
 */
export function parseNoteOpener(line: string): NoteOpener | null {
  const result = parseWith(noteOpener, line)
  return result.status ? result.value : null
}

const letterOpener = P.seqMap(P.regexp(/\([a-z\d]\)(?= )/i), P.all, (mark): NoteOpener => ({ at: 0, mark }))

/**
 * letterLine = "(" letter ")", text ; at the margin, among the notes of a table
 *
 *     (a) Parts of vapor or gas per million parts of contaminated air      29 CFR 1910.1000, Table Z-1
 *
 * Not under a rule alone: there a row may open so.
 */
export function parseLetterOpener(line: string): NoteOpener | null {
  const result = parseWith(letterOpener, line)
  return result.status ? result.value : null
}

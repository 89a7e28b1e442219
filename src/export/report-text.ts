/** The statement of a volume for people: report.txt. The same input gives the same bytes: no clock, no locale. */
import type { Citation, Reference, Root } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'
import { type AccountRow, accountFor, type Encoded } from './account.ts'
import type { DiagnosticRecord, VolumeCounts } from './records.ts'
import { walk } from './walk.ts'

/** What the report tells of. */
export interface ReportInput {
  /** Name of the source file. */
  source: string
  encoded: Encoded
  tree: Root
  diagnostics: readonly DiagnosticRecord[]
  counts: VolumeCounts
}

/** More lines of one kind than this are counted, not printed. */
const MOST = 1000

/** Lines by what they became, messages by rule, unresolved references, unknown lines. */
export function toReport(input: ReportInput): string {
  const { unresolved, raw } = linesOf(input.tree)
  const sections = [
    headOf(input),
    ['What each line and byte became', ...table(accountRows(input))],
    ['What was found', ...table(Object.entries(input.counts).map(([name, count]) => [name, figure(count)]))],
    ['Messages by rule', ...table(messageRows(input.diagnostics))],
    ['References that find nothing in this volume', ...capped(unresolved)],
    ['Lines that no production recognises', ...capped(raw)],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function headOf({ source, encoded, tree }: ReportInput): string[] {
  return [
    source,
    `title ${tree.title ?? 'unknown'}, edition ${tree.edition ?? 'unknown'}, dialect ${tree.dialect}`,
    `${figure(encoded.bytes)} bytes, ${encoded.encoding}`,
  ]
}

function accountRows({ tree, encoded }: ReportInput): string[][] {
  const rows = accountFor(tree, encoded)
  const total = rows.reduce<AccountRow>(
    (sum, row) => ({ kind: 'total', lines: sum.lines + row.lines, bytes: sum.bytes + row.bytes }),
    { kind: 'total', lines: 0, bytes: 0 },
  )
  const line = (row: AccountRow) => [row.kind, figure(row.lines), figure(row.bytes), share(row.bytes, encoded.bytes)]
  return [['kind', 'lines', 'bytes', 'share'], ...rows.map(line), line(total)]
}

function messageRows(diagnostics: readonly DiagnosticRecord[]): string[][] {
  const counts = new Map<string, number>()
  for (const { ruleId, severity } of diagnostics) {
    const key = `${ruleId} (${severity})`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  if (counts.size === 0) return [['none', '']]
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, figure(count)])
}

/** One line for each reference that finds nothing, and for each line that no production recognises. */
function linesOf(tree: Root): { unresolved: string[]; raw: string[] } {
  const unresolved: string[] = []
  const raw: string[] = []
  walk(tree, (node) => {
    if (node.type === 'citation' || node.type === 'reference') unresolved.push(...unresolvedLines(node))
    else if (node.type === 'raw') raw.push(`line ${node.position.start.line}: ${node.value.trim()}`)
  })
  return { unresolved, raw }
}

function unresolvedLines({ targets, position, children }: Citation | Reference): string[] {
  return targets.flatMap(({ target, resolved }) =>
    resolved === false ? [`line ${position.start.line}: ${textOf(children)} -> ${target ?? 'not decided'}`] : [],
  )
}

function capped(lines: readonly string[]): string[] {
  if (lines.length === 0) return ['  none']
  const shown = lines.slice(0, MOST).map((line) => `  ${line}`)
  return lines.length > MOST ? [...shown, `  and ${figure(lines.length - MOST)} more`] : shown
}

/** First column to the left, figures to the right. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
    return `  ${cells.join('  ')}`.trimEnd()
  })
}

/** `1,045,637`, whatever the machine's locale. */
function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function share(bytes: number, total: number): string {
  return total === 0 ? '-' : `${((bytes / total) * 100).toFixed(2)} %`
}

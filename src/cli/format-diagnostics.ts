/** Messages of a volume for people: frames for the first of each rule, figures for all. */
import picocolors from 'picocolors'
import type { DiagnosticRecord } from '../export/records.ts'
import { codeFrame } from './code-frame.ts'

/** Messages of one volume and the text they speak of. */
export interface LintedVolume {
  source: string
  text: string
  diagnostics: readonly DiagnosticRecord[]
}

/** `max` messages of each rule are shown, 0 for all. */
export interface DiagnosticLayout {
  max: number
  colour: boolean
}

type Colours = ReturnType<typeof picocolors.createColors>

/** Format the messages in the order of the source, then one line for each rule. */
export function formatDiagnostics(
  { source, text, diagnostics }: LintedVolume,
  { max, colour }: DiagnosticLayout,
): string {
  if (diagnostics.length === 0) return `${source}: no messages\n`
  const colours = picocolors.createColors(colour)
  const lines = text.split('\n')
  const counts = new Map<string, number>()
  const shown = diagnostics.flatMap((diagnostic) => {
    const count = (counts.get(diagnostic.ruleId) ?? 0) + 1
    counts.set(diagnostic.ruleId, count)
    return max === 0 || count <= max ? [[...messageLines({ source, lines, diagnostic }, colours), '']] : []
  })
  return `${[...shown.flat(), ...summaryLines({ source, counts, max }, colours), ''].join('\n')}\n`
}

type Message = { source: string; lines: readonly string[]; diagnostic: DiagnosticRecord }

function messageLines({ source, lines, diagnostic }: Message, colours: Colours): string[] {
  const { ruleId, severity, message, place, identifier, note } = diagnostic
  const where = `${source}:${place.start.line}:${place.start.column}`
  const level = severity === 'error' ? colours.red(severity) : colours.yellow(severity)
  return [
    [colours.bold(where), level, ruleId, ...(identifier === null ? [] : [colours.dim(identifier)])].join('  '),
    `  ${message}`,
    ...codeFrame(lines, place).map((line) => `  ${line}`),
    ...(note === null ? [] : [`  note: ${note}`]),
  ]
}

type Counts = { source: string; counts: ReadonlyMap<string, number>; max: number }

function summaryLines({ source, counts, max }: Counts, colours: Colours): string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const width = Math.max(...[...counts.keys()].map((ruleId) => ruleId.length))
  const rules = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    colours.bold(`${source}: ${total} ${total === 1 ? 'message' : 'messages'}`),
    ...rules.map(([ruleId, count]) => {
      const hidden = max !== 0 && count > max ? `  (${max} shown; --max 0 shows all)` : ''
      return `  ${ruleId.padEnd(width)}  ${count}${hidden}`
    }),
  ]
}

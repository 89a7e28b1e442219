/** Messages of a volume for people: frames for the first of each rule, figures for all. */
import picocolors from 'picocolors'
import type { DiagnosticRecord } from '../export/records.ts'
import { codeFrame } from './code-frame.ts'
import { countOf } from './count-of.ts'

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
  const counts = new Map<string, Count>()
  const shown = diagnostics.flatMap((diagnostic) => {
    const { all, errors } = counts.get(diagnostic.ruleId) ?? { all: 0, errors: 0 }
    counts.set(diagnostic.ruleId, { all: all + 1, errors: errors + (diagnostic.severity === 'error' ? 1 : 0) })
    return max === 0 || all < max ? [[...messageLines({ source, lines, diagnostic }, colours), '']] : []
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

/** Messages of a rule, and how many of them fail the run. */
type Count = { all: number; errors: number }
type Counts = { source: string; counts: ReadonlyMap<string, Count>; max: number }

function summaryLines({ source, counts, max }: Counts, colours: Colours): string[] {
  const sumOf = (key: keyof Count) => [...counts.values()].reduce((sum, count) => sum + count[key], 0)
  const told = [countOf(sumOf('all'), 'message'), ...errorsOf(sumOf('errors'), colours)]
  const width = Math.max(...[...counts.keys()].map((ruleId) => ruleId.length))
  const rules = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    colours.bold(`${source}: ${told.join(', ')}`),
    ...rules.map(([ruleId, { all, errors }]) => {
      const hidden = max !== 0 && all > max ? [`${max} shown; --max 0 shows all`] : []
      const notes = [...errorsOf(errors, colours), ...hidden]
      return `  ${ruleId.padEnd(width)}  ${all}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`
    }),
  ]
}

/** Errors are told even where none of them is shown: they decide how the run ends. */
function errorsOf(count: number, colours: Colours): string[] {
  return count === 0 ? [] : [colours.red(countOf(count, 'error'))]
}

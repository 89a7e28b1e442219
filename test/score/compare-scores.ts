/** Figures of today beside those on record. */
import type { Figures, Scores } from './figures.ts'

/** One figure, now and on record. */
export interface ScoreRow {
  volume: string
  kind: keyof Figures
  name: string
  now: number | null
  recorded: number | null
  /** It is worse than the record, or gone. */
  isWorse: boolean
}

/** All figures, in order of volume and of print; those that only the record knows stand last in their volume. */
export function compareScores(now: Scores, recorded: Scores): ScoreRow[] {
  return both(now, recorded).flatMap((volume) => [
    ...compareKind(volume, 'shares', { now: now[volume], recorded: recorded[volume] }),
    ...compareKind(volume, 'faults', { now: now[volume], recorded: recorded[volume] }),
  ])
}

function compareKind(
  volume: string,
  kind: keyof Figures,
  pair: { now: Figures | undefined; recorded: Figures | undefined },
): ScoreRow[] {
  const now = pair.now?.[kind] ?? {}
  const recorded = pair.recorded?.[kind] ?? {}
  return both(now, recorded).map((name) => {
    const figures = { now: now[name] ?? null, recorded: recorded[name] ?? null }
    return { volume, kind, name, ...figures, isWorse: isWorse(kind, figures) }
  })
}

function isWorse(kind: keyof Figures, { now, recorded }: Pick<ScoreRow, 'now' | 'recorded'>): boolean {
  if (recorded === null) return false
  if (now === null) return true
  return kind === 'shares' ? now < recorded : now > recorded
}

function both(first: object, second: object): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
}

/** A line for each figure under the name of its volume: now, on record, and a word where it fell. */
export function drawScores(rows: readonly ScoreRow[]): string {
  const lines: string[] = []
  let volume = ''
  for (const row of rows) {
    if (row.volume !== volume) lines.push('', row.volume, `  ${'figure'.padEnd(68)}     now  recorded`)
    volume = row.volume
    const verdict = row.isWorse ? '  WORSE' : row.recorded !== row.now && row.recorded !== null ? '  better' : ''
    lines.push(
      `  ${row.name.padEnd(68)}${figure(row.now, row.kind)}${figure(row.recorded, row.kind).padStart(10)}${verdict}`,
    )
  }
  return `${lines.slice(1).join('\n')}\n`
}

function figure(value: number | null, kind: keyof Figures): string {
  if (value === null) return '-'.padStart(8)
  return (kind === 'faults' ? String(value) : value.toFixed(4)).padStart(8)
}

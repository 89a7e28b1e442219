/** The table after a run: one line a volume, figures aligned right. */

/** Figures of a volume that the table shows. */
export interface SummaryRow {
  name: string
  sections: number
  paragraphs: number
  messages: number
}

/** Lines of the table, with a line of sums under several volumes. */
export function summaryTable(rows: readonly SummaryRow[]): string[] {
  const cells = rows.map(toCells)
  const table = [['Volume', 'Sections', 'Paragraphs', 'Messages'], ...cells]
  if (rows.length > 1) table.push(toCells(totalOf(rows)))
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}

function toCells({ name, sections, paragraphs, messages }: SummaryRow): string[] {
  return [name, String(sections), String(paragraphs), String(messages)]
}

function totalOf(rows: readonly SummaryRow[]): SummaryRow {
  const sum = (field: 'sections' | 'paragraphs' | 'messages') => rows.reduce((total, row) => total + row[field], 0)
  const name = `${rows.length} volumes`
  return { name, sections: sum('sections'), paragraphs: sum('paragraphs'), messages: sum('messages') }
}

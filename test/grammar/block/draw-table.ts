/** A table to be drawn: the stub and further columns of words or figures. */
export interface TablePlan {
  kinds: ('words' | 'figures')[]
  /** Fill cells with dots up to the next column. */
  leaders: boolean
  /** Heads over all columns but the stub, side by side: each over so many columns. */
  spanners: { head: string; columns: number }[]
  /** Rows before a page mark; 0 for none. */
  pageAfter: number
  /** A head that runs across the body over the first row. */
  group: string | null
  heads: string[]
  rows: { indent: number; cells: string[] }[]
}

const STUB = 26
const WORDS = 20
const FIGURES = 14

/** Draw a table as GPO does: two blanks between columns, wrapped lines one blank in, figures at the right edge. */
export function drawTable(plan: TablePlan): string {
  const widths = [STUB, ...plan.kinds.map((kind) => (kind === 'figures' ? FIGURES : WORDS))]
  const total = Math.max(
    72,
    widths.reduce((sum, width) => sum + width + 2, -2),
  )
  widths[widths.length - 1]! += total - widths.reduce((sum, width) => sum + width + 2, -2)
  const rule = '-'.repeat(total)
  const group = plan.group === null ? [] : [centre(plan.group, total).trimEnd(), rule]
  const lines = [rule, ...drawHead(plan, widths), rule, ...group, ...drawRows(plan, widths), rule]
  return lines.join('\n')
}

function drawHead(plan: TablePlan, widths: number[]): string[] {
  const columns = plan.heads.map((head, index) =>
    wrap(head, widths[index]!).map((line) => centre(line, widths[index]!)),
  )
  const height = Math.max(...columns.map((column) => column.length))
  const lines = Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => column[row - height + column.length] ?? ' '.repeat(widths[index]!))
      .join('  ')
      .trimEnd(),
  )
  if (plan.spanners.length === 0) return lines
  const left = ' '.repeat(widths[0]! + 2)
  let from = 1
  const spans = plan.spanners.map(({ head, columns }) => {
    const width = widths.slice(from, from + columns).reduce((sum, next) => sum + next + 2, -2)
    from += columns
    return centre(head, width)
  })
  const line = spans.join('  ')
  return [left + line.trimEnd(), left + '-'.repeat(line.length), ...lines]
}

function drawRows(plan: TablePlan, widths: number[]): string[] {
  return plan.rows.flatMap((row, index) => [
    ...(index > 0 && index === plan.pageAfter ? ['', '[[Page 60]]', '', ' '] : []),
    ...drawRow(plan, row, widths),
  ])
}

function drawRow(plan: TablePlan, row: TablePlan['rows'][number], widths: number[]): string[] {
  const columns = row.cells.map((cell, index) =>
    drawCell(plan, { cell, index, indent: index === 0 ? row.indent : 0 }, widths[index]!),
  )
  const height = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => column[line] ?? ' '.repeat(widths[index]!))
      .join('  ')
      .trimEnd(),
  )
}

function drawCell(plan: TablePlan, at: { cell: string; index: number; indent: number }, width: number): string[] {
  if (at.cell === '') return [(plan.leaders ? '.' : ' ').repeat(width)]
  if (at.index > 0 && plan.kinds[at.index - 1] === 'figures') return [at.cell.padStart(width)]
  const last = at.index === plan.kinds.length
  const lines = wrap(at.cell, width - at.indent - 1).map(
    (line, index) => ' '.repeat(at.indent + (index === 0 ? 0 : 1)) + line,
  )
  const dotted = plan.leaders && !last && (at.index === 0 || lines.length === 1)
  return lines.map((line, index) => {
    const fill = dotted && index === lines.length - 1 && line.length <= width - 4
    return line.padEnd(width, fill ? '.' : ' ')
  })
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function centre(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2)
  return ' '.repeat(Math.max(0, left)) + text + ' '.repeat(Math.max(0, width - text.length - left))
}

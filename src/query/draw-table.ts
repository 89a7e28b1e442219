/** A table in plain text: columns side by side, cells wrapped, a rule under the head. */

/** What is drawn. */
export interface PlainTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

const GAP = '  '
const NARROWEST = 6

/** Lines of the table, no wider than `width` where the words allow. */
export function drawTable({ head, rows }: PlainTable, width: number): string[] {
  const count = Math.max(head.length, ...rows.map((row) => row.length))
  if (count === 0) return []
  const widths = fitWidths(naturalWidths([head, ...rows], count), width - GAP.length * (count - 1))
  const rule = widths.map((each) => '-'.repeat(each)).join(GAP)
  const hasHead = head.some((cell) => cell !== '')
  const body = rows.flatMap((row) => drawRow(row, widths))
  return [...(hasHead ? [...drawRow(head, widths), rule] : []), ...body]
}

function naturalWidths(rows: readonly (readonly string[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 1),
  )
}

/** Take the room that is missing from the widest columns first. */
function fitWidths(widths: readonly number[], room: number): number[] {
  let cap = Math.max(...widths)
  const total = () => widths.reduce((sum, each) => sum + Math.min(each, cap), 0)
  while (total() > room && cap > NARROWEST) cap--
  return widths.map((each) => Math.min(each, cap))
}

function drawRow(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, column) => cellLines(cells[column] ?? '', width))
  const height = Math.max(1, ...columns.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => (lines[line] ?? '').padEnd(widths[column]!))
      .join(GAP)
      .trimEnd(),
  )
}

function cellLines(cell: string, width: number): string[] {
  return wrapCell(cell, width).flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
}

/** Wrap at blanks; the caller cuts words that are longer than the cell. */
function wrapCell(cell: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of cell.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

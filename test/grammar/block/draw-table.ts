/** Draws tables as GPO sets them. */

/** A box of the head: a leaf over one column, or a head over those of `children`. */
export interface HeadPlan {
  text: string
  children: HeadPlan[]
}

export interface ColumnPlan {
  /** Words from the left edge, figures to the right edge, short entries in the middle. */
  kind: 'words' | 'figures' | 'middle'
  width: number
}

export interface RowPlan {
  indent: number
  cells: string[]
  /** Dashes stand over the figures, as over a sum. */
  isSum: boolean
  /** A head that runs across the body over this row: between rules, between lines of one blank, or neither. */
  group: { text: string; setting: 'rules' | 'blanks' | 'bare' } | null
}

export interface TablePlan {
  caption: string[]
  /** Width of the page: the stub takes what the columns leave. */
  width: number
  columns: ColumnPlan[]
  /** Empty cells, and cells with room, are filled up with dots. */
  leaders: boolean
  heads: HeadPlan[]
  /** Figures stand in the first line of a row, or in the last. */
  figuresLast: boolean
  rows: RowPlan[]
  /** The page turns before this line of the body; 0 for never. */
  pageBefore: number
  notes: { mark: string; text: string }[]
}

const GAP = 2
const LEAST_STUB = 20

/** Columns of the table, the stub first. */
function columnsOf({ width, columns }: TablePlan): ColumnPlan[] {
  const taken = columns.reduce((sum, column) => sum + column.width + GAP, 0)
  return [{ kind: 'words', width: Math.max(LEAST_STUB, width - taken) }, ...columns]
}

/** Draw a table: two blanks between columns, wrapped lines one blank in, figures at the right edge. */
export function drawTable(plan: TablePlan): string {
  const columns = columnsOf(plan)
  const total = spanOf(columns)
  const rule = '-'.repeat(total)
  const body = drawRows(plan, columns, rule)
  return [
    ...plan.caption.map((line) => centre(line, total).trimEnd()),
    rule,
    ...(plan.heads.length === 0 ? [] : [...drawHead(plan.heads, columns), rule]),
    ...turnPage(body, plan.pageBefore),
    rule,
    ...plan.notes.flatMap(({ mark, text }) =>
      wrap(`${mark} ${text}`, total - 2).map((line, at) => (at > 0 ? '  ' : '') + line),
    ),
  ].join('\n')
}

function turnPage(body: string[], before: number): string[] {
  if (before === 0 || before >= body.length) return body
  return [...body.slice(0, before), '', '[[Page 60]]', '', ' ', ...body.slice(before)]
}

function spanOf(columns: readonly ColumnPlan[]): number {
  return columns.reduce((sum, column) => sum + column.width + GAP, -GAP)
}

/** Columns that a box covers. */
function breadthOf(head: HeadPlan): number {
  return head.children.length === 0 ? 1 : head.children.reduce((sum, child) => sum + breadthOf(child), 0)
}

interface PlacedHead {
  head: HeadPlan
  level: number
  start: number
  width: number
}

function placeHeads(
  heads: readonly HeadPlan[],
  columns: readonly ColumnPlan[],
  at: { level: number; start: number },
): PlacedHead[] {
  let from = 0
  let { start } = at
  return heads.flatMap((head) => {
    const breadth = breadthOf(head)
    const own = columns.slice(from, from + breadth)
    const placed = { head, level: at.level, start, width: spanOf(own) }
    const below = placeHeads(head.children, own, { level: at.level + 1, start })
    from += breadth
    start += placed.width + GAP
    return [placed, ...below]
  })
}

/** Heads that span stand over their dashes; a leaf stands in the middle of the height that is left to it. */
function drawHead(heads: readonly HeadPlan[], columns: readonly ColumnPlan[]): string[] {
  const placed = placeHeads(heads, columns, { level: 0, start: 0 }).map((box) => ({
    ...box,
    lines: wrap(box.head.text, box.width),
  }))
  const depth = Math.max(...placed.map((box) => box.level))
  const tops = [0]
  for (let level = 0; level < depth; level++) {
    const spanning = placed.filter((box) => box.level === level && box.head.children.length > 0)
    tops.push(tops[level]! + Math.max(...spanning.map((box) => box.lines.length)) + 1)
  }
  const leaves = placed.filter((box) => box.head.children.length === 0)
  const height = Math.max(...leaves.map((box) => tops[box.level]! + box.lines.length), tops[depth]! + 1)
  const canvas = Array.from({ length: height }, () => ' '.repeat(spanOf(columns)))
  for (const box of placed) {
    const top = tops[box.level]!
    const bottom = box.head.children.length === 0 ? height : tops[box.level + 1]! - 1
    const first = top + Math.floor((bottom - top - box.lines.length) / 2)
    for (const [index, line] of box.lines.entries()) put(canvas, first + index, box.start, centre(line, box.width))
    if (box.head.children.length > 0) put(canvas, bottom, box.start, '-'.repeat(box.width))
  }
  joinDashes(canvas)
  return canvas.map((line) => line.trimEnd())
}

function put(canvas: string[], row: number, at: number, text: string): void {
  canvas[row] = canvas[row]!.slice(0, at) + text + canvas[row]!.slice(at + text.length)
}

/** The dashes under heads side by side run together. */
function joinDashes(canvas: string[]): void {
  canvas.forEach((line, row) => {
    canvas[row] = line.replace(/(?<=-) {2}(?=-)/g, '--')
  })
}

function drawRows(plan: TablePlan, columns: readonly ColumnPlan[], rule: string): string[] {
  return plan.rows.flatMap((row, index) => [
    ...drawGroup(row, { isFirst: index === 0, rule }),
    ...(row.isSum && index > 0 && columns.some(({ kind }) => kind === 'figures') ? [sumRule(columns)] : []),
    ...drawRow(plan, row, columns),
  ])
}

function drawGroup({ group }: RowPlan, { isFirst, rule }: { isFirst: boolean; rule: string }): string[] {
  if (group === null) return []
  const line = centre(group.text, rule.length).trimEnd()
  if (group.setting === 'bare') return [line]
  const edge = group.setting === 'rules' ? rule : ' '
  return isFirst ? [line, edge] : [edge, line, edge]
}

function sumRule(columns: readonly ColumnPlan[]): string {
  const first = columns.findIndex(({ kind }) => kind === 'figures')
  const start = spanOf(columns.slice(0, first)) + GAP
  return ' '.repeat(start) + '-'.repeat(spanOf(columns.slice(first)))
}

/** A row of a stub alone has no dots, and behind the last cell that is not empty there may be none. */
function drawRow(plan: TablePlan, row: RowPlan, columns: readonly ColumnPlan[]): string[] {
  const isStubAlone = row.cells.slice(1).every((cell) => cell === '')
  const drawn = columns.map((column, index) =>
    drawCell(row.cells[index]!, column, {
      indent: index === 0 ? row.indent : 0,
      isStub: index === 0,
      isLast: index === columns.length - 1,
      leaders: plan.leaders && !isStubAlone,
    }),
  )
  const height = Math.max(...drawn.map((lines) => lines.length))
  const lineOf = (lines: readonly string[], index: number, line: number): string | undefined => {
    const isLow = plan.figuresLast && columns[index]!.kind !== 'words'
    return lines[isLow ? line - drawn[0]!.length + lines.length : line]
  }
  return Array.from({ length: height }, (_, line) =>
    drawn
      .map((lines, index) => lineOf(lines, index, line) ?? ' '.repeat(columns[index]!.width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

interface CellPlace {
  indent: number
  isStub: boolean
  isLast: boolean
  leaders: boolean
}

function drawCell(cell: string, { kind, width }: ColumnPlan, place: CellPlace): string[] {
  if (cell === '') return [(place.leaders ? '.' : ' ').repeat(width)]
  if (kind === 'figures') return [cell.padStart(width)]
  if (kind === 'middle') return [centre(cell, width)]
  const lines = wrap(cell, width - place.indent - 1).map(
    (line, index) => ' '.repeat(place.indent + (index === 0 ? 0 : 1)) + line,
  )
  const dotted = place.leaders && !place.isLast && (place.isStub || lines.length === 1)
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

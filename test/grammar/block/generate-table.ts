/** Random tables of the kinds that the Code prints. */
import fc from 'fast-check'
import type { ColumnPlan, HeadPlan, RowPlan, TablePlan } from './draw-table.ts'

/** What a table may have beyond a stub and a column. */
export interface TableTraits {
  /** Most columns beside the stub. */
  columns: number
  width: 72 | 112
  /** Most levels of the head. */
  levels: number
  middle: boolean
  sums: boolean
  group: boolean
  headless: boolean
  figuresLast: boolean
  caption: boolean
  notes: boolean
  page: boolean
}

const PLAIN: TableTraits = {
  ...{ columns: 4, width: 72, levels: 1, middle: false },
  ...{ sums: false, group: false, headless: false, figuresLast: false, caption: false, notes: false, page: false },
}

const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[A-Za-z][a-z]{0,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('(a)', 'No. 2', 'U.S.C. 5', '20%', '$500', '6\\1/2\\', 'and', 'of') },
)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const figure = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map((value) => value.toLocaleString('en-US')),
  fc.integer({ min: 0, max: 9_999 }).map((value) => `${value / 100}`),
  fc.integer({ min: 0, max: 999 }).map((value) => `$${value}`),
)
const title = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const short = fc.constantFrom('X', 'Yes', 'No', 'N/A', 'A', 'II')

const WIDTHS: Record<ColumnPlan['kind'], [number, number]> = { words: [16, 24], figures: [11, 16], middle: [9, 14] }
const LEAST_STUB = 20

/** As many columns as the page has room for. */
function withinPage(columns: ColumnPlan[], width: number): ColumnPlan[] {
  let room = width - LEAST_STUB
  return columns.filter((column) => {
    room -= column.width + 2
    return room >= 0
  })
}

function columnsOf(traits: TableTraits): fc.Arbitrary<ColumnPlan[]> {
  const kinds = ['words', 'figures', ...(traits.middle ? ['middle'] : [])] as ColumnPlan['kind'][]
  const column = fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.record({ kind: fc.constant(kind), width: fc.integer({ min: WIDTHS[kind][0], max: WIDTHS[kind][1] }) }),
    )
  return fc
    .array(column, { minLength: 1, maxLength: traits.columns })
    .map((columns) => withinPage(columns, traits.width))
    .filter((columns) => columns.length > 0)
}

/** Heads over `count` columns, of at most `levels` levels. */
function headsOver(count: number, levels: number): fc.Arbitrary<HeadPlan[]> {
  const leaf = phrase(3).map((text): HeadPlan => ({ text, children: [] }))
  const leaves = fc.tuple(...Array.from({ length: count }, () => leaf))
  if (levels < 2 || count < 2) return leaves
  return fc.integer({ min: 1, max: count }).chain((breadth) => {
    const head = breadth === 1 ? leaf : spanning(breadth, levels)
    const rest = count > breadth ? headsOver(count - breadth, levels) : fc.constant([])
    return fc.tuple(head, rest).map(([first, more]) => [first, ...more])
  })
}

function spanning(breadth: number, levels: number): fc.Arbitrary<HeadPlan> {
  return fc.tuple(phrase(2), headsOver(breadth, levels - 1)).map(([text, children]) => ({ text, children }))
}

/** An empty cell is filled with dots; without them an empty column of two rows cannot be told from a wide river. */
const maybe = (cell: fc.Arbitrary<string>, leaders: boolean) =>
  leaders ? fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('') }) : cell

const CELLS: Record<ColumnPlan['kind'], fc.Arbitrary<string>> = { words: phrase(8), figures: figure, middle: short }

const setting = fc.constantFrom('rules' as const, 'blanks' as const, 'bare' as const)
const group = fc.record({ text: title, setting })

/** A designation four blanks in opens a paragraph: no row stands so. */
function rowOf(columns: readonly ColumnPlan[], traits: TableTraits & { leaders: boolean }): fc.Arbitrary<RowPlan> {
  const stub = phrase(8)
  const full = fc.tuple(stub, ...columns.map(({ kind }) => maybe(CELLS[kind], traits.leaders)))
  const alone = stub.map((words) => [`${words}:`, ...columns.map(() => '')])
  return fc
    .record({
      indent: fc.constantFrom(0, 0, 2, 4),
      cells: fc.oneof({ weight: 8, arbitrary: full }, { weight: 1, arbitrary: alone }),
      isSum: traits.sums ? fc.boolean() : fc.constant(false),
      group: traits.group ? fc.option(group, { freq: 3, nil: null }) : fc.constant(null),
    })
    .map((row) => (row.indent === 4 && row.cells[0]?.startsWith('(') ? { ...row, indent: 2 } : row))
}

/** Tables with the traits named; all others are plain. */
export function tablePlan(some: Partial<TableTraits>): fc.Arbitrary<TablePlan> {
  const traits = { ...PLAIN, ...some }
  const plan: fc.Arbitrary<TablePlan> = fc.tuple(columnsOf(traits), fc.boolean()).chain(([columns, leaders]) =>
    fc.record({
      caption: traits.caption ? fc.array(phrase(5), { maxLength: 3 }) : fc.constant([]),
      width: fc.constant(traits.width),
      columns: fc.constant(columns),
      leaders: fc.constant(leaders),
      heads: fc
        .tuple(
          phrase(3).map((text): HeadPlan => ({ text, children: [] })),
          headsOver(columns.length, traits.levels),
        )
        .map(([stub, heads]) => (traits.headless ? [] : [stub, ...heads])),
      figuresLast: fc.constant(traits.figuresLast),
      rows: fc.array(rowOf(columns, { ...traits, leaders }), { minLength: 3, maxLength: 8 }).map(likePrint),
      pageBefore: traits.page ? fc.integer({ min: 1, max: 8 }) : fc.constant(0),
      notes: traits.notes ? notesOf() : fc.constant([]),
    }),
  )
  return plan.filter(({ rows }) => rows.some(isFull))
}

/** A row of a stub alone stands over others. */
function isFull({ cells }: RowPlan): boolean {
  return cells.slice(1).some((cell) => cell !== '')
}

/** Only the first head across the body goes without rules or blanks. */
function likePrint(rows: RowPlan[]): RowPlan[] {
  return rows.map((row, index) =>
    index > 0 && row.group?.setting === 'bare' ? { ...row, group: { ...row.group, setting: 'blanks' } } : row,
  )
}

function notesOf(): fc.Arbitrary<TablePlan['notes']> {
  return fc
    .array(phrase(20), { maxLength: 3 })
    .map((texts) => texts.map((text, index) => ({ mark: `\\${index + 1}\\`, text })))
}

/** The heads over each column, outermost first; none where the table has no head. */
export function headingsOf({ heads, columns }: TablePlan): string[] {
  return heads.length === 0 ? ['', ...columns.map(() => '')] : pathsOf(heads, [])
}

function pathsOf(heads: readonly HeadPlan[], over: readonly string[]): string[] {
  return heads.flatMap(({ text, children }) =>
    children.length === 0 ? [[...over, text].join(' > ')] : pathsOf(children, [...over, text]),
  )
}

/** The rows that should come of a table: a head across the body is one. */
export function rowsOf({ columns, rows }: TablePlan): string[][] {
  return rows.flatMap(({ group: head, cells }) => [
    ...(head === null ? [] : [[head.text, ...columns.map(() => '')]]),
    cells,
  ])
}

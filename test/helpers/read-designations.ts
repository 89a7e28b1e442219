/** Rows of designations, read by the solver: `'a 1 2 b'` gives `'1 2 2 1'`. */
import type { FlatNode } from '../../src/ast/flat.ts'
import { createSource } from '../../src/ast/source.ts'
import { fromText } from '../../src/parse/from-text.ts'
import type { Placing } from '../../src/transform/depth/placings.ts'
import { solve } from '../../src/transform/depth/solve.ts'
import { unitsOf } from '../../src/transform/depth/steps.ts'

/** What a row is read under. */
export interface RowOptions {
  /** Paths that the section itself names: `['c/1/viii']`. */
  named?: readonly string[]
  isAppendix?: boolean
}

const ENDINGS: Record<string, string> = { ':': ':', ';': ';', '&': '; and', ',': ',' }

/**
 * Depths of the designations of a row, from 1; `-` where one opens no paragraph.
 *
 * One token is one printed paragraph. `a` prints `(a) Words.`, `1.` prints `1. Words.`, `*1*` prints `(*1*) Words.`;
 * `a+1` prints `(a)(1)`, `a~1` a key term with `--(1)` behind it, `a^1` a key term with `. (1)` behind it, `a/1` a
 * sentence with `: (1)` behind it, `1=5` the range `(1)-(5)`. A last sign is how the words end: `:` `;` `,` or `&` for
 * "; and". `#` is a centred heading; it counts for nothing.
 */
export function readDepths(row: string, options: RowOptions = {}): string {
  return readPlacings(row, options)
    .map((placing) => (placing === null ? '-' : placing.path.length))
    .join(' ')
}

/** Paths of the designations of a row: `a a/1 b`. */
export function readPaths(row: string, options: RowOptions = {}): string {
  return readPlacings(row, options)
    .map((placing) => placing?.path.join('/') ?? '-')
    .join(' ')
}

/** What came second for each designation, or an empty string where nothing came near. */
export function readRunnersUp(row: string, near: number, options: RowOptions = {}): string[] {
  return readPlacings(row, options).map((placing) => {
    if (placing === null || placing.margin >= near) return ''
    return placing.runnerUp === null ? 'none' : placing.runnerUp.join('/')
  })
}

function readPlacings(row: string, { named = [], isAppendix = false }: RowOptions): (Placing | null)[] {
  const print = row.split(' ').map(toPrint).join('\n')
  const holder = isAppendix ? 'appendix' : 'section'
  const heading = isAppendix ? '           Appendix A to Part 1--Rows' : 'Sec. 1.1  Rows.'
  const flat = fromText(createSource(`${heading}\n\n${print}\n`)).children
  const nodes = flat.filter((node): node is FlatNode => node.type !== 'divisionHeading')
  const steps = unitsOf(nodes, { holder, isDefinitions: false }).flatMap((unit) => unit.steps)
  return solve(steps, { named: new Set(named), namedInDefinition: new Set(), holder })
}

function toPrint(token: string): string {
  if (token === '#') return `\n${' '.repeat(30)}Centred Head\n`
  const [, designations = '', sign = ''] = /^(.*?)([:;&,]?)$/.exec(token) ?? []
  const words = `The words of it${ENDINGS[sign] ?? '.'}`
  const opening = designations.replace(/[^~^/+=]+/g, (one) => (one.endsWith('.') ? one : `(${one})`))
  const print = opening
    .replaceAll('+', '')
    .replaceAll('=', '-')
    .replaceAll('~', ' Key term--')
    .replaceAll('^', ' Key term. ')
    .replaceAll('/', ' The words before it: ')
  return `    ${print} ${words}`
}

/** The plan of the house as a test: imports run one way, exports are documented, and no rule names a place. */
import { describe, expect, it } from 'vitest'
import { readModules } from './helpers/modules.ts'

const modules = readModules()

/** What each part of the house may import, itself excepted. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  grammar: [],
  'src/ast': [],
  'src/parse': ['grammar', 'src/ast'],
  'src/transform': ['grammar', 'src/ast'],
  'src/lint': ['src/ast'],
  'src/validate': ['src/ast'],
  'src/export': ['grammar', 'src/ast'],
  'src/query': ['grammar', 'src/ast', 'src/export'],
  'src/diff': [],
  'src/processor.ts': ['src/ast', 'src/parse', 'src/transform', 'src/lint'],
  'src/corpus': ['grammar', 'src/ast', 'src/transform', 'src/export', 'src/validate', 'src/processor.ts'],
}

/** Doors and commands stand above all of them. */
const DOORS = ['src/index.ts', 'src/cli.ts', 'src/cli', 'src/bench.ts', 'src/bench']

const partOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/')
  return top === 'grammar' ? 'grammar' : `${top}/${second}`
}

describe('imports', () => {
  it('know every part of the house', () => {
    const parts = new Set(modules.map(({ path }) => partOf(path)))
    expect([...parts].filter((part) => !(part in MAY_IMPORT) && !DOORS.includes(part))).toEqual([])
  })

  it('run one way', () => {
    const wrong = modules.flatMap(({ path, imports }) => {
      const part = partOf(path)
      if (DOORS.includes(part)) return []
      const allowed = [part, ...(MAY_IMPORT[part] ?? [])]
      return imports.filter((other) => !allowed.includes(partOf(other))).map((other) => `${path} imports ${other}`)
    })
    expect(wrong).toEqual([])
  })

  it('form no circle, types and what is loaded on demand included', () => {
    expect(circles(new Map(modules.map(({ path, imports }) => [path, imports])))).toEqual([])
  })

  it('lead from the grammar to parsimmon alone', () => {
    const wrong = modules
      .filter(({ path }) => partOf(path) === 'grammar')
      .flatMap(({ path, packages }) =>
        packages.filter((name) => name !== 'parsimmon').map((name) => `${path}: ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('leave files and processes to corpus, validate, query and the command line', () => {
    const wrong = modules
      .filter(({ path }) => /^(?:grammar|src\/(?:ast|parse|transform|lint|processor))/.test(path))
      .flatMap(({ path, packages }) =>
        packages.filter((name) => name.startsWith('node:')).map((name) => `${path}: ${name}`),
      )
    expect(wrong).toEqual([])
  })
})

/** Written from schemas/, where each record has its description. */
const WRITTEN = 'src/export/records.ts'

it('has a docblock on every export', () => {
  const own = modules.filter(({ path }) => path !== WRITTEN)
  expect(own.flatMap(({ path, undocumented }) => undocumented.map((name) => `${path}: ${name}`))).toEqual([])
})

describe('no rule names a place', () => {
  /** Numbers of sections, agencies and bureaus, file names of volumes: what code would name that knew the place. */
  const PLACES: readonly [string, RegExp][] = [
    ['a section', /(?<![\d.\\])\d{1,3}\.\d{2,4}(?![\d.%])/],
    ['a volume', /\bvol(?:ume)?-?\d|CFR-\d{4}|title-?\d/i],
    [
      'an agency',
      /\b(?:Treasury(?! Decision)|Internal Revenue(?! Code)|Customs|Secret Service|Comptroller|Engraving|Bureau of|Food and Drug|Alcohol, Tobacco|TTB|FDA|FinCEN|IRS|USSS)\b/,
    ],
  ]

  it.each(PLACES)('neither %s', (_what, place) => {
    const found = modules
      .filter(({ path }) => !/^src\/(?:cli|bench)/.test(path))
      .flatMap(({ path, literals }) =>
        literals.filter((words) => place.test(words)).map((words) => `${path}: ${words}`),
      )
    expect(found).toEqual([])
  })
})

/** Each circle of imports once, as the way round it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at !== -1) found.push([...way.slice(at), path].join(' > '))
    if (at !== -1 || done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return found
}

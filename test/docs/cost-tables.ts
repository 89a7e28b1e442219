/** The costs of the depth solver as tables, from src/transform/depth/costs.ts and the comments in it. */
import { readFileSync } from 'node:fs'
import { confidenceOf } from '../../src/transform/depth/confidence.ts'
import { COST, NEXT_IN_LIST, RUN_IN } from '../../src/transform/depth/costs.ts'
import { WIDTH } from '../../src/transform/depth/placings.ts'
import { code, table } from './blocks.ts'

const SOURCE = readFileSync(new URL('../../src/transform/depth/costs.ts', import.meta.url), 'utf8')

/** Comment of each group of entries, in order. */
function groupsOf(name: string): { names: string[]; words: string }[] {
  const [, body = ''] = new RegExp(`export const ${name} = \\{\\n([\\s\\S]*?)\\n\\} as const`).exec(SOURCE) ?? []
  return body.split(/^ *\/\*\* /m).flatMap((part) => {
    const [words = '', entries = ''] = part.split(/ ?\*\/\n/)
    const names = [...entries.matchAll(/^ *(\w+):/gm)].map((match) => match[1]!)
    return names.length === 0 ? [] : [{ names, words: words.replace(/\s*\n\s*\* ?/g, ' ').trim() }]
  })
}

/** What each departure from a plain list costs. */
export function costTable(): string {
  const costs: Record<string, number> = COST
  return table(
    ['what the reading supposes', 'cost', 'name'],
    groupsOf('COST').map(({ names, words }) => [
      words,
      names.map((name) => String(costs[name])).join('; '),
      names.map(code).join(', '),
    ]),
  )
}

/** What it costs to take a designation inside a line for a paragraph, and not to. */
export function runInTable(): string {
  const costs: Record<string, { take: number; skip: number }> = RUN_IN
  const next: Record<string, number> = NEXT_IN_LIST
  return table(
    ['designation inside a line', 'to take it', 'next item of its list', 'to leave it', 'name'],
    groupsOf('RUN_IN').map(({ names: [name = ''], words }) => {
      const { take, skip } = costs[name]!
      return [words, String(take), String(next[name] ?? take), String(skip), code(name)]
    }),
  )
}

/** How sure a paragraph is of its depth, by the margin of the reading over the next. */
export function confidenceTable(): string {
  const margins = [0, 0.5, 1, 2, 3, 4, WIDTH]
  return table(
    ['margin', ...margins.map((margin) => (margin === WIDTH ? `${margin} or more` : String(margin)))],
    [['confidence', ...margins.map((margin) => confidenceOf(margin).toFixed(3))]],
  )
}

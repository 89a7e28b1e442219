/** The productions of grammar/ as tables, from the comments above them. */
import { readdirSync, readFileSync } from 'node:fs'
import { code, table } from './blocks.ts'
import { type Documented, documentedExports } from './docblocks.ts'

const GRAMMAR = new URL('../../grammar/', import.meta.url)

/** A production: its notation, and what its comment says beside. */
interface Production {
  name: string
  file: string
  notation: string[]
  samples: string
}

/** Productions of a folder of grammar/; those that `entry` tries come first, in its order. */
export function productionTable(folder: string, entry: string | null): string {
  const order = entry === null ? '' : withoutImports(readFileSync(new URL(entry, GRAMMAR), 'utf8'))
  const place = (name: string): number => {
    const at = order.search(new RegExp(`\\b${name}\\b`))
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
  const productions = filesOf(folder).flatMap(productionsOf)
  const sorted = productions.map((one, index) => ({ one, index, at: place(one.name) }))
  sorted.sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
  return table(
    ['production', 'notation', 'samples, and what it is not'],
    sorted.map(({ one }) => [
      `[\`${one.name}\`](${one.file})`,
      one.notation.map((line) => code(line)).join('<br>'),
      one.samples,
    ]),
  )
}

function filesOf(folder: string): string[] {
  const names = readdirSync(new URL(`${folder}/`, GRAMMAR)).filter((name) => name.endsWith('.ts'))
  return names.sort().map((name) => `${folder}/${name}`)
}

const withoutImports = (source: string): string => source.replace(/^import [\s\S]*? from '.*'\n/gm, '')

function productionsOf(file: string): Production[] {
  return documentedExports(readFileSync(new URL(file, GRAMMAR), 'utf8')).flatMap((one) => {
    const parts = notationOf(one)
    return parts === null ? [] : [{ name: one.name, file, ...parts }]
  })
}

/** `name : notation`, or a code span at the head of the comment of a parser. */
function notationOf({ declaration, words }: Documented): { notation: string[]; samples: string } | null {
  const [first = '', ...rest] = words.split(/\n\n+/)
  if (/^\w+ [:=] /.test(first)) {
    const notation = first.split('\n').map((line) => line.trim().replace(/^\w+ [:=] | ;$/g, ''))
    return { notation, samples: oneLine(rest.join(' ')) }
  }
  const span = /^(`+)(.+?)\1(?:[:,]\s|$)/s.exec(first)
  if (span === null || !declaration.includes('P.Parser')) return null
  return { notation: [oneLine(span[2]!)], samples: oneLine([first.slice(span[0].length), ...rest].join(' ')) }
}

const oneLine = (words: string): string => words.trim().replace(/\s*\n\s*/g, ' ')

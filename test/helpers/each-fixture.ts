/** The fixtures of the pipeline: a text cut from the print, and beside it the tree that it must become. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CompiledVolume, compileVolume } from '../../src/corpus/compile-volume.ts'
import { decodeSource } from '../../src/corpus/read-source.ts'

/** Folders of test/fixtures whose texts go through the whole pipeline; tables/ feeds the grammar of tables alone. */
const AREAS = ['divisions', 'blocks', 'paragraphs', 'notes', 'inline'] as const

const FOLDER = new URL('../fixtures/', import.meta.url)
const VOLUMES = [new URL('../../corpus/', import.meta.url), new URL('../../../shared/corpus/', import.meta.url)]

/** Where a fixture was cut: lines from 1, both ends included, in the order of the print. */
interface Cut {
  volume: string
  lines: string[]
}

/** One pair. */
export interface Fixture {
  /** Area and trap: `divisions/heading-with-blank-line`. */
  name: string
  text: string
  /** Where the expected tree lies. */
  treeFile: string
  cut: Cut
  volume: CompiledVolume
}

const cuts = JSON.parse(readFileSync(new URL('sources.json', FOLDER), 'utf8')) as Record<string, Cut>

/** All pairs, each compiled once under the name of its volume, which tells the title. */
export const fixtures: readonly Fixture[] = Object.entries(cuts).map(([name, cut]) => {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
  const source = decodeSource(cut.volume, Buffer.from(text))
  if ('reason' in source) throw new Error(`${name}: ${source.reason}`)
  return { name, text, treeFile: fileURLToPath(new URL(`${name}.tree`, FOLDER)), cut, volume: compileVolume(source) }
})

/** Files that belong to no entry of sources.json: `inline/old-trap.tree`. */
export function strayFiles(): string[] {
  return AREAS.flatMap((area) => readdirSync(new URL(`${area}/`, FOLDER)).map((file) => `${area}/${file}`)).filter(
    (file) => !/\.(?:txt|tree)$/.test(file) || !(file.replace(/\.(?:txt|tree)$/, '') in cuts),
  )
}

/** The words of a cut as the volume prints them, or null where the volume is not at hand. */
export function printOf({ volume, lines }: Cut): string | null {
  const file = VOLUMES.map((folder) => new URL(volume, folder)).find((url) => existsSync(url))
  if (file === undefined) return null
  const print = readFileSync(file, 'utf8').split(/(?<=\n)/)
  return lines
    .map((range) => {
      const [first, last] = range.split('-').map(Number)
      return print.slice(first! - 1, last!).join('')
    })
    .join('')
}

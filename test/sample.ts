/**
 * `npx tsx test/sample.ts ../shared SEED [COUNT]`: draw citations and references at random from the present output over all
 * volumes, to be read by hand against the print. Prints one JSON row a line; the verdict is for the reader to add. "This
 * section" and its like are left out: they are a third of all, and never in doubt.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledVolume } from '../src/corpus/compile-volume.ts'
import type { ReferenceEdge } from '../src/export/records.ts'
import { compileText, corpusVolumes, SHARED_VOLUMES } from './helpers/volumes.ts'

/** Words of the print shown on each side. */
const AROUND = 160

interface Drawn {
  volume: string
  text: string
  edge: ReferenceEdge
}

function edgesOf(volume: string, text: string): Drawn[] {
  const { references }: CompiledVolume = compileText(text, volume)
  return references.filter((edge) => !/^this \w+$/i.test(edge.text)).map((edge) => ({ volume, text, edge }))
}

/** The same numbers for the same seed everywhere (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function draw<T>(all: readonly T[], count: number, seed: number): T[] {
  const next = random(seed)
  const places = new Set<number>()
  while (places.size < Math.min(count, all.length)) places.add(Math.floor(next() * all.length))
  return [...places].sort((a, b) => a - b).map((place) => all[place]!)
}

function rowOf({ volume, text, edge }: Drawn): string {
  const { from, kind, target, resolved, position } = edge
  const [start, end] = [position.start.offset!, position.end.offset!]
  const words = (a: number, b: number): string => text.slice(Math.max(0, a), b).replace(/\s+/g, ' ')
  const print = `${words(start - AROUND, start)}«${words(start, end)}»${words(end, end + AROUND / 2)}`
  return JSON.stringify({ volume, line: position.start.line, from, text: edge.text, kind, target, resolved, print })
}

const [shared = '', seed = '1', count = '200'] = process.argv.slice(2)
const volumes = [
  ...corpusVolumes().map(({ name, url }) => edgesOf(name, readFileSync(url, 'utf8'))),
  ...SHARED_VOLUMES.map((name) => edgesOf(name, readFileSync(join(shared, 'corpus', name), 'utf8'))),
]
for (const drawn of draw(volumes.flat(), Number(count), Number(seed))) process.stdout.write(`${rowOf(drawn)}\n`)

/** One short volume with every construct, in both dialects, through every stage. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'unist-util-inspect'
import { describe, expect, it } from 'vitest'
import { parseQueryCitation } from '../grammar/query-citation.ts'
import type { Node } from '../src/ast/nodes.ts'
import { createSource } from '../src/ast/source.ts'
import { compileCorpus } from '../src/corpus/compile-corpus.ts'
import { compileVolume } from '../src/corpus/compile-volume.ts'
import { decodeSource } from '../src/corpus/read-source.ts'
import { fromText } from '../src/parse/from-text.ts'
import { isMiss } from '../src/query/answer.ts'
import { formatText } from '../src/query/format-text.ts'
import { readVolumes } from '../src/query/read-volumes.ts'
import { runQuery } from '../src/query/run-query.ts'
import { brokenCover } from './helpers/leaf-cover.ts'
import { readSchema } from './helpers/schema-types.ts'
import { treeOf } from './helpers/tree.ts'

const FOLDER = new URL('fixtures/', import.meta.url)
const NAMES = ['kitchen-sink', 'kitchen-sink-web'] as const
type Name = (typeof NAMES)[number]

const fileOf = (name: Name, extension: string): string => fileURLToPath(new URL(`${name}.${extension}`, FOLDER))
const textOfFile = (name: Name): string => readFileSync(fileOf(name, 'txt'), 'utf8')

/** Compiled as a file whose name tells the title, which the text in the web dialect does not. */
function compile(name: Name) {
  const source = decodeSource(`title-99-${name}.txt`, readFileSync(fileOf(name, 'txt')))
  if ('reason' in source) throw new Error(source.reason)
  return compileVolume(source)
}

describe.each(NAMES)('%s', (name) => {
  const text = textOfFile(name)
  const volume = compile(name)

  it('is cut into blocks', async () => {
    const flat = fromText(createSource(text))
    await expect(`${inspect(flat, { color: false })}\n`).toMatchFileSnapshot(fileOf(name, 'flat'))
  })

  it('is nested', async () => {
    await expect(treeOf(volume.tree)).toMatchFileSnapshot(fileOf(name, 'tree'))
  })

  it('becomes records', async () => {
    const { sections, contents } = volume
    await expect(`${JSON.stringify({ sections, contents }, null, 2)}\n`).toMatchFileSnapshot(fileOf(name, 'json'))
  })

  it('is valid, and loses nothing', () => {
    expect(volume.invalid).toEqual([])
    expect(brokenCover([volume.tree], text, { start: 0, end: text.length })).toEqual([])
  })
})

/** No production makes these of the print: they are in the schema for trees that other programs write. */
const NEVER_MADE: readonly string[] = ['extract', 'formula', 'raw']

it('has every type of node', () => {
  const schema = readSchema('tree') as { $defs: Record<string, { properties?: { type?: { const?: string } } }> }
  const all = Object.values(schema.$defs).flatMap(({ properties }) => properties?.type?.const ?? [])
  const found = new Set(NAMES.flatMap((name) => typesIn(compile(name).tree)))
  expect(all.filter((type) => !found.has(type)).sort()).toEqual(NEVER_MADE)
})

function typesIn(node: Node): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

it('gives the messages that its print deserves', () => {
  const messages = compile('kitchen-sink').diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)
  expect(messages).toMatchInlineSnapshot(`
    [
      "page-sequence: Page 9 follows page 6; 2 pages are not here.",
    ]
  `)
})

describe('asked for a provision', async () => {
  const out = mkdtempSync(join(tmpdir(), 'cfrc-sink-'))
  await compileCorpus({ globs: ['kitchen-sink*.txt'], cwd: fileURLToPath(FOLDER), out })
  const volumes = readVolumes(out) ?? []

  const ask = (citation: string): string => {
    const asked = parseQueryCitation(citation)
    if (asked.kind === 'unread' || asked.kind === 'list') return asked.kind
    const answer = runQuery(volumes, asked)
    return isMiss(answer) ? answer.message : formatText(answer)
  }

  it('answers with a paragraph', () => {
    expect(ask('99 CFR 1.1(a)(2)')).toMatchInlineSnapshot(`
      "99 CFR 1.1(a)(2)  in Purpose.
      Title 99, Subtitle A, Chapter I, Subchapter A, Part 1, Subpart A

      (2) It does not apply to:
          (i) Other things;
          (ii) Things of another part, which are--
              (A) Old; or
              (B) New.

              In both cases the tester is told.
      "
    `)
  })

  it('answers with a reserved range', () => {
    expect(ask('§ 1.4')).toMatchInlineSnapshot(`
      "99 CFR 1.3-1.5  [Reserved]
      Title 99, Subtitle A, Chapter I, Subchapter A, Part 1, Subpart A
      "
    `)
  })

  it('answers with a table', () => {
    expect(ask('99 CFR 1.6(a)')).toMatchInlineSnapshot(`
      "99 CFR 1.6(a)  in How are things measured?
      Title 99, Subtitle A, Chapter I, Subchapter A, Part 1, Subpart A, Measuring
        Things

      (a) Things are measured as follows:

          Number      System name
          ----------  --------------------------------------
          TO .001     Things that are listed in this volume.
          [Reserved]
      "
    `)
  })

  it('says what is not there', () => {
    expect(ask('99 CFR 1.7')).toMatchInlineSnapshot(`"There is no 99 CFR 1.7; part 1 has sections 1.1 to 1.6."`)
  })
})

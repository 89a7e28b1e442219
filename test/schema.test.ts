import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAjv } from '../src/validate/create-ajv.ts'
import { discriminate } from '../src/validate/discriminate.ts'
import { readSchema, typesOf } from './helpers/schema-types.ts'

const RECORDS = [
  'section',
  'contents',
  'system',
  'reference',
  'definition',
  'finding-aid',
  'link',
  'diagnostic',
  'manifest',
]
const ALL = ['tree', ...RECORDS]
const ROOT = new URL('..', import.meta.url)

const RECORDS_HEADER = `/**
 * Types of everything cfrc writes, made from schemas/ by test/schema.test.ts (\`npm run test:update\`); the schemas
 * are the contract, so change those.
 */
import type { Position } from 'unist'`

const TREE_HEADER = `/** Types of schemas/tree.schema.json, made by test/schema.test.ts (\`npm run test:update\`). */
import type { Position } from 'unist'`

function definitions(name: string): Record<string, { properties?: { type?: { const?: string } } }> {
  return (readSchema(name).$defs ?? {}) as never
}

/** Types of nodes that the tree schema knows. */
function nodeTypes(): string[] {
  const types = Object.values(definitions('tree')).flatMap((one) => one.properties?.type?.const ?? [])
  return ['root', ...types].sort()
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

describe('schemas', () => {
  it.each(ALL)('%s is a strict JSON Schema 2020-12 with a versioned $id', (name) => {
    const schema = readSchema(name)
    const ajv = createAjv({ strict: true, validateSchema: true, allowUnionTypes: true, discriminator: false })
    expect(schema.$id).toBe(`https://cfrc.example/schemas/v1/${name}.schema.json`)
    expect(() => ajv.compile(schema)).not.toThrow()
  })

  it.each([
    ['tree', 12],
    ['section', 1],
    ['finding-aid', 1],
  ] as const)('%s has %i choices that the type tells apart', (name, count) => {
    expect(JSON.stringify(readSchema(name))).not.toContain('discriminator')
    expect(JSON.stringify(discriminate(readSchema(name))).match(/"discriminator"/g)).toHaveLength(count)
  })

  it('has one file for each kind of output', () => {
    const files = readdirSync(new URL('schemas/', ROOT)).filter((file) => file.endsWith('.schema.json'))
    expect(files.sort()).toEqual(ALL.map((name) => `${name}.schema.json`).sort())
  })

  it.each([
    ['position', ALL.filter((name) => name !== 'manifest')],
    ['point', ALL.filter((name) => name !== 'manifest')],
  ])('says %s in the same words everywhere', (key, names) => {
    for (const name of names) expect(definitions(name)[key]).toEqual(definitions('section')[key])
  })

  it('closes the list of history actions alike in tree and record', () => {
    expect(definitions('tree').historyEntry).toEqual(definitions('section').historyRecord)
  })

  it.each(ALL)('%s closes every object', (name) => {
    const open: string[] = []
    const look = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return
      const object = value as Record<string, unknown>
      if (object.type === 'object' && object.properties && object.additionalProperties !== false) open.push(at)
      for (const [key, inner] of Object.entries(object)) look(inner, `${at}/${key}`)
    }
    look(readSchema(name), name)
    expect(open).toEqual([])
  })
})

describe('types', () => {
  it('of the records come from the schemas', async () => {
    await expect(await typesOf(RECORDS, RECORDS_HEADER)).toMatchFileSnapshot('../src/export/records.ts')
  })

  it('of the tree schema are kept beside the proof that nodes.ts agrees', async () => {
    await expect(await typesOf(['tree'], TREE_HEADER)).toMatchFileSnapshot('types/tree-from-schema.ts')
  })
})

describe('names', () => {
  it('of node types are the same in nodes.ts and the schema', () => {
    const names = [...read('src/ast/nodes.ts').matchAll(/^ {2}type: '(\w+)'/gm)].map((match) => match[1])
    expect(names.sort()).toEqual(nodeTypes())
  })

  it('of node types are the same in the specification', () => {
    const names = [...read('src/ast/README.md').matchAll(/^### `(\w+)`$/gm)].map((match) => match[1])
    expect(names.sort()).toEqual(nodeTypes())
  })

  it('of schemas stand in the table of schemas/README.md', () => {
    for (const name of ALL) expect(read('schemas/README.md')).toContain(`${name}.schema.json`)
  })
})

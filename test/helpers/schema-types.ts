/** TypeScript types from the schemas: the records' types are these, and the tree's types must agree with these. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compile, type JSONSchema } from 'json-schema-to-typescript'

type Schema = Record<string, unknown> & { $defs?: Record<string, unknown>; title?: string }

const SHORT_COMMENT = /\/\*\*\n\s*\* (.*)\n\s*\*\//g

/** A file of schemas/, parsed. */
export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}

/** One declaration for each object of the named schemas, in order, each once, in the house's format. */
export async function typesOf(names: readonly string[], header: string): Promise<string> {
  const declarations = new Map<string, string>()
  for (const name of names) {
    for (const [key, code] of cut(await generate(readSchema(name))))
      if (!declarations.has(key)) declarations.set(key, code)
  }
  return formatCode(`${header}\n\n${[...declarations.values()].join('\n\n').replace(SHORT_COMMENT, '/** $1 */')}\n`)
}

async function generate(schema: Schema): Promise<string> {
  const copy = structuredClone(schema)
  if (copy.$defs) {
    copy.$defs.position = { tsType: 'Position' }
    delete copy.$defs.point
  }
  delete copy.description
  return compile(copy as JSONSchema, copy.title ?? 'Schema', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
  })
}

/** Declarations with the comments above them. */
function cut(code: string): [string, string][] {
  const declarations: [string, string][] = []
  let comment = ''
  for (const piece of code.split(/\n(?=export |\/\*\*)/)) {
    const name = /export (?:interface|type) (\w+)/.exec(piece)?.[1]
    if (name && name !== 'Position') declarations.push([name, `${comment}${piece}`.trim()])
    comment = name ? '' : `${piece}\n`
  }
  return declarations
}

function formatCode(code: string): string {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=src/a.ts'], {
    input: code,
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url).pathname,
  })
}

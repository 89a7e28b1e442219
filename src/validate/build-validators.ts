/**
 * Run by `npm run build`: writes validators.cjs beside the built validator.js.
 *
 * To compile the schemas takes ajv as long as to read a third of a volume, on every run; their code is the same each
 * time.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createAjv } from './create-ajv.ts'
import { discriminate } from './discriminate.ts'
import { packageFolder, readSchema, type SchemaName } from './schemas.ts'

type Standalone = typeof import('ajv/dist/standalone/index.js')

const { default: standaloneCode } = createRequire(import.meta.url)('ajv/dist/standalone/index.js') as Standalone

const names = readdirSync(join(packageFolder(), 'schemas'))
  .flatMap((file) => /^(.+)\.schema\.json$/.exec(file)?.[1] ?? [])
  .sort() as SchemaName[]
const ajv = createAjv({ code: { source: true } })
for (const name of names) ajv.addSchema(discriminate(readSchema(name)), name)
const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name])))
writeFileSync(new URL('validators.cjs', import.meta.url), code)

/** Validators made from the schemas, each at its first use; the built package brings them ready made. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { createAjv } from './create-ajv.ts'
import { discriminate } from './discriminate.ts'
import { readSchema, type SchemaName } from './schemas.ts'

/** Where a value does not fit its schema, and why. */
export interface Misfit {
  /** Steps from the value down to the place: `['blocks', '0', 'path']`. */
  path: string[]
  reason: string
}

/** Written by build-validators.ts. */
const BUILT = fileURLToPath(new URL('validators.cjs', import.meta.url))

const validators = new Map<SchemaName, ValidateFunction>()
let ajv: Ajv2020 | undefined

/** First misfit of a value, or null where it is valid. */
export function findMisfit(name: SchemaName, value: unknown): Misfit | null {
  const validate = validatorOf(name)
  if (validate(value)) return null
  return toMisfit(validate.errors?.[0])
}

function validatorOf(name: SchemaName): ValidateFunction {
  if (validators.size === 0) loadBuilt()
  const known = validators.get(name)
  if (known) return known
  ajv ??= createAjv({ code: { optimize: false } })
  const made = ajv.compile(discriminate(readSchema(name)))
  validators.set(name, made)
  return made
}

/** From source there are none. */
function loadBuilt(): void {
  if (!existsSync(BUILT)) return
  const built = createRequire(import.meta.url)(BUILT) as Record<SchemaName, ValidateFunction>
  for (const [name, validate] of Object.entries(built)) validators.set(name as SchemaName, validate)
}

function toMisfit(error: ErrorObject | undefined): Misfit {
  const path = (error?.instancePath ?? '').split('/').slice(1)
  return { path, reason: `${error?.message ?? 'does not fit'}${detailOf(error?.params ?? {})}` }
}

/** What ajv's own sentence leaves out: the field that is too much, the type that is unknown, the values allowed. */
function detailOf({ additionalProperty, tagValue, allowedValues, allowedValue }: ErrorObject['params']): string {
  const detail = additionalProperty ?? tagValue ?? allowedValues ?? allowedValue
  return detail === undefined ? '' : ` (${JSON.stringify(detail)})`
}

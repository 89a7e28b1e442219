/** Validators made from the schemas, each at its first use. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { readSchema, type SchemaName } from './schemas.ts'

/** Where a value does not fit its schema, and why. */
export interface Misfit {
  /** Steps from the value down to the place: `['blocks', '0', 'path']`. */
  path: string[]
  reason: string
}

/**
 * The tests prove that the schemas are strict and valid; to prove it again on every run would cost more than to
 * validate a volume, and so would polishing the code of validators that run once.
 */
const ajv = new Ajv2020({ discriminator: true, strict: false, validateSchema: false, code: { optimize: false } })
const validators = new Map<SchemaName, ValidateFunction>()

/** First misfit of a value, or null where it is valid. */
export function findMisfit(name: SchemaName, value: unknown): Misfit | null {
  const validate = validatorOf(name)
  if (validate(value)) return null
  return toMisfit(validate.errors?.[0])
}

function validatorOf(name: SchemaName): ValidateFunction {
  const known = validators.get(name)
  if (known) return known
  const made = ajv.compile(readSchema(name))
  validators.set(name, made)
  return made
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

/** ajv, loaded only where a schema is to be compiled: the built package has its validators ready. */
import { createRequire } from 'node:module'
import type { Ajv2020, Options } from 'ajv/dist/2020.js'

const load = createRequire(import.meta.url)

/**
 * The tests prove that the schemas are strict and valid; to prove it again on every run would cost more than to
 * validate a volume.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const { Ajv2020: Ajv } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const { default: addFormats } = load('ajv-formats') as typeof import('ajv-formats')
  return addFormats.default(new Ajv({ discriminator: true, strict: false, validateSchema: false, ...options }), [
    'date',
  ])
}

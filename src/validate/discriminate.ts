/** Schemas as ajv reads them fastest. */

interface Schema {
  oneOf?: { $ref?: string }[]
  properties?: Record<string, { const?: unknown }>
  $defs?: Record<string, Schema>
}

/**
 * The schema with ajv's `discriminator` on each choice between objects that a constant `type` tells apart: one alternative
 * is tried, not all, and a misfit is told of the one that was meant. The keyword is no part of JSON Schema, so the published
 * schemas do without.
 */
export function discriminate(schema: object): object {
  const { $defs = {} } = schema as Schema
  const isTold = ({ $ref }: { $ref?: string }): boolean =>
    $defs[$ref?.replace('#/$defs/', '') ?? '']?.properties?.type?.const !== undefined
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]))
    const { oneOf } = value as Schema
    return oneOf?.every(isTold) ? { ...copy, type: 'object', discriminator: { propertyName: 'type' } } : copy
  }
  return visit(schema) as object
}

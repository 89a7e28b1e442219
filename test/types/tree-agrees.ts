/** Proof by the type checker: the types of src/ast/nodes.ts and schemas/tree.schema.json say the same. */
import type { Node, Root } from '../../src/ast/nodes.ts'
import type * as schema from './tree-from-schema.ts'

type SchemaNode = schema.Root | schema.DivisionChild | schema.Inline | schema.OwnOrBlock
type Accepts<Wide, _Narrow extends Wide> = true

/** Each line fails to compile where one side has a field, a child or a value that the other has not. */
export type Agreement = [
  Accepts<Root, schema.Root>,
  Accepts<schema.Root, Root>,
  Accepts<Node['type'], SchemaNode['type']>,
]

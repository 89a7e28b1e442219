/** The schema files: found from the sources and from the built package alike. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What has a schema of its own. */
export type SchemaName =
  | 'tree'
  | 'section'
  | 'contents'
  | 'system'
  | 'reference'
  | 'definition'
  | 'finding-aid'
  | 'link'
  | 'diagnostic'
  | 'manifest'

/** A schema of schemas/, parsed. */
export function readSchema(name: SchemaName): object {
  return JSON.parse(readFileSync(join(packageFolder(), 'schemas', `${name}.schema.json`), 'utf8'))
}

/** The folder of package.json: `src` stands one level deeper in the built package. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** Names of the folders that inputs are written to: no two inputs share one. */

import { volumeName } from './find-inputs.ts'
import { readSource } from './read-source.ts'

/** An input and the folder it will be written to. */
export interface NamedInput {
  path: string
  name: string
}

/** Names that would not stay a folder of their own below the output folder. */
const UNSAFE = /^(?:\.*|manifest\.json|links\.ndjson)$/i
const HASH_LENGTH = 8

/**
 * Name each input after its file. Different files of one name all get a suffix from their own bytes, which no order
 * of files and no working folder can change; the same bytes under one name twice are compiled once.
 */
export async function nameVolumes(
  paths: readonly string[],
  resolvePath: (path: string) => string,
): Promise<NamedInput[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = volumeName(path).toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  const named = await Promise.all([...groups.values()].map((group) => nameGroup(group, resolvePath)))
  return named.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function nameGroup(paths: readonly string[], resolvePath: (path: string) => string): Promise<NamedInput[]> {
  const [only] = paths
  if (paths.length === 1 && !UNSAFE.test(volumeName(only!))) return [{ path: only!, name: volumeName(only!) }]
  const byHash = new Map<string, string>()
  for (const path of paths) {
    const source = await readSource(resolvePath(path), path)
    const key = 'reason' in source ? path : source.sha256
    if (!byHash.has(key)) byHash.set(key, path)
  }
  const needsSuffix = byHash.size > 1 || UNSAFE.test(volumeName(only!))
  return [...byHash].map(([hash, path]) => {
    const name = volumeName(path)
    return { path, name: needsSuffix ? `${name}-${hash.slice(0, HASH_LENGTH)}` : name }
  })
}

/**
 * The glob of nearly every run, an ending anywhere below a folder, without fast-glob: to load that takes longer than to
 * look through the folders.
 */
import { type Dirent, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A folder, and the ending of the files anywhere below it: nothing else in the glob is special. */
const BELOW = /^((?:[\w-][\w.-]*\/)+)\*\*\/\*(\.\w+)$/

/**
 * Files below a folder, as fast-glob finds them: those whose names, or the names of whose folders, begin with a dot are left
 * out. Null where the glob is of another form, or links stand in the way: then fast-glob has to find them.
 */
export function listBelow(glob: string, cwd: string): string[] | null {
  const [, folder, ending] = BELOW.exec(glob) ?? []
  if (folder === undefined || ending === undefined) return null
  const found: string[] = []
  return collect(found, folder, { cwd, ending }) ? found : null
}

function collect(found: string[], folder: string, within: { cwd: string; ending: string }): boolean {
  for (const entry of entriesOf(join(within.cwd, folder))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isSymbolicLink()) return false
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory() && !collect(found, path, within)) return false
    if (entry.isFile() && entry.name.endsWith(within.ending)) found.push(path)
  }
  return true
}

/** A folder that is not there, or may not be read, holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

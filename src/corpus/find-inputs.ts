/** Inputs: what the globs find, and the folder that each will be written to. */
import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { listBelow } from './list-below.ts'

/** What globs find: paths, and the globs that find nothing. */
export interface FoundInputs {
  paths: string[]
  unmatched: string[]
}

/**
 * Paths that match, relative to `cwd` where the glob was, each once, in order of code units. A plain path is an input
 * even where no file is there: that is for the reader to say. `!draft-*.txt` takes away from what the others find.
 */
export async function findInputs(globs: readonly string[], cwd: string): Promise<FoundInputs> {
  const exists = (glob: string) => existsSync(resolve(cwd, glob))
  if (globs.every(exists)) return { paths: onePerFile(globs, cwd), unmatched: [] }
  const below = globs.length === 1 ? listBelow(globs[0]!, cwd) : null
  if (below !== null) return { paths: onePerFile(below, cwd), unmatched: below.length > 0 ? [] : [...globs] }
  const { default: fastGlob } = await import('fast-glob')
  const isPlain = (glob: string) => exists(glob) || !fastGlob.isDynamicPattern(glob)
  const ignore = globs.filter((glob) => !isPlain(glob) && glob.startsWith('!')).map((glob) => glob.slice(1))
  const paths: string[] = []
  const unmatched: string[] = []
  for (const glob of globs) {
    if (!isPlain(glob) && glob.startsWith('!')) continue
    const found = isPlain(glob) ? [glob] : await fastGlob(glob, { cwd, ignore, onlyFiles: true, suppressErrors: true })
    paths.push(...found)
    if (found.length === 0) unmatched.push(glob)
  }
  return { paths: onePerFile(paths, cwd), unmatched }
}

/** Two globs may name one file in two ways. */
function onePerFile(paths: readonly string[], cwd: string): string[] {
  const byFile = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const file = resolve(cwd, path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return [...byFile.values()].sort()
}

/** The file name without `.txt`: the name of the volume's folder. */
export function volumeName(path: string): string {
  return basename(path).replace(/\.txt$/i, '')
}

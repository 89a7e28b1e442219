/** Inputs: what the globs find, and the folder that each will be written to. */
import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import fastGlob from 'fast-glob'

/**
 * Paths that match, relative to `cwd` where the glob was, each once, in order of code units. A plain path is an input
 * even where no file is there: that is for the reader to say.
 */
export async function findInputs(globs: readonly string[], cwd: string): Promise<string[]> {
  const plain = globs.filter((glob) => existsSync(resolve(cwd, glob)) || !fastGlob.isDynamicPattern(glob))
  const patterns = globs.filter((glob) => !plain.includes(glob))
  const found = await fastGlob(patterns, { cwd, onlyFiles: true, suppressErrors: true })
  return onePerFile([...plain, ...found], cwd)
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

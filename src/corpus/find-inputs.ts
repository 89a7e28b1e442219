/** Inputs: what the globs find, and the folder that each will be written to. */
import { existsSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { listBelow } from './list-below.ts'
import { statNoCircle } from './stat-no-circle.ts'

/** What globs find: paths, and the globs that find nothing. */
export interface FoundInputs {
  paths: string[]
  unmatched: string[]
}

/**
 * Paths that match, relative to `cwd` where the glob was, each file once, in order of code units. A plain path is an
 * input even where no file is there: that is for the reader to say; a folder means the `.txt` files below it.
 * `!draft-*.txt` takes away from what the others find. What the compiler itself wrote is no input unless it is named.
 */
export async function findInputs(globs: readonly string[], cwd: string): Promise<FoundInputs> {
  if (globs.every((glob) => isFile(glob, cwd))) return { paths: onePerFile(globs, cwd), unmatched: [] }
  const below = globs.length === 1 ? listBelow(globs[0]!, cwd)?.filter((path) => !isOutput(path, cwd)) : undefined
  if (below !== undefined) return { paths: onePerFile(below, cwd), unmatched: below.length > 0 ? [] : [...globs] }
  const find = await finder(globs, cwd)
  const found = await Promise.all(globs.filter((glob) => !isNegated(glob, cwd)).map(find))
  return {
    paths: onePerFile(
      found.flatMap(({ paths }) => paths),
      cwd,
    ),
    unmatched: found.flatMap(({ glob, isMatched }) => (isMatched ? [] : [glob])),
  }
}

/** What one glob finds, less what the negated ones name; a plain path taken away so is not one that finds nothing. */
type Finder = (glob: string) => Promise<{ glob: string; paths: string[]; isMatched: boolean }>

async function finder(globs: readonly string[], cwd: string): Promise<Finder> {
  const { default: fastGlob } = await import('fast-glob')
  const ignore = globs.filter((glob) => isNegated(glob, cwd)).map((glob) => glob.slice(1))
  const search = (glob: string) =>
    fastGlob(glob, { cwd, ignore, onlyFiles: true, suppressErrors: true, fs: { stat: statNoCircle } })
  return async (glob) => {
    const isFolder = statOf(glob, cwd)?.isDirectory() === true
    if (!isFolder && (existsSync(resolve(cwd, glob)) || !fastGlob.isDynamicPattern(glob))) {
      const isTaken = ignore.length > 0 && existsSync(resolve(cwd, glob))
      return { glob, paths: isTaken ? await search(fastGlob.escapePath(glob)) : [glob], isMatched: true }
    }
    const pattern = isFolder ? join(fastGlob.escapePath(glob), '**/*.txt') : glob
    const paths = (await search(pattern)).filter((path) => !isOutput(path, cwd))
    return { glob, paths, isMatched: paths.length > 0 }
  }
}

function isNegated(glob: string, cwd: string): boolean {
  return glob.startsWith('!') && !existsSync(resolve(cwd, glob))
}

function isFile(path: string, cwd: string): boolean {
  const stats = statOf(path, cwd)
  return stats !== undefined && !stats.isDirectory()
}

function statOf(path: string, cwd: string): Stats | undefined {
  try {
    return statSync(resolve(cwd, path))
  } catch {
    return undefined
  }
}

/** A report stands beside the tree that it tells of. */
function isOutput(path: string, cwd: string): boolean {
  const folder = dirname(resolve(cwd, path))
  return basename(path) === 'report.txt' && existsSync(join(folder, 'tree.json'))
}

/** Two globs may name one file in two ways, and so may links; the shortest name is the plainest. */
function onePerFile(paths: readonly string[], cwd: string): string[] {
  const byFile = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const file = realPath(resolve(cwd, path))
    const known = byFile.get(file)
    if (known === undefined || path.length < known.length) byFile.set(file, path)
  }
  return [...byFile.values()].sort()
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** The file name without `.txt`: the name of the volume's folder. */
export function volumeName(path: string): string {
  return basename(path).replace(/\.txt$/i, '')
}

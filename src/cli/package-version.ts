/** Version of the package, from source and from dist alike. */
import { readFileSync } from 'node:fs'

/** Read the version from the nearest package.json above this file. */
export function readVersion(): string {
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const version = versionIn(new URL('package.json', folder))
    if (version !== null) return version
  }
  return 'unknown'
}

function versionIn(file: URL): string | null {
  try {
    return String((JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }).version)
  } catch {
    return null
  }
}

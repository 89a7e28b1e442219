/** Links that lead back to a folder above them have no end: a search that follows links must not follow those. */
import { realpathSync, type Stats, stat } from 'node:fs'
import { dirname } from 'node:path'

/** `fs.stat`, but a link in a circle is an error. */
export function statNoCircle(path: string, done: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void {
  stat(path, (error, stats) => {
    const circle = error === null && stats.isDirectory() && isInCircle(path)
    done(circle ? Object.assign(new Error('ELOOP'), { code: 'ELOOP' }) : error, stats)
  })
}

function isInCircle(path: string): boolean {
  const place = realpathSync(path)
  for (let above = dirname(path); ; above = dirname(above)) {
    if (realpathSync(above) === place) return true
    if (dirname(above) === above) return false
  }
}

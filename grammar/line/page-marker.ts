import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/**
 * pageMarker : "[[Page " number "]]"
 *
 * Sample `[[Page 53]]` (CFR-2005-title31-vol1:4345), front matter `[[Page iv]]` (:107).
 * Not `[[Page 53]] of the` or `[Page 53]`: the mark always has a line of its own.
 */
const marker = P.regexp(/\s*\[\[Page\s+([0-9A-Za-z-]+)\]\]\s*/, 1)

/** The page that begins at this line, as printed, or null where the line is no page mark. */
export function pageMarker(line: string): string | null {
  if (!line.includes('[[Page')) return null
  const result = parseWith(marker, line)
  return result.status ? result.value : null
}

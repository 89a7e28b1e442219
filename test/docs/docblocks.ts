/** Exports of a TypeScript file with the comments above them. */

/** One export. */
export interface Documented {
  name: string
  /** What stands behind the name in the declaration, up to the end of the line. */
  declaration: string
  /** Words of the comment without its stars. */
  words: string
}

const EXPORT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function\*?) (\w+)(.*)/g

/** All exported functions and constants that have a comment, in order. */
export function documentedExports(source: string): Documented[] {
  return [...source.matchAll(EXPORT)].map(([, comment = '', name = '', declaration = '']) => ({
    name,
    declaration,
    words: comment.replace(/^[ \t]*\* ?/gm, '').trim(),
  }))
}

import { citationOf } from '../ast/citation-of.ts'

/** Citations as a list; one that shares its section with the one before gives its paragraph alone: `(d)(2)`. */
export function listOfCitations(identifiers: readonly string[]): string {
  const words = identifiers.map((identifier, at) => {
    const [citation, before] = [citationOf(identifier), at === 0 ? '' : citationOf(identifiers[at - 1]!)]
    const stem = citation.slice(0, citation.indexOf('('))
    return stem !== '' && before.startsWith(`${stem}(`) ? citation.slice(stem.length) : citation
  })
  return words.join(', ')
}

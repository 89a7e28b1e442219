/** USLM identifiers in the form people cite. */

/** `/us/cfr/t31/s1.36/c/1` is `31 CFR 1.36(c)(1)`, `/us/usc/t5/s552a/d` is `5 U.S.C. 552a(d)`; others stay. */
export function citationOf(identifier: string): string {
  const division = /^\/us\/cfr\/t(\d+)\/p(\w+)(?:\/sp(\w+))?$/.exec(identifier)
  if (division !== null)
    return `${division[1]} CFR part ${division[2]}${division[3] === undefined ? '' : `, subpart ${division[3]}`}`
  const match = /^\/us\/(cfr|usc)\/t(\d+)\/s([^/]+)((?:\/[^/]+)*)$/.exec(identifier)
  if (match === null || match[4]!.includes('/def-')) return identifier
  const work = match[1] === 'cfr' ? 'CFR' : 'U.S.C.'
  return `${match[2]} ${work} ${match[3]}${match[4]!.replace(/\/([^/]+)/g, '($1)')}`
}

/** Citations as a list; one that shares its section with the one before gives its paragraph alone: `(d)(2)`. */
export function listOfCitations(identifiers: readonly string[]): string {
  const words = identifiers.map((identifier, at) => {
    const [citation, before] = [citationOf(identifier), at === 0 ? '' : citationOf(identifiers[at - 1]!)]
    const stem = citation.slice(0, citation.indexOf('('))
    return stem !== '' && before.startsWith(`${stem}(`) ? citation.slice(stem.length) : citation
  })
  return words.join(', ')
}

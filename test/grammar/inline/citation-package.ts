/** What the `citation` package finds, in USLM identifiers. */
import citation from 'citation'

/** A citation in the terms of both sides. */
export interface Cited {
  /** USLM identifier. */
  target: string
  /** The words that were read. */
  words: string
  start: number
}

/** Citations that the package finds in a text. */
export function findWithPackage(text: string): Cited[] {
  const { citations } = citation.find(text, { types: ['usc', 'cfr', 'law', 'fedreg', 'stat'] })
  return citations.map((one) => ({ target: targetOf(one), words: one.match, start: one.index }))
}

function targetOf({ usc, cfr, law, fedreg, stat }: citation.Found): string {
  const path = (base: string, steps: readonly string[] = []): string =>
    [base, ...steps].join('/').replace(/\/Note$/, '/note')
  if (usc) return path(`/us/usc/t${usc.title}/s${usc.section}`, usc.subsections)
  if (cfr?.section) return path(`/us/cfr/t${cfr.title}/s${cfr.section}`, cfr.subsections)
  if (cfr) return `/us/cfr/t${cfr.title}/p${cfr.part}`
  if (law) return `/us/pl/${law.congress}/${law.number}`
  if (fedreg) return `/us/fr/${fedreg.volume}/${fedreg.page}`
  return `/us/stat/${stat?.volume}/${stat?.page}`
}

/** The defined terms of an answer, for people: each with its definition and the places that use it. */
import type { UsedTerm } from './find-terms.ts'
import { wrapText } from './wrap-text.ts'

const WIDTH = 80
const MOST_PLACES = 6

/** Lines behind an answer; nothing where no term is used. */
export function formatTerms(terms: readonly UsedTerm[]): string {
  if (terms.length === 0) return ''
  const lines = [...terms]
    .sort(byTerm)
    .flatMap((term) => wrapText(lineOf(term), { first: '  ', rest: '    ', width: WIDTH }))
  return `\nDefined terms:\n${lines.join('\n')}\n`
}

function byTerm(a: UsedTerm, b: UsedTerm): number {
  const [first, second] = [a.definition.term.toLowerCase(), b.definition.term.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

function lineOf({ definition, uses }: UsedTerm): string {
  const { term, citation, identifier, scope } = definition
  const places = [...new Set(uses.map((use) => use.citation ?? use.identifier ?? ''))]
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : ''
  const times = uses.length === 1 ? 'once' : `${uses.length} times`
  const reach = `${scope.unit}${scope.stated ? '' : ', inferred'}`
  return `${term}: ${citation ?? identifier} (for the ${reach}); used ${times}, in ${places.slice(0, MOST_PLACES).join(', ')}${more}`
}

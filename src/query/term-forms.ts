/** A defined term as a pattern: the forms in which running text uses it. */

const MOST_FORMS = 6

/** Pattern of a term: whole words, singular or plural; an abbreviation keeps its capitals. */
export function termPattern(term: string): RegExp | null {
  const forms = formsOf(term).filter((form) => form.length > 1)
  if (forms.length === 0) return null
  const words = forms.map(inflected).join('|')
  const isAbbreviation = forms.every((form) => /^[A-Z][A-Z.&/]+$/.test(form))
  return new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, isAbbreviation ? 'g' : 'gi')
}

/** `Employee or Federal employee` is two forms; `Commercial or financial information` is one. */
function formsOf(term: string): string[] {
  const plain = term.replace(/ \([^)]*\)/g, '').replace(/^['‘]|['’]$/g, '')
  const sides = plain.split(/,? (?:or|and) |, /)
  const whole = sides.length > 1 && sides.length <= MOST_FORMS && sides.every((side) => standsAlone(side, sides))
  return whole ? sides : [plain]
}

function standsAlone(side: string, sides: readonly string[]): boolean {
  const words = side.split(' ')
  return sides.every((other) => {
    const others = other.split(' ')
    return others.length === words.length || others.at(-1)?.toLowerCase() === words.at(-1)?.toLowerCase()
  })
}

function inflected(form: string): string {
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return /[^aeiou]y$/i.test(form) ? `${literal.slice(0, -1)}(?:y|ies)` : `${literal}(?:e?s)?`
}

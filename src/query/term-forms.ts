/** A defined term as a pattern: the forms in which running text uses it. */

const MOST_FORMS = 6

/** Pattern of a term: whole words, singular or plural; an abbreviation keeps its capitals. */
export function termPattern(term: string): RegExp | null {
  const forms = [...formsOf(term), ...abbreviationsIn(term)].filter((form) => form.length > 1)
  return forms.length === 0 ? null : new RegExp(`(?<![\\w-])(?:${forms.map(inflected).join('|')})(?![\\w-])`, 'g')
}

const isAbbreviation = (form: string): boolean => /^[A-Z][A-Z.&/]+$/.test(form)

/** `Employee or Federal employee` is two forms, and so is `Finding of No Significant Impact or FONSI`; `Commercial or financial information` is one. */
function formsOf(term: string): string[] {
  const plain = term.replace(/ \([^)]*\)/g, '').replace(/^['‘]|['’]$/g, '')
  const sides = plain.split(/,? (?:or|and) |, /)
  const words = sides.filter((side) => !isAbbreviation(side))
  const whole = sides.length > 1 && sides.length <= MOST_FORMS && words.every((side) => standsAlone(side, words))
  return whole ? sides : [plain]
}

/** `Information in Identifiable Form (IIF)`, `System of Records or System (SOR or Systems)`: the text may use the letters alone. */
function abbreviationsIn(term: string): string[] {
  return [...term.matchAll(/ \(([^)]*)\)/g)]
    .flatMap(([, words = '']) => words.split(/,? or |, /))
    .filter(isAbbreviation)
}

function standsAlone(side: string, sides: readonly string[]): boolean {
  const words = side.split(' ')
  return sides.every((other) => {
    const others = other.split(' ')
    return others.length === words.length || others.at(-1)?.toLowerCase() === words.at(-1)?.toLowerCase()
  })
}

function inflected(form: string): string {
  if (isAbbreviation(form)) return `${literal(form)}(?:e?s)?`
  const isY = /[^aeiou]y$/i.test(form)
  return isY ? `${anyCase(form.slice(0, -1))}(?:[yY]|[iI][eE][sS])` : `${anyCase(form)}(?:[eE]?[sS])?`
}

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** Words other than an abbreviation may begin a sentence, or stand in a heading of capitals. */
function anyCase(words: string): string {
  const one = (letter: string): string => `[${letter.toLowerCase()}${letter.toUpperCase()}]`
  return words
    .split(/\s+/)
    .map((word) => literal(word).replace(/\p{L}/gu, one))
    .join('\\s+')
}

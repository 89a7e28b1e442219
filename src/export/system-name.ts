/** Number and name of a system of records in an item of a list. */

/** What an item says of its system. */
export interface SystemName {
  number: string
  name: string
}

/** Words of a number: capitals, digits and joints, as in `DOL/ESA-45` or `DO .190`. */
const NUMBER_WORD = /^[A-Z0-9.][A-Za-z0-9./–-]*$/
const NUMBER_IN_PARENTHESES = /^(?=[^()]*\d)[A-Z][A-Za-z0-9 ./–-]{1,40}$/
/** `Interior/FWS-20`, `DOI-10`: the last word behind a comma; some lines leave a blank behind the stroke. */
const NUMBER_BEHIND_COMMA =
  /^(.+), ([A-Z][A-Za-z]*(?:\/ ?[A-Z][A-Za-z]*(?: (?:of|the|and|[A-Z][A-Za-z]*))*)?(?: - |--?)\d+)\.?$/
/** What limits the exemption is no part of the name: `Litigation Files, to the extent that it consists of …`. */
const LIMIT = /,? (?:to the extent|insofar as)\b[\s\S]*$/
const MOST_WORDS = 4

/** Read `EPA-17 OCEFT Criminal Investigative Index and Files.` or `Central Index File (JUSTICE/CRM-001);`. */
export function parseSystem(item: string): SystemName | null {
  const text = withoutLimit(item)
  return numberBehind(text) ?? numberBehindComma(text) ?? numberBefore(text)
}

/** The words of an item without what limits the exemption. */
export function withoutLimit(item: string): string {
  return withoutListMarks(item).replace(LIMIT, '')
}

/** An item of a list ends with a semicolon, and the last but one with "and". */
export function withoutListMarks(text: string): string {
  return text.replace(/[;,](?: (?:and|or))?$/, '').trim()
}

function numberBehind(text: string): SystemName | null {
  const open = text.lastIndexOf('(')
  const close = text.indexOf(')', open)
  const isLast = open > 0 && close !== -1 && /^[.,;]?$/.test(text.slice(close + 1))
  const number = text.slice(open + 1, close)
  const name = text.slice(0, Math.max(open, 0)).replace(/[\s,]+$/, '')
  return isLast && name !== '' && NUMBER_IN_PARENTHESES.test(number) ? { number, name } : null
}

function numberBehindComma(text: string): SystemName | null {
  const [, name, number] = NUMBER_BEHIND_COMMA.exec(text) ?? []
  return name !== undefined && number !== undefined ? { number, name } : null
}

/** Words in capitals up to the first that has a digit, and the rest, its brackets and first dash taken off. */
function numberBefore(text: string): SystemName | null {
  const words = text.split(/ |(?<=\d)(?=--|—)/)
  const last = words.findIndex((word) => /\d/.test(word))
  const number = words.slice(0, last + 1).map((word) => word.replace(/(?:,|:|--|—)$/, ''))
  if (last === -1 || last >= MOST_WORDS || !/^[A-Z]/.test(text) || !number.every((word) => NUMBER_WORD.test(word)))
    return null
  const rest = words
    .slice(last + 1)
    .join(' ')
    .replace(/^(?:--?|—|–)\s*/, '')
  const inBrackets = /^\(([^()]+)\)/.exec(rest)?.[1]
  return rest === '' ? null : { number: number.join(' '), name: inBrackets ?? rest }
}

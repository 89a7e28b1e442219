/** USLM identifiers in the form people cite (1 CFR 8.9). */
import { isProvisionName } from './provision-name.ts'

const STATUTE = /^\/us\/usc\/t(\d+)\/s([^/]+)((?:\/[^/]+)*)$/
const DIVISION = /^\/us\/cfr\/t(\d+)\/(chapter|subchapter|ch|sch)([^/]+)$/
const PROVISION =
  /^\/us\/cfr\/t(\d+)\/(?:s(\d[^/]*)|p(\d[^/]*)(?:\/sp([^/]+))?)(?:\/(app|supp|table|figure|exhibit|annex|attachment|schedule|sfar)([A-Z0-9][^/]*)?(?=\/|$))?((?:\/[^/]+)*)$/

/**
 * `/us/cfr/t31/s1.36/c/1` is `31 CFR 1.36(c)(1)`, `/us/usc/t5/s552a/d` is `5 U.S.C. 552a(d)`, `/us/cfr/t31/p1/spC/appB/4`
 * is `31 CFR Appendix B to Subpart C of Part 1, (4)`, `/us/fr/65/69867` is `65 FR 69867`; others stay.
 */
export function citationOf(identifier: string): string {
  const statute = STATUTE.exec(identifier)
  if (statute !== null) return `${statute[1]} U.S.C. ${statute[2]}${citePath(statute[3]!)}`
  const division = DIVISION.exec(identifier)
  if (division !== null) return `${division[1]} CFR ${division[2]!.startsWith('s') ? 'sub' : ''}chapter ${division[3]}`
  const [, title, section, part, subpart, kind, number, path] = PROVISION.exec(identifier) ?? []
  if (title === undefined) return citeDocument(identifier) ?? identifier
  const place = { section, part, subpart }
  if (kind === undefined) return `${title} CFR ${citePlace(place)}${citePath(path!)}`
  const name = `${NAMES[kind]}${number === undefined ? '' : ` ${number}`} to ${placeOfAppendix(place)}`
  return `${title} CFR ${name}${citePath(path!).replace(/^(?=\()/, ', ')}`
}

/** What is cited by two numbers or one: the Federal Register, the Statutes at Large, public laws, executive orders, titles of the Code. */
const DOCUMENTS: readonly [pattern: RegExp, words: string][] = [
  [/^\/us\/fr\/(\d+)\/(\d+)$/, '$1 FR $2'],
  [/^\/us\/stat\/(\d+)\/(\d+)$/, '$1 Stat. $2'],
  [/^\/us\/pl\/(\d+)\/(\d+)$/, 'Pub. L. $1-$2'],
  [/^\/us\/eo\/(\d+)$/, 'E.O. $1'],
  [/^\/us\/td\/([\w-]+)$/, 'T.D. $1'],
  [/^\/us\/usc\/t(\d+)$/, '$1 U.S.C.'],
  [/^\/us\/usc\/t(\d+)\/ch(\w+)$/, '$1 U.S.C. chapter $2'],
  [/^\/us\/cfr\/t(\d+)\/front$/, '$1 CFR, front matter'],
]

function citeDocument(identifier: string): string | null {
  const found = DOCUMENTS.find(([pattern]) => pattern.test(identifier))
  return found === undefined ? null : identifier.replace(...found)
}

interface Place {
  section: string | undefined
  part: string | undefined
  subpart: string | undefined
}

const NAMES: Readonly<Record<string, string>> = {
  app: 'Appendix',
  supp: 'Supplement',
  table: 'Table',
  figure: 'Figure',
  exhibit: 'Exhibit',
  annex: 'Annex',
  attachment: 'Attachment',
  schedule: 'Schedule',
  sfar: 'SFAR No.',
}

function citePlace({ section, part, subpart }: Place): string {
  if (section !== undefined) return section
  return subpart === undefined ? `part ${part}` : `part ${part}, subpart ${plain(subpart)}`
}

function placeOfAppendix({ section, part, subpart }: Place): string {
  if (section !== undefined) return `Section ${section}`
  return subpart === undefined ? `Part ${part}` : `Subpart ${plain(subpart)} of Part ${part}`
}

/** A subpart without a letter goes by the words of its heading. */
const plain = (number: string): string => number.replace(/^-/, '').replace(/(?<=[a-z])-(?=[a-z])/g, ' ')

function citePath(path: string): string {
  let words = ''
  let isBehindWord = false
  for (const step of path.split('/').slice(1)) {
    const cited = citeStep(step)
    const isWord = !cited.startsWith('(')
    words += words === '' && !isWord ? cited : isWord || isBehindWord ? `, ${cited}` : cited
    isBehindWord = isWord
  }
  return words
}

/** One step below a section or appendix: `(c)`, `(1)-(5)`, `definition of farm`, `example 2`, `footnote 1`. */
export function citeStep(step: string): string {
  const word = /^(def|example|fn)-(.+)$|^(?:note|example)$/.exec(step)
  if (word !== null) return word[1] === undefined ? step : `${WORDS[word[1]]} ${plain(word[2]!)}`
  if (isProvisionName(step) || step.includes('.')) return step
  return step
    .split('-')
    .map((end) => `(${end})`)
    .join('-')
}

const WORDS: Readonly<Record<string, string>> = { def: 'definition of', example: 'example', fn: 'footnote' }

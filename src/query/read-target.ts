/** What a question about references names: identifiers of the place asked about, of whatever work. */
import { findInline } from '../../grammar/inline.ts'
import {
  isRangeOverSections,
  type PathRange,
  type ProvisionCitation,
  parseQueryCitation,
} from '../../grammar/query-citation.ts'
import { type AskedCitation, citationsOf } from './citations-of.ts'
import { rangeOf } from './covers.ts'

/** Longest text that can be a citation. */
const LONGEST = 200

/**
 * Identifiers that the words may mean, or null where they are no citation: `5 U.S.C. 552a(j)`, `65 FR 69867`,
 * `31 CFR part 1`, `Pub. L. 104-316`, an identifier; `§ 1.5` in each of the titles given.
 */
export function readTarget(words: string, titles: readonly number[]): string[] | null {
  const text = words.trim()
  if (text.length > LONGEST) return null
  if (/^\/?us\/[\w./()-]+$/.test(text)) return [`/${text.replace(/^\/|\/+$/g, '')}`]
  // A range of paragraphs that no identifier tells is more than its ends.
  const asked = citationsOf(parseQueryCitation(text))
  if (asked.some((one) => one.kind === 'provision' && placesOf(one).includes(null))) return null
  return isRangeOverSections(text) ? null : (targetsOfCitation(text) ?? targetsOfProvisions(asked, titles))
}

function targetsOfCitation(text: string): string[] | null {
  const items = findInline(text)
  const covered = items.length > 0 && items[0]!.start === 0 && items.every(({ form }) => form === 'citation')
  const end = Math.max(0, ...items.map((item) => item.end))
  if (!covered || /\w/.test(text.slice(end))) return null
  const targets = items.flatMap(({ targets }) => rangeOf(targets) ?? targets)
  // Of `31 CFR part 1, subpart C`, which names the part too, the narrower place is asked about.
  const innermost = targets.filter((target) => !targets.some((other) => other.startsWith(`${target}/`)))
  return innermost.length > 0 ? innermost : null
}

/** All that a list names, or null where one of them is no place that can be cited. */
function targetsOfProvisions(asked: readonly AskedCitation[], titles: readonly number[]): string[] | null {
  const targets = asked.map((one) => targetsOfProvision(one, titles))
  return targets.length === 0 || targets.includes(null) ? null : targets.flatMap((each) => each ?? [])
}

function targetsOfProvision(asked: AskedCitation, titles: readonly number[]): string[] | null {
  if (asked.kind === 'identifier') return [asked.identifier]
  if (asked.kind !== 'provision' || asked.appendix !== undefined) return null
  const places = placesOf(asked)
  const works = asked.title === null ? [...new Set(titles)] : [asked.title]
  if (works.length === 0 || places.includes(null)) return null
  return works.flatMap((title) => places.map((place) => `/us/cfr/t${title}${place}`))
}

/** Below the title; null for what has no identifier of its own. */
function placesOf(asked: ProvisionCitation): (string | null)[] {
  const { section, sectionThrough, path, through, also = [] } = asked
  if (section === null) return [divisionOf(asked)]
  if (sectionThrough !== null) return [`/s${section}-${sectionThrough}`]
  const paths = [{ path, through }, ...also].map(pathOf)
  return paths.map((each) => (each === null ? null : [`/s${section}`, ...each].join('/')))
}

/** A range has one identifier where its ends stand side by side: `c/1/i-iii`. */
function pathOf({ path, through }: PathRange): string[] | null {
  if (through.length === 0) return path
  const isBeside = path.slice(0, -1).join('/') === through.slice(0, -1).join('/')
  return isBeside ? [...path.slice(0, -1), `${path.at(-1)}-${through.at(-1)}`] : null
}

function divisionOf({ scope: { part, subpart }, scopeThrough }: ProvisionCitation): string | null {
  if (part === undefined) return null
  const through = scopeThrough === undefined ? '' : `-${scopeThrough}`
  return subpart === undefined ? `/p${part}${through}` : `/p${part}/sp${subpart}${through}`
}

/** What a question about references names: identifiers of the place asked about, of whatever work. */
import { findInline } from '../../grammar/inline.ts'
import { parseQueryCitation } from '../../grammar/query-citation.ts'
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
  if (/^\/us\/[\w./()-]+$/.test(text)) return [text.replace(/\/+$/, '')]
  return targetsOfCitation(text) ?? targetsOfProvision(text, titles)
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

function targetsOfProvision(text: string, titles: readonly number[]): string[] | null {
  const asked = parseQueryCitation(text)
  if (asked.kind === 'identifier') return [asked.identifier]
  if (asked.kind !== 'provision' || asked.appendix !== undefined) return null
  const place = placeOf(asked)
  if (place === null) return null
  const works = asked.title === null ? [...new Set(titles)] : [asked.title]
  return works.length === 0 ? null : works.map((title) => `/us/cfr/t${title}${place}`)
}

type Provision = Extract<ReturnType<typeof parseQueryCitation>, { kind: 'provision' }>

function placeOf({ section, scope, path }: Provision): string | null {
  if (section !== null) return [`/s${section}`, ...path].join('/')
  if (scope.part === undefined) return null
  return scope.subpart === undefined ? `/p${scope.part}` : `/p${scope.part}/sp${scope.subpart}`
}

/**
 * Where a reference may point: identifiers in order of likelihood, from what is printed and where it stands.
 *
 * Pure look-ups; nothing here changes the tree.
 */
import type { InlineItem, Pinpoint, Scope } from '../../grammar/inline.ts'
import type { Division, Node, Paragraph } from '../ast/nodes.ts'
import { type IdentifierIndex, lastStep, parentOf } from './identifier-index.ts'

/** The nodes around a reference. */
export interface Surroundings {
  /** Number of the title, or null. */
  title: number | null
  /** Divisions from the outside in. */
  divisions: readonly Division[]
  /** Paragraphs, and headings that govern paragraphs, from the outside in. */
  paragraphs: readonly Node[]
}

/** Identifiers to try in order; the first is the one to name where none exists. */
export type Candidates = readonly string[]

const PARAGRAPHS = new Set(['paragraph', 'subparagraph', 'subdivision', 'subsection'])
const HOLDERS = new Set(['section', 'appendix'])

/** Candidates for one end of a reference. */
export function candidatesFor(
  item: InlineItem,
  pinpoint: Pinpoint,
  around: Surroundings,
  index: IdentifierIndex,
): Candidates {
  const title = titleOf(item.scope, around)
  if (title === null) return []
  if (PARAGRAPHS.has(item.kind)) return paragraphCandidates(item, pinpoint.path, around)
  if (item.self) return selfCandidates(item.kind, around)
  if (item.kind === 'section') return [joinPath(`${title}/s${pinpoint.number}`, pinpoint.path)]
  if (item.kind === 'part') return [`${title}/p${pinpoint.number}`]
  if (item.kind === 'subpart') return [`${partOf(item.scope, title, around) ?? title}/sp${pinpoint.number}`]
  if (item.kind === 'appendix') return appendixCandidates(item, pinpoint, title, around, index)
  return divisionCandidates(item.kind, pinpoint, title, index)
}

/** Identifier of the title that the scope words name, else of this one. */
function titleOf(scope: readonly Scope[], around: Surroundings): string | null {
  const named = scope.find((step) => step.unit === 'title' && !step.self)
  if (named?.number) return `/us/cfr/t${named.number}`
  return around.title === null ? null : `/us/cfr/t${around.title}`
}

function joinPath(base: string, path: readonly string[]): string {
  return [base, ...path].join('/')
}

function identifierOf(node: Node | undefined): string | undefined {
  return node && 'identifier' in node ? node.identifier : undefined
}

function enclosing(around: Surroundings, types: ReadonlySet<string>): string | undefined {
  return identifierOf(around.divisions.findLast((division) => types.has(division.type)))
}

function selfCandidates(kind: string, around: Surroundings): Candidates {
  if (kind === 'title') return around.title === null ? [] : [`/us/cfr/t${around.title}`]
  const own = enclosing(around, new Set([kind]))
  if (own) return [own]
  // "this section" in an appendix is the numbered heading it stands under, else the appendix.
  if (kind !== 'section') return []
  const place = identifierOf(around.paragraphs[0]) ?? enclosing(around, HOLDERS)
  return place ? [place] : []
}

function paragraphCandidates(item: InlineItem, path: readonly string[], around: Surroundings): Candidates {
  const [place] = item.scope
  const levels = [...around.paragraphs].reverse().flatMap((node) => identifierOf(node) ?? [])
  if (item.self) return ownParagraph(path, around, levels)
  if (place?.unit === 'section' && !place.self)
    return [joinPath(`${titleOf(item.scope, around)}/s${place.number}`, [...place.path, ...path])]
  const holder = enclosing(around, HOLDERS)
  if (!holder) return []
  const top = joinPath(holder, path)
  const below = levels.map((level) => joinPath(level, path))
  const isRelative = place
    ? /^(?:definition|paragraph|subparagraph|subdivision)$/.test(place.unit)
    : item.kind !== 'paragraph'
  if (!isRelative) return [top, ...below]
  const named = place && place.path.length > 0 ? [joinPath(joinPath(holder, place.path), path)] : []
  return [...named, ...(place?.unit === 'definition' ? [...below].reverse() : below), top]
}

/** "this paragraph (b)(2)" stands in it; "this paragraph" is the nearest one with a designation. */
function ownParagraph(path: readonly string[], around: Surroundings, levels: readonly string[]): Candidates {
  const designated = [...around.paragraphs]
    .reverse()
    .filter((node): node is Paragraph => node.type === 'paragraph' && node.designation !== null)
  if (path.length === 0) {
    const nearest = designated[0] ?? around.paragraphs[around.paragraphs.length - 1]
    const own = identifierOf(nearest) ?? enclosing(around, HOLDERS)
    return own ? [own] : []
  }
  const tail = `/${path.join('/')}`
  const around_ = levels.filter((level) => level.endsWith(tail))
  const holder = enclosing(around, HOLDERS)
  return [...around_, ...(holder ? [holder + tail] : []), ...levels.map((level) => level + tail)]
}

function partOf(scope: readonly Scope[], title: string, around: Surroundings): string | undefined {
  const named = scope.find((step) => step.unit === 'part' && !step.self)
  return named ? `${title}/p${named.number}` : enclosing(around, new Set(['part']))
}

/** Appendices hang under a part or a subpart; one without a letter, and "the appendices", are all that hang there. */
function appendixCandidates(
  item: InlineItem,
  { number }: Pinpoint,
  title: string,
  around: Surroundings,
  index: IdentifierIndex,
): Candidates {
  const base = appendixBase(item.scope, title, around)
  if (!base) return []
  const name = `${base}/app${number ?? ''}`
  const inside = index.divisionsOf('appendix').filter((one) => one.startsWith(`${base}/`))
  return [name, ...inside.filter((one) => number !== null && lastStep(one) === `app${number}`)]
}

/** Identifiers of all appendices that "the appendices to this subpart" may mean. */
export function appendicesOf(item: InlineItem, around: Surroundings, index: IdentifierIndex): readonly string[] {
  const title = titleOf(item.scope, around)
  const base = title && appendixBase(item.scope, title, around)
  if (!base) return []
  const direct = index.divisionsOf('appendix').filter((one) => parentOf(one) === base)
  return direct.length > 0 ? direct : index.divisionsOf('appendix').filter((one) => one.startsWith(`${base}/`))
}

function appendixBase(scope: readonly Scope[], title: string, around: Surroundings): string | undefined {
  const part = partOf(scope, title, around)
  const subpart = scope.find((step) => step.unit === 'subpart')
  if (subpart && !subpart.self) return `${part ?? title}/sp${subpart.number}`
  return subpart?.self ? enclosing(around, new Set(['subpart'])) : part
}

function divisionCandidates(kind: string, { number }: Pinpoint, title: string, index: IdentifierIndex): Candidates {
  const prefix = { chapter: 'ch', subchapter: 'sch', subtitle: 'st' }[kind] ?? kind
  const found = index.divisionsOf(kind as Node['type']).filter((one) => identifiesNumber(index.get(one), number))
  return [...found.slice(0, 1), `${title}/${prefix}${number}`]
}

function identifiesNumber(node: Node | undefined, number: string | null): boolean {
  return node !== undefined && 'number' in node && node.number === number
}

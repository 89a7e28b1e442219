/**
 * Where a reference may point: identifiers in order of likelihood, from what is printed and where it stands.
 *
 * Pure look-ups; nothing here changes the tree.
 */
import { toSlug } from '../../grammar/block/definition.ts'
import { partOfSubpart } from '../../grammar/inline/division-list.ts'
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
const APPENDICES = new Set(['appendix'])

/** Candidates for one end of a reference. */
export function candidatesFor(
  item: InlineItem,
  pinpoint: Pinpoint,
  around: Surroundings,
  index: IdentifierIndex,
): Candidates {
  const title = titleOf(item.scope, around)
  if (PARAGRAPHS.has(item.kind)) return paragraphCandidates(item, pinpoint.path, around)
  if (item.self) return selfCandidates(item.kind, around)
  if (item.kind === 'section') return sectionCandidates(item.scope, pinpoint, title, around, index)
  if (item.kind === 'part') return [`${title}/p${pinpoint.number}`]
  if (item.kind === 'subpart') return [subpartCandidate(item.scope, pinpoint.number ?? '', title, around)]
  if (item.kind === 'appendix') return appendixCandidates(item, pinpoint, title, around, index)
  return divisionCandidates(item.kind, pinpoint, title, index)
}

/** Identifier of the title that the scope words name, else of this one; where that is unknown, provisions hang on the Code. */
function titleOf(scope: readonly Scope[], around: Surroundings): string {
  const named = scope.find((step) => step.unit === 'title' && !step.self)
  if (named?.number) return `/us/cfr/t${named.number}`
  return around.title === null ? '/us/cfr' : `/us/cfr/t${around.title}`
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
  const place = kind === 'section' ? sectionOfAppendix(around) : undefined
  return place ? [place] : []
}

/**
 * "This section" in an appendix: the outermost numbered heading that the words stand under, else the appendix, whose
 * numbered paragraphs are called so ("paragraph (3) of this section", 31 CFR part 1, subpart C, appendix B).
 */
function sectionOfAppendix(around: Surroundings): string | undefined {
  return identifierOf(around.paragraphs.find((node) => node.type === 'heading')) ?? enclosing(around, HOLDERS)
}

/**
 * A section of the title. `section 2.1 of this appendix` is a number in the appendix, and so is the `section 11.2.1` that a
 * test method calls its own paragraph (40 CFR part 60, appendix A-1). Not so `Sec. 1004.2(a)` where the appendix has a
 * heading `Sec. 1004.2 Definitions` over what it says of that section (12 CFR part 1004, appendix A).
 */
function sectionCandidates(
  scope: readonly Scope[],
  { number, path }: Pinpoint,
  title: string,
  around: Surroundings,
  index: IdentifierIndex,
): Candidates {
  const ofAppendix = scope[0]?.unit === 'appendix' && scope[0].self
  const isOfPart = !ofAppendix && isSectionOfPart(number, title, around, index)
  const holder = ofAppendix || (scope.length === 0 && !isOfPart) ? enclosing(around, HOLDERS) : undefined
  const dotted = holder && dottedPlaces(holder, number ?? '').find((place) => index.get(place) !== undefined)
  if (dotted) return [joinPath(dotted, path)]
  if (isDotted(number)) return []
  const appendix = ofAppendix ? enclosing(around, new Set(['appendix'])) : undefined
  return [joinPath(appendix ? `${appendix}/${number}` : `${title}/s${number}`, path)]
}

/** The part in which the words stand has a section of this number. */
function isSectionOfPart(number: string | null, title: string, around: Surroundings, index: IdentifierIndex): boolean {
  const part = around.divisions.findLast((division) => division.type === 'part')
  const own = part?.type === 'part' && number?.startsWith(`${part.number}.`) === true
  return own && index.find(`${title}/s${number}`) !== undefined
}

/** `11.2.1`: more levels than the number of a section has. */
export const isDotted = (number: string | null): boolean => /^\d+\.\d+\./.test(number ?? '')

/** Where `11.2.1` may stand: under `11.0`, under `11`, or under neither, and there under `11.2`. */
function dottedPlaces(holder: string, number: string): string[] {
  const levels = number.split('.')
  const inner = levels.slice(1).map((_, at) => levels.slice(0, at + 2).join('.'))
  return [[`${levels[0]}.0`], levels.slice(0, 1), []].map((outer) => joinPath(holder, [...outer, ...inner]))
}

/** Subparts have capital letters, whatever the words print; in titles 43 and 48 their number tells that of the part. */
function subpartCandidate(scope: readonly Scope[], number: string, title: string, around: Surroundings): string {
  const numbered = partOfSubpart(number)
  const part = numbered === null ? (partOf(scope, title, around) ?? title) : `${title}/p${numbered}`
  return `${part}/sp${/^[a-z]$/.test(number) ? number.toUpperCase() : number}`
}

function paragraphCandidates(item: InlineItem, path: readonly string[], around: Surroundings): Candidates {
  const [place] = item.scope
  const levels = holdersOf(place, around.paragraphs).flatMap((node) => identifierOf(node) ?? [])
  if (item.self) return ownParagraph(path, around, levels)
  if (place?.unit === 'section' && !place.self)
    return [joinPath(`${titleOf(item.scope, around)}/s${place.number}`, [...place.path, ...path])]
  const holder = enclosing(around, HOLDERS)
  if (!holder) return []
  if (place?.unit === 'definition' && place.number !== null) return [inDefinition(item.scope, path, holder, around)]
  const top = joinPath(holder, path)
  const below = levels.map((level) => joinPath(level, path))
  const isRelative = place
    ? /^(?:definition|paragraph|subparagraph|subdivision)$/.test(place.unit)
    : item.kind !== 'paragraph'
  // What an appendix calls this section may be its numbered paragraph: `4.(d) … paragraph (e) of this section` (14 CFR
  // part 135, appendix A); not where the words would point to the paragraph they stand in (31 CFR part 1, subpart C, appendix B).
  const isOfNumbered = place?.self && holder === enclosing(around, APPENDICES)
  const ofNumbered = isOfNumbered ? below.slice(-1).filter((candidate) => !levels.includes(candidate)) : []
  if (!isRelative) return place ? [top, ...ofNumbered] : [top, ...below]
  const level = place?.self && place.path.length === 0 ? levelOf(place, around.paragraphs) : undefined
  if (level !== undefined) return [joinPath(level, path), ...below, top]
  const named = place && place.path.length > 0 ? [joinPath(joinPath(holder, place.path), path)] : []
  return [...named, ...(place?.unit === 'definition' ? [...below].reverse() : below), top]
}

/** Words for the levels under a section, from the outside in: (a) is a paragraph, (1) a subparagraph, (i) a subdivision. */
const LEVELS = ['paragraph', 'subparagraph', 'subdivision']

/** "Subparagraph (2) of this paragraph" in (b)(1)(i) is (b)(2): this paragraph is the outermost one that the words stand in. */
function levelOf({ unit }: Scope, paragraphs: readonly Node[]): string | undefined {
  const designated = paragraphs.filter((node) => node.type === 'paragraph' && node.designation !== null)
  return identifierOf(designated[LEVELS.indexOf(unit)])
}

/** What may hold a paragraph, from the inside out: of "this definition" nothing outside it (48 CFR 2.101(b)(2)). */
function holdersOf(place: Scope | undefined, paragraphs: readonly Node[]): Node[] {
  const isDefinition = (node: Node): boolean => node.type === 'paragraph' && node.role === 'definition'
  const from = place?.unit === 'definition' ? Math.max(0, paragraphs.findLastIndex(isDefinition)) : 0
  return paragraphs.slice(from).reverse()
}

/** `paragraph (2) of the definition for cigarette`, in this section or in the one that is named behind it. */
function inDefinition(
  [definition, outer]: readonly Scope[],
  path: readonly string[],
  holder: string,
  around: Surroundings,
): string {
  const section = outer?.unit === 'section' && !outer.self ? `${titleOf([], around)}/s${outer.number}` : holder
  return joinPath(`${section}/def-${toSlug(definition!.number!)}`, path)
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
  const [place] = scope
  if (place?.unit === 'section')
    return place.self ? enclosing(around, new Set(['section'])) : `${title}/s${place.number}`
  const part = partOf(scope, title, around)
  const subpart = scope.find((step) => step.unit === 'subpart')
  if (subpart && !subpart.self) return subpartCandidate(scope, subpart.number ?? '', title, around)
  return subpart?.self ? enclosing(around, new Set(['subpart'])) : part
}

function divisionCandidates(kind: string, { number }: Pinpoint, title: string, index: IdentifierIndex): Candidates {
  const prefix = { chapter: 'ch', subchapter: 'sch', subtitle: 'st' }[kind] ?? kind
  const found = index
    .divisionsOf(kind as Node['type'])
    .filter((one) => one.startsWith(`${title}/`) && identifiesNumber(index.get(one), number))
  return [...found.slice(0, 1), `${title}/${prefix}${number}`]
}

function identifiesNumber(node: Node | undefined, number: string | null): boolean {
  return node !== undefined && 'number' in node && node.number === number
}

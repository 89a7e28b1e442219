/**
 * Terms that the provisions of a volume define: definitions.ndjson.
 *
 * A term is defined by a sentence (`X means`, `The term X includes`), or by standing as the key term of an entry in a
 * section of definitions (`Person. …`). Where it holds is what the print says nearest to it: in the sentence itself,
 * in the words over its list, in the heading of the section; else it is inferred from where the definition stands.
 */
import { type DefinitionForm, parseDefinitionTerm } from '../../grammar/block/definition.ts'
import { findAliases } from '../../grammar/block/definition-alias.ts'
import { definitionScope, type DefinitionScope as ScopeWords } from '../../grammar/block/definition-scope.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Division, Root } from '../ast/nodes.ts'
import type { Block, DefinitionRecord, ParagraphBlock, SectionRecord } from './records.ts'

type Scope = DefinitionRecord['scope']

/** A block with the texts that may tell its reach, nearest first. */
interface Place {
  section: SectionRecord
  ancestors: readonly Division[]
  /** Paragraphs around the block, innermost first. */
  around: readonly ParagraphBlock[]
  leads: readonly string[]
}

/** Definitions in the order of the print. */
export function toDefinitionRecords(tree: Root, sections: readonly SectionRecord[]): DefinitionRecord[] {
  const around = divisionsAround(tree)
  return sections.flatMap((section, at) => inSection(section, around[at] ?? []))
}

/** The divisions around each section and appendix, in the order of their records. */
function divisionsAround(tree: Root): (readonly Division[])[] {
  const all: (readonly Division[])[] = []
  const visit = (division: Division, above: readonly Division[]): void => {
    if (division.type === 'section' || division.type === 'appendix') all.push(above)
    for (const child of division.children) if (isDivision(child)) visit(child, [...above, division])
  }
  for (const child of tree.children) if (isDivision(child)) visit(child, [])
  return all
}

function inSection(section: SectionRecord, ancestors: readonly Division[]): DefinitionRecord[] {
  if (section.reserved) return []
  const leads = [openingOf(section.blocks), section.heading ?? '']
  return inBlocks(section.blocks, { section, ancestors, around: [], leads })
}

/** Words before the first definition: "As used in this part:". */
function openingOf([first]: readonly Block[]): string {
  return first?.type === 'paragraph' && definedIn(first).length === 0 ? first.text : ''
}

function inBlocks(blocks: readonly Block[], place: Place): DefinitionRecord[] {
  let leads = place.leads
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return 'blocks' in block ? inBlocks(block.blocks, { ...place, leads }) : []
    const here = { ...place, leads }
    const [holder = place.section] = place.around
    const isEntry = isGlossary(place.section) || (isGlossary(holder) && block.heading === null)
    const isListed = isEntry || block.role === 'definition'
    const defined = definedIn(block, isGlossary(holder), isListed)
    if (defined.length === 0 && block.designation === null) leads = [block.text, ...leads]
    const inner = { ...here, around: [block, ...place.around], leads: [block.text, ...leads] }
    return [...defined.map((one) => toRecord(one, block, here)), ...inBlocks(block.blocks, inner)]
  })
}

interface Defined {
  term: string
  form: DefinitionForm | 'heading'
  /** Words before the verb: only they tell the reach. */
  lead: string
}

/** Sentences, and parts of a sentence, that may define a term though they do not open their paragraph. */
const LATER =
  /[.;:)] \(?(?=(?:The (?:terms?|words?|phrases?) |(?:As used|When used) in |For (?:the )?purposes? of |For this purpose,? |(?:An? |The )?(?:``|“)|[^.;:]{1,120}, the terms? (?:``|“)|[A-Z][^.;:,]{1,60} means (?:the|any|all|an?|each|every) ))|, and (?=the terms? (?:``|“))| and (?=[A-Z][A-Za-z ]{1,60} means (?:the|any|all|an?|each|every) )/g
/** Without one of these no sentence defines, but in a list of definitions. */
const DEFINES = /\b(?:means?|includes?|refers? to|meanings?|defined|limited to|is any|are any)\b/
const VERB = /\b(?:means?|includes?|shall|has|have|is|are|refers?)\b|(?<='')includes?\b/

function definedIn(block: ParagraphBlock, isEntry = false, isListed = false): Defined[] {
  const { text, heading } = block
  const opening = heading !== null && text.startsWith(heading) ? heading.length : 0
  const words = text.slice(opening).trimStart()
  const found = [...sentencesIn(words, isListed), ...aliasesIn(words)]
  const isTerm = block.role === 'definition' || (isEntry && heading !== null && !isGeneric(heading))
  const term = heading === null ? null : headingTerm(heading, words, isTerm)
  return withoutRepeats(term === null || found.some(isSame(term)) ? found : [term, ...found])
}

/** A term without its quotes: `'accompanying materials'` (27 CFR 40.25a), ```Other'' Requester` (31 CFR 1.5). */
const unquoted = (term: string): string => term.replace(/``|''|[“”]/g, '').replace(/^['‘](.+)['’]$/, '$1')

/** A key term that is defined by what stands behind it: by a sentence about "this", or by standing in a glossary. */
function headingTerm(heading: string, words: string, isTerm: boolean): Defined | null {
  const [, verb] = /^This (means|refers to) (?!that\b)/.exec(words) ?? []
  const term = unquoted(heading.replace(/(?<!\.\w)[.:]$|--$|—$/, ''))
  // `Educational institution. This refers to a preschool` (31 CFR 1.5).
  if (verb !== undefined) return { term, form: verb === 'means' ? 'means' : 'refers', lead: '' }
  return isTerm ? { term, form: 'heading', lead: '' } : null
}

/** Terms once each: a sentence of an entry often defines its key term. */
const withoutRepeats = (found: readonly Defined[]): Defined[] =>
  found.filter((one, at) => found.findIndex(isSame(one)) === at)

const isSame =
  ({ term }: Defined) =>
  (other: Defined): boolean =>
    term.toLowerCase() === other.term.toLowerCase()

function sentencesIn(words: string, isListed: boolean): Defined[] {
  if (!isListed && !DEFINES.test(words)) return []
  return startsOf(words).flatMap((start) => sentence(words.slice(start), isListed && start === 0))
}

function aliasesIn(words: string): Defined[] {
  return findAliases(words).map(({ term, end }) => ({
    term,
    form: 'quoted',
    lead: `${/^[^()]{0,80}/.exec(words.slice(end))![0]},`,
  }))
}

function startsOf(words: string): number[] {
  const later = Array.from(words.matchAll(LATER)).filter(
    (match) => match[0] !== ' and ' || isSecond(words, match.index),
  )
  return [0, ...later.map((match) => match.index + match[0].length)]
}

/** `Secretary means the Secretary … and Assistant Secretary means` (31 CFR 9.2), not the name in `the Food and Drug Administration means`. */
function isSecond(words: string, at: number): boolean {
  return / means [^.;:]+$/.test(words.slice(0, at))
}

function sentence(words: string, isListed: boolean): Defined[] {
  const found = parseDefinitionTerm(words, isListed)
  if (!found) return []
  const verb = VERB.exec(words.slice(found.end))
  return [{ term: unquoted(found.term), form: found.form, lead: words.slice(0, found.end + (verb?.index ?? 0)) }]
}

const GLOSSARY =
  /^(?:definitions?|meanings? of|what definitions|explanation of terms|glossary)\b|\b(?:definitions|terms|meanings?)\b.*\?$/i
/** Key terms that name what the paragraph does, not what it defines: `Statutory definitions` (49 CFR 571.3(a)); `Special Access Program` is a term (31 CFR 2.43(x)). */
const GENERIC =
  /^(?:in general|scope|definitions?|purpose|meanings?|exceptions?|examples?)\b|^terms?(?: (?:of|used|defined|not)\b|\W*$)|^(?:general|other|special)(?: (?:rules?|provisions?|terms?|definitions?|requirements?|cases?))?\W*$|\bdefinitions\W*$/i

/**
 * A section headed so, or a paragraph: `(b) Definitions. For purposes of this subpart--` (31 CFR 10.35). The paragraph of one
 * definition, `(b) Definition of local advertising--` (27 CFR 53.100), has rules under it.
 */
function isGlossary({ type, heading }: Pick<SectionRecord | ParagraphBlock, 'type' | 'heading'>): boolean {
  return heading !== null && GLOSSARY.test(heading) && !(type === 'paragraph' && /^definition of\b/i.test(heading))
}

function isGeneric(heading: string): boolean {
  return GENERIC.test(heading)
}

function toRecord({ term, form, lead }: Defined, block: ParagraphBlock, place: Place): DefinitionRecord {
  const named = [block, ...place.around].find((one) => one.identifier !== null)
  return {
    term,
    text: block.text,
    form,
    scope: scopeOf(lead, block, place),
    identifier: named?.identifier ?? place.section.identifier,
    citation: (named ?? place.section).citation,
    page: block.pages[0] ?? null,
    position: block.position,
  }
}

function scopeOf(lead: string, block: ParagraphBlock, place: Place): Scope {
  for (const words of [lead, ...place.leads]) {
    const said = definitionScope(words)
    if (said) return { unit: said.unit, identifier: reachOf(said, block, place), stated: true }
  }
  const unit = isGlossary(place.section) ? (place.section.subpart === null ? 'part' : 'subpart') : 'section'
  const inferred = place.section.type === 'appendix' ? 'appendix' : unit
  return { unit: inferred, identifier: reachOf({ unit: inferred, path: [] }, block, place), stated: false }
}

function reachOf(
  { unit, path }: ScopeWords,
  block: ParagraphBlock,
  { section, ancestors, around }: Place,
): string | null {
  if (unit === 'section' || unit === section.type) return section.identifier
  if (unit === 'paragraph') {
    if (path.length > 0) return section.identifier && [section.identifier, ...path].join('/')
    return [block, ...around].find(({ designation }) => designation !== null)?.identifier ?? section.identifier
  }
  return ancestors.findLast((division) => division.type === unit)?.identifier ?? null
}

/** Paragraphs that exempt systems of records, and paragraphs that say why. */
import P from 'parsimmon'
import { designationList, pinpointsOf } from '../../grammar/inline/designation-list.ts'
import { parseWith } from '../../grammar/parse-with.ts'
import type { ParagraphBlock, SystemRecord } from './records.ts'
import { isParagraph, type Placed } from './system-outline.ts'

/** A paragraph that exempts systems of records from provisions of a statute. */
export interface Exemption {
  placed: Placed<ParagraphBlock>
  /** Provisions of the statute that allow it: paragraphs of its subsections (j) and (k). */
  targets: string[]
  exemptFrom: string[]
  /** What the print takes out again: "from all provisions of 5 U.S.C. 552a except (b) and (i)". */
  except: string[]
  /** Paragraphs whose systems it names. */
  covers: string[]
}

/** The Privacy Act allows agencies to exempt systems by its subsections (j), general, and (k), specific. */
const ALLOWING = /^(\/us\/usc\/t[^/]+\/s[^/]+)\/([jk])(?:\/|$)/
const EXEMPTS = /\bexempt(?:s|ed|ion|ions)?\b/i
const SYSTEMS = /\bsystems?\b/i
const REASONS = /^(?:the )?reasons?\b/i
const OPENS_REASONS = /\bfor the following reasons:?$/i
const ALL_BUT =
  /\b(?:all|any) (?:of )?(?:the )?(?:provisions?|requirements?|subsections?|parts?)\b[\s\S]{0,160}?\bexcept\b(?! to the extent| that\b| insofar)/i
/** "from subsections (c)(3) and (4), (d) and (e)(1) of", "exempt from (c)(3) and (d) of": the statute stands behind or before. */
const SUBSECTIONS = String.raw`\b(?:sub)?sections? (?=\()|\bexempt(?:ed)? from (?=\()|\bsubsections of [^.;:()]{1,60}: ?(?=\()`
/** Some agencies part what they list with semicolons: `552a(c)(3) and (4); (d); and (g)`. */
const SEMICOLON = /;(?= (?:and )?\()/g
/** Between the items of one list stands nothing else. */
const BETWEEN_ITEMS = /^[\s,;]*(?:and|or|and\/or)?[\s,]*$/
const list = designationList({ number: null }).skip(P.all)

/** Exempting paragraphs of a section in reading order. */
export function findExemptions(all: readonly Placed[]): Exemption[] {
  const exemptions: Exemption[] = []
  let allowed: string[] = []
  for (const placed of all.filter(isParagraph)) {
    const { block, ancestors } = placed
    const own = ownTargets(block)
    const targets = own ?? ancestors.map(allowingTargets).findLast(isPresent) ?? allowed
    allowed = own ?? allowed
    if (targets.length === 0 || isReason(placed) || !grants(block)) continue
    const provisions = exemptTargets(block, targets[0]!)
    if (provisions.exemptFrom.length > 0) exemptions.push({ placed, targets, ...provisions, covers: coveredBy(block) })
  }
  return exemptions
}

/** Identifier of the paragraph that gives reasons for an exemption: by the provision it names, else the only one. */
export function findReasons(all: readonly Placed[], { placed }: Exemption, target: string): string | null {
  const reasons = all.filter(isParagraph).filter(({ block }) => givesReasons(block))
  const named = reasons.filter(({ block }) => targetsOf(block).some((one) => one === target))
  const unnamed = reasons.filter(({ block }) => allowingTargets(block) === null)
  const following = unnamed.find(({ order }) => order > placed.order)
  return (named[0] ?? following ?? unnamed[0])?.block.identifier ?? null
}

/** `/us/usc/t5/s552a` of a provision that allows exemptions: `/us/usc/t5/s552a/k/2`. */
export const statuteOf = (allowing: string): string => ALLOWING.exec(allowing)?.[1] ?? ''

/** General exemptions are those of subsection (j), specific ones those of (k). */
export function kindOfExemption(target: string | null): SystemRecord['kind'] {
  const letter = ALLOWING.exec(target ?? '')?.[2]
  if (letter === undefined) return null
  return letter === 'j' ? 'general' : 'specific'
}

/** What the paragraph says itself, or the sentence flush under its list: "to the extent … subject to exemption pursuant to". */
function ownTargets(block: ParagraphBlock): string[] | null {
  const flush = block.blocks.filter(
    (child): child is ParagraphBlock =>
      child.type === 'paragraph' && child.designation === null && EXEMPTS.test(child.text),
  )
  return [block, ...flush].map(allowingTargets).find(isPresent) ?? null
}

/** The first and fullest provision that allows exemptions, `(k)(2)` rather than `(k)`, and what is listed with it. */
export function allowingTargets(block: ParagraphBlock | null): string[] | null {
  if (block === null) return null
  const depth = (target: string) => target.split('/').length
  const { references, text } = block
  const allowing = references.filter(({ target }) => target !== null && ALLOWING.test(target))
  const first = allowing.reduce<(typeof allowing)[number] | null>(
    (best, next) => (best && depth(best.target!) >= depth(next.target!) ? best : next),
    null,
  )
  if (first === null) return null
  const listed = [first]
  for (const next of allowing.slice(allowing.indexOf(first) + 1)) {
    if (!BETWEEN_ITEMS.test(text.slice(listed.at(-1)!.end, next.start))) break
    listed.push(next)
  }
  return [...new Set(listed.map(({ target }) => target!))]
}

/** The words of a reason speak of exemptions too, but grant none. */
function isReason({ block, ancestors }: Placed<ParagraphBlock>): boolean {
  return [...ancestors, block].some((one) => isHeadedReasons(one) || (OPENS_REASONS.test(one.text) && !grants(one)))
}

function givesReasons(block: ParagraphBlock): boolean {
  return isHeadedReasons(block) || OPENS_REASONS.test(block.text)
}

const isHeadedReasons = ({ heading, text }: ParagraphBlock): boolean => REASONS.test(heading ?? text)

/** "These systems are exempt from … for the following reasons:" grants in the same breath. */
function grants({ text }: ParagraphBlock): boolean {
  return EXEMPTS.test(text) && SYSTEMS.test(text)
}

/** Provisions of the same statute that the words name, or the items under them. */
function exemptTargets(block: ParagraphBlock, allowing: string): Pick<Exemption, 'exemptFrom' | 'except'> {
  const statute = statuteOf(allowing)
  const allBut = ALL_BUT.exec(block.text)
  if (allBut !== null) {
    const except = provisionsIn(block, statute, allBut.index + allBut[0].length)
    return { exemptFrom: except.length > 0 ? [statute] : [], except }
  }
  const named = provisionsIn(block, statute)
  const items = block.blocks.flatMap((child) => (child.type === 'paragraph' ? provisionsIn(child, statute) : []))
  return { exemptFrom: [...new Set(named.length > 0 || !block.text.endsWith(':') ? named : items)], except: [] }
}

/** Provisions of a statute that a paragraph names, less those that allow exemptions. */
export function provisionsIn({ references, text }: ParagraphBlock, statute: string, start = 0): string[] {
  const cited = references.flatMap((reference) => (reference.start >= start ? (reference.target ?? []) : []))
  const targets = [...cited, ...listedSubsections(text.slice(start), statute)]
  return [...new Set(targets.filter((target) => target.startsWith(`${statute}/`) && !ALLOWING.test(target)))]
}

function listedSubsections(text: string, statute: string): string[] {
  const section = /\/s([^/]+)$/.exec(statute)?.[1] ?? ''
  const starts = new RegExp(String.raw`${SUBSECTIONS}|\b${section}:? ?(?=\()`, 'gi')
  return Array.from(text.matchAll(starts)).flatMap((match) => {
    const rest = text.slice(match.index + match[0].length).replace(SEMICOLON, ',')
    const result = parseWith(list, rest)
    const paths = result.status ? result.value.flatMap((entry) => pinpointsOf(entry).map(({ path }) => path)) : []
    return paths.map((path) => [statute, ...path].join('/'))
  })
}

function coveredBy(block: ParagraphBlock): string[] {
  return targetsOf(block).filter((target) => target.startsWith('/us/cfr/'))
}

function targetsOf(block: ParagraphBlock): string[] {
  return block.references.flatMap(({ target }) => target ?? [])
}

function isPresent<Value>(value: Value | null): value is Value {
  return value !== null
}

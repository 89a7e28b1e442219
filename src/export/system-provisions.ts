/** Paragraphs that exempt systems of records, and paragraphs that say why. */
import P from 'parsimmon'
import { designationList, pinpointsOf } from '../../grammar/inline/designation-list.ts'
import { parseWith } from '../../grammar/parse-with.ts'
import type { ParagraphBlock, SystemRecord } from './records.ts'
import { isParagraph, type Placed } from './system-outline.ts'

/** A paragraph that exempts systems of records from provisions of a statute. */
export interface Exemption {
  placed: Placed<ParagraphBlock>
  /** Provision of the statute that allows it: its subsection (j) or (k). */
  target: string | null
  exemptFrom: string[]
  /** Paragraphs whose systems it names. */
  covers: string[]
}

/** The Privacy Act allows agencies to exempt systems by its subsections (j), general, and (k), specific. */
const ALLOWING = /^(\/us\/usc\/t[^/]+\/s[^/]+)\/([jk])(?:\/|$)/
const EXEMPTS = /\bexempt(?:s|ed|ion|ions)?\b/i
const SYSTEMS = /\bsystems?\b/i
const REASONS = /^(?:the )?reasons?\b/i
/** "from subsections (c)(3) and (4), (d) and (e)(1) of": the statute is named behind or before the list. */
const SUBSECTIONS = /\bsubsections? (?=\()/gi
const list = designationList({ number: null }).skip(P.all)

/** Exempting paragraphs of a section in reading order. */
export function findExemptions(all: readonly Placed[]): Exemption[] {
  const exemptions: Exemption[] = []
  let allowed: string | null = null
  for (const placed of all.filter(isParagraph)) {
    const own = allowingTarget(placed.block)
    const target: string | null = own ?? placed.ancestors.map(allowingTarget).findLast(isPresent) ?? allowed
    allowed = own ?? allowed
    if (target === null || isReason(placed) || !EXEMPTS.test(placed.block.text) || !SYSTEMS.test(placed.block.text))
      continue
    const exemptFrom = exemptTargets(placed.block, target)
    if (exemptFrom.length > 0) exemptions.push({ placed, target, exemptFrom, covers: coveredBy(placed.block) })
  }
  return exemptions
}

/** Identifier of the paragraph that gives reasons for an exemption: by the provision it names, else the only one. */
export function findReasons(all: readonly Placed[], { target, placed }: Exemption): string | null {
  const reasons = all.filter(isParagraph).filter((one) => REASONS.test(one.block.heading ?? one.block.text))
  const named = reasons.filter(({ block }) => targetsOf(block).some((one) => one === target))
  const unnamed = reasons.filter(({ block }) => allowingTarget(block) === null)
  const following = unnamed.find(({ order }) => order > placed.order)
  return (named[0] ?? following ?? unnamed[0])?.block.identifier ?? null
}

/** General exemptions are those of subsection (j), specific ones those of (k). */
export function kindOfExemption(target: string | null): SystemRecord['kind'] {
  const letter = ALLOWING.exec(target ?? '')?.[2]
  if (letter === undefined) return null
  return letter === 'j' ? 'general' : 'specific'
}

/** The first and fullest provision that allows exemptions: `(k)(2)` rather than `(k)`. */
function allowingTarget(block: ParagraphBlock): string | null {
  const targets = targetsOf(block).filter((target) => ALLOWING.test(target))
  const depth = (target: string) => target.split('/').length
  return targets.reduce<string | null>((best, next) => (best && depth(best) >= depth(next) ? best : next), null)
}

/** The words of a reason speak of exemptions too, but grant none. */
function isReason({ block, ancestors }: Placed<ParagraphBlock>): boolean {
  return [...ancestors, block].some((paragraph) => REASONS.test(paragraph.heading ?? paragraph.text))
}

/** Provisions of the same statute that the words name, or the items under them. */
function exemptTargets(block: ParagraphBlock, allowing: string): string[] {
  const statute = ALLOWING.exec(allowing)?.[1] ?? ''
  const named = provisionsIn(block, statute)
  const items = block.blocks.flatMap((child) => (child.type === 'paragraph' ? provisionsIn(child, statute) : []))
  return [...new Set(named.length > 0 || !block.text.endsWith(':') ? named : items)]
}

function provisionsIn(block: ParagraphBlock, statute: string): string[] {
  const cited = targetsOf(block).filter((target) => target.startsWith(`${statute}/`) && !ALLOWING.test(target))
  return cited.length > 0 ? cited : listedSubsections(block.text, statute)
}

function listedSubsections(text: string, statute: string): string[] {
  return Array.from(text.matchAll(SUBSECTIONS)).flatMap((match) => {
    const rest = text.slice(match.index + match[0].length)
    const result = parseWith(list, rest)
    const paths = result.status ? result.value.flatMap((entry) => pinpointsOf(entry).map(({ path }) => path)) : []
    const targets = paths.map((path) => [statute, ...path].join('/'))
    return targets.filter((target) => !ALLOWING.test(target))
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

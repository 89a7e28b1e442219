/**
 * Running text: which words cite another work or point inside this one.
 *
 * One scan with one expression finds the places where a citation may begin; the production of that place reads a
 * bounded slice. Nothing here knows which section the text stands in.
 */
import P from 'parsimmon'
import { ACQUISITION_HEAD, acquisitionCitation } from './inline/acquisition-citation.ts'
import { CFR_HEAD, cfrCitation } from './inline/cfr-citation.ts'
import {
  appendixReference,
  chapterReference,
  partReference,
  selfReference,
  subpartReference,
} from './inline/division-reference.ts'
import { withoutEnumeration } from './inline/enumeration.ts'
import {
  AGENCY_HEAD,
  agencyOrder,
  attorneyGeneralOpinion,
  executiveOrder,
  ORDER_HEAD,
  reorganizationPlan,
} from './inline/executive-citation.ts'
import { footnoteReference } from './inline/footnote-reference.ts'
import { FR_HEAD, frCitation } from './inline/fr-citation.ts'
import type { Expression, InlineItem, Span } from './inline/item.ts'
import { paragraphReference } from './inline/paragraph-reference.ts'
import { RULING_HEAD, revenueRuling } from './inline/revenue-ruling.ts'
import { SECTION_HEAD, sectionReference } from './inline/section-reference.ts'
import { PUBLIC_LAW_HEAD, publicLaw, statutesAtLarge } from './inline/statute-citation.ts'
import { statuteChapter, statuteSection, titleOfStatutes } from './inline/statute-section.ts'
import { placesThereof } from './inline/thereof.ts'
import { pathsBefore } from './inline/trailing-scope.ts'
import { DECISION_HEAD, treasuryDecision } from './inline/treasury-decision.ts'
import { USC_HEAD, uscCitation } from './inline/usc-citation.ts'
import { parseWith } from './parse-with.ts'

export type { InlineItem, Pinpoint, Scope, Span } from './inline/item.ts'

/** Where each construct may begin, in order of preference, and the productions tried there. */
const constructs: [anchor: string, ...productions: P.Parser<Expression>[]][] = [
  [USC_HEAD, uscCitation],
  [CFR_HEAD, cfrCitation],
  [FR_HEAD, frCitation],
  ['\\b\\d{1,3}A? Stat(?:\\.| (?=\\d))', statutesAtLarge],
  ['\\b\\d{1,3} Op\\. ?Att', attorneyGeneralOpinion],
  ['\\b[Tt]itle \\d', titleOfStatutes],
  [SECTION_HEAD, sectionReference, statuteSection],
  ['\\b(?:[Tt]his )?(?:[Ss]ub(?:paragraph|section|division)|[Pp]aragraph)s?\\b', paragraphReference],
  ['\\b[Tt]his (?=[sptca])', selfReference],
  ['\\b[Ss]ubparts? (?=[A-Z]|[a-z] of |\\d{1,3}\\.\\d|\\d{4}\\b)', subpartReference],
  ['(?<!FAR |\\d )\\bparts? (?=\\d)|\\bParts? (?=\\d[\\w, ]* of )', partReference],
  ['(?:\\bthe )?\\b[Aa]ppendi(?:x|ces) ', appendixReference],
  ['\\b(?:[Ss]ub)?[Cc]hapters? (?=[\\dA-Z])', statuteChapter, chapterReference],
  [`${PUBLIC_LAW_HEAD}(?=\\d)`, publicLaw],
  [ORDER_HEAD, executiveOrder],
  [DECISION_HEAD, treasuryDecision],
  [RULING_HEAD, revenueRuling],
  [ACQUISITION_HEAD, acquisitionCitation],
  ['(?:\\b\\d{4} )?\\bReorg(?:anization|\\.) Plan', reorganizationPlan],
  [AGENCY_HEAD, agencyOrder],
  ['\\\\[\\w*]', footnoteReference],
]

const productionsOf = constructs.map(([, ...productions]) => productions.map((one) => one.skip(P.all)))

const anchor = new RegExp(constructs.map(([source]) => `(${source})`).join('|'), 'g')

/** Longest expression that is read; no printed list of sections comes near. */
const REACH = 3000

/**
 * What was found in the texts of late. Three stages ask of the same words: where a paragraph may open, which
 * paragraphs are named, and what becomes a node of the tree.
 */
const found = new Map<string, readonly InlineItem[]>()
const MOST_FOUND = 20_000

/** Every citation and reference of a text, in order; entries of a list or range share `span`. */
export function findInline(text: string): readonly InlineItem[] {
  const known = found.get(text)
  if (known !== undefined) return known
  const items = scan(text)
  if (items.length > 0) keep(text, items)
  return items
}

/** Most texts hold nothing, which is soon seen again. */
function keep(text: string, items: readonly InlineItem[]): void {
  if (found.size >= MOST_FOUND) found.clear()
  found.set(text, items)
}

function scan(text: string): InlineItem[] {
  const all: InlineItem[] = []
  let end = 0
  anchor.lastIndex = 0
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    const next = match.index + 1
    const items = placesThereof(text, itemsAt(text, match, end), all[all.length - 1])
    const last = items[items.length - 1]
    if (last) {
      all.push(...items)
      end = last.span.end
    }
    anchor.lastIndex = Math.max(next, end)
  }
  return all
}

function itemsAt(text: string, match: RegExpExecArray, from: number): InlineItem[] {
  const slice = text.slice(match.index, match.index + REACH)
  const construct = match.findIndex((group, i) => i > 0 && group !== undefined) - 1
  for (const production of productionsOf[construct]!) {
    const result = parseWith(production, slice)
    if (!result.status) continue
    const items = result.value.items.map((item) => shift(item, match.index))
    return withAsides(text, withoutEnumeration(text, pathsBefore(text, items, from)))
  }
  return []
}

/** Items with what is cited in the asides between them: `sections 403(a) (relating to … section 404(a)(2)), 404 (…)`. */
function withAsides(text: string, items: readonly InlineItem[]): InlineItem[] {
  return items.flatMap((item, at) => {
    const aside = text.slice(item.end, items[at + 1]?.start ?? item.end)
    return aside.startsWith(' (') ? [item, ...scan(aside).map((inner) => shift(inner, item.end))] : [item]
  })
}

function shift(item: InlineItem, by: number): InlineItem {
  const span = { start: item.span.start + by, end: item.span.end + by }
  return { ...item, start: item.start + by, end: item.end + by, span }
}

/** Stretches of a text that citations and references cover, joined where they touch; no designation begins inside. */
export function coveredSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { span } of findInline(text)) {
    const last = spans[spans.length - 1]
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else spans.push({ ...span })
  }
  return spans
}

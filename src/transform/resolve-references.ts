/**
 * Give every reference its target, and say of every target in this volume whether it exists.
 *
 * Afterwards: the targets of a reference are identifiers; `resolved` is true or false where the part they name is in the
 * tree, null where it is another work. A target that is not found is reported with the step that does not exist and
 * what stands there instead, and so is one that may be several. Ranges are expanded to the nodes that exist.
 */
import type { InlineItem, Pinpoint } from '../../grammar/inline.ts'
import type { Report } from '../ast/finding.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Citation, Division, Node, Reference, Root, Target } from '../ast/nodes.ts'
import { holdsSingleSections } from '../ast/section-file.ts'
import { textOf } from '../ast/text.ts'
import { titleWithin } from '../ast/title.ts'
import { type Agencies, countAgencies } from './agencies.ts'
import { deadTarget, undecided } from './dead-reference.ts'
import { type FileEnd, fileEndOf, lastOffset } from './file-end.ts'
import { type HeldSections, heldSections, isInOtherVolume } from './held-sections.ts'
import { type IdentifierIndex, indexIdentifiers, stepOfTitle } from './identifier-index.ts'
import type { ReferenceFields } from './parse-inline.ts'
import { appendicesOf, candidatesFor, isDotted, type Surroundings } from './reference-places.ts'

interface Context extends Surroundings {
  index: IdentifierIndex
  end: FileEnd | null
  /** Where it breaks off. */
  cutAt: number | null
  /** The file holds single sections: of others of their part it says nothing. */
  holdsSections: boolean
  /** What the volume holds of a part that fills several. */
  held: HeldSections | null
  fields: ReferenceFields
  agencies: Agencies
  report: Report
}

/** Resolve the references of a tree whose nodes have identifiers; `fields` comes from parseInline. */
export function resolveReferences(tree: Root, fields: ReferenceFields, report: Report): void {
  const index = indexIdentifiers(tree)
  const agencies = countAgencies()
  const end = fileEndOf(tree)
  const cutAt = end === null ? null : lastOffset(tree)
  const extent = { end, cutAt, holdsSections: holdsSingleSections(tree), held: heldSections(tree) }
  const file = { index, ...extent, fields, agencies, report }
  visit(tree, { title: tree.title, divisions: [], paragraphs: [], ...file })
  agencies.settle(report)
}

function visit(node: Node, context: Context): void {
  // `This book contains part 1, Sec. Sec. 1.170 to 1.300` names where it begins and ends, not sections: there is no Sec. 1.170.
  if (node === context.held?.line) return
  if ((node.type === 'citation' || node.type === 'reference') && node.position.end.offset === context.cutAt)
    // `See Secs. 1.861-8 and 1.8`: of what the number was going to be nobody knows.
    node.targets = node.targets.length > 0 ? [{ target: null, resolved: null }] : []
  else if (node.type === 'citation') {
    resolveCitation(node, context)
    context.agencies.add(node)
  } else if (node.type === 'reference') resolveReference(node, context)
  else if ('children' in node) {
    const inner = within(node, context)
    for (const child of node.children as Node[]) visit(child, inner)
  }
}

function within(node: Node, context: Context): Context {
  if (isDivision(node)) {
    const title = titleWithin(node, context.title)
    return { ...context, title, divisions: [...context.divisions, node as Division], paragraphs: [] }
  }
  const governs = node.type === 'paragraph' || (node.type === 'heading' && node.identifier !== undefined)
  return governs ? { ...context, paragraphs: [...context.paragraphs, node] } : context
}

/** `31 CFR 1.5(h)` in a volume of title 31 names a place of this tree. */
function resolveCitation(node: Citation, context: Context): void {
  const own = `/us/cfr/t${context.title}`
  const isOwn = (target: string | null): boolean => target === own || target?.startsWith(`${own}/`) === true
  if (context.title === null || !node.targets.some(({ target }) => isOwn(target))) return
  node.targets = node.targets.map(({ target }) => settle(target === null ? [] : [target], node, context))
}

function resolveReference(node: Reference, context: Context): void {
  const item = context.fields.get(node)
  if (!item) return
  const candidates = candidatesFor(item, item, context, context.index)
  // `section 8.1.2` that this method has not is another document's.
  if (candidates.length === 0 && item.kind === 'section' && isDotted(item.number)) {
    node.targets = [{ target: null, resolved: null }]
    return
  }
  const first = settle(candidates, node, context)
  if (item.through) node.targets = range(item, first, item.through, node, context)
  else if (item.kind === 'appendix' && item.number === null && !item.self)
    node.targets = appendices(node, item, first, context)
  else node.targets = [first]
  for (const { target, resolved } of node.targets) {
    if (resolved !== false) continue
    if (target === null) tellUndecided(node, item, context)
    else tell(node, target, context)
  }
}

function range(item: InlineItem, first: Target, end: Pinpoint, node: Reference, context: Context): Target[] {
  const last = settle(candidatesFor(item, end, context, context.index), node, context)
  if (first.target === null || last.target === null) return [first, last]
  const between = context.index.between(first.target, last.target)
  if (!between) return [first, last]
  const existing = between.map((target) => ({ target, resolved: true }))
  return last.resolved === true ? existing : [...existing, last]
}

/**
 * "The appendices to this subpart" are all. "The appendix to this subpart" is the only one, or the one without a letter;
 * of several, other words of the sentence choose ("that pertains to that bureau", 31 CFR 1.1), so that none is named.
 */
function appendices(node: Reference, item: InlineItem, single: Target, context: Context): Target[] {
  if (single.resolved === true) return [single]
  const all = appendicesOf(item, context, context.index)
  if (all.length === 0) return [single]
  const isEach = all.length === 1 || /appendices/i.test(textOf([node]))
  return isEach ? all.map((target) => ({ target, resolved: true })) : [{ target: null, resolved: false }]
}

function settle(candidates: readonly string[], node: Citation | Reference, context: Context): Target {
  const place = candidates.find((candidate) => context.index.find(candidate) !== undefined)
  const found = place && context.index.find(place)
  if (found) return { target: found, resolved: true }
  const [target] = candidates
  // What is not here may be in any title, where the file does not say its own.
  if (context.title === null && node.type === 'reference') return { target: null, resolved: null }
  if (target === undefined) return { target: null, resolved: node.type === 'reference' ? false : null }
  const resolved = isHere(target, context) ? false : null
  if (resolved === false && node.type === 'citation') tell(node, target, context)
  return { target, resolved }
}

/**
 * Whether the part that an identifier lies in is in the tree: `/us/cfr/t31/s1.36/c` lies in part 1, `s60-2.1` in part 60-2.
 * Of a part whose sections come one by one, or that fills several volumes, only these are here.
 */
function isHere(target: string, { index, holdsSections, held }: Context): boolean {
  if (held !== null && isInOtherVolume(target, held)) return false
  const steps = /^(\/us\/cfr\/t\d+)\/(?:s((?:\d+-)?\d+[a-z]?)\.|(p[\w-]+)\/)/.exec(target)
  if (!steps || (holdsSections && index.get(stepOfTitle(target))?.type !== 'section')) return false
  return index.get(steps[2] ? `${steps[1]}/p${steps[2]}` : `${steps[1]}/${steps[3]}`) !== undefined
}

function tellUndecided(node: Reference, item: InlineItem, { report, ...context }: Context): void {
  const among = item.kind === 'appendix' ? appendicesOf(item, context, context.index) : []
  report({ ruleId: 'reference-resolves', ...undecided(among), place: node.position, ...holderOf(context) })
}

function tell(node: Citation | Reference, target: string, context: Context): void {
  const { report, index, end } = context
  report({
    ruleId: 'reference-resolves',
    ...deadTarget(target, { index, end }),
    place: node.position,
    ...holderOf(context),
  })
}

/** The paragraph, else the division, in which the words stand. */
function holderOf({ paragraphs, divisions }: Pick<Context, 'paragraphs' | 'divisions'>): { identifier?: string } {
  const holder = [...divisions, ...paragraphs].findLast((node) => 'identifier' in node && node.identifier !== undefined)
  return holder !== undefined && 'identifier' in holder && holder.identifier ? { identifier: holder.identifier } : {}
}

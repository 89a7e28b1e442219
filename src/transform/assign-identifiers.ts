/**
 * USLM identifiers for divisions, paragraphs, numbered headings and footnotes.
 *
 * Before: nodes without. After: `/us/cfr/t31/s1.36/c/1/viii` and the like, unique in the volume; where two nodes would
 * share one, the later has a suffix and a message says so. Sections hang on the title, not on their part, as in
 * GPO's reference model; parts hang on the title too.
 */

import { appendixParent } from '../../grammar/block/appendix-heading.ts'
import { toSlug } from '../../grammar/block/definition.ts'
import { blocksOf } from '../ast/build.ts'
import type { Report } from '../ast/finding.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Division, Example, Heading, Inline, Node, Paragraph, Root } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'
import { titleWithin } from '../ast/title.ts'

interface Scope {
  /** Of the title. */
  number: number | null
  /** Identifier that children of divisions hang on. */
  base: string
  title: string
  fragments: { count: number }
  taken: Map<string, number>
  report: Report
}

/** Set `identifier` throughout the tree. */
export function assignIdentifiers(root: Root, report: Report): void {
  const title = titleIdentifier(root.title)
  const scope: Scope = { number: root.title, base: title, title, fragments: { count: 0 }, taken: new Map(), report }
  for (const child of root.children) assign(child, scope)
}

function assign(node: Node, scope: Scope): void {
  if (isDivision(node)) assignDivision(node, scope)
  else if (node.type === 'paragraph' || (node.type === 'heading' && node.path !== undefined))
    assignParagraph(node, scope)
  else if (node.type === 'example') assignExample(node, scope)
  else {
    if (node.type === 'footnote') node.identifier = claim(`${scope.base}/fn-${node.label}`, node, scope)
    // What a note quotes is not the text in force: its paragraphs hang on the note.
    const inner = node.type === 'note' ? { ...scope, base: `${scope.base}/note` } : scope
    for (const child of blocksOf(node)) assign(child, inner)
  }
}

const titleIdentifier = (number: number | null): string => (number === null ? '/us/cfr' : `/us/cfr/t${number}`)

function assignDivision(node: Division, around: Scope): void {
  const number = titleWithin(node, around.number)
  const title = titleIdentifier(number)
  const scope = number === around.number ? around : { ...around, number, title, base: title }
  node.identifier = claim(divisionIdentifier(node, scope), node, scope)
  const inner = { ...scope, base: node.type === 'subjectGroup' ? scope.base : node.identifier }
  for (const child of node.children) assign(child, inner)
}

function divisionIdentifier(node: Division, scope: Scope): string {
  const number = node.number?.replace(/\s*(?:\t|–|—)\s*/g, '-').replace(/\s+/g, '') ?? ''
  switch (node.type) {
    case 'title':
      return scope.title
    case 'subtitle':
      return `${scope.title}/st${number}`
    case 'chapter':
      return `${scope.base}/ch${number}`
    case 'subchapter':
      return `${scope.base}/sch${number}`
    case 'part':
      return `${scope.title}/p${number}`
    case 'subpart':
      return `${scope.base}/sp${node.number === null ? `-${toSlug(headingText(node))}` : number}`
    case 'subjectGroup':
      return `${scope.base}/sg-${toSlug(headingText(node))}`
    case 'section':
      return node.number === null ? `${scope.title}/fragment-${++scope.fragments.count}` : `${scope.title}/s${number}`
    case 'appendix':
      return `${appendixBase(node, scope)}/${appendixSegment(node)}${number}`
    case 'frontMatter':
      return `${scope.title}/front`
    case 'findingAids':
      return `${scope.title}/aids`
  }
}

/** An appendix to a part hangs on the part even where a subpart is still open. */
function appendixBase(node: Division, scope: Scope): string {
  return appendixParent(headingText(node)) === 'part' ? scope.base.replace(/(\/p[^/]+)\/sp[^/]+$/, '$1') : scope.base
}

/** A part may print an Appendix I and a Supplement I, an Appendix 1 and a Table 1 (12 CFR part 226, 40 CFR part 63). */
function appendixSegment(node: Division): string {
  const noun = /^(?:Sec\. )?([A-Za-z]+)/.exec(headingText(node))?.[1]?.toLowerCase() ?? ''
  if (/^supp/.test(noun)) return 'supp'
  return OTHER_NOUNS.has(noun) ? noun : 'app'
}

const OTHER_NOUNS: ReadonlySet<string> = new Set([
  'table',
  'figure',
  'exhibit',
  'annex',
  'attachment',
  'schedule',
  'sfar',
])

function headingText(node: Division): string {
  const heading = node.children.find((child): child is Heading => child.type === 'heading')
  return heading === undefined ? '' : textOf(heading.children as Inline[])
}

function assignParagraph(node: Paragraph | Heading, scope: Scope): void {
  const own = ownSegment(node)
  if (own !== null) node.identifier = claim(`${scope.base}/${own}`, node, scope)
  const inner = own === null ? scope : { ...scope, base: node.identifier! }
  for (const child of node.children) assign(child, inner)
}

function assignExample(node: Example, scope: Scope): void {
  node.identifier = claim(
    `${scope.base}/example${node.designation === null ? '' : `-${node.designation}`}`,
    node,
    scope,
  )
  for (const child of node.children) assign(child, { ...scope, base: node.identifier })
}

/** `c` of a paragraph, `def-claim` of an undesignated definition, `A-1` of an answer, `sec-1.199-1` of the caption of a section; other undesignated text has no identifier. */
function ownSegment(node: Paragraph | Heading): string | null {
  if (node.type === 'heading') return node.designation ?? null
  if (node.designation !== null) return node.designation
  if (node.role === 'labelled') return (node.label ?? '').replace(/\s+/g, '-').replace(/^(?=\d)/, 'sec-')
  if (node.role !== 'definition') return null
  return `def-${toSlug(node.term ?? '')}`
}

/** The identifier, with a suffix where it is taken. */
function claim(identifier: string, node: Node, scope: Scope): string {
  const count = (scope.taken.get(identifier) ?? 0) + 1
  scope.taken.set(identifier, count)
  if (count === 1) return identifier
  const suffixed = claimFree(`${identifier}-${count}`, scope)
  scope.report({
    ruleId: 'duplicate-identifier',
    message: `${identifier} is taken; this one is ${suffixed}`,
    place: node.position,
    identifier: suffixed,
  })
  return suffixed
}

function claimFree(identifier: string, scope: Scope): string {
  let free = identifier
  for (let count = 2; scope.taken.has(free); count++) free = `${identifier}-${count}`
  scope.taken.set(free, 1)
  return free
}

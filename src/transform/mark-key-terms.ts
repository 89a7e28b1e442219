/**
 * Key terms of paragraphs: "(a) Purpose and scope. (1) This subpart".
 *
 * Before: `heading` is null everywhere. After: paragraphs whose own words open with a caption have it, as printed and
 * without the dash that leads on. Plain text has lost the italics, so brothers are asked where the words do not tell.
 */
import { type KeyTerm, type KeyTermContext, opensPredicate, parseKeyTerm } from '../../grammar/block/key-term.ts'
import { agreeKeyTerms, type KeyTermSibling, type Lead, leadOf } from '../../grammar/block/key-term-siblings.ts'
import type { Content, Node, Paragraph, Root } from '../ast/nodes.ts'
import { startOf, textOf } from '../ast/text.ts'

/** Set `heading` on the paragraphs of a tree. */
export function markKeyTerms(root: Root): void {
  visit(root)
}

function visit(node: Node): void {
  if (!('children' in node) || node.type === 'content' || node.type === 'table') return
  const designated: Paragraph[] = []
  const undesignated: Paragraph[] = []
  for (const child of node.children as Node[]) {
    if (child.type === 'paragraph') (isDesignated(child) ? designated : undesignated).push(child)
    visit(child)
  }
  if (designated.length > 0) mark(designated, leadAbove(node, designated[0]!))
  mark(undesignated, null)
}

/** What leads on to a list: the text before its first paragraph, else the paragraph that holds it. */
function leadAbove(node: Node & { children: unknown[] }, first: Paragraph): Lead {
  const children = node.children as Node[]
  const before = children[children.indexOf(first) - 1]
  const above = before?.type === 'paragraph' ? before : node
  return above.type === 'paragraph' ? leadOf(openingOf(above), placeOf(above)) : null
}

type Place = Pick<KeyTermContext, 'designated' | 'below'>

function placeOf(paragraph: Paragraph): Place {
  const below = belowOf(paragraph)
  return { designated: isDesignated(paragraph), ...(below === undefined ? {} : { below }) }
}

/** The paragraphs of its list, which are read before it, and whether they go on with its words. */
function belowOf(paragraph: Paragraph): KeyTermContext['below'] {
  const items = paragraph.children.filter(
    (child): child is Paragraph => child.type === 'paragraph' && isDesignated(child),
  )
  if (items.length === 0) return undefined
  if (opensPredicate(openingOf(items[0]!))) return 'predicates'
  return items.every(({ heading }) => heading !== null) ? 'titles' : undefined
}

/** Paragraphs of one list agree on whether they have key terms. */
function mark(siblings: readonly Paragraph[], lead: Lead): void {
  if (siblings.length === 0) return
  const terms = agreeKeyTerms(siblings.map(siblingOf), { lead })
  for (const [index, paragraph] of siblings.entries()) paragraph.heading = terms[index]?.heading ?? null
}

const isDesignated = (paragraph: Paragraph): boolean => paragraph.designation !== null

/** Key terms are far shorter, and so is all that tells them from sentences. */
const LONGEST = 600

function openingOf(paragraph: Paragraph): string {
  const own = paragraph.children.find((child) => child.type === 'content')
  return own === undefined ? '' : startOf(own.children, LONGEST)
}

function siblingOf(paragraph: Paragraph): KeyTermSibling {
  const contents = paragraph.children.filter((child): child is Content => child.type === 'content')
  const own = contents[0]
  const text = openingOf(paragraph)
  const context = {
    hasChildren: paragraph.children.some((child) => !['content', 'mark', 'pageBreak', 'footnote'].includes(child.type)),
    wholeText: contents.length < 2,
    ...(paragraph.role === 'definition' ? { defines: true } : {}),
    ...placeOf(paragraph),
  }
  const starred = own === undefined ? null : starredTerm(own)
  return { text, ...context, term: starred ?? parseKeyTerm(text, context) }
}

/** The web dialect prints the italics: `*Definition.* For purposes`. */
function starredTerm(content: Content): KeyTerm | null {
  const [open, words, close] = content.children
  if (open?.type !== 'mark' || words === undefined || close?.type !== 'mark') return null
  const heading = textOf([words])
  if (!/[.?!]$/.test(heading)) return null
  return { heading, end: heading.length, kind: 'sentence' }
}

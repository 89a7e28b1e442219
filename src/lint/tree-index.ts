/** One walk over a compiled tree; every rule reads its lists, in reading order, and none walks again. */

import { childrenOf } from '../ast/build.ts'
import { isDivision } from '../ast/node-types.ts'
import type { Contents, Division, Heading, History, Node, PageBreak, Paragraph, Raw, Root } from '../ast/nodes.ts'
import { isProvisionName } from '../ast/provision-name.ts'
import { holdsSingleSections } from '../ast/section-file.ts'
import type { Scope } from './scope.ts'
import { createTextRun, isTextBearing, type TextRun } from './text-run.ts'

/** A node with its surroundings and the printed page it begins on. */
export interface Placed<Item extends Node> {
  node: Item
  scope: Scope
  page: string | null
}

/** Designated paragraphs, or numbered headings, that follow one another under one parent. */
export interface SiblingList {
  members: (Paragraph | Heading)[]
  /** What holds the list. */
  scope: Scope
}

/** What the rules look at. */
export interface TreeIndex {
  root: Root
  /** The file holds single sections: what else their part has is not in it, and not missing. */
  holdsSections: boolean
  divisions: Placed<Division>[]
  contents: Placed<Contents>[]
  lists: SiblingList[]
  paragraphs: Placed<Paragraph>[]
  pages: PageBreak[]
  runs: TextRun[]
  histories: Placed<History>[]
  raws: Raw[]
  /** Every identifier and the nodes that bear it. */
  identifiers: Map<string, Node[]>
}

/** Walk the tree once. */
export function createTreeIndex(root: Root): TreeIndex {
  const index: TreeIndex = {
    root,
    holdsSections: holdsSingleSections(root),
    divisions: [],
    contents: [],
    lists: [],
    paragraphs: [],
    pages: [],
    runs: [],
    histories: [],
    raws: [],
    identifiers: new Map(),
  }
  walk(index, { node: root, up: null })
  return index
}

function walk(index: TreeIndex, scope: Scope): void {
  addNode(index, scope)
  addLists(index, scope)
  for (const child of childrenOf(scope.node)) {
    if (child.type === 'pageBreak') index.pages.push(child)
    else if (child.type === 'raw') index.raws.push(child)
    else if ('children' in child) walk(index, { node: child, up: scope })
  }
}

function addNode(index: TreeIndex, scope: Scope): void {
  const { node } = scope
  const page = index.pages.at(-1)?.page ?? null
  if ('identifier' in node && node.identifier !== undefined) addIdentifier(index, node.identifier, node)
  if (isDivision(node)) index.divisions.push({ node, scope, page })
  if (isTextBearing(node)) index.runs.push(createTextRun(node, scope))
  if (node.type === 'contents') index.contents.push({ node, scope, page })
  if (node.type === 'paragraph') index.paragraphs.push({ node, scope, page })
  if (node.type === 'history') index.histories.push({ node, scope, page })
}

function addIdentifier(index: TreeIndex, identifier: string, node: Node): void {
  const bearers = index.identifiers.get(identifier)
  if (bearers === undefined) index.identifiers.set(identifier, [node])
  else bearers.push(node)
}

/**
 * A heading without a number starts a new list: under each centred head the count begins again. Numbered headings and
 * numbered paragraphs of one appendix count together.
 */
function addLists(index: TreeIndex, scope: Scope): void {
  let members: (Paragraph | Heading)[] = []
  for (const child of childrenOf(scope.node)) {
    if (child.type !== 'paragraph' && child.type !== 'heading') continue
    if (child.designation && isProvisionName(child.designation)) continue
    if (child.designation) members.push(child)
    else if (child.type === 'heading') {
      if (members.length > 0) index.lists.push({ members, scope })
      members = []
    }
  }
  if (members.length > 0) index.lists.push({ members, scope })
}

/** Questions about node types and surroundings that several rules ask. */
import type { Division, DivisionType, Heading, Node, Section } from '../ast/nodes.ts'
import type { Scope } from './scope.ts'

/** Nearest surrounding node, itself included, that the test accepts. */
export function nearest<Found extends Node>(
  scope: Scope | null,
  accepts: (node: Node) => node is Found,
): Found | undefined {
  for (let at = scope; at !== null; at = at.up) if (accepts(at.node)) return at.node
  return undefined
}

/** Does the node stand in one of these types, or is it one? */
export function standsIn(scope: Scope | null, types: readonly Node['type'][]): boolean {
  for (let at = scope; at !== null; at = at.up) if (types.includes(at.node.type)) return true
  return false
}

/** Identifier of the nearest node that has one. */
export function identifierOf(scope: Scope | null): string | undefined {
  for (let at = scope; at !== null; at = at.up)
    if ('identifier' in at.node && at.node.identifier !== undefined) return at.node.identifier
  return undefined
}

/** `{ identifier }` where there is one, to be spread into a finding. */
export function withIdentifier(scope: Scope | null): { identifier?: string } {
  const identifier = identifierOf(scope)
  return identifier === undefined ? {} : { identifier }
}

/** Heading of a division: its first child that is one. */
export function headingOf(division: Division): Heading | undefined {
  return division.children.find((child): child is Heading => child.type === 'heading')
}

/** Type guard for sections. */
export function isSection(node: Node): node is Section {
  return node.type === 'section'
}

const LABELS: Partial<Record<DivisionType, string>> = { subjectGroup: 'group', frontMatter: 'the front matter' }

/** Name of a division in a message: `§ 1.36`, `part 4`, `subpart A`. */
export function nameOf(division: Division): string {
  const number = division.number?.replace(/\s+/g, ' ')
  if (division.type === 'section') return `§ ${number ?? '(no number)'}`
  const label = LABELS[division.type] ?? division.type
  return number === undefined ? label : `${label} ${number}`
}

/** Text at the start of an excerpt: the heading of its section, and the start of its lists, are not in the file. */
export function isFragment(node: Node | undefined): boolean {
  return node?.type === 'root' || (node?.type === 'section' && node.number === null && headingOf(node) === undefined)
}

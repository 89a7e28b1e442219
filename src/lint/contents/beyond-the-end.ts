/** Entries of contents lists that lie beyond the end of the file: one finding for them all. */

import { isDivision } from '../../ast/node-types.ts'
import type { Division } from '../../ast/nodes.ts'
import { headingOf, nameOf, withIdentifier } from '../node-types.ts'
import type { RuleContext } from '../rule.ts'
import type { Placed, TreeIndex } from '../tree-index.ts'
import type { Comparison, Pair } from './compare-contents.ts'
import { entryName } from './printed-heading.ts'

/** Where the text of the volume ends: its last division before the finding aids. */
export function lastDivision(index: TreeIndex): Placed<Division> | undefined {
  return index.divisions.filter(({ node }) => node.type !== 'findingAids' && node.type !== 'frontMatter').at(-1)
}

/** The entries of a list that lie beyond the end of the file. */
export type Trailing = Pick<Comparison, 'owner' | 'pairs'>

/** Entries at the end of the list without a body, if the volume ends inside what the list covers. */
export function trailing({ owner, pairs }: Comparison, last: Placed<Division> | undefined): Trailing {
  let inside = owner.type === 'root'
  for (let at = last?.scope ?? null; at !== null; at = at.up) inside ||= at.node === owner
  const found = pairs.findLastIndex((pair) => pair.division !== null)
  return { owner, pairs: inside ? pairs.slice(found + 1).filter((pair) => !isReserved(pair)) : [] }
}

/** Reserved numbers at the end of a list, and reserved parts, are often printed nowhere else (1 CFR 21.12). */
export function isReserved(pair: Pair): boolean {
  return pair.printed.kind !== 'section' && /\[reserved\]/i.test(pair.printed.words)
}

/** The list nearest to the end comes first: it says best what is missing. */
export function reportBeyond(lists: readonly Trailing[], last: Placed<Division>, { report }: RuleContext): void {
  const count = lists.reduce((sum, { pairs }) => sum + pairs.length, 0)
  const nearest = lists.toReversed().map(({ owner, pairs: [first] }) => {
    const list = isDivision(owner) ? nameOf(owner) : 'the volume'
    return `${list} from ${entryName(first!.printed)} on (line ${first!.entry.position.start.line})`
  })
  report({
    message: `The text ends in ${nameOf(last.node)}; ${count} ${count === 1 ? 'entry' : 'entries'} of the contents lists lie beyond.`,
    place: headingOf(last.node)?.position ?? last.node.position,
    ...withIdentifier(last.scope),
    note: `Lists that go on: ${nearest.join('; ')}.`,
  })
}

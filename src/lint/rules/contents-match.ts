import type { Division } from '../../ast/nodes.ts'
import { type Comparison, comparisonsOf, type Pair } from '../contents/compare-contents.ts'
import { foldHeading, lettersOf } from '../contents/fold.ts'
import { type PrintedHeading, printedText, readDivision } from '../contents/printed-heading.ts'
import { headingOf, isDivision, nameOf, withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { inlineOf } from '../text-run.ts'
import type { Placed, TreeIndex } from '../tree-index.ts'

/**
 * A contents list names what follows, in the same words.
 *
 * GPO prints "0.101 Purpose." in the list against "Sec. 0.101  Purpose." in the body, and sets headings in capitals;
 * only the words count. Entries beyond the last division of the volume are one finding: the file ends there.
 */
export const contentsMatch: Rule = {
  meta: {
    ruleId: 'contents-match',
    severity: 'warning',
    law: 'The list of contents of a part names its subparts, sections and appendices with the headings of the body.',
    authority: '1 CFR 21.18, tables of contents',
    example: {
      text: '10.53 Receipt of information concerning practitioner.',
      finding: 'The contents list names 10.53, which has no body.',
    },
  },
  check: (context) => {
    const { index } = context
    const last = lastDivision(index)
    const comparisons = comparisonsOf(index)
    const beyond = comparisons.map((comparison) => trailing(comparison, last)).filter(({ pairs }) => pairs.length > 0)
    const told = new Set(beyond.flatMap(({ pairs }) => pairs))
    for (const comparison of comparisons) checkComparison(comparison, told, context)
    if (last !== undefined && beyond.length > 0) reportBeyond(beyond, last, context)
  },
}

function lastDivision(index: TreeIndex): Placed<Division> | undefined {
  return index.divisions.filter(({ node }) => node.type !== 'findingAids' && node.type !== 'frontMatter').at(-1)
}

type Trailing = Pick<Comparison, 'owner' | 'pairs'>

/** Entries at the end of the list without a body, if the volume ends inside what the list covers. */
function trailing({ owner, pairs }: Comparison, last: Placed<Division> | undefined): Trailing {
  let inside = owner.type === 'root'
  for (let at = last?.scope ?? null; at !== null; at = at.up) inside ||= at.node === owner
  const found = pairs.findLastIndex((pair) => pair.division !== null)
  return { owner, pairs: inside ? pairs.slice(found + 1).filter((pair) => !isReserved(pair)) : [] }
}

/** Reserved numbers at the end of a list, and reserved parts, are often printed nowhere else (1 CFR 21.12). */
function isReserved(pair: Pair): boolean {
  return pair.printed.kind !== 'section' && /\[reserved\]/i.test(pair.printed.words)
}

function checkComparison(
  { owner, pairs, unlisted }: Comparison,
  beyond: ReadonlySet<Pair>,
  context: RuleContext,
): void {
  for (const pair of pairs) {
    if (pair.division !== null) checkWords(pair, context)
    else if (!beyond.has(pair) && !isReserved(pair)) reportMissing(pair, context)
  }
  for (const division of unlisted) {
    context.report({
      message: `The contents list of ${isDivision(owner) ? nameOf(owner) : 'the volume'} does not name ${entryName(readDivision(division))}.`,
      place: headingOf(division)?.position ?? division.position,
      ...(division.identifier !== undefined && { identifier: division.identifier }),
    })
  }
}

function checkWords({ entry, printed, division, body }: Pair, { report }: RuleContext): void {
  if (body === null || division === null || foldHeading(printed.words) === foldHeading(body.words)) return
  const marksOnly = lettersOf(printed.words) === lettersOf(body.words) ? ' (they differ in punctuation)' : ''
  report({
    message: `The contents list prints “${printed.words}”, the ${division.number === null ? 'heading' : `heading of ${nameOf(division)}`} “${body.words}”${marksOnly}.`,
    place: entry.position,
    ...(division.identifier !== undefined && { identifier: division.identifier }),
    note: `The heading stands in line ${(headingOf(division) ?? division).position.start.line}.`,
  })
}

function reportMissing({ entry, printed }: Pair, { report }: RuleContext): void {
  report({
    message: `The contents list names ${entryName(printed)}, which has no body.`,
    place: entry.position,
    note: `Printed in the list: “${printedText(inlineOf(entry))}”.`,
  })
}

function entryName({ kind, number, words }: PrintedHeading): string {
  const label = kind === 'subjectGroup' || kind === 'other' ? 'heading' : kind
  if (number === null) return `the ${label} “${words}”`
  return kind === 'section' ? `§ ${number}` : `${label} ${number}`
}

/** The list nearest to the end comes first: it says best what is missing. */
function reportBeyond(lists: readonly Trailing[], last: Placed<Division>, { report }: RuleContext): void {
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

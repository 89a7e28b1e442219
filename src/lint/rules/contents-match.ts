import { isDivision } from '../../ast/node-types.ts'
import type { Division, Node } from '../../ast/nodes.ts'
import { isReserved, lastDivision, reportBeyond, trailing } from '../contents/beyond-the-end.ts'
import { type Comparison, comparisonsOf, type Pair } from '../contents/compare-contents.ts'
import { foldHeading, lettersOf } from '../contents/fold.ts'
import { entryName, printedText, readDivision } from '../contents/printed-heading.ts'
import { headingOf, nameOf } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { inlineOf } from '../text-run.ts'

/**
 * A contents list names what follows, in the same words.
 *
 * GPO prints "0.101 Purpose." in the list against "Sec. 0.101  Purpose." in the body, and sets headings in capitals;
 * only the words count. Entries beyond the last division of the volume are one finding: the file ends there. In a file
 * of single sections only the words of those that are in it can differ.
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
    if (index.holdsSections) {
      for (const { pairs } of comparisons) for (const pair of pairs) checkWords(pair, context)
      return
    }
    const beyond = comparisons.map((comparison) => trailing(comparison, last)).filter(({ pairs }) => pairs.length > 0)
    const told = new Set(beyond.flatMap(({ pairs }) => pairs))
    for (const comparison of comparisons) checkComparison(comparison, told, context)
    if (last !== undefined && beyond.length > 0) reportBeyond(beyond, last, context)
  },
}

function checkComparison({ owner, pairs, unlisted }: Comparison, told: ReadonlySet<Pair>, context: RuleContext): void {
  // A list in an appendix names headings, which are no divisions (20 CFR part 404, subpart P, appendix 1).
  const isDue = ({ printed }: Pair): boolean => owner.type !== 'appendix' || printed.kind !== 'other'
  const missing = (pair: Pair) => pair.division === null && !told.has(pair) && !isReserved(pair) && isDue(pair)
  for (const pair of pairs) if (pair.division !== null) checkWords(pair, context)
  for (const run of runsOf(pairs, missing)) reportMissing(run, context)
  for (const run of groupsOf(unlisted)) reportUnlisted(run, owner, context)
}

/** From this many on, neighbours are told together: a whole stretch is lost, not single lines. */
const MANY = 4

/** Entries that the test accepts; neighbours together where they are many. */
function runsOf(pairs: readonly Pair[], accepts: (pair: Pair) => boolean): Pair[][] {
  const runs: Pair[][] = []
  for (const [at, pair] of pairs.entries()) {
    if (!accepts(pair)) continue
    const before = pairs[at - 1]
    if (before !== undefined && accepts(before)) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs.flatMap((run) => (run.length < MANY ? run.map((pair) => [pair]) : [run]))
}

function groupsOf(divisions: readonly Division[]): Division[][] {
  return divisions.length < MANY ? divisions.map((division) => [division]) : [[...divisions]]
}

function reportUnlisted(divisions: readonly Division[], owner: Node, { report }: RuleContext): void {
  const [first] = divisions
  const last =
    divisions.length > 1 ? ` and ${divisions.length - 1} more, to ${entryName(readDivision(divisions.at(-1)!))}` : ''
  report({
    message: `The contents list of ${isDivision(owner) ? nameOf(owner) : 'the volume'} does not name ${entryName(readDivision(first!))}${last}.`,
    place: headingOf(first!)?.position ?? first!.position,
    ...(first!.identifier !== undefined && { identifier: first!.identifier }),
  })
}

function checkWords({ entry, printed, division, body }: Pair, { report }: RuleContext): void {
  // `Special Federal Aviation Regulation No. 50-2`: the list may name an appendix by its number alone.
  if (body === null || division === null || (division.type === 'appendix' && printed.words === '')) return
  if (foldHeading(printed.words) === foldHeading(body.words)) return
  const marksOnly = lettersOf(printed.words) === lettersOf(body.words) ? ' (they differ in punctuation)' : ''
  report({
    message: `The contents list prints “${printed.words}”, the ${division.number === null ? 'heading' : `heading of ${nameOf(division)}`} “${body.words}”${marksOnly}.`,
    place: entry.position,
    ...(division.identifier !== undefined && { identifier: division.identifier }),
    note: `The heading stands in line ${(headingOf(division) ?? division).position.start.line}.`,
  })
}

function reportMissing(run: readonly Pair[], { report }: RuleContext): void {
  const [first] = run
  const last = run.at(-1)!
  const more = run.length > 1 ? ` and ${run.length - 1} more, to ${entryName(last.printed)}, which have` : ', which has'
  report({
    message: `The contents list names ${entryName(first!.printed)}${more} no body.`,
    place: { start: first!.entry.position.start, end: last.entry.position.end },
    note: `Printed in the list: “${printedText(inlineOf(first!.entry))}”.`,
  })
}

import type { Node } from '../../ast/nodes.ts'
import { endsSentence } from '../../ast/text.ts'
import { identifierOf, isFragment, standsIn, withIdentifier } from '../node-types.ts'
import type { Rule, RuleContext } from '../rule.ts'
import type { TextRun } from '../text-run.ts'
import type { TreeIndex } from '../tree-index.ts'

const UNPUNCTUATED: readonly Node['type'][] = ['findingAids', 'table', 'contents', 'form', 'formula', 'heading']
const EXCERPT = 40

/** A file begins with a heading and ends with the end of a sentence; else it is an excerpt, or was cut. */
export const volumeComplete: Rule = {
  meta: {
    ruleId: 'volume-complete',
    severity: 'warning',
    law: 'A volume begins with a heading and ends with the end of a sentence.',
    authority: 'GPO plain text of the CFR: a file holds whole sections',
    example: {
      text: '(1) All information in support of t',
      finding: 'The file ends in the middle of a sentence: “…All information in support of t”.',
    },
  },
  check: (context) => {
    if (!tellsBeginning(context)) checkHeadings(context)
    checkBody(context)
    checkEnd(context)
  },
}

/** Text before the first division, if it says by its form that something came before it; whether it does. */
function tellsBeginning({ index, report }: RuleContext): boolean {
  const run = index.runs[0]
  const owner = run?.scope.up?.node
  if (run === undefined || owner?.type !== 'paragraph' || !isFragment(run.scope.up?.up?.node)) return false
  const printed = `${owner.designation === null ? '' : `(${owner.designation}) `}${run.joined().text}`
  if (!/^\((?!(?:a|A|1|i|I)\))\w{1,5}\)|^[a-z]/.test(printed)) return false
  report({
    message: `The file begins in the middle of a section, with “${printed.slice(0, EXCERPT)}…”.`,
    place: owner.children[0]?.position ?? owner.position,
    ...withIdentifier(run.scope),
    note: 'The heading of the section and what stands before this text are not in the file.',
  })
  return true
}

/** Words without any heading: a piece of a section, or no text of the CFR at all. */
function checkHeadings({ index, report }: RuleContext): void {
  const first = index.runs[0]
  if (first === undefined || !index.divisions.every(({ node }) => isFragment(node))) return
  report({
    message: 'No heading of a section or part is in the file: what it holds has no citation.',
    place: first.node.position,
    note: 'It is read as a piece of a section. Is it text of the CFR?',
  })
}

/** A book that breaks off before its first part. */
function checkBody({ index, report }: RuleContext): void {
  const [front, ...others] = index.divisions
  if (front?.node.type !== 'frontMatter' || others.length > 0) return
  report({
    message: 'The file ends in the front matter: no part and no section follows.',
    place: front.node.position,
    ...withIdentifier(front.scope),
  })
}

function checkEnd({ index, source, report }: RuleContext): void {
  // A list may stand before the section that it was printed in.
  const [first, ...others] = index.runs
  const run = others.reduce((last, one) => (endOf(one) > endOf(last) ? one : last), first!)
  if (first === undefined || (standsIn(run.scope, UNPUNCTUATED) && !isEntryOfPart(run, index))) return
  const text = run.joined().text
  if (text === '' || endsSentence(text)) return
  const end = endOf(run)
  report({
    message: `The file ends in the middle of a sentence: “…${text.slice(-EXCERPT)}”.`,
    place: source.position(Math.max(end - lastWord(run).length, run.node.position.start.offset!), end),
    ...(identifierOf(run.scope) !== undefined && { identifier: identifierOf(run.scope)! }),
    note: 'What follows in print is not in the file; the text so far is compiled as it stands.',
  })
}

function endOf({ node }: TextRun): number {
  return node.position.end.offset!
}

/** Entries of the list of a part are whole sentences, where the one before is; those of other lists have pages, or nothing. */
function isEntryOfPart({ node, scope }: TextRun, index: TreeIndex): boolean {
  if (node.type !== 'contentsEntry' || node.page !== null || !node.number?.includes('.')) return false
  const list = scope.up?.node
  const above = index.runs.filter((run) => run.scope.up?.node === list && run.node.type === 'contentsEntry').at(-2)
  return above !== undefined && endsSentence(above.joined().text)
}

function lastWord(run: TextRun): string {
  return /\S*$/.exec(run.joined().text)![0]
}

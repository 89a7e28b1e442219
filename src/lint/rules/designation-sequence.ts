import type { Heading, Paragraph } from '../../ast/nodes.ts'
import { isDottedNumber } from '../../ast/provision-name.ts'
import { type DesignationValue, designationValue, SCHEMES, type Scheme } from '../designation-values.ts'
import { isFragment, standsIn, withIdentifier } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/**
 * Paragraphs of one list are lettered or numbered without a gap.
 *
 * Text that an amendment or a quotation prints in part may begin anywhere, so notes and extracts are passed over.
 */
export const designationSequence: Rule = {
  meta: {
    ruleId: 'designation-sequence',
    severity: 'warning',
    law: 'Paragraphs of one list follow one another without gap, repetition or step back, from the first on.',
    authority: '1 CFR 21.11(h), levels of paragraphs',
    example: { text: '(a) … (c) …', finding: '(c) follows (a); (b) is not printed.' },
  },
  check: ({ index, report }) => {
    for (const [position, list] of index.lists.entries()) {
      // A dotted number says itself where it stands: `S1`, `S5.1` (49 CFR 571.101).
      if (list.members.every(({ designation }) => isDottedNumber(designation!))) continue
      if (standsIn(list.scope, ['note', 'extract', 'example', 'findingAids']) || isFragment(list.scope.node)) continue
      const previous = index.lists[position - 1]
      const behind = previous?.scope === list.scope ? previous.members.at(-1) : undefined
      for (const { at, message, before } of breaksOf(list.members, behind)) {
        const member = list.members[at]!
        report({
          message,
          place: firstMark(member),
          ...withIdentifier({ node: member, up: list.scope }),
          ...(before && { note: `${labelOf(before)} stands in line ${before.position.start.line}.` }),
        })
      }
    }
  },
}

interface Break {
  at: number
  message: string
  before?: Paragraph | Heading
}

/** `behind` is the last member of the list over the heading between: the count may go on (14 CFR part 135, appendix A). */
function breaksOf(members: readonly (Paragraph | Heading)[], behind: Paragraph | Heading | undefined): Break[] {
  let best: Break[] | undefined
  for (const scheme of SCHEMES) {
    const breaks = breaksUnder(members, scheme, behind)
    if (breaks !== null && (best === undefined || breaks.length < best.length)) best = breaks
    if (best?.length === 0) break
  }
  return best ?? []
}

const NOTHING: DesignationValue = { first: 0, last: 0, insert: 0 }

/** What the list over the heading ends in, where the first member goes on from there. */
function countBehind(
  first: Paragraph | Heading | undefined,
  scheme: Scheme,
  behind: Paragraph | Heading | undefined,
): DesignationValue | null {
  const value = first === undefined ? null : designationValue(first.designation!, scheme)
  const last = behind === undefined ? null : designationValue(behind.designation!, scheme)
  return value !== null && last !== null && value.first === last.last + 1 ? last : null
}

/** Breaks if the list counts in this scheme; null if no member does. */
function breaksUnder(
  members: readonly (Paragraph | Heading)[],
  scheme: Scheme,
  behind: Paragraph | Heading | undefined,
): Break[] | null {
  const breaks: Break[] = []
  let before: Paragraph | Heading | undefined
  let last = countBehind(members[0], scheme, behind) ?? NOTHING
  for (const [at, member] of members.entries()) {
    const value = designationValue(member.designation!, scheme)
    if (value === null) {
      breaks.push({ at, message: `${labelOf(member)} stands in a list of another kind.`, ...(before && { before }) })
      continue
    }
    const step = value.first - last.last
    const follows = step === 1 || (step === 0 && value.insert > last.insert)
    if (!follows) breaks.push({ at, message: messageOf(member, before, step), ...(before && { before }) })
    last = value
    before = member
  }
  return before === undefined ? null : breaks
}

function messageOf(member: Paragraph | Heading, before: Paragraph | Heading | undefined, step: number): string {
  const here = labelOf(member)
  if (before === undefined) return `A list begins with ${here}; what comes before it is not printed.`
  if (step === 0) return `${here} is printed twice.`
  if (step < 0) return `${here} follows ${labelOf(before)}.`
  return `${here} follows ${labelOf(before)}; ${step === 2 ? 'the one between is' : `${step - 1} between are`} not printed.`
}

function labelOf(member: Paragraph | Heading): string {
  const mark = member.children[0]
  // Levels of an appendix are printed `1.` and `a.`
  return mark?.type === 'mark' ? mark.value.trim() : `(${member.designation})`
}

function firstMark(member: Paragraph | Heading): Paragraph['position'] {
  const first = member.children[0]
  return first?.type === 'mark' ? first.position : member.position
}

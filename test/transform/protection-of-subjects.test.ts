/** Words of 45 CFR part 46 (October 1, 2005) and 12 CFR part 1004 (January 1, 2012), set anew. */
import { expect, it } from 'vitest'
import type { BlockRecord } from '../../src/index.ts'
import { compileText } from '../helpers/volumes.ts'

function citationsOf(blocks: readonly BlockRecord[]): string[] {
  return blocks.flatMap((block) => [
    ...('path' in block ? [(block.path ?? []).join('/')] : []),
    ...('blocks' in block ? citationsOf(block.blocks) : []),
  ])
}

it('takes all of a list whose first item is set as a paragraph (45 CFR 46.101(b))', () => {
  const { sections, diagnostics } = compileText(`[Title 45 CFR ]

PART 46_PROTECTION OF HUMAN SUBJECTS



Sec. 46.101  To what does this policy apply?

    (a) This policy applies to all research.
    (b) The following categories are exempt from this policy:
    (1) Research involving the use of educational tests, unless:
    (i) Information obtained is recorded in such a manner that human 
subjects can be identified; and (ii) any disclosure of the responses 
could reasonably place the subjects at risk.
    (2) Research and demonstration projects which are designed to study, 
evaluate, or otherwise examine:
    (i) Public benefit or service programs; (ii) procedures for 
obtaining benefits or services under those programs; (iii) possible 
changes in or alternatives to those programs or procedures; or (iv) 
possible changes in methods or levels of payment for benefits or 
services under those programs.
    (3) Taste evaluation, (i) if wholesome foods without additives are 
consumed or (ii) if a food is consumed at or below the level.
`)
  const lists = ['b/1', 'b/1/i', 'b/1/ii', 'b/2', 'b/2/i', 'b/2/ii', 'b/2/iii', 'b/2/iv', 'b/3']
  expect(citationsOf(sections[0]!.blocks)).toEqual(['a', 'b', ...lists])
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'depth-tie')).toEqual([])
})

it('looks for a section of the part in the part, where its appendix comments on it (12 CFR part 1004, appendix A)', () => {
  const { sections } = compileText(`[Title 12 CFR ]

PART 1004_ALTERNATIVE MORTGAGE TRANSACTION PARITY (REGULATION D)



Sec. 1004.3  Preemption of State law.

    (a) A housing creditor may make alternative mortgage transactions.



Sec. 1004.4  Requirements for alternative mortgage transactions.

    (a) A creditor may only increase the interest rate by an index.



        Appendix A to Part 1004--Official Commentary on Regulation D

                 Sec. 1004.3 Preemption of State Law

    1. Scope. That law is preempted by Sec. 1004.3 only to the extent of 
Sec. 1004.4(a) and section 1004.3 of this appendix.

    Sec. 1004.4 Requirements for Alternative Mortgage Transactions

    1. Index values. A creditor may use any measure.
`)
  const targets = JSON.stringify(sections.at(-1)!.blocks).match(/"target":"[^"]+","resolved":\w+/g)
  expect(targets).toEqual([
    '"target":"/us/cfr/t12/s1004.3","resolved":true',
    '"target":"/us/cfr/t12/s1004.4/a","resolved":true',
    '"target":"/us/cfr/t12/p1004/appA/1004.3","resolved":true',
  ])
})

it('takes a wrapped line of a contents list for no heading that is centred by chance (45 CFR 46.207)', () => {
  const { diagnostics } = compileText(`[Title 45 CFR ]

PART 46_PROTECTION OF HUMAN SUBJECTS--Table of Contents

Sec.
46.207 Research not otherwise approvable which presents an opportunity
          to understand, prevent, or alleviate a serious problem
          affecting the health or welfare of children.
46.408 Permission by parents.

    Authority: 5 U.S.C. 301.

    Source: 43 FR 53655, Nov. l6, l978, unless otherwise noted.



Sec. 46.207  Research not otherwise approvable which presents an 
          opportunity to understand, prevent, or alleviate a serious 
          problem affecting the health or welfare of children.

    The Secretary will conduct research.



Sec. 46.408  Permission by parents.

    The board shall determine it.
`)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '“Nov. l6, l978” has the letter l where a digit is expected.',
  ])
})

it('says which definitions there are where a paragraph is not (12 CFR 1004.2)', () => {
  const { diagnostics } = compileText(`[Title 12 CFR ]

PART 1004_ALTERNATIVE MORTGAGE TRANSACTION PARITY (REGULATION D)



Sec. 1004.2  Definitions.

    For purposes of this part:
    Housing creditor means:
    (1) A depository institution; and
    (2) Any transferee of a party listed in paragraph (c)(1) of this section.
    State law means a State constitution, statute, or regulation.
`)
  expect(diagnostics.map(({ message, note }) => [message, note])).toContainEqual([
    '12 CFR 1004.2(c)(1) does not exist: there is no (c) under 12 CFR 1004.2.',
    'There are definitions of housing creditor and state law.',
  ])
})

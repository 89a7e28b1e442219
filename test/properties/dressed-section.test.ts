/** Sections drafted at random read the same in whatever dress GPO's text comes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledVolume } from '../../src/corpus/compile-volume.ts'
import { withByteOrderMark } from '../helpers/dress/byte-order-mark.ts'
import { folded } from '../helpers/dress/fold.ts'
import { inHtmlPage } from '../helpers/dress/html-page.ts'
import { withOldReturns, withReturns } from '../helpers/dress/line-ends.ts'
import { withTabIndents, withTabs } from '../helpers/dress/tabs.ts'
import { generateSection, type SectionPlan, sectionPlan } from '../helpers/generate-section.ts'
import { compileText } from '../helpers/volumes.ts'

const runs = Number(process.env.GENERATED_SECTIONS ?? 40)

const DRESSES: [string, (text: string) => string][] = [
  ['line ends as on Windows', withReturns],
  ['line ends as on the old Macintosh', withOldReturns],
  ['a byte order mark', withByteOrderMark],
  ['tabs for blanks', withTabs],
  ['a tab for each indent', withTabIndents],
  ['a page of HTML round it', inHtmlPage],
]

const outputOf = ({ sections }: CompiledVolume): unknown => folded(sections)

describe.each(DRESSES)('a section with %s', (_name, dress) => {
  it('reads as it does without', () => {
    fc.assert(
      fc.property(sectionPlan({ levels: 4, least: 2, most: 4 }), (plan) => {
        const { text } = generateSection(trimmed(plan), 'gpo')
        expect(outputOf(compileText(dress(text)))).toEqual(outputOf(compileText(text)))
      }),
      { numRuns: runs },
    )
  })
})

/** Sections of a size that a reader could bear. */
function trimmed(plan: SectionPlan): SectionPlan {
  return { ...plan, items: plan.items.slice(0, 6) }
}

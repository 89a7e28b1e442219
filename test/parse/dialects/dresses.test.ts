/** One text in many dresses: what an editor, a converter or a web page does to it changes no record. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CompiledVolume } from '../../../src/corpus/compile-volume.ts'
import { withBlankLines } from '../../helpers/dress/blank-lines.ts'
import { withByteOrderMark } from '../../helpers/dress/byte-order-mark.ts'
import { folded } from '../../helpers/dress/fold.ts'
import { inHtmlPage } from '../../helpers/dress/html-page.ts'
import { withOldReturns, withReturns } from '../../helpers/dress/line-ends.ts'
import { withoutPageMarks } from '../../helpers/dress/page-marks.ts'
import { asSectionFile } from '../../helpers/dress/section-file.ts'
import { stripBlanks } from '../../helpers/dress/strip-blanks.ts'
import { withTabIndents, withTabs } from '../../helpers/dress/tabs.ts'
import { asWebCopy } from '../../helpers/dress/web-copy.ts'
import { compileText, TITLE_31, volumeUrl } from '../../helpers/volumes.ts'

type Dress = (text: string) => string

const AS_GPO_PRINTS: [string, Dress][] = [
  ['its trailing blanks stripped', stripBlanks],
  ['line ends as on Windows', withReturns],
  ['line ends as on the old Macintosh', withOldReturns],
  ['a byte order mark', withByteOrderMark],
  ['tabs for blanks', withTabs],
  ['a tab for each indent', withTabIndents],
  ['no page marks', withoutPageMarks],
  ['neither page marks nor trailing blanks', (text) => stripBlanks(withoutPageMarks(text))],
  ['a blank line behind each line', (text) => withBlankLines(text, ' ')],
  ['blank lines behind each line, its trailing blanks stripped', (text) => withBlankLines(stripBlanks(text), '\n \n')],
  ['a page of HTML round it', inHtmlPage],
  ['a page of HTML with tabs', (text) => inHtmlPage(withTabs(text))],
  ['the head of a single section', asSectionFile],
]

const ON_THE_WEB: [string, Dress][] = [
  ['blank lines and tables with bars', (text) => asWebCopy(text, { blankLines: true, tables: 'bars' })],
  ['no blank lines and tables with bars', (text) => asWebCopy(text, { blankLines: false, tables: 'bars' })],
]

const LINES = readFileSync(volumeUrl(TITLE_31), 'latin1').split('\n')
const cut = (from: number, to: number): string => `${LINES.slice(from - 1, to).join('\n')}\n`

const outputOf = ({ sections, systems }: CompiledVolume): unknown => folded({ sections, systems })
const compiled = (text: string): CompiledVolume => compileText(text, 'title31.txt')

describe.each([
  ['§§ 2.1 to 2.6, with a footnote', 7360, 7510],
  ['§ 1.1, four levels deep', 1030, 1170],
  ['§ 1.36, with its 28 tables', 4342, 5709],
  ['§ 10.35, six levels deep', 14421, 14800],
  ['§ 2.7, with markings', 7510, 7700],
  ['§§ 16.1 to 16.4, with definitions', 17150, 17400],
  ['§§ 19.220 to 19.620, with a table', 19600, 20190],
])('%s', (_what, from, to) => {
  const text = cut(from, to)
  const expected = outputOf(compiled(text))

  it.each(AS_GPO_PRINTS)('reads the same with %s', (_name, dress) => {
    const volume = compiled(dress(text))
    expect(volume.invalid).toEqual([])
    expect(outputOf(volume)).toEqual(expected)
  })
})

it('reads the same with tables with tabs, on the web', () => {
  // § 19.605; those of § 1.36 that have one row, under words without a colon, are no tables to be told so.
  const text = cut(19600, 20190)
  expect(outputOf(compiled(asWebCopy(text, { blankLines: true, tables: 'tabs' })))).toEqual(outputOf(compiled(text)))
})

// A web copy keeps no margin, so flush text (§ 16.3), fences of footnotes and forms are not there to be compared.
describe.each([
  ['§ 1.1, four levels deep', 1030, 1170],
  ['§ 1.36, with its 28 tables', 4342, 5709],
  ['§ 10.35, six levels deep', 14421, 14800],
  ['§§ 19.220 to 19.620, with a table', 19600, 20190],
])('%s, on the web', (_what, from, to) => {
  const text = cut(from, to)
  const expected = outputOf(compiled(text))

  it.each(ON_THE_WEB)('reads the same with %s', (_name, dress) => {
    const volume = compiled(dress(text))
    expect(volume.tree.dialect).toBe('web')
    expect(volume.invalid).toEqual([])
    expect(outputOf(volume)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

/** After 27 CFR 40.21 (CFR-2017-title27-vol2-rendered:1035). */
const PRINTED = `                         PART 40_TOBACCO



Sec. 40.21  Rates.

    (a) The rates\\1\\ are:

------------------------------------------------------------------------
                 Product                        Rate per thousand\\2\\
------------------------------------------------------------------------
Small cigars..............................  $1.828
Large cigars*.............................  $50.33
------------------------------------------------------------------------
* For large cigars, see above.
\\2\\ In dollars.

    (b) An asterisk * in text is a sign.

---------------------------------------------------------------------------

    \\1\\ As of 2009.
---------------------------------------------------------------------------
`

describe('footnotes', () => {
  const { references, diagnostics, sections, tree } = compileText('CFR-2017-title27-vol2.txt', PRINTED)

  it('are the targets of their marks, in text, in cells and by a sign', () => {
    const edges = references.filter(({ kind }) => kind === 'footnote').map(({ text, target }) => [text, target])
    expect(edges).toEqual([
      ['\\1\\', expect.stringMatching(/\/fn-1$/)],
      ['\\2\\', expect.stringMatching(/\/fn-2$/)],
      ['*', expect.stringMatching(/\/fn-\*$/)],
    ])
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('footnote-linked')
  })

  it('of a table stand in its record with their labels', () => {
    const notes = JSON.stringify(sections).match(/"notes":(\[.*?\])(?:,"references")/)?.[1]
    expect(JSON.parse(`${notes}`.replace(/,"references":\[\]$/, ''))).toMatchObject([
      { type: 'footnote', label: '*', text: 'For large cigars, see above.' },
      { type: 'footnote', label: '2', text: 'In dollars.' },
    ])
  })

  it('keep the words of the cell', () => {
    expect(JSON.stringify(sections)).toContain('"Large cigars*"')
    expect(JSON.stringify(tree).match(/"footnoteReference"/g)).toHaveLength(3)
  })
})

import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

const PRINTED = `Sec. 44.142  Records.

    (a) Records are kept as Sec. 44.143 and paragraph (b) of this section say.
    (b) Other records are kept under Sec. 40.65 of this chapter and this part.



Sec. 44.143  Retention.

    See Sec. 44.142(c) and 26 U.S.C. 5741.
`

const told = (name: string, text: string): string[] =>
  compileText(name, text).diagnostics.flatMap(({ ruleId, severity, message }) =>
    ruleId === 'title-from-name' ? [`${severity}: ${message}`] : [],
  )

describe('the title of a file', () => {
  it('is that of its name, where the text says none', () => {
    expect(told('CFR-2017-title27-vol2.txt', PRINTED)).toEqual([
      'info: The text does not say its title; the name of the file says 27',
    ])
  })

  it('is missed once where there are sections', () => {
    expect(told('cut.txt', PRINTED)).toEqual([
      'warning: Neither the text nor the name of the file says its title; citations and identifiers go without it.',
    ])
    expect(told('hello.txt', 'Dear reader, see Sec. 1.1 of this part.\n')).toEqual([])
  })

  it('is not needed for references within the file; what is not there is left open', () => {
    const { references, diagnostics } = compileText('cut.txt', PRINTED)
    expect(references.map(({ text, target, resolved }) => [text, target, resolved])).toEqual([
      ['Sec. 44.143', '/us/cfr/s44.143', true],
      ['paragraph (b) of this section', '/us/cfr/s44.142/b', true],
      ['Sec. 40.65 of this chapter', null, null],
      ['this part', null, null],
      ['Sec. 44.142(c)', null, null],
      ['26 U.S.C. 5741', '/us/usc/t26/s5741', null],
    ])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'reference-resolves')).toEqual([])
  })
})

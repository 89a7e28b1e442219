import { describe, expect, it } from 'vitest'
import { foldHeading, lettersOf } from '../../../src/lint/contents/fold.ts'

describe('foldHeading', () => {
  const alike: [list: string, body: string][] = [
    ['Department of the Treasury Employee Rules of Conduct', 'DEPARTMENT OF THE TREASURY EMPLOYEE RULES OF CONDUCT'],
    ['Classification levels [1.1(a)].', 'Classification levels [1.1(a)].\\1\\'],
    ['pertaining to individuals-- format, agency review', 'pertaining to individuals--format, agency review'],
    [
      "Articles marked ``not for sale'' or ``complimentary.''",
      "Articles marked ``not for sale'' or ``complimentary''.",
    ],
    ['Tax—general.', 'Tax--general'],
  ]
  it.each(alike)('%j is %j', (list, body) => expect(foldHeading(list)).toBe(foldHeading(body)))

  const different: [list: string, body: string][] = [
    ['Identification and markings [1.5(a), (b) (c)].', 'Identification and markings [1.5(a), (b) and (c)].'],
    ['State and local govenments.', 'State and local governments.'],
    ['Program accessibility: Existing facilities.', 'Program accessibility; Existing facilities.'],
  ]
  it.each(different)('%j is not %j', (list, body) => expect(foldHeading(list)).not.toBe(foldHeading(body)))
})

describe('lettersOf', () => {
  it('sees past punctuation alone', () => {
    expect(lettersOf('Program accessibility: Existing facilities.')).toBe(
      lettersOf('Program accessibility; Existing facilities.'),
    )
  })
})

import { expect, it } from 'vitest'
import { definitionVerbs } from '../../../grammar/block/definition-verb.ts'

it.each([
  ['Farm means:', [['means', 'means', ' means']]],
  ['Makes, wherever it appears, shall include the terms presents', [['includes', 'include', ', shall include']]],
  ['Food has the meaning given in section 201(f)', [['meaning', 'meaning', ' has the meaning']]],
  ['Access is limited to persons', [['defined', 'limited to', ' is limited to']]],
  [
    'Harvesting applies to farms and farm mixed-type facilities and means activities',
    [['applies', 'means', ' applies to farms and farm mixed-type facilities and means']],
  ],
  ['Constituent part is a drug, device, or biological product', [['is', 'is', ' is']]],
  ['Children are persons who have not attained the legal age', [['is', 'are', ' are']]],
  ['The permit is required by the bureau', []],
  ['Notice is available by means of the mail', []],
  [
    'A permit means a form and includes copies',
    [
      ['means', 'means', ' means'],
      ['includes', 'includes', ' includes'],
    ],
  ],
])('%s', (text, expected) => {
  expect([...definitionVerbs(text)].map(({ kind, word, printed }) => [kind, word, printed])).toEqual(expected)
})

it('tells a statement that is meant, and where the verb stands', () => {
  const [verb] = definitionVerbs('Knows or has reason to know, means that a person')
  expect(verb).toMatchObject({ hasThat: true, start: 27, end: 39 })
})

import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

function messagesFor(designations: string): string[] {
  const list = designations.split(' ')
  const printed = list.map((designation) => `(${designation}) text`).join('\n')
  return findingsOf('designation-sequence', printed, (b) => [
    b.division('section', '1.1', {}, ...list.map((at) => b.paragraph(at, {}, b.mark(`(${at})`), b.content('text')))),
  ]).messages
}

describe('designation-sequence', () => {
  const fine = [
    'a b c',
    'i ii iii iv',
    'h i j'.replace('h', 'a b c d e f g h'),
    'A B C',
    '1 2-5 6',
    'a a-1 b',
    '1 1a 2',
  ]
  it.each(fine)('accepts %s', (designations) => expect(messagesFor(designations)).toEqual([]))
  it('accepts letters beyond z', () => {
    expect(messagesFor('a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc')).toEqual([])
  })

  const broken: [string, string[]][] = [
    ['a c', ['(c) follows (a); the one between is not printed.']],
    ['1 2 5', ['(5) follows (2); 2 between are not printed.']],
    ['b c', ['A list begins with (b); what comes before it is not printed.']],
    ['a b b c', ['(b) is printed twice.']],
    [
      '1 3 2 4',
      [
        '(3) follows (1); the one between is not printed.',
        '(2) follows (3).',
        '(4) follows (2); the one between is not printed.',
      ],
    ],
    ['a b 3 c', ['(3) stands in a list of another kind.']],
  ]
  it.each(broken)('tells of %s', (designations, messages) => expect(messagesFor(designations)).toEqual(messages))

  it.each([
    ['3', []],
    ['4', ['A list begins with (4); what comes before it is not printed.']],
  ])('lets a count go on under the next heading, with %s (14 CFR part 135, appendix A)', (next, messages) => {
    const printed = `(1) text (2) text Flight Requirements (${next}) text`
    const found = findingsOf('designation-sequence', printed, (b) => [
      b.division(
        'appendix',
        'A',
        {},
        ...['1', '2'].map((at) => b.paragraph(at, {}, b.mark(`(${at})`), b.content('text'))),
        b.heading('Flight Requirements'),
        b.paragraph(next, {}, b.mark(`(${next})`), b.content('text')),
      ),
    ])
    expect(found.messages).toEqual(messages)
  })

  it('points at the designation', () => {
    const { places } = findingsOf('designation-sequence', '(a) x (c) y', (b) => [
      b.division(
        'section',
        '1.1',
        {},
        b.paragraph('a', {}, b.mark('(a)'), b.content('x')),
        b.paragraph('c', {}, b.mark('(c)'), b.content('y')),
      ),
    ])
    expect(places).toEqual(['(c)'])
  })
})

/** Sections as GPO sent them one by one, cut off: what is said of each, and nothing else. */
import { describe, expect, it } from 'vitest'
import { fixtures } from '../helpers/each-fixture.ts'

const saidOf = (name: string): string[] =>
  fixtures
    .find((fixture) => fixture.name === name)!
    .volume.diagnostics.map(({ severity, message }) => `${severity}: ${message}`)

describe('sections that break off', () => {
  it.each([
    [
      'divisions/list-under-heading-of-its-section',
      ['warning: The file ends in the middle of a sentence: “…Mergers and consolidations of plans and”.'],
    ],
    [
      'divisions/group-in-place-of-part',
      ['warning: The file ends in the middle of a sentence: “… exchange of a residence (without regard”.'],
    ],
    [
      'inline/items-in-running-words',
      [
        'warning: 26 CFR 1.263(a)-1(b)(1) is no paragraph of its own: (1) stands in the words of 26 CFR 1.263(a)-1(b).',
        'warning: 26 CFR 1.263(a)-1(b)(2) is no paragraph of its own: (2) stands in the words of 26 CFR 1.263(a)-1(b).',
        'warning: The file ends in the middle of a sentence: “…n the taxable year during which the amou”.',
      ],
    ],
    [
      'inline/subparagraph-of-this-paragraph',
      [
        'info: 26 CFR 1.501(c)(3)-1(d) is not in this file, which is cut off before it, in 26 CFR 1.501(c)(3)-1(b)(1)(ii).',
        'info: 26 CFR 1.501(c)(3)-1(b)(2) is not in this file, which is cut off before it, in 26 CFR 1.501(c)(3)-1(b)(1)(ii).',
        'info: Read as (b)(1)(i)(a); up to here it could be (b)(1)(a).',
        'warning: The file ends in the middle of a sentence: “…cles, is formed for literary and scienti”.',
      ],
    ],
    ['divisions/contents-alone', []],
    ['notes/treasury-decisions', []],
  ])('%s', (name, said) => {
    expect(saidOf(name)).toEqual(said)
  })
})

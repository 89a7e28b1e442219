import { describe, expect, it } from 'vitest'
import { namedPlaceAt } from '../../../grammar/block/named-place.ts'

describe('namedPlaceAt', () => {
  it.each([
    ['Note 1 to paragraph (b)(2)', 'b/2'],
    ['Note: Exception to paragraph (a)(2)(ii): Minor tool changes', 'a/2/ii'],
    ['Exception to paragraph (a)(2)(ii): Minor tool changes', 'a/2/ii'],
    ['Instructions to Item 1008(b). 1. Provide', 'b'],
    ['Instructions to Paragraph 305(a). 1. Under', 'a'],
    ['Instruction 2 to Item 303: The', ''],
    ['Note to Sec. 73.203: This section', ''],
    ['Note to § 240.3a4-1(a)(4):', 'a/4'],
  ])('reads %s', (text, path) => expect(namedPlaceAt(text)?.path.join('/')).toBe(path))

  it.each([
    'Note to paragraphs (a) and (b): These',
    'Note to the reader: Read',
    'Note that paragraph (a) applies.',
    'Instructions to bidders.',
    'Exceptions to paragraph (a) of the Act are',
  ])('leaves %s', (text) => expect(namedPlaceAt(text)).toBeNull())
})

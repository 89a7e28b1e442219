/** What the two doors of the package hold out: a name that comes or goes is a change of the public API. */
import { expect, it } from 'vitest'
import * as grammar from '../grammar/index.ts'
import * as cfrc from '../src/index.ts'

it('exports the library', () => {
  expect(Object.keys(cfrc).sort()).toMatchInlineSnapshot()
})

it('exports the grammar', () => {
  expect(Object.keys(grammar).sort()).toMatchInlineSnapshot()
})

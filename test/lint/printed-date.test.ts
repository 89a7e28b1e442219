import { expect, it } from 'vitest'
import { readDate } from '../../src/lint/printed-date.ts'

const rows: [string, string | null][] = [
  ['June 30, 2000', '2000-06-30'],
  ['Sept. 5, 2001', '2001-09-05'],
  ['Feb. 29, 2004', '2004-02-29'],
  ['Feb. 29, 1900', null],
  ['Nov. 31, 1999', null],
  ['Sep 31', null],
]
it.each(rows)('%j → %j', (text, iso) => expect(readDate(text)?.iso ?? null).toBe(iso))

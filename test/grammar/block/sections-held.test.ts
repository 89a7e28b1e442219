import { expect, it } from 'vitest'
import { sectionsHeld } from '../../../grammar/block/sections-held.ts'

it.each([
  // 26 CFR, April 1, 2006, volume 3.
  ['(This book contains part 1, Sec. Sec. 1.170 to 1.300)', { part: '1', first: '1.170', last: '1.300' }],
  ['     (This book contains part 1, §§ 1.1001 to 1.1400)', { part: '1', first: '1.1001', last: '1.1400' }],
  ['(This book contains part 1, Sec. 1.1551 to End)', { part: '1', first: '1.1551', last: null }],
  ['(This book contains part 52 (Secs. 52.01 to 52.1018))', { part: '52', first: '52.01', last: '52.1018' }],
  ['(This book contains part 1, §§ 1.0-1 to 1.60)', { part: '1', first: '1.0-1', last: '1.60' }],
  ['(This book contains part 1, §§ 1.61-1.169)', { part: '1', first: '1.61', last: '1.169' }],
  ['(This book contains parts 0 to 199)', null],
  ['(This book contains part 301)', null],
  ['This book contains part 1, Sec. Sec. 1.170 to 1.300 of title 26', null],
])('%s', (line, held) => {
  expect(sectionsHeld(line)).toEqual(held)
})

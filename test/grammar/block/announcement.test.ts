import { describe, expect, it } from 'vitest'
import { announced } from '../../../grammar/block/announcement.ts'

describe('announcement', () => {
  it.each([
    ['The following are sample requests which will satisfy the requirements of this paragraph:', 'form'], // CFR-2005-title31-vol1:5967
    ['A petition must be in accordance with Sec.  10.20 and in the following format:', 'form'], // CFR-2016-title21-vol1-excerpt:11372
    [
      'must be submitted in the following form no later than 30 days. The day of publication is the day of decision.',
      'form',
    ], // :11578
    ['(1) Limited form for use on invoice or bill of sale.', 'form'], // :10265
    ['(2) General and continuing form.', 'form'], // :10276
    ['The bond must be in the following form:', 'form'], // CFR-2017-title27-vol2-rendered:7798
    ['affirmation to read as follows:', 'quotation'], // :3940
    ['imposes a criminal penalty on the conduct of any person as follows:', 'quotation'], // CFR-2005-title31-vol1:4173
    ['(1) For domestic manufacturers:', 'quotation'], // CFR-2016-title21-vol1-excerpt:10304
    ['(1) The form shall be signed.', null],
    ['(c) Limited scope opinions.', null],
    ['Requests may be sent to:', null], // CFR-2005-title31-vol1:2637
    ['is maintained at the following location:', null], // :2628
    ['and shall send the form to the following address:', null],
    ['The petition shall be granted.', null],
  ])('%s', (words, expected) => {
    expect(announced(words)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const rows: [text: string, expected: string[]][] = [
  // 1 CFR 301.1, and part 304, subpart B.
  ['Act (5 U.S.C. 591-96), as', ['5 U.S.C. 591-96 -> /us/usc/t5/s591 /us/usc/t5/s596']],
  ['5 U.S.C. 552a, 591-96.', ['5 U.S.C. 552a -> /us/usc/t5/s552a', '591-96 -> /us/usc/t5/s591 /us/usc/t5/s596']],
  ['under 5 U.S.C. 552a(j)(2), and', ['5 U.S.C. 552a(j)(2) -> /us/usc/t5/s552a/j/2']],
  ['5 U.S.C. 552a (j) and (k)', ['5 U.S.C. 552a (j) -> /us/usc/t5/s552a/j', '(k) -> /us/usc/t5/s552a/k']],
  [
    '5 U.S.C. 552a(d)(1), (2), (3), and (4), 5 U.S.C. 552a(e)(1)',
    [
      '5 U.S.C. 552a(d)(1) -> /us/usc/t5/s552a/d/1',
      '(2) -> /us/usc/t5/s552a/d/2',
      '(3) -> /us/usc/t5/s552a/d/3',
      '(4) -> /us/usc/t5/s552a/d/4',
      '5 U.S.C. 552a(e)(1) -> /us/usc/t5/s552a/e/1',
    ],
  ],
  [
    '5 U.S.C. 552a(e)(4)(G), (H), and (I), and (f)(1)',
    [
      '5 U.S.C. 552a(e)(4)(G) -> /us/usc/t5/s552a/e/4/G',
      '(H) -> /us/usc/t5/s552a/e/4/H',
      '(I) -> /us/usc/t5/s552a/e/4/I',
      '(f)(1) -> /us/usc/t5/s552a/f/1',
    ],
  ],
  [
    '5 U.S.C. 552 (b)(1), (2), and (3), (c), and (e), to exempt',
    [
      '5 U.S.C. 552 (b)(1) -> /us/usc/t5/s552/b/1',
      '(2) -> /us/usc/t5/s552/b/2',
      '(3) -> /us/usc/t5/s552/b/3',
      '(c) -> /us/usc/t5/s552/c',
      '(e) -> /us/usc/t5/s552/e',
    ],
  ],
  [
    'called after 5 U.S.C. 552a (e)(4) (A) through (C)]',
    ['5 U.S.C. 552a (e)(4) (A) through (C) -> /us/usc/t5/s552a/e/4/A /us/usc/t5/s552a/e/4/B /us/usc/t5/s552a/e/4/C'],
  ],
  // A misprint of the volume: the title in parentheses (31 CFR 1.36).
  ['(5) U.S.C. 552a (e)(4)(G)', ['(5) U.S.C. 552a (e)(4)(G) -> /us/usc/t5/s552a/e/4/G']],
  ['(18 U.S.C. 203, 205; 5', ['18 U.S.C. 203 -> /us/usc/t18/s203', '205 -> /us/usc/t18/s205']],
  ['5 U.S.C. 3345-3349d', ['5 U.S.C. 3345-3349d -> /us/usc/t5/s3345 /us/usc/t5/s3349d']],
  [
    '42 U.S.C. 300u-300u-5, 300aa-1',
    ['42 U.S.C. 300u-300u-5 -> /us/usc/t42/s300u /us/usc/t42/s300u-5', '300aa-1 -> /us/usc/t42/s300aa-1'],
  ],
  ['31 U.S.C. 6101 note', ['31 U.S.C. 6101 note -> /us/usc/t31/s6101/note']],
  ['21 U.S.C. 301 et seq. and', ['21 U.S.C. 301 et seq. -> /us/usc/t21/s301']],
  ['(28 U.S.C. App.)', ['28 U.S.C. App. -> /us/usc/t28/app']],
  [
    '26 U.S.C. chapters 63, 64, and 65',
    ['26 U.S.C. chapters 63 -> /us/usc/t26/ch63', '64 -> /us/usc/t26/ch64', '65 -> /us/usc/t26/ch65'],
  ],
  ['provisions of 26 U.S.C. enforced', ['26 U.S.C. -> /us/usc/t26']],
  ['Title 26 U.S.C. 7610 provides', ['Title 26 U.S.C. 7610 -> /us/usc/t26/s7610']],
  ['5.U.S.C. 553 and 5 U.S.C. § 5584', ['5.U.S.C. 553 -> /us/usc/t5/s553', '5 U.S.C. § 5584 -> /us/usc/t5/s5584']],
  ['5 U.S.C. 301, 31 U.S.C. 321', ['5 U.S.C. 301 -> /us/usc/t5/s301', '31 U.S.C. 321 -> /us/usc/t31/s321']],
  ['5 U.S.C. 552 and 30 days', ['5 U.S.C. 552 -> /us/usc/t5/s552']],
  ['the U.S.C. provision; the U.S. Customs Service', []],
  // The letter l stays as printed.
  ['5 U.S.C. 552a(f)(l)', ['5 U.S.C. 552a(f)(l) -> /us/usc/t5/s552a/f/l']],
  // An enumeration of the sentence goes on, not the list.
  [
    '(i) requests under 5 U.S.C. 552a (j) and (k), (ii) information compiled',
    ['5 U.S.C. 552a (j) -> /us/usc/t5/s552a/j', '(k) -> /us/usc/t5/s552a/k'],
  ],
  ['as (1) 5 U.S.C. 552a(k)(1) says, and (2) the other', ['5 U.S.C. 552a(k)(1) -> /us/usc/t5/s552a/k/1']],
  ['as (1) said in 5 U.S.C. 552a(k)(1), and (2) the other', ['5 U.S.C. 552a(k)(1) -> /us/usc/t5/s552a/k/1']],
]

describe('usc-citation', () => {
  it.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const rows: [text: string, expected: string[]][] = [
  ['31 CFR 1.36(c)(1)(viii)', ['31 CFR 1.36(c)(1)(viii) -> /us/cfr/t31/s1.36/c/1/viii']],
  ['31 CFR 1.26 and 1.27 are', ['31 CFR 1.26 -> /us/cfr/t31/s1.26', '1.27 -> /us/cfr/t31/s1.27']],
  [
    '31 CFR 1.26 (a) through (d) whether',
    ['31 CFR 1.26 (a) through (d) -> /us/cfr/t31/s1.26/a /us/cfr/t31/s1.26/b /us/cfr/t31/s1.26/c /us/cfr/t31/s1.26/d'],
  ],
  ['31 CFR parts 1, 2 and 5', ['31 CFR parts 1 -> /us/cfr/t31/p1', '2 -> /us/cfr/t31/p2', '5 -> /us/cfr/t31/p5']],
  ['48 CFR part 9, subpart 9.4', ['48 CFR part 9 -> /us/cfr/t48/p9', 'subpart 9.4 -> /us/cfr/t48/p9/sp9.4']],
  // CFR-2005-title31-vol1:5714
  [
    '31 CFR part 1, subpart C, Sec. 1.20. It',
    ['31 CFR part 1 -> /us/cfr/t31/p1', 'subpart C -> /us/cfr/t31/p1/spC', 'Sec. 1.20 -> /us/cfr/t31/s1.20'],
  ],
  ['40 CFR part 60, § 60.5(h)', ['40 CFR part 60 -> /us/cfr/t40/p60', '§ 60.5(h) -> /us/cfr/t40/s60.5/h']],
  [
    '40 CFR part 82, appendix A to subpart A',
    ['40 CFR part 82 -> /us/cfr/t40/p82', 'appendix A to subpart A -> /us/cfr/t40/p82/spA/appA'],
  ],
  ['27 CFR 46, Miscellaneous', ['27 CFR 46 -> /us/cfr/t27/p46']],
  ['27 CFR chapter I', ['27 CFR chapter I -> /us/cfr/t27/chI']],
  // 1 CFR 51.1(b)(3).
  ['Act (1 CFR Ch. I); and', ['1 CFR Ch. I -> /us/cfr/t1/chI']],
  ['(3 CFR, 1973 Comp., p. 799)', ['3 CFR, 1973 Comp., p. 799 -> /us/cfr/t3']],
  ['title 27 of the Code of Federal Regulations', ['title 27 of the Code of Federal Regulations -> /us/cfr/t27']],
  ['Part 47 of title 27 CFR', ['Part 47 of title 27 CFR -> /us/cfr/t27/p47']],
  // A hyphen belongs to the number; "through" makes the range.
  [
    '26 CFR 1.1563-1 through 1.1563-4',
    ['26 CFR 1.1563-1 through 1.1563-4 -> /us/cfr/t26/s1.1563-1 /us/cfr/t26/s1.1563-4'],
  ],
  // In title 41 parts have a hyphen (CFR-2005-title31-vol1:18846).
  [
    '41 CFR 101-19.600 through 101-19.607',
    ['41 CFR 101-19.600 through 101-19.607 -> /us/cfr/t41/s101-19.600 /us/cfr/t41/s101-19.607'],
  ],
  ['26 CFR § 301.6091-1. The', ['26 CFR § 301.6091-1 -> /us/cfr/t26/s301.6091-1']],
  ['Appendix A to 5 CFR part 581', ['Appendix A -> /us/cfr/t5/p581/appA', '5 CFR part 581 -> /us/cfr/t5/p581']],
  ['31 C.F.R. § 1.36(c)', ['31 C.F.R. § 1.36(c) -> /us/cfr/t31/s1.36/c']],
]

describe('cfr-citation', () => {
  it.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

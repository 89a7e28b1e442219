import { expect, it } from 'vitest'
import { citationOf } from '../../src/ast/citation-of.ts'

it.each([
  ['/us/cfr/t31/s1.36', '31 CFR 1.36'],
  ['/us/cfr/t31/s1.36/c/1/i', '31 CFR 1.36(c)(1)(i)'],
  ['/us/cfr/t31/s1.36/e-g', '31 CFR 1.36(e)-(g)'],
  ['/us/cfr/t41/s60-2.1/b', '41 CFR 60-2.1(b)'],
  ['/us/cfr/t31/p19', '31 CFR part 19'],
  ['/us/cfr/t31/p19/spI', '31 CFR part 19, subpart I'],
  ['/us/cfr/t27/chI', '27 CFR chapter I'],
  ['/us/cfr/t31/p19/app', '31 CFR Appendix to Part 19'],
  ['/us/cfr/t31/p1/spC/appB/d/3', '31 CFR Appendix B to Subpart C of Part 1, (d)(3)'],
  ['/us/cfr/t12/p1004/appA/1004.2/a', '12 CFR Appendix A to Part 1004, 1004.2, (a)'],
  ['/us/cfr/t29/s1910.119/appA', '29 CFR Appendix A to Section 1910.119'],
  ['/us/cfr/t31/s16.2/def-claim/a', '31 CFR 16.2, definition of claim, (a)'],
  ['/us/cfr/t27/s40.22/b/example-2', '27 CFR 40.22(b), example 2'],
  ['/us/usc/t5/s552a/d', '5 U.S.C. 552a(d)'],
  ['/us/fr/65/69867', '65 FR 69867'],
  ['/us/stat/88/1896', '88 Stat. 1896'],
  ['/us/pl/104/316', 'Pub. L. 104-316'],
  ['/us/eo/12674', 'E.O. 12674'],
  ['/us/td/9011', 'T.D. 9011'],
  ['/us/usc/t26', '26 U.S.C.'],
  ['/us/usc/t26/ch52', '26 U.S.C. chapter 52'],
  ['/us/cfr/t31/front', '31 CFR, front matter'],
  ['/us/reorgPlan/1950/26', '/us/reorgPlan/1950/26'],
  ['/us/fr/65', '/us/fr/65'],
])('%s is cited %s', (identifier, expected) => {
  expect(citationOf(identifier)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const rows: [text: string, expected: string[]][] = [
  [
    'section 552(b) of title 5, United States Code',
    ['section 552(b) -> /us/usc/t5/s552/b', 'title 5, United States Code -> /us/usc/t5'],
  ],
  [
    'section 6103(i) (1) or (2) of the Internal Revenue Code',
    ['section 6103(i) (1) -> /us/usc/t26/s6103/i/1', '(2) of the Internal Revenue Code -> /us/usc/t26/s6103/i/2'],
  ],
  [
    'sections 202 and 208 of Title 3, U.S. Code',
    ['sections 202 -> /us/usc/t3/s202', '208 of Title 3, U.S. Code -> /us/usc/t3/s208'],
  ],
  // The title behind the section (27 CFR 53.62).
  ['Section 655, title 14, U.S.C., provides', ['Section 655, title 14, U.S.C. -> /us/usc/t14/s655']],
  ['section 655, title 14 of the Code', ['section 655, title 14 of the Code -> /us/usc/t14/s655']],
  ['(Section 6511, 26 U.S.C., provides', ['Section 6511, 26 U.S.C. -> /us/usc/t26/s6511']],
  ['sec. 5, 26 U.S.C. 7805', ['sec. 5 -> act', '26 U.S.C. 7805 -> /us/usc/t26/s7805']],
  // In full words the title is a citation of its own (27 CFR 70.702).
  [
    'Chapters 32 and 53 of Title 26 of the United States Code',
    ['Chapters 32 -> /us/usc/t26/ch32', '53 -> /us/usc/t26/ch53', 'Title 26 of the United States Code -> /us/usc/t26'],
  ],
  ['chapter 52 of title 26', ['chapter 52 of title 26 -> /us/usc/t26/ch52']],
  [
    'chapter 51 of subtitle E of the Internal Revenue Code of 1986 (',
    ['chapter 51 of subtitle E of the Internal Revenue Code of 1986 -> /us/usc/t26/ch51'],
  ],
  [
    'Title 44, United States Code, Chapters 21 and 33',
    ['Title 44, United States Code, Chapters 21 -> /us/usc/t44/ch21', '33 -> /us/usc/t44/ch33'],
  ],
  // Sections with a title behind them are not of the title before them (1 CFR 15.10).
  [
    'chapter 15 of title 44, United States Code, sections 552-553 of title 5, United States Code, related statutes',
    [
      'chapter 15 -> /us/usc/t44/ch15',
      'title 44, United States Code -> /us/usc/t44',
      'sections 552-553 -> /us/usc/t5/s552 /us/usc/t5/s553',
      'title 5, United States Code -> /us/usc/t5',
    ],
  ],
  ['Section 701 of Public Law 111-3', ['Section 701 of Public Law 111-3 -> /us/pl/111/3/s701']],
  ['sections 401 and 403 of the act', ['sections 401 -> act', '403 of the act -> act']],
  ['section 1.6(a) of the Order', ['section 1.6(a) of the Order -> act']],
  ['section 4216(b) of the Code and Sec. 53.96', ['section 4216(b) of the Code -> act', 'Sec. 53.96 = section 53.96']],
  [
    'Subchapter B of Chapter 68 of the Internal Revenue Code',
    ['Chapter 68 of the Internal Revenue Code -> /us/usc/t26/ch68'],
  ],
]

describe('statute-section', () => {
  it.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

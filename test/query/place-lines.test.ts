import { expect, it } from 'vitest'
import { historyLine } from '../../src/query/place-lines.ts'

const step = { action: 'added', document: null, volume: 65, page: 69867, date: '2000-11-21' }

it.each([
  [[step], 'added, 65 FR 69867, 2000-11-21'],
  [
    [
      { ...step, action: 'redesignated', from: '§ 1.36', to: '§ 1.37', also: ['amended'] },
      { ...step, action: 'redesignated', inPart: true as const, document: 'T.D. 1', volume: null, page: null },
    ],
    'redesignated from § 1.36 as § 1.37 and amended, 65 FR 69867, 2000-11-21; redesignated in part, T.D. 1, 2000-11-21',
  ],
  [[], ''],
])('%#', (history, expected) => {
  expect(historyLine(history)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { headOfSection, historyLine } from '../../src/query/place-lines.ts'
import type { QuerySection } from '../../src/query/records.ts'

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

describe('headOfSection', () => {
  it.each([
    ['Appendix A to Subpart A of Part 1--Departmental Offices', 'Departmental Offices'],
    ['Appendix A to Subpart A of Part 1_Departmental Offices', 'Departmental Offices'],
    ['APPENDIX A TO SUBPART A OF PART 1 [RESERVED]', '[RESERVED]'],
    ['Appendix A to Subpart A of Part 1', 'Appendix A to Subpart A of Part 1'],
    ['Appendix A to Subpart A--Departmental Offices', 'Departmental Offices'],
    ['Appendix A to Subpart A [Reserved]', '[Reserved]'],
    ['Appendix AA--Departmental Offices', 'Appendix AA--Departmental Offices'],
    ['Departmental Offices', 'Departmental Offices'],
  ])('says the name of an appendix once: %s', (heading, expected) => {
    const section = { citation: '31 CFR Appendix A to Subpart A of Part 1', heading } as QuerySection
    expect(headOfSection(section)).toEqual({ citation: '31 CFR Appendix A to Subpart A of Part 1', heading: expected })
  })
})

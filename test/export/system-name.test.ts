import { describe, expect, it } from 'vitest'
import { parseSystem } from '../../src/export/system-name.ts'

describe('number and name of a system', () => {
  it.each([
    ['EPA-17 OCEFT Criminal Investigative Index and Files.', 'EPA-17', 'OCEFT Criminal Investigative Index and Files.'],
    ['Central Criminal Index File (JUSTICE/CRM-001);', 'JUSTICE/CRM-001', 'Central Criminal Index File'],
    ['Central Criminal Index File (JUSTICE/CRM-001); and', 'JUSTICE/CRM-001', 'Central Criminal Index File'],
    ['DOL/ESA-45 (Investigative Files of the Office), a system', 'DOL/ESA-45', 'Investigative Files of the Office'],
    ['DO .190--Investigation Data Management System.', 'DO .190', 'Investigation Data Management System.'],
    ['OPM/CENTRAL-9, Personnel Investigations Records', 'OPM/CENTRAL-9', 'Personnel Investigations Records'],
  ])('%s', (item, number, name) => {
    expect(parseSystem(item)).toEqual({ number, name })
  })

  it.each([
    'Take steps to avoid detection;',
    'Bureau of Engraving and Printing.',
    'U.S. Mint',
    '[Reserved]',
    '5 U.S.C. 552a(c)(3) requires an agency to make accountings',
    'Records of the Secretary (see paragraph (b)(1) of this section)',
    '',
  ])('is not found in %j', (item) => {
    expect(parseSystem(item)).toBeNull()
  })
})

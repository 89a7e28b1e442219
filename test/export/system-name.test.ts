import { describe, expect, it } from 'vitest'
import { parseSystem } from '../../src/export/system-name.ts'

describe('number and name of a system', () => {
  it.each([
    ['EPA-17 OCEFT Criminal Investigative Index and Files.', 'EPA-17', 'OCEFT Criminal Investigative Index and Files.'],
    ['Central Criminal Index File (JUSTICE/CRM-001);', 'JUSTICE/CRM-001', 'Central Criminal Index File'],
    ['Central Criminal Index File (JUSTICE/CRM-001); and', 'JUSTICE/CRM-001', 'Central Criminal Index File'],
    ['DOL/ESA-45 (Investigative Files of the Office), a system', 'DOL/ESA-45', 'Investigative Files of the Office'],
    ['DO .190--Investigation Data Management System.', 'DO .190', 'Investigation Data Management System.'],
    ['Permits System, Interior/FWS-21.', 'Interior/FWS-21', 'Permits System'],
    [
      'Investigative Records, Interior/Office of Inspector General--2.',
      'Interior/Office of Inspector General--2',
      'Investigative Records',
    ],
    [
      'Litigation Files, Interior/Office of the Solicitor-1 to the extent that it consists of such material.',
      'Interior/Office of the Solicitor-1',
      'Litigation Files',
    ],
    ['Investigative Case File, Interior/ FWS-20.', 'Interior/ FWS-20', 'Investigative Case File'],
    [
      'Incident Management, Analysis and Reporting System, DOI-10.',
      'DOI-10',
      'Incident Management, Analysis and Reporting System',
    ],
    [
      'INTERIOR/SOL-1, Litigation Files, to the extent that it consists of such material.',
      'INTERIOR/SOL-1',
      'Litigation Files',
    ],
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

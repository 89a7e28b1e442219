/** Systems of records set out one by one. Words of the print, set anew: 32 CFR 322.7(b) and 701.128(a), July 1, 2016; the third is made in the form of 32 CFR 311.8. */
import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

const NSA = `    (a) All systems of records maintained by the NSA/CSS and its 
components shall be exempt from the requirements of 5 U.S.C. 552a(d) 
pursuant to 5 U.S.C. 552a(k)(1) to the extent that the system contains 
any information properly classified under Executive Order 12958.
    (b) GNSA 01.
    (1) System name: Access, Authority and Release of Information File.
    (2) Exemption: (i) Investigatory material compiled solely for the 
purpose of determining suitability, eligibility, or qualifications for 
federal civilian employment, military service, federal contracts, or 
access to classified information may be exempt pursuant to 5 U.S.C. 
552a(k)(5), but only to the extent that such material would reveal the 
identity of a confidential source.
    (ii) Therefore, portions of this system may be exempt pursuant to 5 
U.S.C. 552a(k)(5) from the following subsections of 5 U.S.C. 552a(c)(3), 
(d), and (e)(1).
    (3) Authority: 5 U.S.C. 552a(k)(5).
    (4) Reasons: (i) From subsection (c)(3) and (d) when access to 
accounting disclosures and access to or amendment of records would cause 
the identity of a confidential sources to be revealed.
`

const NAVY = `    (a) System identifier and name:
    (1) N01070-9, White House Support Program.
    (2) Exemption: (i) Information specifically authorized to be 
classified under E.O. 12,958, as implemented by DOD 5200.1-R, may be 
exempt pursuant to 5 U.S.C. 552a(k)(1).
    (ii) Investigatory material compiled for law enforcement purposes 
may be exempt pursuant to 5 U.S.C. 552a(k)(2).
    (iii) Portions of this system of records are exempt from the 
following subsections of the Privacy Act: (c)(3), (d), (e)(1), (e)(4) 
(G) through (I), and (f).
    (3) Authority: 5 U.S.C. 552a(k)(1) and (k)(2).
    (4) Reasons: Exempted portions of this system contain information 
that has been properly classified under E.O. 12,958.
`

const OSD = `    (b) System identifier and name: DWHS P42.0, DPS Incident Reporting and 
Investigations Case Files.
    (1) Exemption: Portions of this system that fall within 5 U.S.C. 
552a(j)(2) are exempt from the following provisions of 5 U.S.C. 552a, 
Sections (c)(3) and (4); (d); and (g).
    (2) Authority: 5 U.S.C. 552a(j)(2).
`

function systemsIn(body: string) {
  const text = `                PART 322_PRIVACY ACT PROGRAM\n\n\n\nSec. 322.7  Exempt systems of records.\n\n${body}`
  return compileText('CFR-2016-title32-vol2.txt', text).systems
}

const short = (target: string | null): string =>
  (target ?? '').replace('/us/usc/t5/s552a/', '').replace('/us/cfr/t32/s322.7/', '')

describe('systems set out one by one', () => {
  it.each([
    [
      NSA,
      'GNSA 01',
      'Access, Authority and Release of Information File',
      ['k/5'],
      ['c/3', 'd', 'e/1'],
      ['b', 'b/2', 'b/4'],
    ],
    [
      NAVY,
      'N01070-9',
      'White House Support Program',
      ['k/1', 'k/2'],
      ['c/3', 'd', 'e/1', 'e/4/G', 'e/4/H', 'e/4/I', 'f'],
      ['a', 'a/2', 'a/4'],
    ],
  ])(
    '%#: number, name, authority, what it is exempt from, and where that stands',
    (body, number, name, by, from, places) => {
      const systems = systemsIn(body)
      expect(systems.map(({ exemption }) => short(exemption))).toEqual(by)
      for (const system of systems) {
        expect(system).toMatchObject({ number, name, component: null, except: [], reserved: false })
        expect(system.exemptFrom.map(short)).toEqual(from)
        expect([system.listedIn, system.provision, system.reasons].map(short)).toEqual(places)
      }
    },
  )

  it('take number and name from one line, and may have no reasons', () => {
    expect(systemsIn(OSD)[0]).toMatchObject({
      number: 'DWHS P42.0',
      name: 'DPS Incident Reporting and Investigations Case Files',
      kind: 'general',
      reasons: null,
    })
  })

  it('are none without an authority of their own', () => {
    expect(systemsIn(NSA.replace('(3) Authority: 5 U.S.C. 552a(k)(5).', '(3) Authority: the Act.'))).toEqual([])
  })
})

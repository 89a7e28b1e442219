import { describe, expect, it } from 'vitest'
import {
  blankToTick,
  endsInBlank,
  isCaptionOfBlank,
  isCenteredBlank,
  isLineToFill,
  isListOfLabels,
  isMarking,
} from '../../../grammar/block/form.ts'

describe('line to fill', () => {
  it.each([
    ['Classified by___________________________________________________________', true, true], // CFR-2005-title31-vol1:7582
    ['________________________________________________________________________', true, true], // :5985
    [' (Signature)____________________________________________________________', true, true], // CFR-2016-title21-vol1-excerpt:11432
    ['____________________ [seal]', true, false],
    ['I hereby resign my position as ____________, effective ', true, false],
    ['The ------------ (Government entity) ------------ (is or is not) --', false, false], // CFR-2005-title31-vol1:16359
    ['A_b and c__d', false, false],
  ])('%s', (line, isToFill, isAtEnd) => {
    expect([isLineToFill(line), endsInBlank(line)]).toEqual([isToFill, isAtEnd])
  })
})

describe('blank in a centred line', () => {
  it.each([
    ['                             Docket No. ----', true], // CFR-2016-title21-vol1-excerpt:14620
    ['                              [Docket No.]', false], // :11593
    ['visit of ------', false],
  ])('%s', (line, expected) => {
    expect(isCenteredBlank(line)).toBe(expected)
  })
})

describe('list of labels', () => {
  it.each([
    [['System Name:', 'System Location:', 'Designated Official:'], true], // CFR-2005-title31-vol1:5981
    [['System Name:'], false],
    [['Departmental Offices:', 'the following tables'], false],
  ])('%j', (lines, expected) => {
    expect(isListOfLabels(lines)).toBe(expected)
  })
})

describe('caption of a blank', () => {
  it.each([
    ['(classification level of the transmittal document alone), or:', true], // CFR-2005-title31-vol1:7623
    [' (Date)', true], // CFR-2016-title21-vol1-excerpt:14612
    ['(State or local government of the affected metropolitan area)', true],
    ['    (Signature and post-office address of agent.)', false], // :10325, a paragraph
    ['(a) The first.', false],
    ['(iv)', false],
    ['(5 U.S.C. 301)', false],
    ['(Name of employee) hereby resigns.', false],
  ])('%s', (line, expected) => {
    expect(isCaptionOfBlank(line)).toBe(expected)
  })
})

describe('marking', () => {
  it.each([
    [['Unclassified When Classified', 'Enclosure(s) Detached.']], // CFR-2005-title31-vol1:7614
    [['NATIONAL SECURITY INFORMATION', 'Unauthorized Disclosure Subject to', 'Administrative and Criminal Sanctions']], // :7659
    [['CAUTION: Federal law restricts this device', 'to sale by or on the order of a physician.']],
    [['``NOTICE: THIS ACCOUNT IS INSURED', "TO $100,000 BY THE FDIC''"]],
  ])('%j', (lines) => {
    expect(isMarking(lines)).toBe(true)
  })

  it.each([
    [['Office of the Commissioner.', 'Office of the Administrative Law Judge.']], // CFR-2016-title21-vol1-excerpt:9381
    [['Atlanta', 'Boston', 'Chicago']],
    [['Name of applicant', 'Address of applicant']],
    [['Director,', 'Office of Hazardous Materials,', 'Washington, DC 20590.']],
    [['Office of the Secretary', 'Department of the Treasury', 'Washington, DC 20220.']],
    [['All proceedings conducted under 12 CFR part 19, subpart A.']], // CFR-2005-title31-vol1:11189
    [['It is', 'set', 'in more', 'lines', 'than any', 'marking', 'has.']],
  ])('%j is none', (lines) => {
    expect(isMarking(lines)).toBe(false)
  })
})

describe('blank to tick', () => {
  it.each([
    ['------ 1. Reimbursement for overhead and administrative costs will ', 6], // CFR-2005-title31-vol1:16293
    ['[ ] (a) The applicant is a citizen.', 3],
    ['------ (Country) to participate in the work of ------------ ', null], // :16385
    ['[Reserved]', null],
    ['1. Reimbursement', null],
  ])('%s', (words, expected) => {
    expect(blankToTick(words)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import type { Contents } from '../../src/ast/nodes.ts'
import { textOf } from '../../src/ast/text.ts'
import { buildContents } from '../../src/parse/build-contents.ts'
import { bookLines } from '../helpers/book-lines.ts'
import { brokenCover, wrongPositions } from '../helpers/leaf-cover.ts'

function rowsOf(contents: Contents): string[] {
  return contents.children.map((child) => {
    if (child.type === 'contentsEntry') return `${child.number} | ${child.page} | ${textOf(child.children)}`
    return 'children' in child
      ? `# ${child.children.map((leaf) => ('value' in leaf ? leaf.value : '')).join(' ')}`
      : child.value.replace(/\s+/g, ' ')
  })
}

function read(text: string): string[] {
  const { source, lines } = bookLines(text)
  const contents = buildContents(lines, source)
  expect(brokenCover([contents], text, { start: 0, end: text.length })).toEqual([])
  expect(wrongPositions([contents])).toEqual([])
  return rowsOf(contents)
}

describe('list of sections', () => {
  it('reads headings, head, wrapped entries and appendices', () => {
    const text = [
      '                      Subpart A_General Provisions',
      '',
      'Sec.',
      '1.23 Publication in the Federal Register--Notices of systems of records, ',
      '          general exemptions, specific exemptions, review of all ',
      '          systems.',
      '1.27 Procedures for amendment of records pertaining to individuals--',
      '          format, agency review.',
      '',
      '                            Responsibilities',
      '',
      '17.104-17.109 [Reserved]',
      '',
      'Subpart J [Reserved]',
      '',
      'Appendix to Part 19--Covered Transactions',
      'Appendix A to Part 5--Treasury Directive 34-01--Waiving Claims Against ',
      '          Treasury Employees for Erroneous Payments',
    ].join('\n')
    expect(read(text)).toEqual([
      '# Subpart A_ General Provisions',
      'Sec.',
      '1.23 | null | Publication in the Federal Register--Notices of systems of records, general exemptions, specific exemptions, review of all systems.',
      '1.27 | null | Procedures for amendment of records pertaining to individuals--format, agency review.',
      '# Responsibilities',
      '17.104-17.109 | null | [Reserved]',
      '# Subpart J [Reserved]',
      'null | null | Appendix to Part 19--Covered Transactions',
      'null | null | Appendix A to Part 5--Treasury Directive 34-01--Waiving Claims Against Treasury Employees for Erroneous Payments',
    ])
  })

  it('keeps a wrapped reference that looks like an entry', () => {
    expect(
      read(
        '19.340 If I disclose unfavorable information required under Sec. \n          19.335, will I be prevented?\n19.345 What happens?',
      ),
    ).toEqual([
      '19.340 | null | If I disclose unfavorable information required under Sec. 19.335, will I be prevented?',
      '19.345 | null | What happens?',
    ])
  })

  it('keeps the page mark inside an entry and between entries', () => {
    expect(read('1.1 One that goes \n\n[[Page 5]]\n\n          on.\n1.2 Two.\n\n[[Page 6]]\n\n1.3 Three.')).toEqual([
      '1.1 | null | One that goes on.',
      '1.2 | null | Two.',
      '[[Page 6]]',
      '1.3 | null | Three.',
    ])
  })

  it('takes a centred line behind a page mark for a heading', () => {
    const text = [
      '70.253 Periods of limitation on suits by persons other than taxpayers.',
      '',
      '[[Page 250]]',
      '',
      '                   Limitations on Credit or Refund',
      '',
      '70.261 Period of limitation on filing claim.',
    ].join('\n')
    expect(read(text)).toEqual([
      '70.253 | null | Periods of limitation on suits by persons other than taxpayers.',
      '[[Page 250]]',
      '# Limitations on Credit or Refund',
      '70.261 | null | Period of limitation on filing claim.',
    ])
  })

  it('does not join entries where an editor left a blank behind', () => {
    expect(read('1.1 One. \n1.2 Two. \n1.3 Three of \n          three.')).toEqual([
      '1.1 | null | One.',
      '1.2 | null | Two.',
      '1.3 | null | Three of three.',
    ])
  })

  it('falls back to the width where trailing blanks are stripped', () => {
    const first = '13.4 Requests for protection and advance notices of reimbursement and'
    expect(read(`${first}\n          requests.\n13.5 Short.`)).toEqual([
      `13.4 | null | ${first.slice(5)} requests.`,
      '13.5 | null | Short.',
    ])
  })

  it('leaves the page mark before the first line to the caller', () => {
    const { source, lines } = bookLines('[[Page 5]]\n\n1.1 One.')
    expect(rowsOf(buildContents(lines, source))).toEqual(['1.1 | null | One.'])
  })
})

describe('list of parts', () => {
  it('reads numbers, leaders and pages', () => {
    const text = [
      '  --------------------------------------------------------------------',
      '                          SUBCHAPTER A--GENERAL',
      'Part                                                                Page',
      '1               General enforcement regulations.............           5',
      '10              Practice before the Internal Revenue Service         154',
      '13              Public hearing before a public board of ',
      '                    inquiry.................................         192',
      '',
      '[[Page 4]]',
      '',
      '83-98',
      '',
      '[Reserved]',
      '',
      '99              Dissemination of information on unapproved/',
      '                    new uses for marketed drugs, biologics, ',
      '                    and devices.............................         510',
    ].join('\n')
    expect(read(text)).toEqual([
      '--------------------------------------------------------------------',
      '# SUBCHAPTER A-- GENERAL',
      'Part Page',
      '1 | 5 | General enforcement regulations',
      '10 | 154 | Practice before the Internal Revenue Service',
      '13 | 192 | Public hearing before a public board of inquiry',
      '[[Page 4]]',
      '83-98 | null | [Reserved]',
      '99 | 510 | Dissemination of information on unapproved/new uses for marketed drugs, biologics, and devices',
    ])
  })

  it('takes the number on the right for a part where the head says so', () => {
    const text = [
      '                                                                    Part',
      '',
      'SUBTITLE A--Office of the Secretary of the Treasury.........           0',
      '',
      '          SUBTITLE B--Regulations Relating to Money and Finance',
      '',
      'chapter i--Food and Drug Administration, Department of ',
      '  Health and Human Services.................................           1',
    ].join('\n')
    expect(read(text)).toEqual([
      'Part',
      'A | null | Office of the Secretary of the Treasury',
      '# SUBTITLE B-- Regulations Relating to Money and Finance',
      'i | null | Food and Drug Administration, Department of Health and Human Services',
    ])
  })
})

describe('list of changes', () => {
  it('reads sections, pages of the Federal Register and lines under a section', () => {
    const text = [
      '21 CFR',
      '                                                                   77 FR',
      '                                                                    Page',
      'Chapter I',
      'Policy statement............................................58398, 61565',
      '16 Policy statement................................................50372',
      '1.500--1.514 (Subpart L) Added.....................................74340',
      '20.108 (c) removed; (d) redesignated as new (c); (b) and new (c) ',
      '        revised; eff. 8-6-12.......................................16925',
      '    (c) removed; (d) redesignated as new (c); (b) and new (c) ',
      'revised............................................................50591',
      '11.1 Regulation at 79 FR 71253 and 71291 compliance date extended ',
      '                                                                   39675',
      '    (i) added......................................................56144',
    ].join('\n')
    expect(read(text)).toEqual([
      '# 21 CFR',
      '77 FR',
      'Page',
      '# Chapter I',
      'null | 58398, 61565 | Policy statement',
      '16 | 50372 | Policy statement',
      '1.500--1.514 | 74340 | (Subpart L) Added',
      '20.108 | 16925 | (c) removed; (d) redesignated as new (c); (b) and new (c) revised; eff. 8-6-12',
      'null | 50591 | (c) removed; (d) redesignated as new (c); (b) and new (c) revised',
      '11.1 | 39675 | Regulation at 79 FR 71253 and 71291 compliance date extended',
      'null | 56144 | (i) added',
    ])
  })
})

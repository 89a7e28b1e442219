import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../helpers/findings-of.ts'

const RULE = 'contents-match'

describe('contents-match', () => {
  it('accepts a list that says what the body says', () => {
    const printed = `PART 0_RULES--Table of Contents
Subpart A_General Provisions
Sec.
0.101 Purpose.
Appendix A to Subpart A--Offices
Subpart A_GENERAL PROVISIONS
Sec. 0.101  Purpose.
Appendix A to Subpart A of Part 0--Offices`
    const { messages } = findingsOf(RULE, printed, (b) => [
      b.division(
        'part',
        '0',
        {},
        b.heading(b.mark('PART 0_'), b.text('RULES'), b.mark('--Table of Contents')),
        b.contents(
          b.heading('Subpart A_General Provisions'),
          b.mark('Sec.'),
          b.entry('0.101 Purpose.', { number: '0.101' }),
          b.entry('Appendix A to Subpart A--Offices', { number: 'A' }),
        ),
        b.division(
          'subpart',
          'A',
          {},
          b.heading(b.mark('Subpart A_'), 'GENERAL PROVISIONS'),
          b.division('section', '0.101', {}, b.heading(b.mark('Sec. 0.101'), 'Purpose.')),
          b.division('appendix', 'A', {}, b.heading('Appendix A to Subpart A of Part 0--Offices')),
        ),
      ),
    ])
    expect(messages).toEqual([])
  })

  it('tells other words, a missing body, and a division that is not listed', () => {
    const printed = `2.1 Levels.
2.2 Marking of govenments.
2.3 Receipt.
2.4 Last.
Sec. 2.1  Levels.
Sec. 2.2  Marking of governments.
Sec. 2.4  Last.
Sec. 2.5  Extra.`
    const { messages, places } = findingsOf(RULE, printed, (b) => [
      b.division(
        'part',
        '2',
        {},
        b.contents(
          b.entry('2.1 Levels.', { number: '2.1' }),
          b.entry('2.2 Marking of govenments.', { number: '2.2' }),
          b.entry('2.3 Receipt.', { number: '2.3' }),
          b.entry('2.4 Last.', { number: '2.4' }),
        ),
        b.division('section', '2.1', {}, b.heading(b.mark('Sec. 2.1'), 'Levels.')),
        b.division('section', '2.2', {}, b.heading(b.mark('Sec. 2.2'), 'Marking of governments.')),
        b.division('section', '2.4', {}, b.heading(b.mark('Sec. 2.4'), 'Last.')),
        b.division('section', '2.5', {}, b.heading(b.mark('Sec. 2.5'), 'Extra.')),
      ),
    ])
    expect(messages).toEqual([
      'The contents list prints “Marking of govenments.”, the heading of § 2.2 “Marking of governments.”.',
      'The contents list names § 2.3, which has no body.',
      'The contents list of part 2 does not name § 2.5.',
    ])
    expect(places).toEqual(['2.2 Marking of govenments.', '2.3 Receipt.', 'Sec. 2.5  Extra.'])
  })

  it('makes one message of all that lies beyond the end of the file', () => {
    const printed = `Part                     Page
19              Suspension..........      225
20              Drug-free workplace.      247
50              Insurance...........      333
PART 19_SUSPENSION
19.750 Decision.
19.755 Notice.
Subpart H_Debarment
19.800 Causes.
Sec. 19.750  Decision.`
    const { messages } = findingsOf(RULE, printed, (b) => [
      b.division(
        'subtitle',
        'A',
        {},
        b.contents(
          b.mark('Part                     Page'),
          b.entry('19              Suspension..........      225', { number: '19', page: '225' }),
          b.entry('20              Drug-free workplace.      247', { number: '20', page: '247' }),
          b.entry('50              Insurance...........      333', { number: '50', page: '333' }),
        ),
        b.division(
          'part',
          '19',
          {},
          b.heading(b.mark('PART 19_'), 'SUSPENSION'),
          b.contents(
            b.entry('19.750 Decision.', { number: '19.750' }),
            b.entry('19.755 Notice.', { number: '19.755' }),
            b.heading('Subpart H_Debarment'),
            b.entry('19.800 Causes.', { number: '19.800' }),
          ),
          b.division('section', '19.750', {}, b.heading(b.mark('Sec. 19.750'), 'Decision.')),
        ),
      ),
    ])
    expect(messages).toEqual(['The text ends in § 19.750; 5 entries of the contents lists lie beyond.'])
  })

  it('pairs a group of sections by its place where its words differ', () => {
    const printed = `Administrative Provisions
46.1 Scope.
Admimistrative Provisions
Sec. 46.1  Scope.`
    const { messages } = findingsOf(RULE, printed, (b) => [
      b.division(
        'part',
        '46',
        {},
        b.contents(b.heading('Administrative Provisions'), b.entry('46.1 Scope.', { number: '46.1' })),
        b.division(
          'subjectGroup',
          null,
          {},
          b.heading('Admimistrative Provisions'),
          b.division('section', '46.1', {}, b.heading(b.mark('Sec. 46.1'), 'Scope.')),
        ),
      ),
    ])
    expect(messages).toEqual([
      'The contents list prints “Administrative Provisions”, the heading “Admimistrative Provisions”.',
    ])
  })

  it('makes one message of a lost stretch', () => {
    const numbers = ['7.1', '7.2', '7.3', '7.4', '7.5', '7.6']
    const printed = `${numbers.map((number) => `${number} Scope.`).join('\n')}\nSec. 7.6  Scope.`
    const { messages } = findingsOf(RULE, printed, (b) => [
      b.division(
        'part',
        '7',
        {},
        b.contents(...numbers.map((number) => b.entry(`${number} Scope.`, { number }))),
        b.division('section', '7.6', {}, b.heading(b.mark('Sec. 7.6'), 'Scope.')),
      ),
    ])
    expect(messages).toEqual(['The contents list names § 7.1 and 4 more, to § 7.5, which have no body.'])
  })

  it('reads a reserved range that is printed with a tab, and asks for no body of a reserved part', () => {
    const printed = `194-399 [Reserved]
400-499 [Reserved]
PARTS 194\t399 [RESERVED]`
    const { messages } = findingsOf(RULE, printed, (b) => [
      b.division(
        'chapter',
        'I',
        {},
        b.contents(
          b.entry('194-399 [Reserved]', { number: '194-399' }),
          b.entry('400-499 [Reserved]', { number: '400-499' }),
        ),
        b.division('part', '194\t399', { reserved: true }, b.heading(b.mark('PARTS 194\t399'), '[RESERVED]')),
      ),
    ])
    expect(messages).toEqual([])
  })
})

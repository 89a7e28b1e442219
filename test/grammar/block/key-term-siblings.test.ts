import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseKeyTerm } from '../../../grammar/block/key-term.ts'
import { agreeKeyTerms, type Lead, leadOf } from '../../../grammar/block/key-term-siblings.ts'

const agree = (texts: string[], place: { lead?: Lead } = {}) =>
  agreeKeyTerms(
    texts.map((text) => ({ text, term: parseKeyTerm(text, { hasChildren: false, designated: true }) })),
    place,
  ).map((term) => term?.heading ?? null)

describe('agreeKeyTerms', () => {
  it('gives a doubtful one the key term that the others have', () => {
    const texts = [
      'Manufacturer. Every person who',
      '[Reserved]',
      'Each place of business taxable. A',
      'Payment of tax. The tax',
    ]
    expect(agree(texts)).toEqual(['Manufacturer.', null, 'Each place of business taxable.', 'Payment of tax.'])
  })

  it('gives none to a long sentence with an article, whatever the others have (49 CFR 172.101)', () => {
    const sentence =
      'The Table (Table) in this section designates the materials listed therein as hazardous materials for the purpose of transportation.'
    expect(
      agree([`${sentence} For each`, 'Symbols. Column 1', 'Descriptions. Column 2', 'Quantities. Column 9']),
    ).toEqual([null, ...['Symbols.', 'Descriptions.', 'Quantities.']])
  })

  it('takes it from an item of a list', () => {
    const texts = [
      'Employer identification number.',
      'Kind of business.',
      'Ownership and control information. This consists of the name',
    ]
    expect(agree(texts)).toEqual([null, null, null])
  })

  it('leaves titles to the items of a clause where each has a sure one (12 CFR 1005.10(a)(1), 45 CFR 164.512(i)(1))', () => {
    const notices = [
      'Positive notice. Providing oral or written notice of the transfer within two business days',
      'Negative notice. Providing oral or written notice, within two business days',
      'Readily-available telephone line. Providing a readily available telephone line that',
    ]
    expect(agree(notices, { lead: 'clause' })).toEqual([
      ...['Positive notice.', 'Negative notice.', 'Readily-available telephone line.'],
    ])
    expect(agree([...notices, 'Any other means.'], { lead: 'clause' })).toEqual([null, null, null, null])
  })

  it('leaves a short one alone among sentences', () => {
    const texts = [
      'The officer may approve forms. They',
      'Forms shall be filed.',
      'Signature authorization. An individual',
    ]
    expect(agree(texts)).toEqual([null, null, 'Signature authorization.'])
  })

  it('leaves one that leads on to titles alone among names (49 CFR 171.7)', () => {
    const names = ['Air Transport Association of America, 1301 Pennsylvania', 'The Aluminum Association, 1525 Wilson']
    const text = 'Matter incorporated by reference--'
    const context = { hasChildren: true, designated: true, below: 'titles' as const }
    const siblings = [
      { text, ...context, term: parseKeyTerm(text, context) },
      ...names.map((name) => ({ text: name, term: null })),
    ]
    expect(agreeKeyTerms(siblings)[0]?.heading).toBe('Matter incorporated by reference')
  })

  it('never gives one to a sentence', () => {
    const texts = ['General. This', 'Scope. This', 'Service. The', 'Notices shall be filed at once. The']
    expect(agree(texts)[3]).toBeNull()
  })

  it('gives one to a statement that commands nothing where all others have one (27 CFR 70.27)', () => {
    const texts = ['In general. This', 'Exceptions. This', 'Presumption no notice has been mailed. Title 26']
    expect(agree(texts)[2]).toBe('Presumption no notice has been mailed.')
    expect(agree([...texts, 'No notice is needed here, and so on.'])[2]).toBeNull()
  })

  it('gives them to a list that a title and a dash lead on to (26 CFR 1.401(k)-1(a)(3)(iii))', () => {
    const texts = [
      'Requirement that amounts not be currently available. An election',
      'Contribution may not precede election. A contribution',
      'Cash must be available. An arrangement',
    ]
    const terms = texts.map((text) => text.slice(0, text.indexOf('.') + 1))
    expect(agree(texts)).toEqual([null, null, null])
    expect(agree(texts, { lead: 'title' })).toEqual(terms)
    expect(agree(['The Comptroller General shall have access to it. He', 'This paragraph'], { lead: 'title' })).toEqual(
      [null, null],
    )
  })

  it('keeps one that names its kind before a colon (45 CFR 164.512, 31 CFR 10.6(e))', () => {
    expect(agree(['Standard: Uses required by law. A covered', 'Standard: Permitted uses. An'])).toEqual([
      'Standard: Uses required by law.',
      'Standard: Permitted uses.',
    ])
    expect(agree(['Boston: 10 Causeway Street Boston. Phone', 'Mobile: 150 North Royal Street. Phone'])).toEqual([
      null,
      null,
    ])
  })

  it('gives a label before a colon where the others have a title (27 CFR 70.144)', () => {
    const titles = ['Actual notice or knowledge. For purposes', 'Disclosure of amount of outstanding lien. If a notice']
    expect(agree([titles[0]!, 'Subrogation: Where, under local law, one person', titles[1]!])[1]).toBe('Subrogation:')
  })

  it('gives them to a list whose paragraphs all open alike (21 CFR 14.25, 3.7)', () => {
    expect(
      agree([
        'The open public hearing. Every committee meeting includes an open portion',
        'The open committee discussion. A committee discusses any matter',
        'The closed presentation of data. Information prohibited from public disclosure',
        'The closed committee deliberations. Deliberations about matters',
      ]),
    ).toEqual([
      'The open public hearing.',
      'The open committee discussion.',
      'The closed presentation of data.',
      'The closed committee deliberations.',
    ])
    const questions = [
      'Who should file: the sponsor of:',
      'When to file: a sponsor should file a request',
      'What to file: an original and two copies',
      'Where to file: all communications pursuant to this subpart',
    ]
    expect(agree(questions)).toEqual(['Who should file:', 'When to file:', 'What to file:', 'Where to file:'])
    expect(agree(questions.slice(0, 2))).toEqual([null, null])
    expect(agree(['The name of it. If any', 'The seal.', 'The date of it. If any'])).toEqual([null, null, null])
  })

  it('gives none to labels with values, even behind a title (21 CFR 14.100(b)(5))', () => {
    const texts = ['Date established: December 31, 1979.', 'Function: Reviews and evaluates data on the safety']
    expect(agree(texts, { lead: 'title' })).toEqual([null, null])
  })

  it('lets the sentences behind "provided that:" have titles (45 CFR 164.512(i)(1))', () => {
    const lead = leadOf('regardless of the source of funding of the research, provided that:', { designated: true })
    expect(lead).toBeNull()
    const texts = ['Board approval of a waiver of authorization. The covered', 'Reviews preparatory to research. The']
    expect(agree(texts, { lead })).toEqual([
      'Board approval of a waiver of authorization.',
      'Reviews preparatory to research.',
    ])
    expect(leadOf('A person that--', { designated: true })).toBe('clause')
  })

  it('counts a sentence that leads on to a list for no item (45 CFR 170.315(e)(1)(i)(B))', () => {
    const leading = { text: 'Patients must be able to download it in these formats:', hasChildren: true, term: null }
    const last = 'Inpatient setting only. Patients must'
    const term = parseKeyTerm(last, { hasChildren: false, designated: true })
    expect(agreeKeyTerms([leading, leading, { text: last, term }])[2]?.heading).toBe('Inpatient setting only.')
  })

  it('gives none to items that go on with the clause above (31 CFR 19.330, 19.145)', () => {
    const item = 'Comply with this subpart as a condition of participation in the transaction. You'
    expect(leadOf('you must require that participant to--', { designated: true })).toBe('clause')
    expect(leadOf('Does not specify the--', { designated: true })).toBe('clause')
    expect(agree([item, 'Pass the requirement to each person'], { lead: 'clause' })).toEqual([null, null])
  })

  it('gives none beside the only other, an item that a semicolon ends (31 CFR 2.37)', () => {
    const item = 'Instances in which they feel they are being targeted for possible exploitation. Contacts'
    expect(agree(['Any suspected or apparent attempt by persons and/or;', item])).toEqual([null, null])
  })

  it('takes an empty list and a single one', () => {
    expect(agreeKeyTerms([])).toEqual([])
    expect(agree(['General. This part'])).toEqual(['General.'])
  })
})

interface Fact {
  path: string[]
  heading: string | null
  headingKind: string | null
  text: string
}

const truth = new URL('../../../../shared/oracle/facts-27cfr-vol2.json', import.meta.url)
const ascii = (text: string) =>
  text.replace(/“/g, '``').replace(/”/g, "''").replace(/—/g, '--').replace(/–/g, '-').replace(/§+/g, 'Sec.')
const canon = (text: string) =>
  ascii(text)
    .replace(/[.:?,;\- ]+$/, '')
    .toLowerCase()

describe.skipIf(!existsSync(truth))('against the markup of 27 CFR', () => {
  it('finds key terms with F1 of 0.99 and better', () => {
    const { sections } = JSON.parse(readFileSync(truth, 'utf8')) as {
      sections: { suspect: unknown; paragraphs: Fact[] }[]
    }
    let right = 0
    let wrong = 0
    for (const { paragraphs } of sections.filter((section) => !section.suspect)) {
      const lists = new Map<string, Fact[]>()
      const parents = new Set(paragraphs.map(({ path }) => path.slice(0, -1).join(' ')))
      for (const fact of paragraphs) {
        const key = fact.path.slice(0, -1).join(' ')
        lists.set(key, [...(lists.get(key) ?? []), fact])
      }
      for (const list of lists.values()) {
        const siblings = list.map((fact) => {
          const context = { hasChildren: parents.has(fact.path.join(' ')), designated: true }
          return { text: ascii(fact.text), term: parseKeyTerm(ascii(fact.text), context), ...context }
        })
        agreeKeyTerms(siblings).forEach((term, at) => {
          const fact = list[at]!
          const wanted = /^(?:sentence|dash)$/.test(fact.headingKind ?? '') ? canon(fact.heading ?? '') : ''
          const given = canon(term?.heading ?? '')
          if (wanted !== '' && wanted === given) right++
          else wrong += Number(wanted !== '') + Number(given !== '')
        })
      }
    }
    expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.99)
  })
})

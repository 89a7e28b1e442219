import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeyTermContext, opensPredicate, parseKeyTerm, parseStarredTerm } from '../../../grammar/block/key-term.ts'

const leaf: KeyTermContext = { hasChildren: false, designated: true }
const parent: KeyTermContext = { hasChildren: true, designated: true }
const plain: KeyTermContext = { hasChildren: false, designated: false }

describe('key terms before text', () => {
  it.each([
    ['Purpose and scope. This subpart contains the regulations', 'Purpose and scope.'],
    ['Limitations [1.1(b)]. Markings other than those', 'Limitations [1.1(b)].'],
    ["``Other'' Requester. This refers to a requester", "``Other'' Requester."],
    [
      'Requesters who are Representatives of the News Media. Records shall',
      'Requesters who are Representatives of the News Media.',
    ],
    [
      'Reasons for exemptions under 5 U.S.C. 552a(k)(1). The reason',
      'Reasons for exemptions under 5 U.S.C. 552a(k)(1).',
    ],
    ['What are experimental purposes? Experimental purposes are', 'What are experimental purposes?'],
    // 47 CFR 73.14; capitals are no verb.
    ['AM broadcast station. A broadcast station licensed', 'AM broadcast station.'],
    ['Forms, etc. Each return required', 'Forms, etc.'],
    // 40 CFR 180.106(b).
    ['Section 18 emergency exemptions. [Reserved]', 'Section 18 emergency exemptions.'],
    ['Photocopying standard size pages. $0.10 per page. Freedom of', 'Photocopying standard size pages.'],
    [
      'Payment of amount of U.S. interest in the property. There is paid',
      'Payment of amount of U.S. interest in the property.',
    ],
    [
      'Taking of action as provided in 26 U.S.C. 7609(b). Title 26',
      'Taking of action as provided in 26 U.S.C. 7609(b).',
    ],
    ['By fiduciary. A receiver, trustee, assignee', 'By fiduciary.'],
    ['No recourse. All personal property and carriers', 'No recourse.'],
    [
      'National Center for Toxicological Research--Science Advisory Board. The',
      'National Center for Toxicological Research--Science Advisory Board.',
    ],
    ['Disposition. [Reserved]', 'Disposition.'],
    ['Photocopying standard size pages. $0.10 per page. Freedom of', 'Photocopying standard size pages.'],
    ["TTB I 5600.36. A preprinted statement, TTB I 5600.36, Statement of Manufacturer's", 'TTB I 5600.36.'],
  ])('%s', (text, heading) => {
    expect(parseKeyTerm(text, leaf)).toEqual({ heading, end: heading.length, kind: 'sentence' })
  })

  it.each([
    ['Administrator. The Administrator, Alcohol and Tobacco', 'Administrator.'],
    ['U.S.C. The United States Code.', 'U.S.C.'],
    ['I.R.C. Internal Revenue Code of 1986, as amended.', 'I.R.C.'],
    ['27 CFR. Title 27 of the Code of Federal Regulations, chapter I.', '27 CFR.'],
    ['This chapter. Chapter I, title 27, Code of Federal Regulations.', 'This chapter.'],
    ["You and I. ``You'' and ``I'' refer to the organization", 'You and I.'],
  ])('without a designation: %s', (text, heading) => {
    expect(parseKeyTerm(text, plain)?.heading).toBe(heading)
  })
})

describe('key terms over children', () => {
  it.each([
    ['In general.', 'In general.', 'sentence'],
    ['General exemptions under 5 U.S.C. 552a(j)(2).', 'General exemptions under 5 U.S.C. 552a(j)(2).', 'sentence'],
    ['When fees are not charged.', 'When fees are not charged.', 'sentence'],
    [
      'Example: Payment of tax for the month of September.',
      'Example: Payment of tax for the month of September.',
      'sentence',
    ],
    ['Special Markings--', 'Special Markings', 'dash'],
    ['Definitions—', 'Definitions', 'dash'],
    ['Definitions--(1) Accountant.', 'Definitions', 'dash'],
    ['Effect of opinion that meets these standards--', 'Effect of opinion that meets these standards', 'dash'],
    [
      'Sales to Defense Department or to U.S. Coast Guard--',
      'Sales to Defense Department or to U.S. Coast Guard',
      'dash',
    ],
    [
      'Transmissible Spongiform Encephalopathies Advisory Committee',
      'Transmissible Spongiform Encephalopathies Advisory Committee',
      'caption',
    ],
  ])('%s', (text, heading, kind) => {
    expect(parseKeyTerm(text, parent)).toEqual({ heading, end: heading.length, kind })
  })

  it('takes a title before a dash and a sentence', () => {
    const text = 'Headquarters--Initial determinations under 31 CFR 1.5(g) will be made by the Chief.'
    expect(parseKeyTerm(text, leaf)).toEqual({ heading: 'Headquarters', end: 12, kind: 'dash' })
  })
})

describe('what is no key term', () => {
  it.each([
    ['Shells and cartridges.', leaf],
    ['FIFO method.', leaf],
    ['Its registration number. Such information must be in writing', leaf],
    ['The name and address of the consignor and consignee. For over the counter sales', leaf],
    ['Applications shall be in writing. Twenty-five copies', leaf],
    ['File a claim, as provided in Sec. 46.7, for the tax. The claim', leaf],
    ['Treasury Department Circular No. 570 is published annually', leaf],
    ['Review annually each system of records notice. Where minor changes', leaf],
    ['Section 820.50 of this chapter. Purchasing controls.', leaf],
    ['Section 4 of the Act. The', leaf],
    ['Section 601 requires. Each', leaf],
    ['Pertinent to and within the scope of an authorized activity. (See 5 U.S.C. 552a (e)(7))', leaf],
    ['Claim means any request, demand, or submission--', parent],
    ['Farm means:', parent],
    ['Departmental Offices:', parent],
    ['U.S. Customs Service:', parent],
    ['Received in bond by--', parent],
    ['For property or services if the United States--', parent],
    ['The applicant (including, in the case of a corporation, any officer)--', parent],
    ['If the proceeding involves a regulation--', parent],
    ['At public sale under sealed bids, or', leaf],
    ['[Reserved]', leaf],
    ['incurs liability for the tax. However, where', leaf],
    ['52.', parent],
    ['', parent],
    ['Articles that the dealer holds for return to a supplier because of some defect are not subject. They', plain],
    // 1 CFR 304.9(k)(2)(iii)(B), 602.14(b)(3): a question put to somebody else.
    ['Whether any identified commercial interest is the primary interest furthered. A waiver', leaf],
    ['Whether disclosure of the Requested information will contribute to public understanding. The', leaf],
    ['4141 N. Sam Houston Pkwy, E., Houston, Texas 77032, Phone', plain],
  ])('%s', (text, context) => {
    expect(parseKeyTerm(text, context)).toBeNull()
  })
})

describe('the paragraphs below', () => {
  it('make a clause of a subject whose verb they open with (31 CFR 19.220(a), 21 CFR 14.80(b)(1))', () => {
    for (const text of [
      'Covered transactions under this part--',
      'Voting members of technical advisory committees--',
    ]) {
      expect(parseKeyTerm(text, parent)?.kind).toBe('dash')
      expect(parseKeyTerm(text, { ...parent, below: 'predicates' })).toBeNull()
    }
    expect(opensPredicate('Do not include any procurement contracts')).toBe(true)
    expect(opensPredicate('Shall have diverse interests, education')).toBe(true)
    expect(opensPredicate('Does this part apply to me? This')).toBe(false)
    expect(opensPredicate('In general. Title 26')).toBe(false)
  })

  it('make a title of a phrase where they have titles (27 CFR 70.28(a))', () => {
    const text = 'In aid of the collection of certain liabilities--'
    expect(parseKeyTerm(text, parent)).toBeNull()
    expect(parseKeyTerm(text, { ...parent, below: 'titles' })?.heading).toBe(text.slice(0, -2))
  })
})

it('takes a title of thirty words where siblings have one (21 CFR 1.101(b))', () => {
  const heading =
    'Recordkeeping requirements for human drugs, biological products, devices, animal drugs, foods, cosmetics, and tobacco products exported under or subject to section 801(e)(1) of the Federal Food, Drug, and Cosmetic Act.'
  const text = `${heading} Persons exporting an article`
  expect(parseKeyTerm(text, leaf)).toBeNull()
  expect(parseKeyTerm(text, { ...leaf, siblingsWithKeyTerm: 2 })?.heading).toBe(heading)
})

it('lets siblings decide a doubtful one', () => {
  const text = 'Each place of business taxable. A manufacturer of tobacco products incurs'
  expect(parseKeyTerm(text, leaf)).toBeNull()
  expect(parseKeyTerm(text, { ...leaf, siblingsWithKeyTerm: 2 })?.heading).toBe('Each place of business taxable.')
})

it('counts text behind the children as more text', () => {
  expect(parseKeyTerm('Adjustments.', { ...leaf, wholeText: false })?.heading).toBe('Adjustments.')
})

describe('starred terms of the web dialect', () => {
  it.each([
    ['*Definition.* For purposes of', { heading: 'Definition.', end: 13, kind: 'sentence' }],
    [
      '*Use in criminal judicial proceedings.* Return',
      { heading: 'Use in criminal judicial proceedings.', end: 39, kind: 'sentence' },
    ],
    ['*Special rules*—(1) Return', { heading: 'Special rules', end: 15, kind: 'dash' }],
    ['*Special rules—*(1) *Return.*', { heading: 'Special rules', end: 16, kind: 'dash' }],
    ['*agent* includes a contractor', null],
    ['* * * * *', null],
    ['*', null],
  ])('%s', (text, expected) => {
    expect(parseStarredTerm(text)).toEqual(expected)
  })
})

describe('laws', () => {
  const piece = fc.constantFrom(
    'General',
    'tax',
    '. ',
    '--',
    ' ',
    '(',
    ')',
    'is',
    '?',
    ':',
    'U.S.',
    '*',
    'The ',
    '[',
    'éx',
    '\n',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  )

  it('a heading is the beginning of its text, on any text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (value, hasChildren, designated) => {
        const found = parseKeyTerm(value, { hasChildren, designated })
        parseStarredTerm(value)
        if (found) expect(value.slice(0, found.end)).toBe(found.heading)
      }),
    )
  })

  it.each(['a', 'A. ', '(', 'Word ', '--', '.', ' ', 'U.S. '])('a line of a million of %j is read at once', (unit) => {
    const start = performance.now()
    parseKeyTerm(`X${unit.repeat(1_000_000 / unit.length)}`, parent)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

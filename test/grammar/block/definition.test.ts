import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDefinitionTerm, toSlug } from '../../../grammar/block/definition.ts'
import { findAliases } from '../../../grammar/block/definition-alias.ts'
import { announcesDefinitionsBelow, opensDefinitions } from '../../../grammar/block/definition-heading.ts'

describe('definitions', () => {
  it.each([
    ['ALJ means an Administrative Law Judge', 'ALJ', 'means'],
    ['Benefit, when used in the context of false statements, means anything', 'Benefit', 'means'],
    ['Knows or has reason to know, means that a person', 'Knows or has reason to know', 'means'],
    ['Makes, wherever it appears, shall include the terms presents', 'Makes', 'includes'],
    ['Farm means:', 'Farm', 'means'],
    ['Can means a hermetically sealed container', 'Can', 'means'],
    // 50 CFR 17.3.
    ["Harass in the definition of ``take'' in the Act means an intentional act", 'Harass', 'means'],
    ['Packaging (when used as a verb) means placing food', 'Packaging (when used as a verb)', 'means'],
    ['Food has the meaning given in section 201(f)', 'Food', 'meaning'],
    ['Harvesting applies to farms and farm mixed-type facilities and means activities', 'Harvesting', 'means'],
    ['Manufacturing/processing means making food', 'Manufacturing/processing', 'means'],
    ['You or registrant means the owner', 'You or registrant', 'means'],
    ['No longer in its natural state means that an article', 'No longer in its natural state', 'means'],
    ['Has a record of such an impairment means has a history', 'Has a record of such an impairment', 'means'],
    [
      'Interested person or any person who will be adversely affected means a person',
      'Interested person or any person who will be adversely affected',
      'means',
    ],
    ['Commissioner refers to the Commissioner of Internal Revenue.', 'Commissioner', 'refers'],
    ['Review, for fee purposes, refers to the process', 'Review', 'refers'],
    ['The term maintain includes maintain, collect', 'maintain', 'includes'],
    ['The act means the Federal Food, Drug, and Cosmetic Act.', 'act', 'means'],
    ["The term ``subordinate'' means any other", 'subordinate', 'quoted'],
    ["For purposes of this section, the term ``underpayment'' means the amount", 'underpayment', 'quoted'],
    ["With respect to wines, ``tax'' means the internal revenue tax", 'tax', 'quoted'],
    ['The terms “you” and “we” mean the parties', 'you and we', 'quoted'],
    ['*Agent* means a contractor', 'Agent', 'starred'],
    ['For purposes of applying section 6103(m), the term *agent* includes a contractor.', 'agent', 'starred'],
    ['As used in this section, ozone-depleting substance (ODS) means', 'ozone-depleting substance (ODS)', 'means'],
    // 27 CFR 40.31, 40.165a, 40.181, 70.161, 70.162, 53.100; 31 CFR 10.27, 16.21.
    ['A place of business means the entire office', 'place of business', 'means'],
    [
      'For purposes of this section, the dollar amount of tax is defined as the gross',
      'dollar amount of tax',
      'meaning',
    ],
    ['For this purpose day shall mean calendar day', 'day', 'means'],
    ["For purposes of 26 U.S.C. 6331 and this section, the term ``tax'' includes any interest", 'tax', 'quoted'],
    ["the term ``salary or wages''includes compensation", 'salary or wages', 'quoted'],
    ['The term newspaper, as used in paragraph (b)(1) of this section, is limited to those', 'newspaper', 'meaning'],
    ['For purposes of this section, a contingent fee is any fee', 'contingent fee', 'meaning'],
    [
      "For the purposes of this section and Sec. Sec. 16.22 and 16.23, the term ``documents'' includes",
      'documents',
      'quoted',
    ],
    ["The term ``TTB Form 5651.2'' generally means a paper form", 'TTB Form 5651.2', 'quoted'],
    ['For purposes of this paragraph (l), reckless conduct is a highly unreasonable', 'reckless conduct', 'meaning'],
    ['For purposes of paragraph (a) of this section, a judgment lien is a lien', 'judgment lien', 'meaning'],
    // 1 CFR 601.3.
    ['Purpose and need as described in 40 CFR 1502.13 means the underlying purpose', 'Purpose and need', 'means'],
    ['The determination date is construed to mean the date', 'determination date', 'means'],
  ])('%s', (text, term, form) => {
    const found = parseDefinitionTerm(text)
    expect(found).toMatchObject({ term, form })
    expect(text.slice(0, found!.end)).toContain(term.split(' ')[0]!)
  })

  it('ends behind the closing quotes', () => {
    expect(parseDefinitionTerm("The term ``tax'' means")?.end).toBe("The term ``tax''".length)
  })
})

describe('definitions in a list of them', () => {
  it.each([
    // CFR-2016-title21-vol1-excerpt:11044, :11059, :11108, :4465
    [
      'Food and Drug Administration employee or Food and Drug Administration representative includes members',
      'Food and Drug Administration employee or Food and Drug Administration representative',
    ],
    ['Office of the Commissioner includes the offices', 'Office of the Commissioner'],
    // 21 CFR 4.2, 3.2(k), 3.2(m), 7.3(m)(1)
    ['Constituent part is a drug, device, or biological product that', 'Constituent part'],
    // 45 CFR 46.402(a), 46.202(f)
    ['Children are persons who have not attained the legal age', 'Children'],
    ['Pregnancy encompasses the period of time from implantation until delivery', 'Pregnancy'],
    // 10 CFR 20.1003; 7 CFR 46.2(u).
    ['Working level (WL) is any combination of short-lived radon daughters', 'Working level (WL)'],
    ['Fresh fruits and fresh vegetables include all produce in fresh form', 'Fresh fruits and fresh vegetables'],
    // 14 CFR 121.431(b).
    ['Line operating flight time is flight time performed in operations', 'Line operating flight time'],
    ['Mode of action is the means by which a product achieves', 'Mode of action'],
    ['Primary mode of action is the single mode of action', 'Primary mode of action'],
    ['Class I is a situation in which there is', 'Class I'],
    [
      'The laws administered by the Commissioner or the laws administered by the Food and Drug Administration means all',
      'laws administered by the Commissioner or the laws administered by the Food and Drug Administration',
    ],
    [
      'Good compliance standing with a foreign food safety authority means that the foreign supplier',
      'Good compliance standing with a foreign food safety authority',
    ],
    ['A tax return includes an amended tax return and a claim for refund.', 'tax return'],
    [
      'Practice before the Internal Revenue Service comprehends all matters connected with a presentation',
      'Practice before the Internal Revenue Service',
    ],
  ])('%s', (text, term) => {
    expect(parseDefinitionTerm(text, true)).toMatchObject({ term })
    expect(parseDefinitionTerm(text)).toBeNull()
  })

  it.each([
    'Words in the plural form shall include the singular, and vice versa',
    'The singular includes the plural.',
    'A term that is defined in section 201 of the act has the same definition in this part.',
    'Compliance with this section includes the following',
    'This definition includes every act',
    'For purposes of this Part, a transaction that meets the definition in Sec. 1004.2(a) includes any consumer credit',
    'This definition is the one that applies',
    'Failure to file is a violation',
    'Use of this product is a violation',
    'A constituent part is a drug',
    'Compliance is required of each applicant',
    'Use is not limited',
    // 26 CFR 1.401(a)(9)-2.
    'For purposes of section 401(a)(9)(C), what does the term required beginning date mean?',
    'When used in a geographical sense shall include only the States',
  ])('%s: none', (text) => expect(parseDefinitionTerm(text, true)).toBeNull())
})

describe('findAliases', () => {
  it.each([
    ["5 U.S.C. 504 (called ``the Act'' in this part), provides", ['Act']],
    ["information (hereinafter also referred to as ``classified information'') shall be", ['classified information']],
    ["6862 (referred to as a ``jeopardy assessment'' for purposes of this section)", ['jeopardy assessment']],
    ["the third-party recordkeeper (``recordkeeper''), the word (for example, ``large cigars'')", []],
  ])('%s', (text, terms) => expect(findAliases(text).map(({ term }) => term)).toEqual(terms))
})

describe('ordinary sentences', () => {
  it.each([
    'This means that the tax is due.',
    // 40 CFR 60.100a(c); 17 CFR 240.15c3-3a.
    'For the purposes of this subpart, a modification to a flare commences when a project that includes any of the',
    'A claim is any demand for money',
    // 10 CFR 50.55a(b)(1).
    'As used in this section, references to Section III of the ASME Code refer to Section III, and include',
    'Note B. Item 2 shall include the amount of options-related letters of credit',
    'As used in this part, terms shall have the meaning given in this section.',
    'Terms used in this subpart are defined in 34 CFR 395.1.',
    'The terms listed in this section have the following meanings for purposes',
    'Service may be made by any other means agreed to by the respondent.',
    'Any transaction upon which a tax is required to be paid by means of a stamp',
    'Provide a means for measuring completion by the participants',
    'Provide a ready means for the recipient of the communication',
    'Programs must include some means for evaluation',
    'Can FDA use means other than a guidance document to communicate',
    'A practitioner includes any individual described in Sec. 10.2(e).',
    'The filing of a submission means only that the Division has received it.',
    'For purposes of this subsection, the prohibition includes, but is not limited to, statements',
    'Practice as an enrolled actuary is limited to representation',
    'A violation means that the fee is due.',
    'The database for the EPLS includes a field',
    'Examples of food include: Fruits, vegetables',
    'The term food does not include:',
    "The term ``maintain,'' as defined in 5 U.S.C. 552a(a)(3), includes ``collect''",
    // 1 CFR 21.52(a).
    'All citations to statutory authority shall include a United States Code citation',
    'Mode of action is the means by which a product achieves an effect',
    'Assignment of a registration number to a facility means that the facility is registered',
    'Administrator. The Administrator means the head of the Bureau',
    'means',
    '',
    '__proto__',
    '__proto__ means a thing',
  ])('%s', (text) => {
    expect(parseDefinitionTerm(text)).toBeNull()
  })
})

describe('toSlug', () => {
  it.each([
    ['Claim', 'claim'],
    ['Knows or has reason to know', 'knows-or-has-reason-to-know'],
    ['Packaging (when used as a verb)', 'packaging-when-used-as-a-verb'],
    ["Transporter's immediate previous source", 'transporters-immediate-previous-source'],
    ['U.S. agent', 'u-s-agent'],
    ['Manufacturing/processing', 'manufacturing-processing'],
  ])('%s', (term, slug) => {
    expect(toSlug(term)).toBe(slug)
  })

  it('is its own slug, and fit for a path', () => {
    fc.assert(
      fc.property(fc.string(), (term) => {
        const slug = toSlug(term)
        expect(toSlug(slug)).toBe(slug)
        expect(slug).not.toMatch(/[\s/]|^-|-$|--/)
      }),
    )
  })
})

describe('laws', () => {
  it('never throws and stays within the text', () => {
    const piece = fc.constantFrom(
      'Farm',
      ' means',
      '``',
      "''",
      '*',
      ', when used',
      ' includes',
      '(',
      ')',
      ' the term ',
      'The ',
      '. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          const found = parseDefinitionTerm(text)
          if (found) expect(found.end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  it.each(['means ', '``', ', when used ', 'a, ', 'Word '])('a million of %j is read at once', (unit) => {
    const start = performance.now()
    parseDefinitionTerm(unit.repeat(1_000_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(300)
  })
})

describe('paragraphs that announce definitions', () => {
  it.each([
    ['In addition, for the purposes of this subpart:', true],
    ['The following definitions apply in this part and parts 12, 13, 14, 15, 16, and 19:', true],
    ['Definitions. The following definitions apply for purposes of this section.', true],
    ['Definitions.', true],
    ['The FD&C Act means the Federal Food, Drug, and Cosmetic Act.', false],
    ['The following terms are used. They may be long.', false],
    ['Definitions. This section defines nothing. It goes on, and on, and on, and on until it ends.', false],
  ])('%s: %s', (text, expected) => {
    expect(announcesDefinitionsBelow(text)).toBe(expected)
  })

  it.each([
    ['Definitions applicable to this section.', true], // 29 CFR 1910.147(b)
    ['Definitions. For purposes of this subpart--', true],
    ['For the purpose of this subpart, the terms of Sec. 1.4 and the following definitions apply:', true],
    ['This subpart:', false],
    ['Definitions. This section defines nothing. It goes on.', false],
  ])('%s opens a list of them: %s', (text, expected) => expect(opensDefinitions(text)).toBe(expected))
})

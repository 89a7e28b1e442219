import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDefinitionTerm, toSlug } from '../../../grammar/block/definition.ts'

describe('definitions', () => {
  it.each([
    ['ALJ means an Administrative Law Judge', 'ALJ', 'means'],
    ['Benefit, when used in the context of false statements, means anything', 'Benefit', 'means'],
    ['Knows or has reason to know, means that a person', 'Knows or has reason to know', 'means'],
    ['Makes, wherever it appears, shall include the terms presents', 'Makes', 'includes'],
    ['Farm means:', 'Farm', 'means'],
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
  ])('%s', (text, term, form) => {
    const found = parseDefinitionTerm(text)
    expect(found).toMatchObject({ term, form })
    expect(text.slice(0, found!.end)).toContain(term.split(' ')[0]!)
  })

  it('ends behind the closing quotes', () => {
    expect(parseDefinitionTerm("The term ``tax'' means")?.end).toBe("The term ``tax''".length)
  })
})

describe('ordinary sentences', () => {
  it.each([
    'This means that the tax is due.',
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
    'The database for the EPLS includes a field',
    'Examples of food include: Fruits, vegetables',
    'The term food does not include:',
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

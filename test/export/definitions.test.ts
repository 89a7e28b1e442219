import { describe, expect, it } from 'vitest'
import { compileText } from '../helpers/compile-text.ts'

const PRINTED = `                      PART 1_DISCLOSURE OF RECORDS



                         Subpart A_Information Act



Sec. 1.1  General.

    (a) The regulations are here.
    (b) Definitions. As used in this subpart, the following terms shall have 
the following meaning:
    (1) Agency means any department.
    (2) Bureau includes any office.
    (3) A request includes an appeal.
    (4) Covered opinion--(i) In general. A covered opinion is written advice 
arising from a request.
    (ii) Written advice is an opinion if it is long.
    (5) Special Access Program. Any program with access controls.
    (6) Special rules. A request in part is a request.
    (c) Definition of costs--(1) Direct costs. Costs are paid.



Sec. 1.2  Requests.

    (a) A request goes to the bureau. For purposes of this section, the 
term \`\`news'' means current information, and the term \`\`media'' includes 
print.
    (b) This means that no fee is due.
    (c) As used herein, Chief means the chief and Deputy Chief means the
deputy of the Chief and Drug Bureau.
    (d) Educational institution. This refers to a school (called 
\`\`school'' in this part).



Sec. 1.3  Definitions.

    Claim means any request.
    Person. A natural person. (The term body includes a company.)
    Office of the Chief includes the bureaus.
    \`\`Other'' Requester. This refers to any person.
    The term 'spare materials' includes paper.
`

describe('definitions', () => {
  const { definitions } = compileText('CFR-2005-title31-vol1.txt', PRINTED)
  const rows = definitions.map(({ term, form, identifier, scope }) => [
    term,
    form,
    identifier,
    scope.unit,
    scope.identifier,
    scope.stated,
  ])

  it('have their term, form, paragraph and reach', () => {
    expect(rows).toEqual([
      ['Agency', 'means', '/us/cfr/t31/s1.1/b/1', 'subpart', '/us/cfr/t31/p1/spA', true],
      ['Bureau', 'includes', '/us/cfr/t31/s1.1/b/2', 'subpart', '/us/cfr/t31/p1/spA', true],
      ['request', 'includes', '/us/cfr/t31/s1.1/b/3', 'subpart', '/us/cfr/t31/p1/spA', true],
      ['Covered opinion', 'heading', '/us/cfr/t31/s1.1/b/4', 'subpart', '/us/cfr/t31/p1/spA', true],
      ['Special Access Program', 'heading', '/us/cfr/t31/s1.1/b/5', 'subpart', '/us/cfr/t31/p1/spA', true],
      ['news', 'quoted', '/us/cfr/t31/s1.2/a', 'section', '/us/cfr/t31/s1.2', true],
      ['media', 'quoted', '/us/cfr/t31/s1.2/a', 'section', '/us/cfr/t31/s1.2', false],
      ['Chief', 'means', '/us/cfr/t31/s1.2/c', 'section', '/us/cfr/t31/s1.2', false],
      ['Deputy Chief', 'means', '/us/cfr/t31/s1.2/c', 'section', '/us/cfr/t31/s1.2', false],
      ['Educational institution', 'refers', '/us/cfr/t31/s1.2/d', 'section', '/us/cfr/t31/s1.2', false],
      ['school', 'quoted', '/us/cfr/t31/s1.2/d', 'part', '/us/cfr/t31/p1', true],
      ['Claim', 'means', '/us/cfr/t31/s1.3/def-claim', 'subpart', '/us/cfr/t31/p1/spA', false],
      ['Person', 'heading', '/us/cfr/t31/s1.3/def-person', 'subpart', '/us/cfr/t31/p1/spA', false],
      ['body', 'includes', '/us/cfr/t31/s1.3/def-person', 'subpart', '/us/cfr/t31/p1/spA', false],
      [
        'Office of the Chief',
        'includes',
        '/us/cfr/t31/s1.3/def-office-of-the-chief',
        'subpart',
        '/us/cfr/t31/p1/spA',
        false,
      ],
      ['Other Requester', 'refers', '/us/cfr/t31/s1.3/def-other-requester', 'subpart', '/us/cfr/t31/p1/spA', false],
      ['spare materials', 'includes', '/us/cfr/t31/s1.3/def-spare-materials', 'subpart', '/us/cfr/t31/p1/spA', false],
    ])
  })

  it('have the words of their paragraph and the place in the source', () => {
    expect(definitions[0]).toMatchObject({ text: 'Agency means any department.', citation: '31 CFR 1.1(b)(1)' })
    expect(PRINTED.slice(definitions[0]!.position.start.offset)).toMatch(/^\(1\) Agency/)
  })
})

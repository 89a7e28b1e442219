/** Nesting that is hard, from titles other than those at hand; cut short, the designations and citations verbatim. */
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/export/records.ts'
import { compileText } from '../helpers/volumes.ts'

/** One line for each block: its path, a mark for what has no designation, its key term in brackets. */
function outline(body: string, heading = 'Sec. 1.1  Rules.'): string[] {
  const { sections } = compileText(`PART 1_RULES\n\n\n\n${heading}\n\n${body}\n`)
  return sections[0]!.blocks.flatMap((block) => rowsOf(block))
}

function rowsOf(block: Block): string[] {
  if (!('blocks' in block)) return [`<${block.type}>`]
  const path = 'path' in block ? (block.path ?? []).join('/') : ''
  const isOwn = block.type === 'paragraph' && block.designation !== null
  const name = isOwn ? path : `${path} <${block.type === 'paragraph' ? (block.role ?? 'text') : block.type}>`.trim()
  const term = block.type === 'paragraph' && block.heading !== null ? ` [${block.heading}]` : ''
  return [name + term, ...block.blocks.flatMap((below) => rowsOf(below))]
}

describe('a dash of one stroke', () => {
  it('stands for two behind a title (12 CFR 1022.21(a))', () => {
    expect(
      outline(`    (a) Initial notice and opt-out requirement-(1) In general. You may not 
use eligibility information about a consumer that you receive from an 
affiliate to make a solicitation for marketing purposes to the consumer, 
unless:
    (i) It is clearly and conspicuously disclosed to the consumer in 
writing; and
    (ii) The consumer has not opted out.
    (2) Example. A consumer has a homeowner's insurance policy.
    (b) Making solicitations--(1) In general. For purposes of this 
subpart, you make a solicitation.
    (2) Exceptions. None apply.`),
    ).toEqual([
      'a [Initial notice and opt-out requirement]',
      'a/1 [In general.]',
      'a/1/i',
      'a/1/ii',
      'a/2 [Example.]',
      'b [Making solicitations]',
      'b/1 [In general.]',
      'b/2 [Exceptions.]',
    ])
  })
})

describe('lists of an appendix with periods', () => {
  it('are lists, however short (12 CFR part 1022, appendix C)', () => {
    const { sections } = compileText(`PART 1022_FAIR CREDIT REPORTING

        Appendix C to Part 1022--Model Forms for Opt-Out Notices

    a. Although use of the model forms is not required, use of the model 
forms in this appendix (as applicable) complies with the requirement in 
section 624 of the Act for clear, conspicuous, and concise notices.
    b. Certain changes may be made to the language or format of the 
model forms. Acceptable changes include, for example:
    1. Rearranging the order of the references to \`\`your income,'' 
\`\`your account history,'' and other terms.
    2. Omitting items that are not accurate or applicable.

                            Model Notice B-1

    We may report information about your account to credit bureaus.
`)
    expect(sections[0]!.blocks.flatMap((block) => rowsOf(block))).toEqual([
      ...['a', 'b', 'b/1', 'b/2', '<heading>', '<text>'],
    ])
  })
})

describe('examples', () => {
  it('hang under the innermost paragraph, whatever the section names (26 CFR 1.401(k)-1)', () => {
    expect(
      outline(`    (a) General rules--(1) Certain plans. A plan is a plan.
    (2) Definition--(i) Election. An election is in paragraph (a)(2)(i) of 
this section.
    (ii) Timing. It is made in time.
    (iii) Examples. The following examples illustrate paragraph (a)(2) of 
this section:
    Example 1. (i) An employer maintains a plan.
    (ii) The deferred portion is a contribution.
    Example 2. (i) The facts are the same.
    (ii) The result is the same.
    (3) Rules. Amounts are treated as such.`),
    ).toEqual([
      'a [General rules]',
      'a/1 [Certain plans.]',
      'a/2 [Definition]',
      'a/2/i [Election.]',
      'a/2/ii [Timing.]',
      'a/2/iii [Examples.]',
      'a/2/iii <example>',
      'a/2/iii/i',
      'a/2/iii/ii',
      'a/2/iii <example>',
      'a/2/iii/i',
      'a/2/iii/ii',
      'a/3 [Rules.]',
    ])
  })

  it('end where a paragraph with a list of its own goes on with the numbers of the section (26 CFR 1.482-1(d)(3))', () => {
    expect(
      outline(`    (a) Factors. The factors are these.
    (i) Functional analysis. Functions include--
    (A) Research; and
    (B) Design.
    (ii) Contractual terms--(A) In general. Terms matter.
    (B) Examples. The following examples illustrate this paragraph.
    Example 1--Volume. USP buys services.
    Example 2--Reliability. (i) FS sells a product.
    (ii) Sales are small.
    (iii) Risk--(A) Comparability. Risks include--
    (1) Market risks; and
    (2) Credit risks.
    (B) Identification. The risk is borne.
    (iv) Property. The property is compared.`).filter((row) => !row.includes('example')),
    ).toEqual([
      'a [Factors.]',
      'a/i [Functional analysis.]',
      'a/i/A',
      'a/i/B',
      'a/ii [Contractual terms]',
      'a/ii/A [In general.]',
      'a/ii/B [Examples.]',
      'a/ii/B/i',
      'a/ii/B/ii',
      'a/iii [Risk]',
      'a/iii/A [Comparability.]',
      'a/iii/A/1',
      'a/iii/A/2',
      'a/iii/B [Identification.]',
      'a/iv [Property.]',
    ])
  })
})

describe('texts with a label', () => {
  it('begin a count of their own: questions and answers (26 CFR 54.4980B-2)', () => {
    expect(
      outline(`    Q-1: For purposes of section 4980B, what is a group health plan?
    A-1: (a) For purposes of section 4980B, a group health plan is a plan.
    (b) Health care has the same meaning.
    Q-2: For purposes of section 4980B, what is the employer?
    A-2: (a) For purposes of section 4980B, employer refers to--
    (1) A person for whom services are performed; and
    (2) Any successor of a person described in paragraph (a)(1).`),
    ).toEqual(['<labelled>', '<labelled>', 'a', 'b', '<labelled>', '<labelled>', 'a', 'a/1', 'a/2'])
  })

  it('give their paragraphs identifiers of their own: alternates of a clause (48 CFR 52.215-2)', () => {
    const text = `PART 52_CLAUSES



Sec. 52.215-2  Audit.

    As prescribed in 15.209(b), insert the following clause:

                       Audit and Records (OCT 2010)

    (a) As used in this clause, records includes books.
    (b) Costs. The Contractor shall maintain all records.

                             (End of clause)

    Alternate I (MAR 2009). As prescribed in 15.209(b)(2), substitute the 
following paragraph (b) for paragraph (b) of the basic clause:
    (b) Costs. The Contractor shall keep all records.
    Alternate II (APR 1998). As prescribed in 15.209(b)(3), add the 
following paragraph (h) to the basic clause:
    (h) The provisions of the circular apply to this contract.
`
    const { sections, diagnostics } = compileText(text)
    const identifiers = JSON.stringify(sections).match(/(?<="identifier":"\/us\/cfr\/)s52\.215-2\/[^"]+/g) ?? []
    expect(identifiers).toEqual(
      ['a', 'b', 'Alternate-I', 'Alternate-I/b', 'Alternate-II', 'Alternate-II/h'].map((own) => `s52.215-2/${own}`),
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('duplicate-identifier')
  })
})

describe('dotted numbers', () => {
  it('stand under the number that they go on from, and lists under them count anew (40 CFR part 60, appendix A-1)', () => {
    expect(
      outline(
        `    1.0 Scope and Application.
    1.1 Measured Parameters. The purpose of the method is guidance.
    1.2 Applicability. This method is applicable to gas streams.
    2.0 Summary of Method.
    2.1 This method is designed to aid in the measurement.
    11.0 Procedure.
    11.2 Determining the Number of Traverse Points.
    11.2.1 Particulate Traverses.
    11.2.1.1 When the criterion can be met, the number shall be:
    (1) Twelve, for stacks greater than 0.61 meter; and
    (2) Eight, for other stacks.
    11.2.1.2 When the criterion cannot be met, it is in Figure 1-1.
    11.2.2 Velocity Traverses. The same procedure is followed.`,
        '           Appendix A-1 to Part 1--Test Methods',
      ).map((row) => row.replace(/ \[.*/, '')),
    ).toEqual([
      '1.0',
      '1.0/1.1',
      '1.0/1.2',
      '2.0',
      '2.0/2.1',
      '11.0',
      '11.0/11.2',
      '11.0/11.2/11.2.1',
      '11.0/11.2/11.2.1/11.2.1.1',
      '11.0/11.2/11.2.1/11.2.1.1/1',
      '11.0/11.2/11.2.1/11.2.1.1/2',
      '11.0/11.2/11.2.1/11.2.1.2',
      '11.0/11.2/11.2.2',
    ])
  })

  it('hold the letters and definitions of a standard (49 CFR 571.111)', () => {
    expect(
      outline(`    S1. Scope. This standard specifies requirements.
    S2. Definitions.
    Convex mirror means a mirror having a curved surface.
    Effective surface means the portions that reflect.
    S3. Requirements.
    S3.1 Mounting. The mounting shall be stable.
    (a) It shall break away.
    (b) It shall be free of points.
    S3.2 Outside mirror.`),
    ).toEqual([
      'S1 [Scope.]',
      'S2 [Definitions.]',
      'S2 <definition>',
      'S2 <definition>',
      'S3 [Requirements.]',
      'S3/S3.1 [Mounting.]',
      'S3/S3.1/a',
      'S3/S3.1/b',
      'S3/S3.2',
    ])
  })

  it('hold the list behind them, however few it has (49 CFR 571.101)', () => {
    const body = `    S1. Scope. This standard specifies requirements.
    S5.1 Location.
    S5.2 Identification.
    S5.2.1 Each control must be identified.
    (a) By a symbol.
    (b) By words.
    S5.2.2 Other controls.`
    const rows = outline(body).map((row) => row.replace(/ \[.*/, ''))
    expect(rows).toEqual(['S1', 'S5.1', 'S5.2', 'S5.2/S5.2.1', 'S5.2/S5.2.1/a', 'S5.2/S5.2.1/b', 'S5.2/S5.2.2'])
    const { diagnostics } = compileText(`PART 1_RULES\n\n\n\nSec. 1.1  Rules.\n\n${body}\n`)
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('depth-tie')
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('designation-sequence')
  })

  it('stand under their own kind, not under a plain number further in (20 CFR part 404, subpart P, appendix 1)', () => {
    const body = `    1.00 Musculoskeletal System.
    A. Disorders of the system may result from hereditary processes.
    B. Diagnosis and Evaluation.
    1. General. Diagnosis should be supported by descriptions.
    2. Other. It should be complete.
    1.01 Category of Impairments.
    1.02 Major dysfunction of a joint. With:
    A. Involvement of one major joint; or
    B. Involvement of another joint.
    1.03 Reconstructive surgery.`
    expect(
      outline(body, '           Appendix 1 to Part 1--Listing of Impairments').map((row) => row.replace(/ \[.*/, '')),
    ).toEqual([
      ...['1.00', '1.00/A', '1.00/B', '1.00/B/1', '1.00/B/2'],
      ...['1.00/1.01', '1.00/1.02', '1.00/1.02/A', '1.00/1.02/B', '1.00/1.03'],
    ])
  })

  it('may have a letter before them (29 CFR 1910.1200, appendices A and B)', () => {
    expect(
      outline(
        `    A.0 General Classification Considerations
    A.0.1 Classification
    A.0.1.1 The term hazard classification is used so:
    (a) Identification of relevant data;
    (b) Subsequent review of those data.
    A.1 Acute Toxicity
    A.1.1 Definition
    B.1 Explosives
    B.1.1 Definitions`,
        '           Appendix A to Part 1--Health Hazard Criteria',
      ).map((row) => row.replace(/ \[.*/, '')),
    ).toEqual([
      'A.0',
      'A.0/A.0.1',
      'A.0/A.0.1/A.0.1.1',
      'A.0/A.0.1/A.0.1.1/a',
      'A.0/A.0.1/A.0.1.1/b',
      'A.1',
      'A.1/A.1.1',
      'B.1',
      'B.1/B.1.1',
    ])
  })

  it('are quantities where no others go on from them', () => {
    expect(
      outline(`    (a) The limit is as follows.
    1.5 Pounds of sugar may be used.
    (b) Another limit is this.
    2.5 Percent of the weight is lost.`),
    ).toEqual(['a', 'a <text>', 'b', 'b <text>'])
  })
})

describe('the italic levels of the web dialect', () => {
  it('open at once behind a key term, and in ranges that are reserved', () => {
    const text = `§ 1.1 Records of the office.

(a) *Scope.* (1) A record is kept.

(i) *Copies.* (A) *Fees.* (*1*)(*i*) The fee is paid.

(*ii*)-(*iv*) [Reserved]

(*2*) It is kept.

[65 FR 40504, June 30, 2000]`
    const { sections } = compileText(text)
    expect(sections[0]!.blocks.flatMap((block) => rowsOf(block))).toEqual([
      'a [Scope.]',
      'a/1',
      'a/1/i [Copies.]',
      'a/1/i/A [Fees.]',
      'a/1/i/A/1',
      'a/1/i/A/1/i',
      'a/1/i/A/1/ii-iv',
      'a/1/i/A/2',
    ])
  })
})

describe('designations inside a line and in brackets', () => {
  it('take the next item of a list that is run into a sentence (31 CFR 13.3(b)(3))', () => {
    expect(
      outline(`    (a) Protection may be extended only if:
    (1) The area requests such protection; and
    (2) The need occurs in the vicinity of: (i) A permanent mission, (ii) an 
observer mission invited to participate, or (iii) in the case of a visit 
by a foreign official, a foreign diplomatic mission.
    (b) Protection may be extended as described in paragraphs (a)(2) (i) 
and (ii) of this section.`),
    ).toEqual(['a', 'a/1', 'a/2', 'a/2/i', 'a/2/ii', 'a/2/iii', 'b'])
  })

  it('are no designations where the bracket closes at the end of the text (21 CFR 10.30(b)(3))', () => {
    expect(
      outline(`    (a) The petition is in the following format:
    (1) The parts are these:

                        C. Environmental Impact

    (A) Claim for categorical exclusion under Sec. Sec.  25.30 or an 
environmental assessment under Sec.  25.40 of this chapter.)

    (b) A petition will be filed.`),
    ).toEqual(['a', 'a/1', '<heading>', 'a/1 <text>', 'b'])
  })

  it('go on behind a blank line in mid-sentence (21 CFR 1.234(d)(2))', () => {
    expect(
      outline(`    (a) You must mail it to the address or fax it to 301-436-2804 or

1-800-573-0846.
    (b) If the form is incomplete, FDA will return it.`),
    ).toEqual(['a', 'b'])
  })
})

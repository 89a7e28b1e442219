import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toSectionRecords } from '../../src/export/section-record.ts'
import { parseVolume } from '../../src/processor.ts'

interface Shape {
  type: string
  path?: string[]
  text?: string
  blocks?: Shape[]
}

function shapeOf(body: string): string[] {
  const text = `Sec. 1.1  Forms.\n\n${body}\n`
  const [section] = toSectionRecords(parseVolume(new VFile({ path: 'title27.txt', value: text })))
  const draw = ({ type, path, text: words, blocks }: Shape, depth: number): string[] => [
    `${'  '.repeat(depth)}${type} ${(path ?? []).join('/')}: ${(words ?? '').slice(0, 30)}`.trimEnd(),
    ...(blocks ?? []).flatMap((block) => draw(block, depth + 1)),
  ]
  return ((section?.blocks ?? []) as Shape[]).flatMap((block) => draw(block, 0))
}

describe('extracts', () => {
  // CFR-2017-title27-vol2-rendered.txt:7795, shortened.
  it('takes a quotation between blank lines behind a colon', () => {
    expect(
      shapeOf(`    (b) The extension must be in the following form:

    \`\`Whereas the purpose of this extension is to bind the obligors 
for the tax.''

    (c) Receipt by manufacturer. Articles received into the factory.
    (d) The last.`),
    ).toEqual([
      'paragraph b: The extension must be in the f',
      '  extract :',
      '    paragraph b: ``Whereas the purpose of this',
      'paragraph c: Receipt by manufacturer. Artic',
      'paragraph d: The last.',
    ])
  })

  it('leaves the designations of a quoted clause in its words', () => {
    expect(
      shapeOf(`    (a) The contract shall contain this clause:

    Equal opportunity. (a) The contractor shall not discriminate.
    (b) The contractor shall post notices.

    (b) The clause is mandatory.`),
    ).toEqual([
      'paragraph a: The contract shall contain thi',
      '  extract :',
      '    paragraph a: Equal opportunity. (a) The con',
      '    paragraph a: (b) The contractor shall post',
      'paragraph b: The clause is mandatory.',
    ])
  })

  it('is no list of ours, no example, no text that goes on', () => {
    const shapes = shapeOf(`    (a) The following apply:

    (1) The first.
    (2) The second.

    (b) As in the following example:

    Example. A files a return.

    (c) The last.`)
    expect(shapes.filter((line) => line.includes('extract'))).toEqual([])
  })

  // CFR-2016-title21-vol1-excerpt.txt:11372, shortened.
  it('takes a form that a section prescribes as one, from its date to its signature', () => {
    expect(
      shapeOf(`    (b) A petition must be in the following format:

                            Citizen Petition

Date:___________________________________________________________________

    The undersigned submits this petition.

                         C. Environmental Impact

    (A) Claim for categorical exclusion under Sec.  25.30 of this 
chapter.)

(Signature)_____________________________________________________________

(Mailing address)_______________________________________________________

    (c) A petition which appears to meet the requirements is filed.`),
    ).toEqual([
      'paragraph b: A petition must be in the foll',
      '  extract :',
      '    heading : Citizen Petition',
      '    form : Date:_________________________',
      '    paragraph b: The undersigned submits this p',
      '    heading : C. Environmental Impact',
      '    paragraph b: (A) Claim for categorical excl',
      '    form : (Signature)___________________',
      '    form : (Mailing address)_____________',
      'paragraph c: A petition which appears to me',
    ])
  })

  // CFR-2016-title21-vol1-excerpt.txt:12712, shortened.
  it('leaves the items of a form in it', () => {
    expect(
      shapeOf(`    (b) A request must be in the following form:

(Date)__________________________________________________________________

    The undersigned submits this request.
    A. Issues involved.
    (A concise statement of the issues on which an opinion of the 
Commissioner is requested.)

(Signature)_____________________________________________________________

    (c) The Commissioner may respond.`),
    ).toEqual([
      'paragraph b: A request must be in the follo',
      '  extract :',
      '    form : (Date)________________________',
      '    paragraph b: The undersigned submits this r',
      '    paragraph b: A. Issues involved.',
      '    paragraph b: (A concise statement of the is',
      '    form : (Signature)___________________',
      'paragraph c: The Commissioner may respond.',
    ])
  })

  // CFR-2005-title31-vol1.txt:5967, shortened.
  it('parts one letter from the next', () => {
    expect(
      shapeOf(`    (d) The following are samples, each of which satisfies the 
requirements:

                            Request by Mail

    I, John Doe, request a copy.

________________________________________________________________________
                                                                John Doe

                           Request in Person

    I, John Doe, request access.

________________________________________________________________________
                                                                John Doe

    (e) Processing.`),
    ).toEqual([
      'paragraph d: The following are samples, eac',
      '  extract :',
      '    heading : Request by Mail',
      '    paragraph d: I, John Doe, request a copy.',
      '    form : ______________________________',
      '  extract :',
      '    heading : Request in Person',
      '    paragraph d: I, John Doe, request access.',
      '    form : ______________________________',
      'paragraph e: Processing.',
    ])
  })

  it('takes the lines to sign on under a bond', () => {
    expect(
      shapeOf(`    (c) The guaranty of the principal and the surety shall read as 
follows:

    Know all men by these presents, That we are held and firmly bound.

____________________ [seal]
(Principal)

    (d) Text of the rule that follows.`),
    ).toEqual([
      'paragraph c: The guaranty of the principal',
      '  extract :',
      '    paragraph c: Know all men by these presents',
      '    form : ____________________ [seal] (P',
      'paragraph d: Text of the rule that follows.',
    ])
  })

  it('takes a letter that opens at the margin', () => {
    expect(
      shapeOf(`    (f) The letter of credit of the bank or other institution must 
use this format:

[Name of bank]
[Address of bank]

Irrevocable Letter of Credit No. ________

    We hereby establish our letter of credit.

________________________
[Authorized signature]

    (g) The last.`),
    ).toEqual([
      'paragraph f: The letter of credit of the ba',
      '  extract :',
      '    paragraph f: [Name of bank]',
      '    paragraph f: [Address of bank]',
      '    form : Irrevocable Letter of Credit N',
      '    paragraph f: We hereby establish our letter',
      '    form : ________________________ [Auth',
      'paragraph g: The last.',
    ])
  })

  it('is no form that stands alone, and ends before rules of our own', () => {
    expect(
      shapeOf(`    (a) The authority shall be shown on this form:

Classified by___________________________________________________________

If a document has more than one source, the authority for its 
classification shall be shown.
    (b) A statement as follows:

    I am the owner.

    The owner signs in ink, in the following form:

(Name)__________________________________________________________________`).filter(
        (line) => !line.startsWith('paragraph'),
      ),
    ).toEqual([
      '  form : Classified by_________________',
      '  paragraph a: If a document has more than on',
      '  extract :',
      '    paragraph b: I am the owner.',
      '  paragraph b: The owner signs in ink, in the',
      '  form : (Name)________________________',
    ])
  })

  // CFR-2005-title31-vol1.txt:2637, shortened.
  it('is no address', () => {
    expect(
      shapeOf(`    (a) Determinations will be made by the Disclosure Officer of the 
bureau. Requests may be sent to:

    Disclosure Officer, 200 Third Street, Parkersburg, WV 26101.

    (b) Appeals.`).filter((line) => line.includes('extract')),
    ).toEqual([])
  })
})

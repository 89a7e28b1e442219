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
})

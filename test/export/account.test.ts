import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { accountFor, type Encoded } from '../../src/export/account.ts'
import { parseVolume } from '../../src/processor.ts'

const PRINTED = `[[Page 1]]

                      PART 1_DISCLOSURE OF RECORDS

    Authority: 5 U.S.C. 301.

Sec. 1.1  General “quotes” here.

    (a) This part applies to:
    (1) Records.

[65 FR 69867, Nov. 21, 2000]
`

function account(text: string, fields: Partial<Encoded> = {}): ReturnType<typeof accountFor> {
  const tree = parseVolume(new VFile({ path: 'volume.txt', value: text }))
  return accountFor(tree, { text, bytes: Buffer.byteLength(text), encoding: 'utf-8', cutBytes: 0, ...fields })
}

const sum = (rows: { lines: number; bytes: number }[], key: 'lines' | 'bytes') =>
  rows.reduce((all, row) => all + row[key], 0)

describe('the account of a volume', () => {
  const rows = account(PRINTED)

  it('adds up to all bytes and all lines', () => {
    expect(sum(rows, 'bytes')).toBe(Buffer.byteLength(PRINTED))
    expect(sum(rows, 'lines')).toBe(PRINTED.split('\n').length - 1)
  })

  it('loses nothing', () => {
    expect(rows.map((row) => row.kind)).not.toContain('lost')
  })

  it('names what each line became', () => {
    expect(Object.fromEntries(rows.map((row) => [row.kind, row.lines]))).toMatchObject({
      'blank line': 5,
      pageBreak: 1,
      'heading of part': 1,
      authority: 1,
      'heading of section': 1,
      paragraph: 2,
      history: 1,
    })
  })

  it('adds up where the end of the file cuts a character', () => {
    const cut = `${PRINTED}    (b) Words\uFFFD`
    const bytes = Buffer.byteLength(cut) - 1
    expect(sum(account(cut, { bytes, cutBytes: 2 }), 'bytes')).toBe(bytes)
  })

  it('counts one byte a character in Windows-1252', () => {
    expect(sum(account(PRINTED, { bytes: PRINTED.length, encoding: 'windows-1252' }), 'bytes')).toBe(PRINTED.length)
  })

  it('of an empty file has nothing', () => {
    expect(sum(account(''), 'bytes')).toBe(0)
    expect(sum(account(''), 'lines')).toBe(0)
  })
})
